/**
 * How distinct a passage is in its article. Whoever makes a link can know it; whoever follows it cannot, when the passage
 * may have been edited or deleted and only a look-alike is left: so the link says it.
 */
import type { Range } from '../article/span.ts';
import { candidatesFor } from './places.ts';
import type { Candidate, Wanted } from './places.ts';
import { LOOKS_ALIKE, PLACES_WHEN_MADE } from './weights.ts';

/** What could be taken for the passage if the passage were not there: how much of it stands there, in per cent, 0…100. */
export interface LookAlike {
  /** Of its words: 100 is a twin. */
  readonly words: number;
  readonly surroundings: number;
}

/** So many are told apart; of more the last ones become one that is as good as the best of them in both. */
export const MOST_LOOK_ALIKES = 6;

/**
 * The look-alikes of the passage that stands at `own` of the folded text, most of the words first, only those that no
 * other surpasses in both. They are looked for in what would be left if the passage were deleted, or one of the `larger`
 * ranges around it (its sentences, its paragraphs): so what its surroundings would seem to be then is found, too.
 */
export function lookAlikesOf(
  text: Uint16Array,
  wanted: Wanted,
  own: Range,
  larger: readonly Range[],
): readonly LookAlike[] {
  const candidates = candidatesFor(whatIsLeft(text, own, larger), wanted, PLACES_WHEN_MADE)
    .filter(({ words }) => words >= LOOKS_ALIKE)
    .map(inPerCent)
    .toSorted((a, b) => b.words - a.words || b.surroundings - a.surroundings);
  const kept: LookAlike[] = [];
  for (const candidate of candidates) {
    if (candidate.surroundings <= (kept.at(-1)?.surroundings ?? -1)) continue;
    if (kept.length < MOST_LOOK_ALIKES) kept.push(candidate);
    else kept.push({ words: kept.pop()?.words ?? candidate.words, surroundings: candidate.surroundings });
  }
  return kept;
}

const inPerCent = ({ words, surroundings }: Candidate): LookAlike => ({
  words: Math.round(words * 100),
  surroundings: Math.round(surroundings * 100),
});

/** Of the text around a deleted range so much is looked at on each side, in folded units: what is farther is there already. */
const AROUND = 512;
/** No alignment reaches over such a gap of units that no text folds to. */
const GAP = new Uint16Array(512);

function whatIsLeft(text: Uint16Array, own: Range, larger: readonly Range[]): Uint16Array {
  const before = ({ start }: Range): Uint16Array => text.subarray(Math.max(0, start - AROUND), start);
  // With the space after the range, so that two words stay two.
  const after = ({ end }: Range): Uint16Array => text.subarray(end + 1, end + AROUND);
  return joined([
    text.subarray(0, own.start),
    text.subarray(own.end + 1),
    // Each side for itself: a twin beside the passage hides behind what the passage's own place still holds.
    GAP,
    before(own),
    GAP,
    after(own),
    ...larger.flatMap((range) => [GAP, before(range), after(range)]),
  ]);
}

function joined(pieces: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
