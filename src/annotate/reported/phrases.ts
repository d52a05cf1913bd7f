/** Noun phrases as sources: the subject before its verb or behind it, the antecedent of a relative, the agent of a passive. */
import {
  ADJ,
  ADV,
  BE,
  CLITIC,
  COORD,
  DEM,
  DET,
  DOC,
  GER,
  GROUP,
  INDEF,
  NEG,
  OF,
  PART,
  PLURAL,
  PREP,
  QUE,
  REFL,
  REL,
  ROLE,
  SUBJ,
  SUBORD,
  TIME,
  TITLE,
  VAGUE,
} from '../languages/lexicon.ts';
import { is, isKnownPronoun, isPair, isSign, isWord } from './line.ts';
import type { Line, Phrase } from './shapes.ts';

export function pronounAt(line: Line, at: number): Phrase | null {
  const item = line.items[at];
  if (!item) return null;
  const start = item.text.startsWith('-') ? item.start + item.text.lastIndexOf('-') + 1 : item.start;
  const vague = is(item, VAGUE) || line.language.impersonal.has(item.lower.replace(/^-(?:t-)?/, ''));
  return { from: at, to: at + 1, range: { start, end: item.end }, speaks: !is(item, DEM), pronoun: true, vague };
}

const nameAt = (line: Line, at: number) => line.names.get(line.items[at]?.start ?? -1);

/** « de nombreux voisins »: an article, though it looks like a preposition. */
export const isQuantity = ({ items }: Line, at: number): boolean =>
  is(items[at], OF) && is(items[at + 1], ADJ) && is(items[at + 1], PLURAL);

/** Whether a noun phrase can begin at `at`. */
export function beginsPhrase(line: Line, at: number): boolean {
  const item = line.items[at];
  if (!item || item.kind === 'sign' || isPair(item)) return false;
  if (isQuantity(line, at)) return true;
  if (is(item, TIME) && !item.capital) return false;
  if (is(item, DET)) {
    // « le lundi », « le 13 janvier »
    const next = line.items[at + 1]?.kind === 'number' ? at + 2 : at + 1;
    return !is(line.items[next], TIME);
  }
  return (
    nameAt(line, at) !== undefined ||
    is(item, TITLE | ROLE | INDEF | DEM | VAGUE | GROUP | DOC) ||
    isPronoun(line, at) ||
    (isProper(line, at) && item.verb === null) ||
    item.kind === 'number'
  );
}

/** « il », « celui-ci »; « ce » only where no noun follows. */
export function isPronoun(line: Line, at: number): boolean {
  const item = line.items[at];
  if (!is(item, SUBJ) || is(item, CLITIC) || item?.text.startsWith('-')) return false;
  const next = line.items[at + 1];
  return !is(item, DET) || !isWord(next) || next?.verb !== null || is(next, REL | QUE | NEG | CLITIC);
}

/** No noun phrase that names a speaker has more items. */
const LONGEST = 40;

/** The end of the noun phrase that begins at `from`, before `limit`: at a comma, a relative, a verb or a looser complement. */
export function phraseEnd(line: Line, from: number, most: number): number {
  const { items } = line;
  const limit = Math.min(most, from + LONGEST);
  if (isPronoun(line, from) && !is(items[from], VAGUE)) return from + 1;
  let at = from;
  while (at < limit) {
    const item = items[at];
    if (!item || item.kind === 'sign') break;
    // « les « experts » »
    if (isPair(item) && !(at === from + 1 && is(items[from], DET))) break;
    if (at > from && (is(item, REL | QUE | SUBORD) || beginsClause(line, from, at))) break;
    const name = nameAt(line, at);
    if (name) {
      while (at < limit && (items[at]?.start ?? Number.POSITIVE_INFINITY) < name.end) at += 1;
      // « le directeur du site de Jababeka David Quentin »
      const titled = name.type !== 'person' && nameAt(line, at)?.type === 'person' && !nameAt(line, from);
      if (!titled && !goesOn(line, at, limit)) break;
      continue;
    }
    if (at > from && is(item, TIME) && !is(items[at - 1], OF | DET | PREP)) break;
    if (at > from && is(item, PREP) && !is(item, OF) && !isPlaceAhead(line, at, limit)) break;
    // "the union's leader"
    if (at > from && item.lower === "'s" && line.language.possessive) {
      at += 1;
      continue;
    }
    if (at > from && item.verb && !is(item, ADJ | ROLE | GROUP | DOC) && !is(items[at - 1], DET | PREP)) {
      // "a crowded meeting"
      if (!(line.language.headLast && item.verb.bits & GER && isModified(line, at))) break;
    }
    at += 1;
  }
  return at;
}

