/**
 * A passage as a link carries it: a W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector),
 * a hint of its position, and how distinct it was when the link was made.
 */
import type { Article, Span } from '../article/schema.ts';
import { splitsPair } from '../article/span.ts';
import type { Range } from '../article/span.ts';
import { foldedRange, originalRange } from './folded.ts';
import { lookAlikesOf } from './look-alikes.ts';
import type { LookAlike } from './look-alikes.ts';
import { blocksAround, rangeOfSpans, sentencesAround } from './joined-text.ts';
import { readText } from './text-of-article.ts';
import { checkOf } from './typography.ts';
import { widened } from './widen.ts';

/** A short passage is carried whole, a long one by its beginning and its end. */
export type Quote =
  | { readonly kind: 'whole'; readonly exact: string }
  | {
      readonly kind: 'ends';
      readonly start: string;
      readonly end: string;
      /** The whole passage's length in UTF-16 code units. */
      readonly length: number;
      /** A check over all of the passage's words, so that a change between the ends is seen. */
      readonly check: number;
    };

/** Strings are of the joined text: blocks are parted by a line end. */
export interface PassageSelector {
  readonly quote: Quote;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the passage began, and how long the joined text was, in UTF-16 code units. */
  readonly position: number;
  readonly textLength: number;
  /** What in the article could have been taken for the passage when the link was made. */
  readonly lookAlikes: readonly LookAlike[];
}

/** Up to this many code units a passage is carried whole: what the link said can then be shown and compared to the letter. */
export const WHOLE_LENGTH = 400;
/** How much of each end a long passage shows. */
const END_LENGTH = 120;

/**
 * Surroundings on each side, in code units: the first that set the passage apart are taken. 32 are enough for most
 * passages; a short one, or one in a refrain, carries more. More make longer links, and break where the text was edited
 * farther away.
 */
const CONTEXT_LENGTHS = [32, 48, 72, 108];
/** A passage that is shorter than this cannot be found by its words, and carries the second length at least. */
const SHORT = 16;
/** Surroundings set a passage apart where no near twin, with so much of its words, shares more of them than this, in per cent. */
const NEAR_TWIN = 75;
const APART = 40;

/**
 * The selector of the passage from the first of `spans` to the last, null where they hold nothing but space and marks. A
 * passage that begins or ends inside a word is widened to the whole word, space at its edges is left out.
 */
export function makeSelector(article: Article, spans: readonly Span[]): PassageSelector | null {
  const { joined, folded } = readText(article);
  const selected = rangeOfSpans(article, joined, spans);
  if (!selected) return null;
  const passage = widened(joined.text, selected);
  if (!passage) return null;
  const words = foldedRange(folded, passage);
  if (words.start === words.end) return null;
  // A mark alone at an edge is kept, a letter's accent is never cut off.
  const exact = joinedRange(passage, originalRange(folded, joined.text, words));
  const quote = quoteOf(joined.text.slice(exact.start, exact.end));
  const larger = [sentencesAround(article, joined, exact), blocksAround(joined, exact)].map((range) =>
    foldedRange(folded, range),
  );
  const short = words.end - words.start < SHORT;
  let made: PassageSelector | null = null;
  for (const length of CONTEXT_LENGTHS.slice(short ? 1 : 0)) {
    const surroundings = surroundingsOf(joined.text, exact, length);
    const lookAlikes = lookAlikesOf(folded.codes, { quote, ...surroundings }, words, larger);
    made = { quote, ...surroundings, position: exact.start, textLength: joined.text.length, lookAlikes };
    if (lookAlikes.every((one) => one.words < NEAR_TWIN || one.surroundings <= APART)) break;
  }
  return made;
}

const joinedRange = (a: Range, b: Range): Range => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function quoteOf(exact: string): Quote {
  if (exact.length <= WHOLE_LENGTH) return { kind: 'whole', exact };
  const start = exact.slice(0, wordEnd(exact, END_LENGTH));
  const end = exact.slice(wordStart(exact, exact.length - END_LENGTH));
  return { kind: 'ends', start, end, length: exact.length, check: checkOf(exact) };
}

function surroundingsOf(text: string, { start, end }: Range, length: number): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(wordStart(text, Math.max(0, start - length)), start),
    suffix: text.slice(end, wordEnd(text, Math.min(text.length, end + length))),
  };
}

/** No word is looked at farther than this: a script without spaces is cut anywhere between two characters. */
const LONGEST_WORD = 16;

/** The first offset from `at` on that does not stand inside a word, so that a surrounding shows whole words. */
function wordStart(text: string, at: number): number {
  for (let offset = at; offset < Math.min(text.length, at + LONGEST_WORD); offset += 1) {
    if (offset === 0 || /\s/u.test(text.charAt(offset - 1))) return offset;
  }
  return splitsPair(text, at) ? at + 1 : at;
}

/** The last offset up to `at` that does not stand inside a word. */
function wordEnd(text: string, at: number): number {
  for (let offset = at; offset > Math.max(0, at - LONGEST_WORD); offset -= 1) {
    if (offset === text.length || /\s/u.test(text.charAt(offset))) return offset;
  }
  return splitsPair(text, at) ? at - 1 : at;
}
