/** What `annotate` says on standard error, in the language of the shell's locale. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { UsageProblem } from './options.ts';

/** Why an input gave no article. `detail` is the system's own word for it, where there is one. */
export type InputProblem =
  | { readonly rule: 'missing' | 'folder' | 'empty' | 'binary' }
  | { readonly rule: 'unreadable' | 'unwritable' | 'failed'; readonly detail: string }
  | { readonly rule: 'same-name'; readonly detail: string }
  /** The former article of `--former` is no article; `detail` says which file and why. */
  | { readonly rule: 'bad-former'; readonly detail: string };

/** What was done to an input that gave an article. Counts are of characters in a text, of records in an archive. */
export interface Remarks {
  readonly invalid: number;
  readonly surrogates: number;
  readonly nuls: number;
}

export interface ArchiveCount {
  readonly records: number;
  readonly errors: number;
  readonly mended: number;
  readonly unruled: number;
}

export interface Messages {
  readonly help: string;
  readonly usage: (problem: UsageProblem) => string;
  readonly input: (name: string, problem: InputProblem) => string;
  readonly mended: (name: string, remarks: Remarks) => string;
  /** No rules for the language: only words between marks were taken. `lang` is null where none was made out. */
  readonly unruled: (name: string, lang: string | null) => string;
  readonly archive: (count: ArchiveCount) => readonly string[];
  readonly standardInput: string;
}

/** French or English, as the locale says (POSIX order: `LC_ALL`, `LC_MESSAGES`, `LANG`); English where it says neither. */
export function messagesFor(environment: Readonly<Record<string, string | undefined>>): Messages {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value);
  return /^fr(?![a-z])/i.test(locale ?? '') ? fr : en;
}
