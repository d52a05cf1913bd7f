/** Who says it, there: the subject of a verb group. */
import type { Token } from '../tokens.ts';
import {
  ADJ,
  ADV,
  CLITIC,
  COORD,
  DEM,
  DET,
  DOC,
  INDEF,
  OF,
  PART,
  PREP,
  QUE,
  REL,
  SUBJ,
  TIME,
  VAGUE,
} from '../languages/lexicon.ts';
import { is, isPair, isSign, isWord } from './line.ts';
import {
  beginsPhrase,
  isQuantity,
  phraseBehind,
  phraseEnd,
  phraseOf,
  pronounAt,
  withNameBefore,
  withNameBehind,
} from './phrases.ts';
import { clauseStart, isSubordinate, leads } from './clause.ts';
import type { Line, Phrase, Sentence, Subject, VerbGroup } from './shapes.ts';

const none = (group: VerbGroup): Subject => ({ phrase: null, from: group.from, place: 'none' });

export function subjectOf(sentence: Sentence, group: VerbGroup): Subject {
  if (group.form === 'infinitive' || group.form === 'gerund') return governed(sentence, group);
  if (group.form === 'participle')
    return is(sentence.line.items[group.from - 1], COORD) ? joined(sentence, group) : none(group);
  const { line, start } = sentence;
  if (group.enclitic >= 0) {
    return { phrase: pronounAt(line, group.enclitic), from: group.from, place: 'tied' };
  }
  const before = line.items[group.from - 1];
  if (group.from > start) {
    if (isMeanwhile(line, group.from - 1)) return shared(sentence, group);
    if (is(before, REL)) return antecedent(sentence, group);
    if (is(before, SUBJ)) return { phrase: pronounAt(line, group.from - 1), from: group.from - 1, place: 'before' };
    if (is(before, COORD)) return shared(sentence, group);
  }
  return ahead(sentence, group);
}

/** « , al tiempo que aseguró », « , a la vez que aseguró »: a conjunction, and the subject is that of the main verb. */
const isMeanwhile = ({ items, language }: Line, at: number): boolean =>
  language.unsaidSubjects &&
  is(items[at], QUE) &&
  [at - 2, at - 3].some((from) => is(items[from], PREP) && isSign(items[from - 1], ','));

/** « a revendiqué l'attaque et promis »: a participle that shares auxiliary and subject with the one before. */
function joined(sentence: Sentence, group: VerbGroup): Subject {
  const before = finiteBefore(sentence, group);
  return before && before.from < before.head ? shared(sentence, group) : none(group);
}

/** The subject of the last finite verb before: « il fut exclu et déclara ». */
function shared(sentence: Sentence, group: VerbGroup): Subject {
  const other = finiteBefore(sentence, group);
  return other ? { phrase: sentence.subject(other).phrase, from: group.from - 1, place: 'shared' } : none(group);
}

/** How many verbs back a shared or governing one is looked for. */
const VERBS_BACK = 8;

/** The nearest main verb on the left; one of a subordinate clause only where there is no other. */
function finiteBefore(sentence: Sentence, group: VerbGroup): VerbGroup | null {
  const { line, groups } = sentence;
  let near: VerbGroup | null = null;
  for (let rank = group.rank - 1; rank >= Math.max(0, group.rank - VERBS_BACK); rank -= 1) {
    const other = groups[rank];
    if (other?.form !== 'finite' || is(line.items[other.from - 1], REL)) continue;
    if (group.features.includes('o') || !isSubordinate(sentence, other)) return other;
    near ??= other;
  }
  return near;
}

const antecedent = (sentence: Sentence, group: VerbGroup): Subject => ({
  phrase: antecedentOf(sentence, group.from - 1),
  from: group.from - 1,
  place: 'antecedent',
});

/** The noun phrase before the relative pronoun at item `at`: the longest that ends there. */
export function antecedentOf(sentence: Sentence, at: number): Phrase | null {
  const { line, start, groups } = sentence;
  const to = isSign(line.items[at - 1], ',') ? at - 1 : at;
  const before = groups.findLast((group) => group.to <= to && group.form === 'finite');
  const low = Math.max(start, before?.to ?? start, to - WINDOW);
  let from = to;
  for (let left = to - 1; left >= low && !parts(line, left); left -= 1) {
    if (beginsPhrase(line, left) && !is(line.items[left - 1], PREP) && phraseEnd(line, left, to) === to) from = left;
  }
  // « pour le maire, qui parle », « d'une vieille femme qui parle »: not the noun alone.
  if (from < to && from > low && is(line.items[from - 1], DET)) from -= 1;
  else if (from < to && from > low + 1 && is(line.items[from - 2], DET) && isAdjective(line.items[from - 1])) from -= 2;
  const phrase = from < to ? phraseOf(line, from, to) : opening(sentence, low, to);
  return phrase && withNameBefore(line, phrase, low, true);
}

