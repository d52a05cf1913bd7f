/**
 * Where in a long text a pattern may begin: runs of five units that both share vote for the place where the pattern would
 * begin (the diagonal of the alignment). One pass over the text: about 2 ms for 100,000 words.
 */

/** Runs of five: shorter ones vote for everything, of longer ones too few survive 10 % typing errors (59 % of five do). */
const RUN = 5;
/** Three bits a unit: after five units a unit has left the hash. */
const HASH_BITS = RUN * 3;
const HASH_MASK = (1 << HASH_BITS) - 1;
/** Diagonals are counted in buckets of this many units, two neighbours together: that much may be inserted or lost. */
const BUCKET = 16;
/** A place with fewer votes than this, of which chance gives a few, is not looked at: alignment is what costs. */
const FEWEST = 2;

/** Offsets in the text at which the pattern may begin (negative where it would begin outside), most votes first. */
export function votedOffsets(text: Uint16Array, pattern: Uint16Array, most: number): readonly number[] {
  const votes = countVotes(text, pattern);
  const best: { readonly bucket: number; readonly votes: number }[] = [];
  let floor = FEWEST - 1;
  for (let bucket = 0; bucket + 1 < votes.length; bucket += 1) {
    const count = both(votes, bucket);
    // A peak: its neighbours share a bucket with it and are the same place.
    if (count <= floor || count < both(votes, bucket - 1) || count <= both(votes, bucket + 1)) continue;
    best.push({ bucket, votes: count });
    if (best.length >= 4 * most) {
      best.splice(0, best.length, ...best.toSorted((a, b) => b.votes - a.votes).slice(0, most));
      floor = best.at(-1)?.votes ?? floor;
    }
  }
  // The middle of both buckets, back from the diagonal's number to an offset.
  return best
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, most)
    .map((place) => (place.bucket + 1) * BUCKET - pattern.length);
}

const both = (votes: Uint16Array, bucket: number): number => (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);

/** Votes for each bucket of diagonals; diagonal = offset in the text − offset in the pattern + the pattern's length. */
function countVotes(text: Uint16Array, pattern: Uint16Array): Uint16Array {
  const votes = new Uint16Array(Math.ceil((text.length + pattern.length) / BUCKET) + 2);
  const { first, next } = runsOf(pattern);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash << 3) ^ (text[at] ?? 0)) & HASH_MASK;
    for (let run = first[hash] ?? 0; run > 0; run = next[run] ?? 0) {
      const bucket = Math.floor((at - run + pattern.length) / BUCKET);
      const counted = votes[bucket];
      if (counted !== undefined && counted < 0x7fff) votes[bucket] = counted + 1;
    }
  }
  return votes;
}

/** The pattern's runs by hash, as lists: `first` by hash, `next` by run; a run is named by the offset of its last unit. */
function runsOf(pattern: Uint16Array): { readonly first: Uint16Array; readonly next: Uint16Array } {
  const first = new Uint16Array(HASH_MASK + 1);
  const next = new Uint16Array(pattern.length);
  let hash = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    hash = ((hash << 3) ^ (pattern[at] ?? 0)) & HASH_MASK;
    if (at < RUN - 1) continue;
    next[at] = first[hash] ?? 0;
    first[hash] = at;
  }
  return { first, next };
}
