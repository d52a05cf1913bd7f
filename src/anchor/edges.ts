/** The edges of a found passage: whole words, and the marks that the passage had at its edges. */
import type { Range } from '../article/span.ts';
import { isOneWord } from './widen.ts';

const MARK = /[^\p{L}\p{N}\p{M}\s]/u;
const LEADING_MARKS = /^[^\p{L}\p{N}\p{M}]*/u;
const TRAILING_MARKS = /[^\p{L}\p{N}\p{M}]*$/u;

/** No word is looked at farther than this. */
const LONGEST_WORD = 32;

/**
 * `range` of `text`, snapped to whole words, with as many marks at its edges as `before` begins and `after` ends with.
 */
export function withEdges(
  text: string,
  range: Range,
  { before, after }: { readonly before: string; readonly after: string },
): Range {
  const snapped = { start: snap(text, range.start, -1), end: snap(text, range.end, 1) };
  let { start, end } = snapped.start < snapped.end ? snapped : range;
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
 * word may have come for the passage's first one), but for a single letter, which the alignment took from the neighbour.
 */
function snap(text: string, offset: number, outwards: 1 | -1): number {
  if (!inWord(text, offset)) return offset;
  if (!inWord(text, offset - outwards)) return offset - outwards;
  for (let away = 1; away <= LONGEST_WORD; away += 1) {
    const edge = offset + outwards * away;
    if (!inWord(text, edge)) return edge;
  }
  return offset;
}

const inWord = (text: string, offset: number): boolean => offset > 0 && offset < text.length && isOneWord(text, offset);
