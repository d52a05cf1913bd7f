/**
 * The text that a passage is a part of: an article's blocks joined by one line end. No block holds a line end (FORMAT),
 * so that every position of the joined text is a position in one block or the border between two.
 */
import type { Article, Span } from '../article/schema.ts';
import { sentencesOf } from '../article/sentence.ts';
import type { Range } from '../article/span.ts';

/** What joins two blocks: one code unit. */
export const BORDER = '\n';

export interface JoinedText {
  readonly text: string;
  /** Where each block begins in `text`, in UTF-16 code units, in reading order. */
  readonly starts: readonly number[];
}

export function joinBlocks(article: Article): JoinedText {
  const starts: number[] = [];
  let at = 0;
  for (const block of article.blocks) {
    starts.push(at);
    at += block.text.length + BORDER.length;
  }
  return { text: article.blocks.map((block) => block.text).join(BORDER), starts };
}

/** The range of the joined text from the first of `spans` to the last; null where a block is unknown or there is none. */
export function rangeOfSpans(article: Article, joined: JoinedText, spans: readonly Span[]): Range | null {
  const starts = new Map(article.blocks.map((block, index) => [block.id, joined.starts[index] ?? 0]));
  let range: Range | null = null;
  for (const span of spans) {
    const base = starts.get(span.block);
    if (base === undefined) return null;
    const start = Math.min(range?.start ?? Infinity, base + span.start);
    const end = Math.max(range?.end ?? 0, base + span.end);
    range = { start, end };
  }
  return range;
}

/** The spans that `range` of the joined text covers, one a block, in reading order; borders fall away. */
export function spansOfRange(article: Article, joined: JoinedText, range: Range): readonly Span[] {
  const spans: Span[] = [];
  for (let index = blockAt(joined, range.start); index < article.blocks.length; index += 1) {
    const block = article.blocks[index];
    const base = joined.starts[index] ?? 0;
    if (!block || base >= range.end) break;
    const start = Math.max(0, range.start - base);
    const end = Math.min(block.text.length, range.end - base);
    if (start < end) spans.push({ block: block.id, start, end });
  }
  return spans;
}

/** `range` widened to the whole blocks that it touches. */
export function blocksAround(joined: JoinedText, { start, end }: Range): Range {
  const { text, starts } = joined;
  const next = starts[blockAt(joined, end - 1) + 1];
  return {
    start: starts[blockAt(joined, start)] ?? 0,
    end: next === undefined ? text.length : next - BORDER.length,
  };
}

/** `range` widened to the whole sentences that it touches. */
export function sentencesAround(article: Article, joined: JoinedText, range: Range): Range {
  const edge = (offset: number, side: 'start' | 'end'): number => {
    const index = blockAt(joined, offset);
    const base = joined.starts[index] ?? 0;
    const sentences = sentencesOf(article.blocks[index]?.text ?? '', article.lang);
    const own = sentences.find(({ end }) => base + end > offset) ?? sentences.at(-1);
    return base + (own?.[side] ?? 0);
  };
  return { start: edge(range.start, 'start'), end: edge(range.end - 1, 'end') };
}

/** The index of the last block that begins at or before `offset`. */
function blockAt({ starts }: JoinedText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
