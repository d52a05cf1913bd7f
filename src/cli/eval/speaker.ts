/** Whether two annotations mean the same speaker, whatever they call him. */
import { overlaps } from '../../article/span.ts';
import type { Range } from '../../article/span.ts';
import type { ScoredDocument, ScoredQuotation } from './document.ts';

/** Two lists of spans share a character, or both are empty. */
export const meet = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === 0 && b.length === 0 ? true : a.some((one) => b.some((other) => overlaps(one, other)));

/**
 * Both unknown; or a gold speaker with names, of which one is among those of the predicted entity, while no other person
 * of the gold has more of them; or a nameless one, whose source words coincide with the predicted one's somewhere.
 */
export function sameSpeaker(
  gold: ScoredDocument,
  goldQuotation: ScoredQuotation,
  predicted: ScoredDocument,
  predictedQuotation: ScoredQuotation,
): boolean {
  const wanted = goldQuotation.speaker;
  const found = predictedQuotation.speaker;
  if (wanted === null || found === null) return wanted === found;
  const names = namesOf(gold, wanted);
  const foundNames = distinct(namesOf(predicted, found));
  if (names.length === 0) return meetAny(sourcesOf(gold, wanted), [...sourcesOf(predicted, found), ...foundNames]);
  const mine = touching(foundNames, names);
  if (mine === 0) return false;
  return gold.entities.every(
    ({ id, type, mentions }) => id === wanted || type !== 'person' || touching(foundNames, mentions) <= mine,
  );
}

const namesOf = (document: ScoredDocument, id: string): readonly Range[] =>
  document.entities.find((entity) => entity.id === id)?.mentions ?? [];

const sourcesOf = (document: ScoredDocument, speaker: string): readonly Range[] =>
  document.quotations.filter((quotation) => quotation.speaker === speaker).flatMap(({ source }) => source);

const meetAny = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)));

/** How many of `spans` share a character with one of `others`. */
const touching = (spans: readonly Range[], others: readonly Range[]): number =>
  spans.filter((span) => others.some((other) => overlaps(span, other))).length;

const distinct = (spans: readonly Range[]): readonly Range[] => [
  ...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values(),
];
