/** The edges of a found passage: whole words, and the marks that the passage had at its edges. */
import type { Range } from '../article/span.ts';
import { isOneWord } from './widen.ts';

const BETWEEN = /[\s\p{P}]/u;
const MARK = /[^\p{L}\p{N}\p{M}\s]/u;
const LEADING_MARKS = /^[^\p{L}\p{N}\p{M}]*/u;
const TRAILING_MARKS = /[^\p{L}\p{N}\p{M}]*$/u;

/** An edge this near to a word's edge belongs there. */
const NEAR = 3;

/** What is known of a passage: how it began, how it ended, how long it was in UTF-16 code units. */
interface Known {
  readonly before: string;
  readonly after: string;
  readonly length: number;
}

/** A word more or less is much of a passage that is shorter than this. */
const SHORT = 40;

/** `range` of `text`, snapped to whole words, with as many marks at its edges as the passage had. */
export function withEdges(text: string, range: Range, { before, after, length }: Known): Range {
  const found = range.end - range.start;
  const limits = { most: Math.max(NEAR, found / 2), mayLose: found > length || length > SHORT };
  const snapped = { start: snap(text, range.start, -1, limits), end: snap(text, range.end, 1, limits) };
  let { start, end } = snapped.start < snapped.end ? snapped : range;
  while (start < end && BETWEEN.test(text.charAt(start))) start += 1;
  while (end > start && BETWEEN.test(text.charAt(end - 1))) end -= 1;
  let marks = marksIn(LEADING_MARKS.exec(before)?.[0] ?? '');
  for (let at = start; marks > 0 && at > 0; at -= 1) {
    const character = text.charAt(at - 1);
    if (MARK.test(character)) {
      marks -= 1;
      start = at - 1;
    } else if (!/\s/u.test(character)) break;
  }
  marks = marksIn(lastMarks(after));
  for (let at = end; marks > 0 && at < text.length; at += 1) {
    const character = text.charAt(at);
    if (MARK.test(character)) {
      marks -= 1;
      end = at + 1;
    } else if (!/\s/u.test(character)) break;
  }
  return { start, end };
}

const marksIn = (marks: string): number => marks.replace(/\s/gu, '').length;

/** Looked for in the last few characters only: a search for an end of line after line of marks grows with the square. */
const lastMarks = (text: string): string => TRAILING_MARKS.exec(text.slice(-16))?.[0] ?? '';

interface Limits {
  readonly most: number;
  readonly mayLose: boolean;
}

/**
 * A passage was whole words when its link was made. So an edge inside a word goes to the word's outer end (another, longer
 * word may have come for the passage's first one). But a single letter, which the alignment took from the neighbour, is
 * left where that makes a passage no shorter than it was; where the outer end is farther than `most` two words have grown together, and the edge stays or goes inwards.
 */
function snap(text: string, offset: number, outwards: 1 | -1, { most, mayLose }: Limits): number {
  if (!inWord(text, offset)) return offset;
  if (mayLose && !inWord(text, offset - outwards)) return offset - outwards;
  for (let away = 1; away <= most; away += 1) {
    if (!inWord(text, offset + outwards * away)) return offset + outwards * away;
  }
  for (let away = 2; away <= NEAR; away += 1) {
    if (!inWord(text, offset - outwards * away)) return offset - outwards * away;
  }
  return offset;
}

const inWord = (text: string, offset: number): boolean => offset > 0 && offset < text.length && isOneWord(text, offset);