/** "the inquiry he had seen": a subject pronoun behind a noun opens a clause. */
function beginsClause(line: Line, from: number, at: number): boolean {
  // « las primeras hipótesis se originó »
  if (at > from && line.language.unsaidSubjects && is(line.items[at], REFL)) return true;
  // "reporters the company": two noun phrases.
  if (at > from && line.language.headLast && is(line.items[at], DET) && opensNext(line, at)) return true;
  const before = line.items[at - 1];
  return (
    at > from &&
    line.language.subjectFirst &&
    isPronoun(line, at) &&
    !is(line.items[at], VAGUE | DET) &&
    !is(before, PREP | COORD | DET)
  );
}

/** Behind an article and a participle. */
const isModified = ({ items }: Line, at: number): boolean =>
  is(items[at - 2], DET) && ((items[at - 1]?.verb?.bits ?? 0) & PART) !== 0;

/** An article, and nothing before it that it could belong to. */
const opensNext = ({ items }: Line, at: number): boolean =>
  !items[at]?.lower.startsWith("'") && !is(items[at - 1], PREP | DET | COORD | ADV | SUBJ | BE) && !is(items[at], NEG);

/** After a name: « Paul Marchal de l'Observatoire », « Jeanne et Paul Marchal ». */
function goesOn(line: Line, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const item = line.items[at];
  if (is(item, OF)) return true;
  // "Malaysia's prime minister", "US President Barack Obama", "Muslim Student Association president Sehar Memon"
  if (line.language.headLast && (is(item, ROLE | GROUP | DOC | TITLE) || item?.lower === "'s" || nameAt(line, at)))
    return true;
  return is(item, COORD) && (nameAt(line, at + 1) !== undefined || is(line.items[at + 1], DET | TITLE));
}

/** « au Venezuela » within « l'ambassadeur de Russie au Venezuela ». */
function isPlaceAhead(line: Line, at: number, limit: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(limit, at + 3); ahead += 1) {
    const name = nameAt(line, ahead);
    if (name) return name.type === 'place';
    if (!is(line.items[ahead], DET)) return false;
  }
  return false;
}

/** A capital within a sentence, on a word that is nothing else. */
const isProper = ({ items }: Line, at: number): boolean =>
  items[at]?.capital === true && items[at]?.flags === 0 && at > 0 && !isSign(items[at - 1], '.!?…');

/** Whether one of the items names or describes somebody who can speak. */
export function canSpeak(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = line.items[at];
    if (is(item, ROLE | GROUP | DOC | TITLE | VAGUE) || nameAt(line, at) || isProper(line, at)) return true;
    if (is(item, SUBJ) && !is(item, DEM)) return true;
  }
  return false;
}

/** `governed`: also where a preposition governs the name. « Barroso, le président de la commission »: the bare name before the comma is the phrase, what follows it describes it. */
export function withNameBefore(line: Line, phrase: Phrase, low: number, governed = false): Phrase {
  const { items } = line;
  if (phrase.pronoun || !isSign(items[phrase.from - 1], ',')) return phrase;
  for (let at = phrase.from; at < phrase.to; at += 1) if (nameAt(line, at)?.type === 'person') return phrase;
  for (let at = phrase.from - 2; at >= Math.max(low, phrase.from - 8); at -= 1) {
    const name = nameAt(line, at);
    if (!name) continue;
    const ends = name.end === items[phrase.from - 2]?.end && (governed || !is(items[at - 1], PREP));
    return ends && name.type === 'person' ? (phraseOf(line, at, phrase.from - 1) ?? phrase) : phrase;
  }
  return phrase;
}

export function phraseOf(line: Line, from: number, to: number): Phrase | null {
  const [first, last] = [line.items[from], line.items[to - 1]];
  if (!first || !last || to <= from) return null;
  if (to - from === 1 && is(first, SUBJ)) return pronounAt(line, from);
  const range = { start: first.start, end: last.end };
  const vague = to - from === 1 && is(first, VAGUE);
  // « ce dernier » is a pronoun of two words.
  const known = to - from === 2 && isKnownPronoun(line, `${first.lower} ${last.lower}`);
  return { from, to, range, speaks: known || canSpeak(line, from, to), pronoun: false, vague };
}

