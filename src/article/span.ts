/** Arithmetic on spans. Offsets are UTF-16 code units into one block's text, `end` exclusive. */
import type { Article, Block, Span } from './schema.ts';

/** A range of offsets within a block that the context names. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Outer ranges before the ranges they hold, else in text order: the order in which elements open. */
export const byOpening = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** Whether `offset` lies between the two halves of a surrogate pair of `text`. */
export function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** The block with that id, or undefined. A linear search: use `blockIndex` for more than a few. */
export const blockOf = (article: Article, id: string): Block | undefined =>
  article.blocks.find((block) => block.id === id);

/** Each block's place in the article, by id. */
export const blockIndex = (article: Article): ReadonlyMap<string, number> =>
  new Map(article.blocks.map((block, index) => [block.id, index]));

/** The words of a span; empty where its block is unknown. */
export const textOf = (article: Article, span: Span): string =>
  blockOf(article, span.block)?.text.slice(span.start, span.end) ?? '';

/** Reading order of spans, given each block's place. */
export const inReadingOrder =
  (order: ReadonlyMap<string, number>) =>
  (a: Span, b: Span): number =>
    (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start || b.end - a.end;
