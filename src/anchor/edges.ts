/** The edges of a found passage: whole words, and the marks that the passage had at its edges. */
import type { Range } from '../article/span.ts';
import { isOneWord } from './widen.ts';

const MARK = /[^\p{L}\p{N}\p{M}\s]/u;
const LEADING_MARKS = /^[^\p{L}\p{N}\p{M}]*/u;
const TRAILING_MARKS = /[^\p{L}\p{N}\p{M}]*$/u;

/** A passage was whole words when its link was made: an edge this near to a word's edge belongs there. */
const SNAP = 3;

/**
 * `range` of `text`, snapped to whole words, with as many marks at its edges as `before` begins and `after` ends with.
 */
export function withEdges(
  text: string,
  range: Range,
  { before, after }: { readonly before: string; readonly after: string },
): Range {
  const snapped = { start: snap(text, range.start), end: snap(text, range.end) };
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

/** The nearest edge of a word to `offset`, if one is near; the outer one where two are equally near. */
function snap(text: string, offset: number): number {
  if (!inWord(text, offset)) return offset;
  for (let away = 1; away <= SNAP; away += 1) {
    for (const edge of [offset - away, offset + away]) {
      if (edge >= 0 && edge <= text.length && !inWord(text, edge)) return edge;
    }
  }
  return offset;
}

const inWord = (text: string, offset: number): boolean => offset > 0 && offset < text.length && isOneWord(text, offset);
