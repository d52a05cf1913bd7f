/** The articles that the project ships, as files and as values. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../../src/article/schema.ts';
import { parseArticle } from '../../../src/article/validate.ts';

const FOLDER = join(import.meta.dirname, '../../../src/articles');

export const SEED = 'ambassadeur-de-russie-venezuela';

export interface ShippedFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly json: string;
}

export const files: readonly ShippedFile[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: basename(file, '.json'), json: readFileSync(join(FOLDER, file), 'utf8') }));

/** Every shipped article. A broken one is left out here and named by `articles.test.ts`. */
export const articles: readonly Article[] = files.flatMap(({ json }) => {
  const parsed = parseArticle(json);
  return parsed.ok ? [parsed.article] : [];
});

export function shipped(id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`not shipped, or not valid: ${id}`);
  return found;
}
