/** The places of a text that may be a passage, each with how much of its words and of its surroundings stands there. */
import type { Range } from '../article/span.ts';
import { alignAt } from './align.ts';
import { patternOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { seedOffsets } from './seeds.ts';
import type { Quote } from './selector.ts';

export interface Wanted {
  readonly quote: Quote;
  readonly prefix: string;
  readonly suffix: string;
}

/** A range of the folded text, with its shares of the passage's words and of its surroundings, 0…1. */
export interface Candidate extends Range {
  readonly words: number;
  readonly surroundings: number;
}

/** What a passage is measured by, in folded units. */
export interface Measure {
  readonly words: number;
  readonly surroundings: number;
}

interface Side extends Range {
  readonly errors: number;
  readonly context: number;
}

/**
 * The candidates for `wanted` in a folded text, in no order; no two of them overlap by half. Costs two passes over the
 * text and up to twice `most` alignments.
 */
export function candidatesFor(text: Uint16Array, wanted: Wanted, most: number): readonly Candidate[] {
  const { quote } = wanted;
  const found =
    quote.kind === 'whole'
      ? wholePlaces(text, patternOf(wanted.prefix, quote.exact, wanted.suffix), most)
      : pairedPlaces(text, wanted, quote, most);
  return apart(found);
}

export function measureOf({ quote, prefix, suffix }: Wanted): Measure {
  if (quote.kind === 'whole') return measure(patternOf(prefix, quote.exact, suffix));
  const head = measure(patternOf(prefix, quote.start, ''));
  const tail = measure(patternOf('', quote.end, suffix));
  return { words: head.words + tail.words, surroundings: head.surroundings + tail.surroundings };
}

function measure({ codes, words }: Pattern): Measure {
  const length = words.end - words.start;
  return { words: length, surroundings: codes.length - length };
}

function wholePlaces(text: Uint16Array, pattern: Pattern, most: number): readonly Candidate[] {
  const { words, surroundings } = measure(pattern);
  return sidesOf(text, pattern, most).map(({ start, end, errors, context }) => ({
    start,
    end,
    words: share(words - errors, words),
    surroundings: share(context, surroundings),
  }));
}

function sidesOf(text: Uint16Array, pattern: Pattern, most: number): readonly Side[] {
  if (pattern.words.start === pattern.words.end) return [];
  return seedOffsets(text, pattern, most).flatMap((offset) => {
    const place = alignAt(text, pattern, offset);
    if (!place || place.start >= place.end) return [];
    const { start, end, errors, before, after } = place;
    return [{ start, end, errors, context: before + after }];
  });
}

/** Between the ends of a long passage may have been lost, or come in, so much: else it is no longer one passage. */
const LEAST_KEPT = 0.4;
const MOST_GROWN = 2.5;
const GROWN_BY = 400;

/** Beginnings and ends that belong together: in order, and about as far from each other as they were. */
function pairedPlaces(
  text: Uint16Array,
  { prefix, suffix }: Wanted,
  quote: Extract<Quote, { kind: 'ends' }>,
  most: number,
): readonly Candidate[] {
  const head = patternOf(prefix, quote.start, '');
  const tail = patternOf('', quote.end, suffix);
  const of = { head: measure(head), tail: measure(tail) };
  const gap = quote.length - quote.start.length - quote.end.length;
  const tails = sidesOf(text, tail, most);
  return sidesOf(text, head, most).flatMap((first) =>
    tails
      .filter(({ start }) => {
        const now = start - first.end;
        return now >= gap * LEAST_KEPT && now <= gap * MOST_GROWN + GROWN_BY;
      })
      .map((last) => ({
        start: first.start,
        end: last.end,
        words: share(of.head.words + of.tail.words - first.errors - last.errors, of.head.words + of.tail.words),
        surroundings: share(first.context + last.context, of.head.surroundings + of.tail.surroundings),
      })),
  );
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.max(0, part) / whole);

/** Of candidates that are the same place the one with more of words and surroundings. */
function apart(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.words + b.surroundings - a.words - a.surroundings)) {
    if (!kept.some((other) => samePlace(other, candidate))) kept.push(candidate);
  }
  return kept;
}

/** Whether two ranges share at least half of the shorter one. */
export function samePlace(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

/** What two ranges have in common of what they cover together, 0…1. */
export function sharedBy(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
