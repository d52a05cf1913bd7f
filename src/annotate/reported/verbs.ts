/** The verb groups of a sentence: « a cependant déclaré », « dit-il », « ne pense pas », « en affirmant », « avoir vu ». */
import type { Range } from '../../article/span.ts';
import {
  ADJ,
  ADV,
  AUX,
  BE,
  CLITIC,
  COND,
  COORD,
  DET,
  FINITE3,
  GER,
  IMPERFECT,
  INDEF,
  INF,
  MODAL,
  NEG,
  NOUN,
  PART,
  PAST,
  PERS12,
  PL3,
  PLURAL,
  PREP,
  PRES,
  QUE,
  REFL,
  REL,
  ROLE,
  SUBJ,
  SUBORD,
  TIME,
  TO,
  VAGUE,
  WH,
} from '../languages/lexicon.ts';
import type { Phrasal } from '../languages/lexicon.ts';
import type { Token } from '../tokens.ts';
import { is, isKnownPronoun, isSign, isWord } from './line.ts';
import type { Line, VerbGroup } from './shapes.ts';

/** How far a participle may stand from its auxiliary, in items: « n'a, pour sa part, jamais dit » is further than that. */
const REACH = 7;

/** As far ahead as another finite verb is looked for, in items. */
const FAR = 30;

export const isReporting = (group: VerbGroup): boolean => !group.features.includes('o');

