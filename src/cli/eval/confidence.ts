/** Whether confidence means what it says: of the quotations in a band, how many are right in content and speaker. */
import { share } from './figures.ts';
import type { Share } from './figures.ts';
import type { Judged } from './score.ts';

/** Quotations with a confidence from `from` (inclusive) to `to` (exclusive; inclusive at 1). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly right: Share;
  /** What the annotator itself expected: the mean confidence in the band; null where it is empty. */
  readonly expected: number | null;
}

/** Where bands begin, highest first. Above 0.9 the promise is 95 % and more. */
const EDGES = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0] as const;

export function confidenceBands(judged: readonly Judged[]): readonly Band[] {
  return EDGES.map((from, index) => bandOf(judged, from, EDGES[index - 1] ?? 1));
}

/** The band that the promise is about: everything at `from` and above. */
export const confidentFrom = (judged: readonly Judged[], from = 0.9): Band => bandOf(judged, from, 1);

function bandOf(judged: readonly Judged[], from: number, to: number): Band {
  const inside = judged.flatMap(({ confidence, right }) =>
    confidence !== null && confidence >= from && (confidence < to || to === 1) ? [{ confidence, right }] : [],
  );
  const right = share(inside.filter((one) => one.right).length, inside.length);
  const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
  return { from, to, right, expected: inside.length === 0 ? null : mean };
}
