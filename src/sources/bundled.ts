/** Articles that the site ships: `library.json`, and each article's JSON beside its page. */
import { parseArticle } from '../article/validate.ts';
import type { Problem } from '../article/validate.ts';
import type { Library, Source } from './library.ts';

/** An article's file that was fetched and is broken. */
export class BrokenArticleError extends Error {
  readonly problems: readonly Problem[];

  constructor(id: string, problems: readonly Problem[]) {
    super(`article ${id} is broken: ${problems.map(({ path, rule }) => `${path} ${rule}`).join(', ')}`);
    this.name = 'BrokenArticleError';
    this.problems = problems;
  }
}

/** A source that fetches below `base`, the site's path, which ends in a slash. Loaded articles are kept for the visit. */
export function bundledSource(base: string): Source {
  const articles = new Map<string, ReturnType<Source['article']>>();
  const load = async (id: string): ReturnType<Source['article']> => {
    const response = await fetch(`${base}articles/${id}/article.json`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const parsed = parseArticle(await response.text());
    if (!parsed.ok) throw new BrokenArticleError(id, parsed.problems);
    return parsed.article;
  };
  return {
    library: async () => {
      const response = await fetch(`${base}library.json`);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      // The border: the build writes this file together with the script that reads it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await response.json()) as Library;
    },
    article: (id) => {
      const known = articles.get(id);
      if (known) return known;
      const loading = load(id);
      articles.set(id, loading);
      loading.catch(() => articles.delete(id));
      return loading;
    },
  };
}
