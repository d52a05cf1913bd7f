/** Reads the bundled library from its folder. One broken file is listed as such and fails nothing else. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/schema.ts';
import { parseArticle } from '../article/validate.ts';
import type { Problem } from '../article/validate.ts';
import { byDate, libraryEntry } from '../sources/library.ts';
import type { BrokenEntry, Library, Source } from '../sources/library.ts';

export interface Shelf {
  readonly articles: ReadonlyMap<string, Article>;
  readonly library: Library;
  readonly source: Source;
}

/** Every `*.json` of `folder`, in the order of names. Rejects where the folder cannot be read. */
export async function readShelf(folder: string): Promise<Shelf> {
  const articles = new Map<string, Article>();
  const broken: BrokenEntry[] = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  for (const name of names) {
    const parsed = parseArticle(await readFile(join(folder, name), 'utf8'));
    const problems: readonly Problem[] = parsed.ok
      ? articles.has(parsed.article.id)
        ? [{ path: 'id', rule: 'duplicate-id', found: parsed.article.id }]
        : []
      : parsed.problems;
    if (parsed.ok && problems.length === 0) articles.set(parsed.article.id, parsed.article);
    else broken.push({ file: name, problems });
  }
  return shelfOf(articles.values(), broken);
}

/** A shelf of articles whose ids differ, beside files that are none. */
export function shelfOf(all: Iterable<Article>, broken: readonly BrokenEntry[] = []): Shelf {
  const articles = new Map(Array.from(all, (article) => [article.id, article]));
  const library = { articles: [...articles.values()].map(libraryEntry).toSorted(byDate), broken };
  const source: Source = {
    library: () => Promise.resolve(library),
    article: (id) => Promise.resolve(articles.get(id) ?? null),
  };
  return { articles, library, source };
}
