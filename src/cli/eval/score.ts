/** The counts of one article's comparison. They add up over articles; figures are made of the sums (`figures.ts`). */
import type { QuotationKind } from '../../article/schema.ts';
import type { ScoredDocument, ScoredQuotation } from './document.ts';
import { characters, matchQuotations } from './match.ts';
import type { Candidate } from './match.ts';
import { meet, sameSpeaker } from './speaker.ts';

/** The overlap from which on a quotation counts as found, and the two at which other systems report. */
const RELAXED = 0.5;
const LOOSE = 0.3;
const TIGHT = 0.8;

export interface KindCounts {
  readonly gold: number;
  readonly predicted: number;
  /** Matched gold quotations of the kind, whatever kind was predicted. */
  readonly found: number;
  /** Matched predictions of the kind, whatever kind the gold is. */
  readonly right: number;
  /** Matched gold quotations of the kind with the right speaker. */
  readonly speaker: number;
}

export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly relaxed: number;
  readonly loose: number;
  readonly tight: number;
  readonly exact: number;
  /** Of those matched (`relaxed`), how many agree in each. */
  readonly speaker: number;
  readonly kind: number;
  readonly source: number;
  readonly cue: number;
  /** Matched gold quotations that are denied or asked, or were predicted so; and how many of these agree. */
  readonly polar: number;
  readonly polarity: number;
  readonly kinds: Readonly<Record<QuotationKind, KindCounts>>;
  readonly entities: { readonly gold: number; readonly predicted: number; readonly found: number };
}

/** A predicted quotation, and whether content and speaker are right. */
export interface Judged {
  readonly confidence: number | null;
  readonly right: boolean;
}

export interface Comparison {
  readonly counts: Counts;
  readonly judged: readonly Judged[];
  readonly missed: readonly ScoredQuotation[];
  readonly beside: readonly ScoredQuotation[];
}

/** Compares a prediction with the gold. Both documents must have the same text. */
export function compare(gold: ScoredDocument, predicted: ScoredDocument): Comparison {
  const ours = candidatesOf(gold);
  const theirs = candidatesOf(predicted);
  const matched = matchQuotations(ours, theirs, RELAXED).flatMap((match) => {
    const one = ours[match.gold];
    const other = theirs[match.predicted];
    return one && other ? [{ one, other, same: sameSpeaker(gold, one.quotation, predicted, other.quotation) }] : [];
  });
  type Pair = (typeof matched)[number];
  const sum = (holds: (pair: Pair) => boolean): number => matched.filter(holds).length;
  const polar = matched.filter(({ one, other }) => (one.quotation.polarity ?? other.quotation.polarity) !== null);
  const kindCounts = (kind: QuotationKind): KindCounts => ({
    gold: ours.filter(({ quotation }) => quotation.kind === kind).length,
    predicted: theirs.filter(({ quotation }) => quotation.kind === kind).length,
    found: sum(({ one }) => one.quotation.kind === kind),
    right: sum(({ other }) => other.quotation.kind === kind),
    speaker: sum(({ one, same }) => one.quotation.kind === kind && same),
  });
  const rightOnes = new Set(matched.filter(({ same }) => same).map(({ other }) => other.quotation));
  const foundGold = new Set(matched.map(({ one }) => one.quotation));
  const foundPredicted = new Set(matched.map(({ other }) => other.quotation));
  return {
    counts: {
      gold: ours.length,
      predicted: theirs.length,
      relaxed: matched.length,
      loose: matchQuotations(ours, theirs, LOOSE).length,
      tight: matchQuotations(ours, theirs, TIGHT).length,
      exact: sum(({ one, other }) => JSON.stringify(one.characters) === JSON.stringify(other.characters)),
      speaker: sum(({ same }) => same),
      kind: sum(({ one, other }) => one.quotation.kind === other.quotation.kind),
      source: sum(({ one, other }) => meet(one.quotation.source, other.quotation.source)),
      cue: sum(({ one, other }) => meet(one.quotation.cue, other.quotation.cue)),
      polar: polar.length,
      polarity: polar.filter(({ one, other }) => one.quotation.polarity === other.quotation.polarity).length,
      kinds: { direct: kindCounts('direct'), indirect: kindCounts('indirect'), mixed: kindCounts('mixed') },
      entities: entityCounts(gold, predicted),
    },
    judged: predicted.quotations.map((quotation) => ({
      confidence: quotation.confidence,
      right: rightOnes.has(quotation),
    })),
    missed: gold.quotations.filter((quotation) => !foundGold.has(quotation)),
    beside: predicted.quotations.filter((quotation) => !foundPredicted.has(quotation)),
  };
}

const candidatesOf = ({ text, quotations }: ScoredDocument): readonly Candidate[] =>
  quotations.map((quotation) => ({ quotation, characters: characters(text, quotation.content) }));

/** Named mentions by exact span and type, each counted once. */
function entityCounts(gold: ScoredDocument, predicted: ScoredDocument): Counts['entities'] {
  const ours = namedSpans(gold);
  const theirs = namedSpans(predicted);
  return { gold: ours.size, predicted: theirs.size, found: ours.intersection(theirs).size };
}

const namedSpans = ({ entities }: ScoredDocument): ReadonlySet<string> =>
  new Set(entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => `${type} ${start} ${end}`)));

const NO_KIND: KindCounts = { gold: 0, predicted: 0, found: 0, right: 0, speaker: 0 };

const NOTHING: Counts = {
  gold: 0,
  predicted: 0,
  relaxed: 0,
  loose: 0,
  tight: 0,
  exact: 0,
  speaker: 0,
  kind: 0,
  source: 0,
  cue: 0,
  polar: 0,
  polarity: 0,
  kinds: { direct: NO_KIND, indirect: NO_KIND, mixed: NO_KIND },
  entities: { gold: 0, predicted: 0, found: 0 },
};

/** The counts of several articles taken together. */
export const total = (counts: readonly Counts[]): Counts => counts.reduce(sumOf, NOTHING);

function sumOf(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    predicted: a.predicted + b.predicted,
    relaxed: a.relaxed + b.relaxed,
    loose: a.loose + b.loose,
    tight: a.tight + b.tight,
    exact: a.exact + b.exact,
    speaker: a.speaker + b.speaker,
    kind: a.kind + b.kind,
    source: a.source + b.source,
    cue: a.cue + b.cue,
    polar: a.polar + b.polar,
    polarity: a.polarity + b.polarity,
    kinds: {
      direct: sumOfKind(a.kinds.direct, b.kinds.direct),
      indirect: sumOfKind(a.kinds.indirect, b.kinds.indirect),
      mixed: sumOfKind(a.kinds.mixed, b.kinds.mixed),
    },
    entities: {
      gold: a.entities.gold + b.entities.gold,
      predicted: a.entities.predicted + b.entities.predicted,
      found: a.entities.found + b.entities.found,
    },
  };
}

const sumOfKind = (a: KindCounts, b: KindCounts): KindCounts => ({
  gold: a.gold + b.gold,
  predicted: a.predicted + b.predicted,
  found: a.found + b.found,
  right: a.right + b.right,
  speaker: a.speaker + b.speaker,
});
