/**
 * The store of a page that shows an article: the article, and what is not worth a link. Made for each page with the
 * article that its loader fetched, since a module's singleton renders empty where pages are prerendered.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Article } from '../article/schema.ts';

export interface ArticleState {
  readonly article: Article;
  /** A quotation shown as open while a second press could still take it back: not in the address yet. */
  readonly pending: string | null;
  /** The quotation that was open or walked to last: where the walker goes on from. */
  readonly visited: string | null;
}

export type ArticleStore = StoreApi<ArticleState>;

export const createArticleStore = (article: Article): ArticleStore =>
  createStore<ArticleState>(() => ({ article, pending: null, visited: null }));