const isAdjective = (item: Token | undefined): boolean =>
  isWord(item) && (is(item, ADJ) || (item?.flags === 0 && item.verb === null && !item.capital));

const parts = (line: Line, at: number): boolean => isSign(line.items[at], ',()') || isPair(line.items[at]);

/**
 * The first noun phrase of the comma-parted segment that ends at item `to`, or of one before: « le rapport de la mission sur la
 * digue, qui dénonce », « l'homme, âgé de 33 ans, qui crie ».
 */
function opening({ line }: Sentence, low: number, to: number): Phrase | null {
  for (let end = to; end > low; end -= 1) {
    let from = end;
    while (from > low && !parts(line, from - 1)) from -= 1;
    for (let at = from; at < end; at += 1) {
      if (!beginsPhrase(line, at) || is(line.items[at - 1], PREP)) continue;
      return phraseOf(line, at, phraseEnd(line, at, end));
    }
    end = from;
  }
  return null;
}

/** As far to the left as an antecedent begins, in items. */
const WINDOW = 25;

/** The noun phrase on the left of a finite verb, else the one behind it. */
function ahead(sentence: Sentence, group: VerbGroup): Subject {
  const { line } = sentence;
  const low = clauseStart(sentence, group);
  const found = phraseBefore(sentence, low, group.from);
  if (found?.speaks) return { phrase: found, from: low, place: 'before' };
  const parted = isSign(line.items[group.from - 1], ',–—') || isPair(line.items[group.from - 1]);
  const behind = !found || parted ? phraseBehind(line, group.to, sentence.end) : null;
  if (behind && (!found || behind.speaks)) return { phrase: behind, from: group.from, place: 'behind' };
  if (found) return { phrase: found, from: low, place: 'before' };
  // Where subjects stand first, words behind the verb are its object.
  const last = parted && !behind && !line.language.subjectFirst ? bareBehind(sentence, group) : null;
  return last ? { phrase: last, from: group.from, place: 'behind' } : none(group);
}