/** Skips what may stand between a verb and its subject or complement: adverbs, days, « à la radio », « dans un communiqué ». */
export function skipAdjuncts(line: Line, from: number, limit: number): number {
  const { items } = line;
  let at = from;
  while (at < limit) {
    const item = items[at];
    if (is(item, ADV | NEG | TIME) || item?.kind === 'number') at += 1;
    else if (is(item, DET | ADJ) && is(items[at + 1], TIME)) at += 2;
    else if (is(item, DET) && dateEnd(line, at + 1) > at) at = dateEnd(line, at + 1);
    // « le 3 avril dernier que », « el lunes pasado que »
    else if (at > from && is(items[at - 1], TIME) && is(items[at + 1], QUE) && isWord(item) && !item?.capital) at += 1;
    else if (isQuantity(line, at)) break;
    else if (is(item, PREP) && !is(item, DET)) at = complementEnd(line, at, limit);
    else if (is(item, PREP) && is(item, DET) && isWord(items[at + 1]) && !is(item, OF))
      at = complementEnd(line, at, limit);
    else break;
  }
  return at;
}

/** Behind « 3 avril », « 3 de abril », « pasado 3 de abril » at `from`; -1 where no date stands there. */
function dateEnd({ items }: Line, from: number): number {
  const day = items[from]?.kind === 'word' ? from + 1 : from;
  if (items[day]?.kind !== 'number') return -1;
  const month = is(items[day + 1], OF) ? day + 2 : day + 1;
  return is(items[month], TIME) ? month + 1 : -1;
}

/** The end of the complement that a preposition opens at `from`: where another noun phrase begins, or a sign stands. */
export function complementEnd(line: Line, from: number, limit: number): number {
  const { items } = line;
  let at = from + 1;
  while (at < limit && is(items[at], DET)) at += 1;
  let first = true;
  while (at < limit) {
    const item = items[at];
    if (!item || item.kind === 'sign' || isPair(item) || is(item, QUE | REL | SUBORD | SUBJ)) break;
    const name = nameAt(line, at);
    // « à l'issue du match »: « du » goes on, where « des » may begin another.
    const partOf = is(item, OF) && !is(item, INDEF);
    if (!first && !partOf && (name || is(item, DET | TITLE)) && !is(items[at - 1], PREP | DET | OF)) break;
    if (name) while (at < limit && (items[at]?.start ?? 0) < name.end) at += 1;
    else at += 1;
    first = false;
  }
  return Math.max(at, from + 1);
}

/** The noun phrase behind a verb: its subject where it stands inverted. Null where none begins there. */
export function phraseBehind(line: Line, from: number, limit: number): Phrase | null {
  let at = skipAdjuncts(line, from, limit);
  // « a déclaré, jeudi, le ministre »
  if (isSign(line.items[at], ',')) {
    const past = skipAdjuncts(line, at + 1, limit);
    if (past > at + 1 && isSign(line.items[past], ',')) at = past + 1;
  }
  // « résume, amer, le patron »
  if (isSign(line.items[at], ',')) {
    const close = [at + 2, at + 3, at + 4].find((end) => isSign(line.items[end], ','));
    if (close !== undefined && close < limit && !beginsPhrase(line, at + 1)) at = close + 1;
  }
  // « a déclaré hier sur les ondes de la chaîne, Paul Marchal »: a comma that does not belong there, but stands there.
  const named = nameAt(line, at + 1);
  const stray = isSign(line.items[at], ',') && at > from && named !== undefined && named.type !== 'place';
  if (stray) at += 1;
  // « dice indignada Pilar Blasco »
  if (isWord(line.items[at]) && !beginsPhrase(line, at) && nameAt(line, at + 1)?.type === 'person') at += 1;
  if (at >= limit || !beginsPhrase(line, at) || is(line.items[at], QUE)) return null;
  const to = phraseEnd(line, at, limit);
  return phraseOf(line, at, withNameBehind(line, at, to, limit));
}

/** « un jeune manifestant, Abdel Nasser »: a bare name behind the comma says who the description is. */
export function withNameBehind(line: Line, from: number, to: number, limit: number): number {
  const { items } = line;
  for (let at = from; at < to; at += 1) if (nameAt(line, at)?.type === 'person') return to;
  if (!isSign(items[to], ',') || to + 1 >= limit) return to;
  const first = is(items[to + 1], TITLE) && !nameAt(line, to + 1) ? to + 2 : to + 1;
  const name = nameAt(line, first);
  if (name?.type !== 'person') return to;
  let end = first;
  while (end < limit && (items[end]?.start ?? Number.POSITIVE_INFINITY) < name.end) end += 1;
  const after = items[end];
  return end >= limit || after?.kind === 'sign' || is(after, PREP | REL) ? end : to;
}