/** The verb groups of a sentence, in order. */
export function verbGroups(line: Line, { start, end }: Range): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = start; at < end; at += 1) {
    const low = groups.at(-1)?.to ?? start;
    const group = groupAt(line, at, low, end, groups.length);
    if (!group) continue;
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

function groupAt(line: Line, at: number, low: number, end: number, rank: number): VerbGroup | null {
  const token = line.items[at];
  // « una »: the article, not a form of « unir ».
  if (!token?.verb || is(token, INDEF)) return null;
  if (is(token, AUX)) {
    const compound = compoundAt(line, at, low, end, rank);
    if (compound) return compound;
  }
  const { bits } = token.verb;
  if (isNoun(line, at, low)) return null;
  const next = line.items[at + 1];
  if (bits & FINITE3 && !isFormOnly(line, at, low, end))
    return made({ line, low, first: at, head: at, end, rank }, 'finite');
  if (bits & GER && !is(token, ADV | TIME | PREP | ROLE))
    return made({ line, low, first: at, head: at, end, rank }, 'gerund');
  if (bits & INF) return made({ line, low, first: at, head: at, end, rank }, 'infinitive');
  if (bits & PART) return made({ line, low, first: at, head: at, end, rank }, 'participle');
  return bits & PERS12 && next ? made({ line, low, first: at, head: at, end, rank }, 'finite') : null;
}

/** A participle behind its auxiliary; "is saying", « está diciendo »; "did not say". */
function isHead({ items }: Line, at: number, head: number): boolean {
  const bits = items[head]?.verb?.bits ?? 0;
  if (is(items[head], BE)) return false;
  if (bits & PART) return true;
  return (bits & GER) !== 0 ? is(items[at], BE) : (bits & INF) !== 0 && !is(items[at], MODAL | BE);
}

/** An auxiliary and its participle. */
function compoundAt(line: Line, at: number, low: number, end: number, rank: number): VerbGroup | null {
  const { items } = line;
  const bits = items[at]?.verb?.bits ?? 0;
  if (isNoun(line, at, low)) return null;
  for (let head = at + 1; head < end && head <= at + REACH; head += 1) {
    const item = items[head];
    if (isHead(line, at, head)) {
      const bare = bits & INF && (!(bits & FINITE3) || isFormOnly(line, at, low, end));
      const form = bits & GER ? 'gerund' : bare ? 'infinitive' : 'finite';
      return made({ line, low, first: at, head, end, rank }, form);
    }
    const between =
      is(item, ADV | NEG | BE | TIME) ||
      (is(item, SUBJ) && item?.text.startsWith('-') === true) ||
      (is(item, COORD) && is(items[head + 1], ADV)) ||
      isKnownPronoun(line, item?.lower);
    if (between) continue;
    const past = interpolated(line, head, end);
    if (past === head) return null;
    head = past - 1;
  }
  return null;
}

/** « a par ailleurs dit », « a, pour sa part, dit »: behind what may part an auxiliary from its participle. */
function interpolated({ items }: Line, from: number, end: number): number {
  const comma = isSign(items[from], ',');
  let at = comma ? from + 1 : from;
  if (!is(items[at], PREP) || is(items[at], INDEF)) return from;
  at += is(items[at + 1], DET) ? 3 : 2;
  if (items[at - 1]?.kind === 'sign' || at >= end) return from;
  if (!comma) return at;
  return isSign(items[at], ',') ? at + 1 : from;
}

interface Found {
  readonly line: Line;
  readonly low: number;
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly rank: number;
}

function made({ line, low, first, head, end, rank }: Found, form: VerbGroup['form']): VerbGroup | null {
  const { items, language } = line;
  const verb = items[head]?.verb;
  if (!verb) return null;
  let from = first;
  const third = ((items[first]?.verb?.bits ?? 0) & FINITE3) !== 0 || form !== 'finite';
  while (from > low && isBeforeVerb(items[from - 1], third, language.subjectFirst)) from -= 1;
  let to = head + 1;
  let enclitic = -1;
  for (let at = first + 1; at < Math.min(end, head + 2); at += 1) {
    if (is(items[at], SUBJ) && items[at]?.text.startsWith('-')) enclitic = at;
  }
  if (enclitic >= to) to = enclitic + 1;
  const denied = items.slice(from, head).some((item) => is(item, NEG));
  if (denied) while (to < end && is(items[to], NEG)) to += 1;
  const inside = items.slice(from, to);
  const phrase = phraseAt(language.phrasals.get(verb.lemma), items, to, end);
  const passive =
    first !== head &&
    (verb.bits & PART) !== 0 &&
    phrase === null &&
    inside.some((item) => is(item, BE)) &&
    !inside.some((item) => is(item, REFL));
  return {
    rank,
    from,
    head,
    to: phrase?.to ?? to,
    lemma: verb.lemma,
    features: phrase?.features ?? verb.features,
    form,
    third,
    negated: inside.some((item) => is(item, NEG)),
    reflexive: inside.some((item) => is(item, REFL)),
    passive,
    tense: tenseOf(items[first]?.verb?.bits ?? 0, first !== head),
    enclitic,
  };
}

/** In past report told words stand one step back: imperfect or conditional. */
function tenseOf(bits: number, compound: boolean): VerbGroup['tense'] {
  if (bits & (IMPERFECT | COND)) return 'back';
  if (bits & PRES) return compound ? 'past' : 'present';
  return bits & PAST ? 'past' : 'other';
}

/** Small words that stand before their verb: « ne », « se », « lui », « y ». */
function isBeforeVerb(item: Token | undefined, third: boolean, subjectFirst: boolean): boolean {
  if (!item || item.text.startsWith('-')) return false;
  if (is(item, SUBJ)) return third && is(item, CLITIC);
  // "one of them asked": English pronouns follow their verb.
  return (is(item, CLITIC) && !subjectFirst) || is(item, NEG);
}

/** « fait savoir », « met l'accent sur »: the words after a verb that make it one of saying, and what it is then. */
function phraseAt(
  phrasals: readonly Phrasal[] | undefined,
  items: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly features: string } | null {
  for (const { features, words } of phrasals ?? []) {
    let to = at;
    while (to < end && is(items[to], ADV) && items[to]?.lower !== words[0]) to += 1;
    if (words.every((word, index) => items[to + index]?.lower === word)) return { to: to + words.length, features };
  }
  return null;
}

/** A form that could be finite and is not there: "a study made by", "to say", "the man arrested was". */
function isFormOnly(line: Line, at: number, low: number, end: number): boolean {
  const { items } = line;
  const bits = items[at]?.verb?.bits ?? 0;
  if (bits & PART) {
    if (isAgentMark(line, at + 1) && hasOtherVerb(line, at, low, end)) return true;
    const next = at + 1 < end ? items[at + 1] : undefined;
    // "the report, published on Tuesday, warns"
    if (line.language.subjectFirst && is(next, PREP | TIME) && (isSign(items[at - 1], ',') || isParted(line, at, end)))
      return true;
    return (
      is(next, AUX | BE) && ((next?.verb?.bits ?? 0) & FINITE3) !== 0 && !is(at > low ? items[at - 1] : undefined, SUBJ)
    );
  }
  if (!(bits & INF)) return false;
  let before = at - 1;
  while (before > at - 4 && is(items[before], ADV | NEG)) before -= 1;
  return is(items[before], TO | MODAL);
}

/** "the results published in May, revealed that": the finite verb comes behind a comma, and is no inquit. */
function isParted({ items }: Line, at: number, end: number): boolean {
  for (let ahead = at + 2; ahead < Math.min(end, at + FAR); ahead += 1) {
    if (isSign(items[ahead], ';:')) return false;
    if (!isSign(items[ahead], ',') || !is(items[ahead + 2], QUE)) continue;
    if ((items[ahead + 1]?.verb?.bits ?? 0) & FINITE3) return true;
  }
  return false;
}

/** "moved by an inch": with no other verb in the sentence the form is its finite one. */
function hasOtherVerb({ items, language }: Line, at: number, low: number, end: number): boolean {
  if (!language.subjectFirst || is(items[at - 1], AUX | BE | ADV)) return true;
  for (let ahead = at + 2; ahead < Math.min(end, at + FAR); ahead += 1) {
    if (is(items[ahead], AUX | BE | MODAL) || (items[ahead]?.verb?.bits ?? 0) & FINITE3) return true;
  }
  return low > 0 && (items[low - 1]?.verb ?? null) !== null;
}

const isAgentMark = (line: Line, at: number): boolean => line.items[at]?.lower === line.language.agent;

/** "the police report says", "an old claim": a form that may be a noun is a verb only where its subject agrees with it. */
function isBareNoun({ items }: Line, at: number, low: number): boolean {
  const token = items[at];
  const before = at > low ? items[at - 1] : undefined;
  const next = items[at + 1];
  if (!before) return !is(next, DET | SUBJ);
  if (is(before, SUBJ | REL | TO | MODAL | ADV | NEG | COORD) && !is(before, DET)) return false;
  if (is(next, AUX | BE | MODAL) || ((next?.verb?.bits ?? 0) & FINITE3 && !is(next, NOUN | DET))) return true;
  const bits = token?.verb?.bits ?? 0;
  const plural = before.lower.endsWith('s') || is(before, PLURAL);
  return before.kind === 'word' && (bits & INF ? !plural : plural);
}

/** Whether the form at `at` is a noun or an adjective there: « la demande », « de nouvelles annonces », « le pouvoir ». */
function isNoun(line: Line, at: number, low: number): boolean {
  const { items, language } = line;
  const token = items[at];
  const bits = token?.verb?.bits ?? 0;
  const before = at > low ? items[at - 1] : undefined;
  const next = items[at + 1];
  if (next && is(next, SUBJ) && next.text.startsWith('-')) return false;
  // « entre los temas », « Consejero de Turismo y Deporte »
  if (is(token, PREP | SUBORD) && !is(before, SUBJ | CLITIC | NEG)) return true;
  if (token?.capital && isWord(before) && (!language.subjectFirst || is(token, TIME))) return true;
  // "Malaysia's minister": an ending that is a verb only behind a pronoun.
  if (token?.text.length === 2 && /^['’]s$/i.test(token.text)) return !is(before, SUBJ | WH);
  if (is(token, AUX | BE) && bits & FINITE3) return is(before, DET) && !is(before, CLITIC | SUBJ);
  if (is(token, NOUN) && isBareNoun(line, at, low)) return true;
  if (is(token, ROLE) && (!before || is(before, DET | PREP | ADJ))) return true;
  if (!before && language.unsaidSubjects) return false;
  if (!before) return token?.capital === true && (bits & (GER | INF | PART)) === 0 && !is(token, AUX | BE);
  // « al decir »: an article only in writing.
  if (bits & INF && (!is(before, DET) || is(before, TO))) return false;
  if (bits & GER && is(before, PREP)) return false;
  if (is(before, DET)) {
    // « Otros sostienen »
    if (is(before, VAGUE) && bits & PL3 && !is(token, NOUN)) return false;
    if (!is(before, CLITIC)) return !is(token, AUX | BE);
    const earlier = at - 1 > low ? items[at - 2] : undefined;
    if (is(earlier, SUBJ | NEG | CLITIC | REL)) return false;
    if (bits & INF && is(earlier, PREP)) return false;
    // « Le maire l'assure »: a noun cannot follow one without a preposition.
    return !isWord(earlier) || is(earlier, PREP | DET | COORD | ADV | ADJ) || Boolean(earlier?.verb);
  }
  if (is(before, PREP)) return !is(before, CLITIC);
  if (is(before, ADJ) && !is(before, ROLE)) return is(at - 1 > low ? items[at - 2] : undefined, DET | PREP);
  return false;
}
