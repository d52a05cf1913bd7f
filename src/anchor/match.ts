/**
 * Finding a linked passage again in an article that may have been edited since. A wrong passage is never lit: that is
 * worse than none. So no place is taken for being the best one; it has to be more like the passage than any other place
 * was when the link was made, by its words or by its surroundings (`weights.ts`).
 */
import type { Article, Span } from '../article/schema.ts';
import type { Range } from '../article/span.ts';
import { diffWords } from './diff.ts';
import type { DiffPart } from './diff.ts';
import { withEdges } from './edges.ts';
import { originalRange } from './folded.ts';
import { spansOfRange } from './joined-text.ts';
import { candidatesFor, measureOf } from './places.ts';
import type { Candidate, Measure } from './places.ts';
import type { PassageSelector } from './selector.ts';
import { readText } from './text-of-article.ts';
import type { ReadText } from './text-of-article.ts';
import { checkOf, sameInOtherType } from './typography.ts';
import {
  CHANGED_LINE,
  ENOUGH_SURROUNDINGS,
  ENOUGH_WORDS,
  LEAD,
  PLACES,
  POSITION_WEIGHT,
  MARGIN,
  MARGIN_LETTERS,
  SURROUNDINGS_WEIGHT,
  WORDS_WEIGHT,
} from './weights.ts';

/** Spans are one a block, in reading order. Texts hold a line end where a block ends. */
export type Found =
  /** The same words; type (marks, spaces, apostrophes) may differ. */
  | { readonly outcome: 'exact'; readonly spans: readonly Span[] }
  /** The same words in other surroundings, or at another place than edits elsewhere explain. */
  | { readonly outcome: 'moved'; readonly spans: readonly Span[] }
  /** At least half of the words' letters are still there. */
  | {
      readonly outcome: 'changed';
      readonly spans: readonly Span[];
      readonly said: string;
      readonly says: string;
      /** From what the link said to what the text says; of a long passage between its ends nothing is known. */
      readonly diff: readonly DiffPart[];
    }
  | { readonly outcome: 'gone'; readonly said: string };

/** Looks for the passage in the whole article. Never throws. Cost: one pass over the text, then a few alignments. */
export function findPassage(selector: PassageSelector, article: Article): Found {
  const read = readText(article);
  const unchanged = whereItStood(selector, read.joined.text);
  if (unchanged) return { outcome: 'exact', spans: spansOfRange(article, read.joined, unchanged) };
  const chosen = choose(selector, read);
  if (!chosen) return { outcome: 'gone', said: saidBy(selector) };
  const range = withEdges(read.joined.text, originalRange(read.folded, read.joined.text, chosen), edgesOf(selector));
  const spans = spansOfRange(article, read.joined, range);
  const says = read.joined.text.slice(range.start, range.end);
  if (!holdsSameWords(selector, says)) return changed(selector, spans, says);
  return { outcome: isMoved(selector, read, chosen, range) ? 'moved' : 'exact', spans };
}

/**
 * The passage's old place, where a text of the old length still has it and its surroundings to the letter. So a twin among
 * twins, too, is found as long as nothing was edited; and most links are followed at no cost.
 */
function whereItStood({ quote, prefix, suffix, position, textLength }: PassageSelector, text: string): Range | null {
  const start = position;
  const end = start + (quote.kind === 'whole' ? quote.exact.length : quote.length);
  const around = text.length === textLength && text.endsWith(prefix, start) && text.startsWith(suffix, end);
  if (!around) return null;
  const holds =
    quote.kind === 'whole' ? text.startsWith(quote.exact, start) : checkOf(text.slice(start, end)) === quote.check;
  return holds ? { start, end } : null;
}

/** What stands for the words between the ends of a long passage. */
export const LEFT_OUT = ' […] ';

/** The words that the link carries. */
export const saidBy = ({ quote }: PassageSelector): string =>
  quote.kind === 'whole' ? quote.exact : quote.start + LEFT_OUT + quote.end;

