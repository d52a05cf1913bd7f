/** Articles that the site ships: `library.json`, and each article's JSON beside its page. */
import type { Article } from '../article/schema.ts';
import type { Library, Source } from './library.ts';

/** A source that fetches below `base`, the site's path, which ends in a slash. Loaded articles are kept for the visit. */
export function bundledSource(base: string): Source {
  const articles = new Map<string, ReturnType<Source['article']>>();
  const load = async (id: string): ReturnType<Source['article']> => {
    const response = await fetch(`${base}articles/${id}/article.json`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    // The border: the build wrote this file out of an article that it had validated, and none that it refused. To check
    // it again would cost every reader 6 kB of schema.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const article = (await response.json()) as Article;
    if (article.version !== 1 || article.id !== id) throw new Error(`${id} is no article of version 1`);
    return article;
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