/** « …, reportó vallenoticias.com »: a few words behind an inquit that end the sentence, whatever they are. */
function bareBehind({ line, last, groups }: Sentence, group: VerbGroup): Phrase | null {
  // "…, released Monday": a participle.
  if ((line.items[group.head]?.verb?.bits ?? 0) & PART && group.head === group.from) return null;
  const short = last > group.to && last - group.to <= 5 && groups[group.rank + 1] === undefined;
  if (!short || !line.items.slice(group.to, last).every(({ kind, glued }) => kind === 'word' || glued)) return null;
  return is(line.items[group.to], ADV | PREP | TIME | CLITIC) ? null : phraseOf(line, group.to, last);
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

/** The subject among the comma-parted segments from `low` to the verb: apposition and relative clauses stand behind it. */
function phraseBefore(sentence: Sentence, low: number, to: number): Phrase | null {
  const { line } = sentence;
  const segments: Segment[] = [];
  let from = low;
  for (let at = low; at <= to; at += 1) {
    if (at < to && !isSign(line.items[at], ',()–—[]')) continue;
    segments.push({ from, to: at });
    from = at + 1;
  }
  const last = segments.at(-1);
  if (last && last.to > last.from) {
    const phrase = phraseIn(sentence, last);
    if (phrase) return withNameBefore(line, phrase, low);
  }
  // A comma right before the verb closes an apposition or a relative clause: the subject stands before that, and not
  // behind a finite verb, whose object it would be.
  // "The results published in May, revealed that": a comma that does not belong there.
  const [only] = segments;
  if (only && segments.length === 2 && line.language.subjectFirst && is(line.items[to + 1], QUE)) {
    return phraseIn(sentence, only, true);
  }
  const behindVerb = sentence.groups.some((group) => group.form === 'finite' && group.to === low);
  // « Le président, en visite à Lyon a dit »: the closing comma may be missing.
  const closed = last !== undefined && last.to === last.from;
  for (const segment of segments.slice(behindVerb ? 1 : 0, closed ? -2 : -1)) {
    const phrase = phraseIn(sentence, segment, true);
    if (phrase) return phrase;
  }
  return null;
}

function phraseIn(sentence: Sentence, { from, to }: Segment, whole = false): Phrase | null {
  const { line } = sentence;
  const { items } = line;
  let at = from;
  while (at < to && (is(items[at], COORD) || (is(items[at], ADV | TIME) && !beginsPhrase(line, at)))) at += 1;
  if (is(items[at], REL)) return null;
  // « Interrogé par l'agence le directeur affirme »: with a comma missing, the subject stands behind the participle's clause.
  const participle = sentence.groups.some((group) => group.from === at && group.form !== 'finite');
  if (participle && whole) return null;
  // « Des témoins »: an article, though it looks like « de » with one.
  const opensWithPreposition = participle || (is(items[at], PREP) && !is(items[at], INDEF) && !isQuantity(line, at));
  if (opensWithPreposition && whole) return null;
  for (let start = opensWithPreposition ? at + 2 : at; start < to; start += 1) {
    const item = items[start];
    if (!beginsPhrase(line, start)) {
      if (!opensWithPreposition && start > at + 2) return bare(sentence, at, to);
      continue;
    }
    if (start > at && is(items[start - 1], PREP | (participle ? DET : 0))) continue;
    if (is(item, SUBJ) && !is(item, CLITIC) && !is(item, VAGUE | DEM)) return phraseOf(line, start, start + 1);
    const end = phraseEnd(line, start, to);
    const limit = sentence.end;
    if (line.language.subjectFirst && isModifier(sentence, end, to)) return phraseOf(line, start, to);
    return phraseOf(line, start, end === to ? withNameBehind(line, start, end, limit) : end);
  }
  return opensWithPreposition ? null : bare(sentence, at, to);
}

/** "the lawyer | for the millers | said": what stands between a subject and its verb, where it is no clause. */
function isModifier({ line, groupAt }: Sentence, from: number, to: number): boolean {
  if (from >= to || !is(line.items[from], PREP)) return false;
  for (let at = from; at < to; at += 1)
    if (line.items[at]?.kind !== 'word' || groupAt(at) || is(line.items[at], TIME)) return false;
  return true;
}

/** A phrase that begins with no word known to begin one: « Syndicats et riverains estiment ». */
const bare = ({ line }: Sentence, from: number, to: number): Phrase | null =>
  to > from && to - from <= 8 ? phraseOf(line, from, phraseEnd(line, from, to)) : null;

/** « …, le syndicat dénonçant un « mépris » »: a subject of its own, between the comma and the gerund. */
function ownSubject(sentence: Sentence, group: VerbGroup): Phrase | null {
  const { line, start } = sentence;
  let from = group.from;
  while (from > Math.max(start, group.from - WINDOW) && !isSign(line.items[from - 1], ',;:')) from -= 1;
  if (from === start || from >= group.from || !beginsPhrase(line, from)) return null;
  const phrase = phraseOf(line, from, phraseEnd(line, from, group.from));
  return phrase?.speaks && phrase.to === group.from ? phrase : null;
}

/** « …, à cause d'une lettre affirmant que »: what says something without a comma before the gerund is what says it. */
function documentBefore(sentence: Sentence, group: VerbGroup): Phrase | null {
  const { items } = sentence.line;
  if (!isWord(items[group.from - 1]) || is(items[group.from - 1], PREP)) return null;
  const phrase = antecedentOf(sentence, group.from);
  return phrase && items.slice(phrase.from, phrase.to).some((item) => is(item, DOC)) ? phrase : null;
}

/** « Et le maire d'ajouter que … » */
function narrator({ line, start, groups }: Sentence, group: VerbGroup): Phrase | null {
  const from = is(line.items[start], COORD) ? start + 1 : start;
  const to = group.from - 1;
  if (group !== groups[0] || to <= from || !is(line.items[to], OF) || !beginsPhrase(line, from)) return null;
  return phraseEnd(line, from, to) === to ? phraseOf(line, from, to) : null;
}

/** An infinitive or a gerund has the subject of the clause that it stands in: the finite verb before, else the one behind. */
function governed(sentence: Sentence, group: VerbGroup): Subject {
  const own = group.form === 'gerund' ? (ownSubject(sentence, group) ?? documentBefore(sentence, group)) : null;
  if (own) return { phrase: own, from: own.from, place: 'before' };
  const narrated = group.form === 'infinitive' ? narrator(sentence, group) : null;
  if (narrated) return { phrase: narrated, from: narrated.from, place: 'before' };
  const before = finiteBefore(sentence, group);
  // « …, a tenu à préciser le ministre »
  if (group.form === 'infinitive' && before && leads(before, group) && sentence.subject(before).place === 'none') {
    const behind = phraseBehind(sentence.line, group.to, sentence.end);
    if (behind?.speaks) return { phrase: behind, from: before.from, place: 'behind' };
  }
  const fronted = !before || isSubordinate(sentence, before);
  const behind = fronted ? mainBehind(sentence, group) : null;
  const other = behind ?? before;
  return other ? { phrase: sentence.subject(other).phrase, from: group.from, place: 'governor' } : none(group);
}

const mainBehind = (sentence: Sentence, group: VerbGroup): VerbGroup | undefined =>
  sentence.groups
    .slice(group.rank + 1, group.rank + VERBS_BACK)
    .find(
      (other) => other.form === 'finite' && !isSubordinate(sentence, other) && hasComma(sentence, group.to, other.from),
    );

function hasComma({ line }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isSign(line.items[at], ',') || isPair(line.items[at])) return true;
  return false;
}
