/**
 * How distinct a passage is in its article. Whoever makes a link can know it; whoever follows it cannot, when the passage
 * may have been edited or deleted and only a look-alike is left: so the link says it.
 */
import type { Range } from '../article/span.ts';
import type { Folded } from './folded.ts';
import { candidatesFor, samePlace } from './places.ts';
import type { Wanted } from './places.ts';
import { CHANGED_LINE, PLACES_WHEN_MADE } from './weights.ts';

export interface Distinctness {
  /** How much of the passage's words the nearest look-alike elsewhere holds, in per cent: 100 is a twin. */
  readonly words: number;
  /** How much of its surroundings a look-alike shares that holds enough of the words to be taken for it, in per cent. */
  readonly surroundings: number;
}

/** `own` is where the passage itself stands in `folded`. */
export function nearestLookAlike(folded: Folded, wanted: Wanted, own: Range): Distinctness {
  let words = 0;
  let surroundings = 0;
  for (const candidate of candidatesFor(folded, wanted, PLACES_WHEN_MADE)) {
    if (samePlace(candidate, own)) continue;
    words = Math.max(words, candidate.words);
    if (candidate.words >= CHANGED_LINE) surroundings = Math.max(surroundings, candidate.surroundings);
  }
  return { words: Math.round(words * 100), surroundings: Math.round(surroundings * 100) };
}
