/** A quotation in the making, within one block. */
import type { Polarity, QuotationKind } from '../../article/schema.ts';
import type { Range } from '../../article/span.ts';
import {
  BE,
  COND,
  COORD,
  FIRST,
  FUT,
  INF,
  MODAL,
  OF,
  PART,
  PAST,
  PREP,
  PRES,
  QUE,
  SUBJUNCTIVE,
} from '../languages/lexicon.ts';
import { is, spanOf } from './line.ts';
import { phraseEnd, phraseOf, withNameBehind } from './phrases.ts';
import type { Phrase, Sentence, VerbGroup } from './shapes.ts';

export type Fallback = 'previous' | 'subject' | 'none';

export interface Draft {
  readonly kind: QuotationKind;
  readonly content: readonly Range[];
  readonly marked: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly polarity: Polarity | null;
  /** Why: a rule's key and the words that it leant on. */
  readonly grounds: readonly { readonly rule: string; readonly range: Range | null }[];
  readonly fallback: Fallback;
  /** Pairs of marks whose words, whole, are pieces of the content; indexes into the block's pairs. */
  readonly pairs: readonly number[];
}

/** Cue, source, polarity and fallback of what a verb group reports. */
export type Attribution = Pick<Draft, 'cue' | 'source' | 'polarity' | 'fallback'>;

export function attributionOf(sentence: Sentence, group: VerbGroup, asked = false): Attribution {
  const { line } = sentence;
  const cue = [cueOf(sentence, group)];
  const phrase =
    (group.passive || group.form === 'participle') && sentence.subject(group).place !== 'shared'
      ? agentOf(sentence, group)
      : sentence.subject(group).phrase;
  const denies = group.features.includes('n') !== group.negated;
  const polarity = asked ? 'asked' : denies ? 'denied' : null;
  if (isImpersonal(sentence, group)) return { cue, source: [], polarity, fallback: 'none' };
  if (!phrase) return { cue, source: [], polarity, fallback: group.passive ? 'none' : 'subject' };
  // « dit-on », « paraît-il »: nobody in particular.
  const vague = phrase.vague || (phrase.pronoun && line.language.impersonalVerbs.has(group.lemma));
  return { cue, source: vague ? [] : [phrase.range], polarity, fallback: vague ? 'none' : 'subject' };
}

/** « se dice que », « se ha informado de que »: a reflexive that is a passive, with nobody who says it. */
const isImpersonal = ({ line }: Sentence, group: VerbGroup): boolean =>
  line.language.unsaidSubjects && group.reflexive && !/[ra]/.test(group.features) && is(line.items[group.to], QUE | OF);

/** The verb group without the pronoun of whom it is said to: « nous | a affirmé ». */
function cueOf({ line, groups }: Sentence, group: VerbGroup): Range {
  let { from } = group;
  while (from < group.head && is(line.items[from], FIRST)) from += 1;
  const governor = group.form === 'infinitive' ? groups[group.rank - 1] : undefined;
  if (governor?.to === group.from && !governor.features.includes('o')) ({ from } = governor);
  return spanOf(line, from, group.to);
}

/** « a été jugé « injuste » par le maire ». */
function agentOf({ line, last }: Sentence, group: VerbGroup): Phrase | null {
  const { items, language } = line;
  for (let at = group.to; at < Math.min(last, group.to + 12); at += 1) {
    if (items[at]?.lower !== language.agent) continue;
    const to = phraseEnd(line, at + 1, last);
    return phraseOf(line, at + 1, withNameBehind(line, at + 1, to, last));
  }
  return null;
}

/** Whether a verb group can report here at all. */
export function canReport(sentence: Sentence, group: VerbGroup): boolean {
  const { features } = group;
  if (features.includes('o') || !group.third) return false;
  // « se negó a decir »: nothing was said.
  if (group.reflexive && features.includes('n')) return false;
  // « se informó de que »: a passive; « se espera que »: nobody's thought.
  if (group.reflexive && !/[rva]/.test(features) && !(sentence.line.language.unsaidSubjects && !features.includes('t')))
    return false;
  if (!group.reflexive && features.includes('r')) return false;
  // « n'a pas dit que »: nothing was said; « ne pense pas que »: somebody said that he does not.
  if (group.negated && !/[tn]/.test(features)) return false;
  if (group.passive && !/[sma]/.test(features)) return false;
  const { phrase } = sentence.subject(group);
  if (phrase?.pronoun && !phrase.speaks) return false;
  // « la loi prévoit que »: judging is for persons.
  if (phrase && !phrase.speaks && features.includes('t') && !features.includes('i')) return false;
  // "Asked whether …, he": a participle.
  if (!phrase && isAmbiguous(sentence, group)) return false;
  // "hoping that" alone: nobody is said to.
  if (!phrase && group.form === 'gerund' && features.includes('t')) return false;
  if (phrase?.pronoun && isFirst(sentence, phrase, group) && !isPast(sentence, group)) return false;
  if (group.form === 'infinitive') return isSaid(sentence, group);
  return true;
}

/** A form that is a participle where it has no subject. */
const isAmbiguous = ({ line }: Sentence, group: VerbGroup): boolean =>
  line.language.subjectFirst && group.form === 'finite' && ((line.items[group.from]?.verb?.bits ?? 0) & PART) !== 0;

/** Where verbs have no persons: "I think" is no report, "I told her" is one. */
const isFirst = ({ line }: Sentence, phrase: Phrase, { features }: VerbGroup): boolean =>
  is(line.items[phrase.from], FIRST) || (phrase.vague && features.includes('z'));
const isPast = ({ line }: Sentence, group: VerbGroup): boolean =>
  !group.features.includes('t') && ((line.items[group.from]?.verb?.bits ?? 0) & PAST) !== 0;

/** Of an infinitive: somebody in the text says it, and has said it: not « il faut dire », « sans dire », « devrait annoncer ». */
function isSaid({ line, groups, subject }: Sentence, group: VerbGroup): boolean {
  const { items, language } = line;
  const before = items[group.from - 1];
  if (before && language.without.has(before.lower)) return false;
  const governor = groups[group.rank - 1];
  // « Et d'ajouter : « … » », « Après avoir rappelé que …, il a »
  if (!governor) {
    const first = groups.find(({ form, rank }) => form === 'finite' && rank > group.rank);
    return is(before, PREP) && (is(items[group.from - 2], COORD) || first !== undefined);
  }
  // « se negó a calificar »
  if (governor.negated || (governor.reflexive && governor.features.includes('n'))) return false;
  const near = group.from - governor.to <= 2;
  // « que se vuelva a plantear que »: not said yet.
  const bits = items[governor.head]?.verb?.bits ?? 0;
  if (near && bits & SUBJUNCTIVE && !(bits & (PRES | PAST | COND | FUT))) return false;
  if (near && is(items[governor.head], MODAL) && governor.head === governor.from) return false;
  if (near && bits & INF && is(items[governor.head], MODAL)) return false;
  return !(
    near &&
    language.impersonalVerbs.has(governor.lemma) &&
    (is(items[governor.head], BE) || isIt(subject(governor).phrase))
  );
}

const isIt = (phrase: Phrase | null): boolean => phrase === null || phrase.pronoun;

/** « s'il dit que », « si le maire affirme que »: nothing was said yet. */
export function isHypothetical({ line, start, subject }: Sentence, group: VerbGroup): boolean {
  const { from } = subject(group);
  const before = line.items[from - 1];
  return from > start && before !== undefined && line.language.hypothetical.has(before.lower);
}
