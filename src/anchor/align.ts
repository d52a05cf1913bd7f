/**
 * A pattern laid against one place of the text: an alignment that must cross the pattern's words, and takes of the prefix
 * and the suffix what stands there without a break. (Smith and Waterman's local alignment, with its ends free in the
 * surroundings only; a band around the diagonal.) So lost surroundings count nothing instead of dragging the words away.
 */
import type { Range } from '../article/span.ts';
import type { Pattern } from './pattern.ts';

/** A place of the folded text and how much of the pattern stands there. */
export interface Place extends Range {
  /** Units of the words that differ: exchanged, lost or added. */
  readonly errors: number;
  /** Matches less twice the errors in the prefix, and in the suffix: 0 where the words stand in other surroundings. */
  readonly before: number;
  readonly after: number;
}

/** The band is this wide on each side of the diagonal, and an eighth of the pattern's length wider. */
const BAND = 32;
const LONG_BAND_SHARE = 1 / 8;

/**
 * What an exchanged or lost unit of the pattern costs, where a match gains 1: in the surroundings more, so that no break
 * of any length is bridged. What came into the text costs as much everywhere, or a sentence inserted before the words
 * would be taken for a change of them.
 */
const ERROR_IN_WORDS = 1;
const ERROR_AROUND = 2;
const ADDED_UNIT = 2;

const RESTART = 0;
const DIAGONAL = 1;
const LOST = 2;
const ADDED = 3;
const NEVER = -1e9;

/** Reused from call to call, as an allocation would cost more than the alignment; nothing is read that was not written. */
let steps = new Uint8Array(1 << 16);
let above = new Int32Array(1 << 8);
let here = new Int32Array(1 << 8);

/**
 * Aligns `pattern` with the text around `offset`, where the pattern's first unit may stand (give or take the band). Null
 * where the band lies outside the text. Costs the pattern's length times the band's width, about 2 ns each.
 */
export function alignAt(text: Uint16Array, pattern: Pattern, offset: number): Place | null {
  const { codes, words } = pattern;
  const length = codes.length;
  const reach = BAND + Math.floor(length * LONG_BAND_SHARE);
  const width = 2 * reach + 1;
  if (offset + length + reach < 0 || offset - reach > text.length) return null;
  reserve(width, length);
  let up = above;
  let now = here;

  let best = { score: NEVER, row: 0, slot: 0 };
  // Row j, slot s: the first j units of the pattern are used, and the text up to offset + j + s − reach.
  for (let row = 0; row <= length; row += 1) {
    const base = row * width;
    const origin = offset + row - reach;
    const code = row > 0 ? (codes[row - 1] ?? 0) : -1;
    const cost = row > words.start && row <= words.end ? ERROR_IN_WORDS : ERROR_AROUND;
    const restart = row <= words.start ? 0 : NEVER;
    const first = Math.max(0, -origin);
    const last = Math.min(width - 1, text.length - origin);
    // One slot more: what the last slot of the row below looks at.
    now.fill(NEVER, 0, width + 1);
    let left = NEVER;
    let highest = best.score;
    for (let slot = first; slot <= last; slot += 1) {
      let score = restart;
      let step = RESTART;
      if (row > 0) {
        const diagonal = (up[slot] ?? NEVER) + (text[origin + slot - 1] === code ? 1 : -cost);
        if (diagonal > score) {
          score = diagonal;
          step = DIAGONAL;
        }
        const lost = (up[slot + 1] ?? NEVER) - cost;
        if (lost > score) {
          score = lost;
          step = LOST;
        }
      }
      if (left - ADDED_UNIT > score) {
        score = left - ADDED_UNIT;
        step = ADDED;
      }
      now[slot] = score;
      left = score;
      steps[base + slot] = step;
      if (row >= words.end && score > highest) {
        highest = score;
        best = { score, row, slot };
      }
    }
    [up, now] = [now, up];
  }
  return best.score > NEVER / 2 ? trace(text, pattern, offset - reach, width, best) : null;
}

function reserve(width: number, length: number): void {
  if (steps.length < width * (length + 1)) steps = new Uint8Array(2 * width * (length + 1));
  if (above.length < width + 1) {
    above = new Int32Array(2 * width);
    here = new Int32Array(2 * width);
  }
}

/** Walks back from the best end, counting what matched in the suffix, the words and the prefix. */
function trace(
  text: Uint16Array,
  { codes, words }: Pattern,
  origin: number,
  width: number,
  from: { readonly row: number; readonly slot: number },
): Place {
  let { row, slot } = from;
  let before = 0;
  let after = 0;
  let errors = 0;
  let start = -1;
  let end = -1;
  for (;;) {
    const at = origin + row + slot;
    // What was added at the border of the words belongs to the surroundings: the last end and the first start hold.
    if (row === words.end) end = at;
    if (row === words.start && start < 0) start = at;
    const step = steps[row * width + slot] ?? RESTART;
    if (step === RESTART) break;
    const matches = step === DIAGONAL && text[at - 1] === codes[row - 1];
    if (row > words.end || (row === words.end && step === ADDED)) after += matches ? 1 : -ERROR_AROUND;
    else if (row > words.start) errors += matches ? 0 : 1;
    else before += matches ? 1 : -ERROR_AROUND;
    if (step !== ADDED) row -= 1;
    if (step === LOST) slot += 1;
    else if (step === ADDED) slot -= 1;
  }
  return { start, end, errors, before: Math.max(0, before), after: Math.max(0, after) };
}
