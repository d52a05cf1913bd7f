/** What the page needs of the anchor, loaded when it is first needed: a selection is shared, a linked passage is looked for. */
import { findPassage } from '../anchor/match.ts';
import type { Found } from '../anchor/match.ts';
import { recoverQuotation } from '../anchor/quotation.ts';
import type { FoundQuotation } from '../anchor/quotation.ts';
import { makeSelector } from '../anchor/selector.ts';
import { readText } from '../anchor/text-of-article.ts';
import { parseToken, printToken } from '../anchor/token.ts';
import type { Article, Span } from '../article/schema.ts';

/** A passage as it is given away. */
export interface LinkedPassage {
  readonly token: string;
  /** Whole words; a line end stands between blocks. */
  readonly words: string;
}

/** Null where the spans hold no words. */
export function linkPassage(article: Article, spans: readonly Span[]): LinkedPassage | null {
  const selector = makeSelector(article, spans);
  if (!selector) return null;
  const { quote, position } = selector;
  const length = quote.kind === 'whole' ? quote.exact.length : quote.length;
  const words = readText(article).joined.text.slice(position, position + length);
  return { token: printToken(selector), words };
}

/** What became of the passage that a token names; null where it names none. */
export function findToken(article: Article, token: string): Found | null {
  const selector = parseToken(token);
  return selector && findPassage(selector, article);
}

/** What became of a quotation whose id the article does not know; the passage that its link may carry is taken first. */
export const findLost = (article: Article, quotation: string, token: string | null): FoundQuotation =>
  recoverQuotation(article, quotation, token === null ? null : parseToken(token));
