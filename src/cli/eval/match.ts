/** Which predicted quotation is which gold one: by the characters of their contents. */
import type { Range } from '../../article/span.ts';
import type { ScoredQuotation } from './document.ts';

/** What the edges of a content may hold or lack without being another content: space, marks, punctuation. */
// oxlint-disable-next-line no-control-regex
const EDGE = /[\t-\r\x1C- \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000«»“”„"'‘’‹›.,;:!?…()[\]–—-]/;

/** The characters of a content: its pieces without their edges, merged where they touch, in order. */
export function characters(text: string, content: readonly Range[]): readonly Range[] {
  const pieces = content.map((piece) => withoutEdges(text, piece)).filter(({ start, end }) => start < end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function withoutEdges(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const count = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** Intersection over union of two sets of characters, 0 to 1; 0 where both are empty. */
export function intersectionOverUnion(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0;
  for (const x of a) {
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  const union = count(a) + count(b) - shared;
  return union === 0 ? 0 : shared / union;
}

/** A quotation with its characters, worked out once. */
export interface Candidate {
  readonly quotation: ScoredQuotation;
  readonly characters: readonly Range[];
}

export interface Match {
  readonly gold: number;
  readonly predicted: number;
}

/**
 * Pairs one to one, the best overlap first, where it is at least `threshold` (above 0). Of equal overlaps the later in the
 * file goes first: any rule would do, and this is the reference scorer's.
 */
export function matchQuotations(
  gold: readonly Candidate[],
  predicted: readonly Candidate[],
  threshold: number,
): readonly Match[] {
  const pairs = gold.flatMap((one, g) =>
    predicted.flatMap((other, p) => {
      const overlap = intersectionOverUnion(one.characters, other.characters);
      return overlap >= threshold ? [{ gold: g, predicted: p, overlap }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || b.gold - a.gold || b.predicted - a.predicted);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  return pairs.filter(({ gold: g, predicted: p }) => {
    if (usedGold.has(g) || usedPredicted.has(p)) return false;
    usedGold.add(g);
    usedPredicted.add(p);
    return true;
  });
}
