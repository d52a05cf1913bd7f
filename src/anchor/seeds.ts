/**
 * Where in a long text a pattern may stand. Its surroundings and its words look for it together, then its words alone: so
 * the place is found whose words were edited while a twin of them stands elsewhere (which a search for the closest match
 * of the words cannot find), and the place that was moved to other surroundings, too.
 */
import type { Pattern } from './pattern.ts';
import { closestEnds, LONGEST_SCANNED } from './scan.ts';
import { votedOffsets } from './votes.ts';

/** Two offsets this near are one place: an alignment takes either, give or take its band. */
const NEAR = 8;

/** Offsets in the folded text at which the pattern may begin, negative where its prefix would stand outside. */
export function seedOffsets(text: Uint16Array, pattern: Pattern, most: number): readonly number[] {
  const { codes, words } = pattern;
  const only = codes.subarray(words.start, words.end);
  const together = votedOffsets(text, codes, most);
  const alone =
    only.length <= LONGEST_SCANNED
      ? closestEnds(text, only, most).map((end) => end - only.length)
      : votedOffsets(text, only, most);
  const more = alone.map((offset) => offset - words.start);
  return [...together, ...more.filter((offset) => together.every((known) => Math.abs(known - offset) > NEAR))];
}
