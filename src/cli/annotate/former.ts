/** The article as it was published before, whose ids are to be kept: `--former`. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../article/schema.ts';
import { parseArticle } from '../../article/validate.ts';
import { codeOf, pathFrom } from './input.ts';
import type { InputProblem } from './messages.ts';

export type Former =
  | { readonly article: Article | null }
  /** It cannot be read, or is no article. */
  | { readonly problem: InputProblem };

/** The former article of the text called `name`, from a file or a folder; null where the folder has none: a new text. */
export async function readFormer(given: string, name: string): Promise<Former> {
  const path = pathFrom(given);
  let json: string;
  try {
    const inFolder = (await stat(path)).isDirectory();
    try {
      json = await readFile(inFolder ? join(path, `${name}.json`) : path, 'utf8');
    } catch (error) {
      if (inFolder && codeOf(error) === 'ENOENT') return { article: null };
      throw error;
    }
  } catch (error) {
    return { problem: { rule: 'bad-former', detail: `${given}: ${codeOf(error)}` } };
  }
  const parsed = parseArticle(json);
  if (parsed.ok) return parsed;
  const broken = parsed.problems.map(({ path: field, rule }) => `${field} ${rule}`).join(', ');
  return { problem: { rule: 'bad-former', detail: `${given}: ${broken}` } };
}
