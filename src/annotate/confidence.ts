/**
 * How sure a quotation is, content and speaker together: the logistic of a sum of weights, one for each thing that it rests
 * on. The weights are fitted on gold by `npm run calibrate`, never set by hand.
 */
import type { Quotation } from '../article/schema.ts';
import { BASE, WEIGHTS } from './confidence.generated.ts';
import type { RuledLanguage } from './ruled.ts';

/** What a quotation rests on. */
export type Grounded = Pick<Quotation, 'kind' | 'content' | 'cue' | 'source' | 'speaker' | 'evidence' | 'polarity'>;

/** Contents of fewer or more UTF-16 code units are told apart: a word in marks, a whole paragraph. */
const SHORT = 24;
const LONG = 240;

/** What speaks for and against a quotation, as keys of weights. */
export function featuresOf(
  { kind, content, cue, source, speaker, evidence, polarity }: Grounded,
  lang: RuledLanguage | null,
): string[] {
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    `lang ${lang ?? 'none'}`,
    `kind ${kind}`,
    ...new Set((evidence ?? []).map(({ rule }) => `rule ${rule}`)),
    ...(cue.length === 0 ? ['no cue'] : []),
    ...(source.length === 0 ? ['no source'] : []),
    ...(speaker === null ? ['no speaker'] : []),
    ...(content.length > 1 ? ['in pieces'] : []),
    ...(polarity === undefined ? [] : ['not asserted']),
    ...(length < SHORT ? ['short'] : length > LONG ? ['long'] : []),
  ];
}

/** In a language without rules words in marks are as often no speech, and nobody says who speaks: never to be trusted. */
const UNRULED = 0.3;

/** 0…1, two digits. What no gold has shown weighs nothing. */
export function confidenceOf(quotation: Grounded, lang: RuledLanguage | null): number {
  if (lang === null) return UNRULED;
  const sum = featuresOf(quotation, lang).reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), BASE);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
