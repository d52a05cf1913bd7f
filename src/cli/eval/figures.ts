/** Figures made of counts, and how far each may be off. */
import { total } from './score.ts';
import type { Counts } from './score.ts';

/** A share of `of`, `hits` of them, with its 95 % interval; all 0 to 1. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Precision, recall and their harmonic mean, with the mean's 95 % interval. */
export interface FScore {
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959_964;

/** A share with Wilson's interval, which stays within 0 to 1 and holds for few cases. Of nothing: 0, and anything may be. */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: 0, low: 0, high: 1 };
  const value = hits / of;
  const z2 = Z * Z;
  const middle = (value + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z * Math.sqrt((value * (1 - value)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return { hits, of, value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** F1 of precision `hits / predicted` and recall `hits / gold`; 0 where there are none. */
export function f1(hits: number, predicted: number, gold: number): number {
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = gold === 0 ? 0 : hits / gold;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Which counts an F-score is made of. */
export interface Part {
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

export type PartOf = (counts: Counts) => Part;

const quotationPart =
  (hits: 'loose' | 'relaxed' | 'tight' | 'exact' | 'speaker'): PartOf =>
  (counts) => ({ hits: counts[hits], predicted: counts.predicted, gold: counts.gold });

/** The F-scores of the report, in its order. */
export const F_SCORES = {
  loose: quotationPart('loose'),
  relaxed: quotationPart('relaxed'),
  tight: quotationPart('tight'),
  exact: quotationPart('exact'),
  speaker: quotationPart('speaker'),
  entities: ({ entities }: Counts): Part => ({
    hits: entities.found,
    predicted: entities.predicted,
    gold: entities.gold,
  }),
} as const satisfies Readonly<Record<string, PartOf>>;

export type FScores = Readonly<Record<keyof typeof F_SCORES, FScore>>;

const RESAMPLES = 2_000;

/**
 * All F-scores over articles. Their intervals come from drawing the articles anew with replacement (percentiles of 2,000
 * draws, always the same ones): quotations of one article are not independent, articles are. With fewer than some ten
 * articles they are rough.
 */
export function fScores(articles: readonly Counts[]): FScores {
  const sum = total(articles);
  const draws = resample(articles).map((drawn) => total(drawn));
  const scored = (part: PartOf): FScore => {
    const { hits, predicted, gold } = part(sum);
    const values = draws
      .map((draw) => part(draw))
      .map((drawn) => f1(drawn.hits, drawn.predicted, drawn.gold))
      .toSorted((a, b) => a - b);
    return {
      precision: share(hits, predicted),
      recall: share(hits, gold),
      f1: f1(hits, predicted, gold),
      low: values[Math.floor(RESAMPLES * 0.025)] ?? 0,
      high: values[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
    };
  };
  return {
    loose: scored(F_SCORES.loose),
    relaxed: scored(F_SCORES.relaxed),
    tight: scored(F_SCORES.tight),
    exact: scored(F_SCORES.exact),
    speaker: scored(F_SCORES.speaker),
    entities: scored(F_SCORES.entities),
  };
}

function resample<T>(items: readonly T[]): readonly (readonly T[])[] {
  const random = seeded(20_261_114);
  return Array.from({ length: RESAMPLES }, () =>
    items.flatMap(() => items.slice(Math.floor(random() * items.length)).slice(0, 1)),
  );
}

/** The mulberry32 generator: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
