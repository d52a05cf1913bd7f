/** The edges of a found passage: whole words, and the marks that the passage had at its edges. */
import type { Range } from '../article/span.ts';
import { isOneWord } from './widen.ts';

const BETWEEN = /[\s\p{P}]/u;
const MARK = /[^\p{L}\p{N}\p{M}\s]/u;
const LEADING_MARKS = /^[^\p{L}\p{N}\p{M}]*/u;
const TRAILING_MARKS = /[^\p{L}\p{N}\p{M}]*$/u;

/** An edge this near to a word's edge belongs there. */
const NEAR = 3;

/**
 * `range` of `text`, snapped to whole words, with as many marks at its edges as `before` begins and `after` ends with.
 */
export function withEdges(
  text: string,
  range: Range,
  { before, after }: { readonly before: string; readonly after: string },
): Range {
  const most = Math.max(NEAR, (range.end - range.start) / 2);
  const snapped = { start: snap(text, range.start, -1, most), end: snap(text, range.end, 1, most) };
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

/**
 * A passage was whole words when its link was made. So an edge inside a word goes to the word's outer end (another, longer
 * word may have come for the passage's first one), but for a single letter, which the alignment took from the neighbour;
 * where the outer end is farther than `most` two words have grown together, and the edge stays or goes inwards.
 */
function snap(text: string, offset: number, outwards: 1 | -1, most: number): number {
  if (!inWord(text, offset)) return offset;
  if (!inWord(text, offset - outwards)) return offset - outwards;
  for (let away = 1; away <= most; away += 1) {
    if (!inWord(text, offset + outwards * away)) return offset + outwards * away;
  }
  for (let away = 2; away <= NEAR; away += 1) {
    if (!inWord(text, offset - outwards * away)) return offset - outwards * away;
  }
  return offset;
}

const inWord = (text: string, offset: number): boolean => offset > 0 && offset < text.length && isOneWord(text, offset);
