/** The figures as a table for the terminal. */
import { QUOTATION_KINDS } from '../../article/kinds.ts';
import { confidenceBands, confidentFrom } from './confidence.ts';
import type { Band } from './confidence.ts';
import type { ScoredQuotation } from './document.ts';
import { fScores, share } from './figures.ts';
import type { FScore, FScores, Share } from './figures.ts';
import { total } from './score.ts';
import type { Comparison, Judged } from './score.ts';

const number = (value: number): string => value.toFixed(3);
const shown = ({ value, hits, of }: Share): string => `${number(value)} (${hits}/${of})`;
const within = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `[${low.toFixed(2)}–${high.toFixed(2)}]`;

const F_SCORE_NAMES: Readonly<Record<keyof FScores, string>> = {
  loose: 'quotation, IoU 0.3',
  relaxed: 'quotation, relaxed',
  tight: 'quotation, IoU 0.8',
  exact: 'quotation, exact',
  speaker: 'quotation + speaker',
  entities: 'entity mentions',
};

/** Everything that exhaustive gold shows. `polarity`: whether the gold says what is denied or asked. */
export function fullReport(comparisons: readonly Comparison[], polarity: boolean): readonly string[] {
  const counts = total(comparisons.map((comparison) => comparison.counts));
  const scores = fScores(comparisons.map((comparison) => comparison.counts));
  const judged = comparisons.flatMap((comparison) => comparison.judged);
  const matched = (hits: number): string => {
    const found = share(hits, counts.relaxed);
    return `${shown(found)} ${within(found)}`;
  };
  return [
    row(['', 'precision', 'recall', 'F1', '95 %']),
    ...entries(scores).map(([key, score]) => row([F_SCORE_NAMES[key], ...fScoreCells(score)])),
    '',
    row(['by kind', 'precision', 'recall', 'recall 95 %', 'speaker of those found']),
    ...QUOTATION_KINDS.map((kind) => {
      const { gold, predicted, found, right, speaker } = counts.kinds[kind];
      const recall = share(found, gold);
      return row([kind, shown(share(right, predicted)), shown(recall), within(recall), shown(share(speaker, found))]);
    }),
    '',
    'of the matched (relaxed), with 95 % intervals',
    `  speaker  ${matched(counts.speaker)}`,
    `  kind     ${matched(counts.kind)}`,
    `  source   ${matched(counts.source)}`,
    `  cue      ${matched(counts.cue)}`,
    ...(polarity
      ? [`  polarity ${shown(share(counts.polarity, counts.polar))}, of those denied or asked on either side`]
      : []),
    '',
    ...confidenceReport(judged),
  ];
}

/** What single sentences show: recall, and nothing else. */
export function sentencesReport(comparisons: readonly Comparison[]): readonly string[] {
  const counts = total(comparisons.map((comparison) => comparison.counts));
  const relaxed = share(counts.relaxed, counts.gold);
  return [
    `relaxed recall  ${shown(relaxed)} ${within(relaxed)}   (not exhaustive gold: precision and speakers mean nothing)`,
    ...QUOTATION_KINDS.map(
      (kind) => `  ${kind.padEnd(13)} ${shown(share(counts.kinds[kind].found, counts.kinds[kind].gold))}`,
    ),
  ];
}

/** What was not found, and what was found beside the gold. */
export function differences(name: string, text: string, { missed, beside }: Comparison): readonly string[] {
  const line = (what: string, { kind, content, speaker }: ScoredQuotation): string => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return `${name} ${what} ${kind.padEnd(8)} ${words.length > 120 ? `${words.slice(0, 119)}…` : words} ← ${speaker ?? '(nobody known)'}`;
  };
  return [
    ...missed.map((quotation) => line('missed', quotation)),
    ...beside.map((quotation) => line('beside', quotation)),
  ];
}

/** Whether confidence means what it says, band by band. */
export function confidenceReport(judged: readonly Judged[]): readonly string[] {
  if (judged.every(({ confidence }) => confidence === null)) return ['confidence: none given'];
  const line = (name: string, { right, expected }: Band): string =>
    row([
      name,
      String(right.of),
      shown(right),
      right.of === 0 ? '–' : within(right),
      expected === null ? '–' : number(expected),
    ]);
  return [
    row(['confidence', 'quotations', 'right (content, speaker)', '95 %', 'mean confidence']),
    ...confidenceBands(judged).map((band) => line(`${band.from.toFixed(2)} – ${band.to.toFixed(2)}`, band)),
    line('0.90 and above', confidentFrom(judged)),
  ];
}

const fScoreCells = (score: FScore): readonly string[] => [
  shown(score.precision),
  shown(score.recall),
  number(score.f1),
  within(score),
];

const entries = (scores: FScores): readonly (readonly [keyof FScores, FScore])[] => [
  ['loose', scores.loose],
  ['relaxed', scores.relaxed],
  ['tight', scores.tight],
  ['exact', scores.exact],
  ['speaker', scores.speaker],
  ['entities', scores.entities],
];

const WIDTHS = [20, 17, 26, 15, 0];

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(' ')
    .trimEnd();
