/** The command line of `annotate`, read into one value. */
import { parseArgs } from 'node:util';

export interface CommandOptions {
  /** Paths as given; `-` is standard input. */
  readonly files: readonly string[];
  readonly out: string | null;
  readonly lang: string | null;
  readonly id: string | null;
  /** The article as it was published, or a folder of such: its ids are kept. */
  readonly former: string | null;
  readonly unwrap: boolean;
  readonly jsonl: boolean;
  readonly strict: boolean;
  /** Worker threads for `--jsonl`; null where all cores are to be used. */
  readonly jobs: number | null;
}

/** What is wrong with a command line; worded in `messages.ts`. */
export type UsageProblem =
  | { readonly rule: 'unknown-option' | 'needs-value' | 'takes-no-value'; readonly option: string }
  | { readonly rule: 'bad-lang' | 'bad-id' | 'bad-jobs'; readonly value: string }
  | {
      readonly rule:
        | 'no-file'
        | 'many-files'
        | 'one-id'
        | 'jsonl-out'
        | 'jsonl-id'
        | 'jsonl-former'
        | 'strict-jsonl'
        | 'jobs-jsonl';
    };

export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'run'; readonly options: CommandOptions }
  | { readonly type: 'problem'; readonly problem: UsageProblem };

const DECLARED = {
  out: { type: 'string' },
  lang: { type: 'string' },
  id: { type: 'string' },
  former: { type: 'string' },
  jobs: { type: 'string' },
  unwrap: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const ID = /^[a-z0-9-]+$/;

/** Reads the arguments after the script's name. Never throws. */
export function readCommand(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...args],
    options: DECLARED,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!isDeclared(name)) return problem({ rule: 'unknown-option', option });
    if (DECLARED[name].type === 'boolean') {
      if (value !== undefined) return problem({ rule: 'takes-no-value', option });
      flags.add(name);
    } else {
      if (value === undefined || value === '') return problem({ rule: 'needs-value', option });
      values.set(name, value);
    }
  }
  if (flags.has('help')) return { type: 'help' };
  const jobs = values.get('jobs');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) return problem({ rule: 'bad-jobs', value: jobs });
  return checked({
    files,
    out: values.get('out') ?? null,
    lang: values.get('lang') ?? null,
    id: values.get('id') ?? null,
    former: values.get('former') ?? null,
    unwrap: flags.has('unwrap'),
    jsonl: flags.has('jsonl'),
    strict: flags.has('strict'),
    jobs: jobs === undefined ? null : Number(jobs),
  });
}

function checked(options: CommandOptions): Command {
  const { files, out, lang, id, former, jsonl, strict, jobs } = options;
  if (lang !== null && !isLanguageTag(lang)) return problem({ rule: 'bad-lang', value: lang });
  if (id !== null && !ID.test(id)) return problem({ rule: 'bad-id', value: id });
  if (jsonl && out !== null) return problem({ rule: 'jsonl-out' });
  if (jsonl && id !== null) return problem({ rule: 'jsonl-id' });
  if (jsonl && former !== null) return problem({ rule: 'jsonl-former' });
  if (jsonl) return { type: 'run', options: files.length === 0 ? { ...options, files: ['-'] } : options };
  if (strict) return problem({ rule: 'strict-jsonl' });
  if (jobs !== null) return problem({ rule: 'jobs-jsonl' });
  if (files.length === 0) return problem({ rule: 'no-file' });
  if (files.length > 1 && out === null) return problem({ rule: 'many-files' });
  if (files.length > 1 && id !== null) return problem({ rule: 'one-id' });
  return { type: 'run', options };
}

export const isLanguageTag = (tag: string): boolean => LANGUAGE_TAG.test(tag);

const isDeclared = (name: string): name is keyof typeof DECLARED => Object.hasOwn(DECLARED, name);

const problem = (found: UsageProblem): Command => ({ type: 'problem', problem: found });