function choose(selector: PassageSelector, read: ReadText): Candidate | null {
  const measure = measureOf(selector);
  const weighed = candidatesFor(read.folded.codes, selector, PLACES)
    .filter((candidate) => isBeyondDoubt(candidate, selector, measure))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, selector, read) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = weighed;
  if (!best) return null;
  return next && best.score - next.score < LEAD ? null : best.candidate;
}

/**
 * Whether a place can be the passage at all: enough of it is there, and against each look-alike that there was when the
 * link was made it has more of the words or more of the surroundings. Nothing that stood there then but the passage has.
 */
function isBeyondDoubt({ words, surroundings }: Candidate, { lookAlikes }: PassageSelector, measure: Measure): boolean {
  if (words < CHANGED_LINE) return false;
  if (words < ENOUGH_WORDS && surroundings < ENOUGH_SURROUNDINGS) return false;
  return lookAlikes.every(
    (one) =>
      leads(words, one.words / 100, measure.words) || leads(surroundings, one.surroundings / 100, measure.surroundings),
  );
}

const leads = (share: number, other: number, letters: number): boolean =>
  share - other >= MARGIN && (share - other) * letters >= MARGIN_LETTERS;

/** 0…100. */
function scoreOf(candidate: Candidate, selector: PassageSelector, { joined, folded }: ReadText): number {
  const away = awayFrom(selector, folded.origins[candidate.start] ?? 0, joined.text.length);
  return (
    WORDS_WEIGHT * candidate.words +
    SURROUNDINGS_WEIGHT * candidate.surroundings +
    POSITION_WEIGHT * (1 - Math.min(1, away / Math.max(1, joined.text.length)))
  );
}

/**
 * How far a place lies outside of where edits elsewhere can have pushed the passage, in code units: what the text has
 * grown by may all stand before the passage, or all after it.
 */
function awayFrom({ position, textLength }: PassageSelector, start: number, length: number): number {
  const pushed = position + length - textLength;
  return Math.max(0, Math.min(position, pushed) - start, start - Math.max(position, pushed));
}

function holdsSameWords({ quote }: PassageSelector, says: string): boolean {
  if (quote.kind === 'whole') return sameInOtherType(quote.exact, says);
  return checkOf(says) === quote.check;
}

/** Farther than this share of the text, and than this many code units, from where it was: it was moved. */
const MOVED_SHARE = 0.05;
const MOVED_BY = 200;

function isMoved(selector: PassageSelector, { joined }: ReadText, candidate: Candidate, range: Range): boolean {
  const alone = selector.prefix + selector.suffix !== '' && candidate.surroundings < ENOUGH_SURROUNDINGS;
  const away = awayFrom(selector, range.start, joined.text.length);
  return alone || away > Math.max(MOVED_BY, MOVED_SHARE * joined.text.length);
}

function changed(selector: PassageSelector, spans: readonly Span[], says: string): Found {
  const { quote } = selector;
  const said = saidBy(selector);
  if (quote.kind === 'whole') return { outcome: 'changed', spans, said, says, diff: diffWords(said, says) };
  const head = diffWords(quote.start, says.slice(0, quote.start.length));
  const tail = diffWords(quote.end, says.slice(-quote.end.length));
  const diff: readonly DiffPart[] = [...head, { kind: 'same', text: LEFT_OUT }, ...tail];
  const shown = says.slice(0, quote.start.length) + LEFT_OUT + says.slice(-quote.end.length);
  return { outcome: 'changed', spans, said, says: shown, diff };
}

/** How the passage began and ended, and how long it was. */
function edgesOf({ quote }: PassageSelector): {
  readonly before: string;
  readonly after: string;
  readonly length: number;
} {
  return quote.kind === 'whole'
    ? { before: quote.exact, after: quote.exact, length: quote.exact.length }
    : { before: quote.start, after: quote.end, length: quote.length };
}
