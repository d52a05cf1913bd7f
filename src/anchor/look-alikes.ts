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
 * The look-alikes of the passage that stands at `own` of the folded text, in the paragraphs `blocks`: most of the words
 * first, only those that no other surpasses in both. They are looked for in what would be left if the passage were
 * deleted, or its paragraphs: so what its surroundings would seem to be then is found, too.
 */
export function lookAlikesOf(text: Uint16Array, wanted: Wanted, own: Range, blocks: Range): readonly LookAlike[] {
  const candidates = candidatesFor(whatIsLeft(text, own, blocks), wanted, PLACES_WHEN_MADE)
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

/** Of the text around deleted paragraphs so much is looked at on each side, in folded units: farther ones are in the text. */
const AROUND = 512;
/** No alignment reaches over such a gap of units that no text folds to. */
const GAP = 512;

function whatIsLeft(text: Uint16Array, own: Range, blocks: Range): Uint16Array {
  const pieces = [
    text.subarray(0, own.start),
    // With the space after it, so that two words stay two.
    text.subarray(own.end + 1),
    new Uint16Array(GAP),
    text.subarray(Math.max(0, blocks.start - AROUND), blocks.start),
    text.subarray(blocks.end + 1, blocks.end + AROUND),
  ];
  const left = new Uint16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    left.set(piece, at);
    at += piece.length;
  }
  return left;
}
