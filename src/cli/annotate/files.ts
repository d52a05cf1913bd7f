/** Texts in files, an article each: to a folder, or one to standard output. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { keepIds } from '../../anchor/keep-ids.ts';
import { slug } from '../../article/fold.ts';
import { annotateText } from './annotate-text.ts';
import { decode } from '../../sources/decode.ts';
import { readFormer } from './former.ts';
import { codeOf, pathFrom, readAll, readProblem } from './input.ts';
import type { InputProblem, Messages } from './messages.ts';
import type { CommandOptions } from './options.ts';

interface Doors {
  readonly messages: Messages;
  readonly say: (line: string) => void;
  readonly print: (text: string) => void;
}

/** Annotates each file and says what went wrong with which; one bad file keeps no other back. Resolves with the exit code. */
export async function annotateFiles(options: CommandOptions, { messages, say, print }: Doors): Promise<0 | 1> {
  const names = new Map<string, string>();
  let code: 0 | 1 = 0;
  for (const file of options.files) {
    const shown = file === '-' ? messages.standardInput : file;
    const fail = (problem: InputProblem): void => {
      say(messages.input(shown, problem));
      code = 1;
    };
    const name = file === '-' ? 'stdin' : nameOf(file);
    const namesake = names.get(name);
    if (namesake !== undefined) {
      fail({ rule: 'same-name', detail: namesake });
      continue;
    }
    names.set(name, shown);
    const made = await articleOf(file, name, options);
    if ('rule' in made) {
      fail(made);
      continue;
    }
    if (made.invalid + made.surrogates + made.nuls > 0) say(messages.mended(shown, made));
    if (made.unruled) say(messages.unruled(shown, made.lang === 'und' ? null : made.lang));
    if (options.out === null) print(made.json);
    else
      await writeTo(pathFrom(options.out), `${name}.json`, made.json).catch((error: unknown) =>
        fail({ rule: 'unwritable', detail: codeOf(error) }),
      );
  }
  return code;
}

interface Made {
  readonly json: string;
  readonly lang: string;
  readonly unruled: boolean;
  readonly invalid: number;
  readonly surrogates: number;
  readonly nuls: number;
}

async function articleOf(file: string, name: string, options: CommandOptions): Promise<Made | InputProblem> {
  let bytes: Uint8Array;
  try {
    bytes = await readAll(file);
  } catch (error) {
    return readProblem(error);
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return { rule: 'binary' };
  const former = options.former === null ? { article: null } : await readFormer(options.former, name);
  if ('problem' in former) return former.problem;
  const id = options.id ?? former.article?.id ?? (file === '-' ? '' : slug(name));
  const outcome = annotateText(decoded.text, {
    ...(id === '' ? {} : { id }),
    ...(options.lang === null ? {} : { lang: options.lang }),
    ...(options.unwrap ? { unwrap: true } : {}),
  });
  if (!outcome.ok) return outcome.rule === 'empty' ? { rule: 'empty' } : { rule: 'failed', detail: outcome.detail };
  const { plain, unruled } = outcome;
  const article = former.article ? keepIds(former.article, outcome.article) : outcome.article;
  const json = `${JSON.stringify(article, null, 2)}\n`;
  return {
    json,
    lang: article.lang,
    unruled,
    invalid: decoded.invalid,
    surrogates: plain.surrogates,
    nuls: plain.nuls,
  };
}

/** A file's name without its folder and its last extension. */
export const nameOf = (file: string): string => basename(file).replace(/(?<=.)\.[^.]*$/, '');

async function writeTo(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}
