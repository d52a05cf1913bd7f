/** The quotations of one sentence: each rule takes what is left of its cues and pairs. */
import { contains } from '../../article/span.ts';
import type { Range } from '../../article/span.ts';
import {
  ADV,
  AUX,
  BE,
  CLITIC,
  COND,
  COORD,
  FIRST,
  FUT,
  GER,
  NEG,
  PART,
  PAST,
  PREP,
  PRES,
  QUE,
  REL,
  SUBJUNCTIVE,
  SUBORD,
} from '../languages/lexicon.ts';
import { accordingsIn } from './according.ts';
import type { AccordingTo } from './according.ts';
import { leads } from './clause.ts';
import { complementOf } from './complement.ts';
import type { Complement } from './complement.ts';
import { contentOf, insideOf, markedIn, pairsIn } from './content.ts';
import { attributionOf, canReport, isHypothetical } from './draft.ts';
import type { Draft } from './draft.ts';
import { clauseEnd } from './extent.ts';
import type { Cues, Rest } from './extent.ts';
import { is, isPair, isSign, isWord, spanOf } from './line.ts';
import { beginsPhrase, phraseEnd, skipAdjuncts } from './phrases.ts';
import type { Line, Phrase, Sentence, Subject, VerbGroup } from './shapes.ts';
import { isReporting } from './verbs.ts';

/** What was found in a sentence, and which pairs are spoken for. */
export interface Found {
  readonly sentence: Sentence;
  readonly lines: readonly Line[];
  readonly drafts: Draft[];
  readonly taken: Set<number>;
  /** Inquits inside their own quotation (« Oui, dit-il, … »), on a line inside marks. */
  readonly inquits: Inquit[];
  readonly complements: ReadonlyMap<VerbGroup, Complement>;
  readonly reporting: readonly VerbGroup[];
  readonly cues: Cues;
}

export interface Inquit {
  readonly pair: number;
  /** What is no content: from the comma before the verb to the one behind the subject. */
  readonly gap: Range;
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
}

export function quotationsOf(sentence: Sentence, lines: readonly Line[], taken: Set<number>): Found {
  const reporting = sentence.groups.filter((group) => canReport(sentence, group));
  const accordings = accordingsIn(sentence);
  const complements = new Map<VerbGroup, Complement>();
  const inserted = new Set<VerbGroup>();
  const claimed = new Map<number, VerbGroup>();
  for (const group of reporting) {
    const complement = complementOf(sentence, group);
    if (isInserted(sentence, group, complement)) {
      inserted.add(group);
      continue;
    }
    if (!complement) continue;
    if (complement.type === 'pair') {
      // Of two verbs before one pair, the nearer has it.
      const other = claimed.get(complement.at);
      if (other) complements.delete(other);
      claimed.set(complement.at, group);
    }
    complements.set(group, complement);
  }
  for (const group of sentence.groups) {
    const next = sentence.groups[group.rank + 1];
    if (next && inserted.has(next) && leads(group, next)) continue;
    if (!isReporting(group) && group.enclitic >= 0 && isPair(itemBefore(sentence, group.from))) inserted.add(group);
  }
  // « dit espérer que … »: one cue of two verbs, and the clause is that of the second.
  for (const [group, complement] of complements) {
    const inner = complement.type === 'infinitive' ? sentence.groupAt(complement.at) : undefined;
    if (inner && complements.get(inner)?.type === 'clause') complements.delete(group);
  }
  for (const group of inserted)
    if (accordings.some(({ from, to }) => from < group.from && group.from < to + 1)) inserted.delete(group);
  const cues: Cues = {
    governs: (group) => complements.has(group) || governsMarked(sentence, group),
    inserted: (group) => inserted.has(group),
    accordingAt: (at) => accordings.some(({ from }) => from === at),
    endsWithAccording: (at) => accordings.some(({ from, end }) => from === at && end >= sentence.last),
  };
  const found: Found = { sentence, lines, drafts: [], taken, inquits: [], complements, reporting, cues };
  for (const [group, complement] of complements) if (complement.type !== 'pair') clause(found, group, complement);
  for (const group of sentence.groups) nounClause(found, group);
  for (const [group, complement] of complements) if (complement.type === 'pair') words(found, group, complement);
  for (const group of sentence.groups) if (inserted.has(group)) inquit(found, group);
  for (const according of accordings) accordingTo(found, according);
  return found;
}

/** « , tout en accusant l'armée de « provocations » » */
const governsMarked = ({ line, last }: Sentence, group: VerbGroup): boolean =>
  group.form === 'gerund' && group.features.includes('m') && line.items.slice(group.to, last).some(isPair);

/** The item before `at`, a comma or dash skipped. */
function itemBefore({ line, start }: Sentence, at: number) {
  const before = at - 1 >= start ? line.items[at - 1] : undefined;
  return isSign(before, ',–—') && at - 2 >= start ? line.items[at - 2] : before;
}

/** Whether a verb stands behind or within what it tells: « …, a déclaré X », « …, dit-il, … ». */
function isInserted(sentence: Sentence, group: VerbGroup, complement: Complement | null): boolean {
  const { line, start } = sentence;
  const first = firstVerb(sentence, group);
  if (first.form !== 'finite' || first.from <= start) return false;
  if (complement && complement.type !== 'pair') return false;
  const { place, phrase } = subjectOfInquit(sentence, group);
  const behindWords = isPair(itemBefore(sentence, first.from));
  const ends = endsThere(sentence, group, phrase);
  const inverted =
    place === 'tied' ||
    (place === 'behind' && (behindWords || (/[sq]/.test(group.features) && (phrase?.speaks === true || ends)))) ||
    (place === 'none' && line.language.unsaidSubjects && ends && /[sq]/.test(group.features));
  const plain =
    line.language.subjectFirst &&
    place === 'before' &&
    phrase !== null &&
    ends &&
    (phrase.speaks || /[sq]/.test(group.features));
  if (!inverted && !plain) return false;
  if (plain && !behindText(sentence, group, phrase.from, complement)) return false;
  const at = mannerStart(line, plain ? phrase.from : first.from);
  return at > start && (isSign(line.items[at - 1], ',–—?!…') || isPair(line.items[at - 1]));
}

/** « comme l'a dit X », « ainsi que l'a dit X »: what leads the inquit in. */
function mannerStart({ items, language }: Line, at: number): number {
  const back = is(items[at - 1], QUE) ? at - 2 : at - 1;
  if (!language.manner.has(items[back]?.lower ?? '')) return at;
  // « tal y como informó »
  let first = back;
  while (is(items[first - 1], ADV | COORD)) first -= 1;
  return isSign(items[first - 1], ',') ? first : back;
}

/** The verb that an inquit begins with: « a tenu à préciser » with that of « tenir ». */
function firstVerb({ groups }: Sentence, group: VerbGroup): VerbGroup {
  const governor = groups[group.rank - 1];
  return group.form === 'infinitive' && governor && leads(governor, group) ? governor : group;
}

/** « a-t-il tenu à préciser »: the subject is tied to the first verb. */
function subjectOfInquit(sentence: Sentence, group: VerbGroup): Subject {
  const first = sentence.subject(firstVerb(sentence, group));
  const behind = first.place === 'behind' && (first.phrase?.from ?? 0) >= group.to;
  return first.place === 'tied' || behind ? first : sentence.subject(group);
}

/**
 * Of a verb behind its subject: whether there is something that it could tell, before it (words in marks, a clause) or on both
 * sides of it ("By May, she said, the bridge will be gone"); "In a statement, she said: …" tells what follows.
 */
function behindText(sentence: Sentence, group: VerbGroup, at: number, complement: Complement | null): boolean {
  const { line, start, last, groups } = sentence;
  if (isPair(itemBefore(sentence, at))) return true;
  // "Asked whether she would, the mayor replied …": no main clause before.
  const opening = line.items[start];
  const fronted = is(opening, SUBORD) || ((opening?.verb?.bits ?? 0) & (PART | GER)) !== 0;
  const low = fronted ? commaAfter(line, start, at - 1) : start;
  const before = groups.slice(0, group.rank).filter((other) => other.from >= low);
  if (before.some(({ form, from, to }) => form === 'finite' && to <= at && !is(line.items[from - 1], REL))) return true;
  if (complement || at <= start) return false;
  const end = skipAdjuncts(line, group.to, last);
  return isSign(line.items[end], ',') && groups.slice(group.rank + 1).some(({ form }) => form === 'finite');
}

/** Behind the first comma from `from` on before `to`; `to` where there is none. */
function commaAfter({ items }: Line, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isSign(items[at], ',')) return at + 1;
  return to;
}

/** Behind what belongs to an inquit's verb: "told the meeting", "told the Courier on Monday". */
function behindVerb({ line, last }: Sentence, { features }: VerbGroup, from: number): number {
  const at = skipAdjuncts(line, from, last);
  if (!features.includes('p') || !beginsPhrase(line, at)) return at;
  return skipAdjuncts(line, phraseEnd(line, at, last), last);
}

/** Whether nothing follows a verb that it could govern: "…, she said on Monday, …". */
function endsThere(sentence: Sentence, group: VerbGroup, subject: Phrase | null): boolean {
  const { line, last, groupAt } = sentence;
  const at = behindVerb(sentence, group, Math.max(group.to, subject?.to ?? 0));
  const item = line.items[at];
  return (
    at >= last ||
    item?.kind === 'sign' ||
    isPair(item) ||
    is(item, COORD | SUBORD | REL) ||
    groupAt(at)?.form === 'gerund'
  );
}

/** « X affirme que … », « X dit vouloir … », « X se demande si … » */
function clause(found: Found, group: VerbGroup, complement: Complement): void {
  const { sentence } = found;
  const { line } = sentence;
  const from = complement.at;
  const end = clauseEnd(sentence, from, found.cues, restOf(sentence, group));
  const content = contentOf(line, from, end);
  if (!content) return;
  const marked = markedIn(line, from, end);
  // « pour exiger que »: an aim, not words.
  if (group.form === 'infinitive' && group.features.includes('k') && marked.length === 0) return;
  if (marked.length === 0 && (isHypothetical(sentence, group) || isImpersonal(group))) return;
  if (marked.length === 0 && isPureSubjunctive(line, group)) return;
  if (complement.type === 'clause' && marked.length === 0 && isOrder(sentence, group, from)) return;
  const attribution = attributionOf(sentence, group, complement.type === 'question');
  // "she said she believed the bridge was safe": no second voice.
  const subject = group.features.includes('t') ? sentence.subject(group).phrase : null;
  if (subject?.pronoun && isTold(found, subject.range)) return;
  for (const pair of pairsIn(line, from, end)) found.taken.add(pair);
  found.drafts.push({
    kind: marked.length > 0 ? 'mixed' : 'indirect',
    content: [content],
    marked,
    ...attribution,
    grounds: [{ rule: 'reporting-clause', range: attribution.cue[0] ?? null }],
    pairs: [],
  });
}

/** « il est prévu que »: a judgement that nobody makes. */
const isImpersonal = (group: VerbGroup): boolean => group.passive && group.features.includes('t');

/** Whether words stand in what a cue not long before tells. */
const isTold = ({ drafts }: Found, range: Range): boolean =>
  drafts.slice(-8).some(({ content }) => content.some((piece) => contains(piece, range)));

/** « ordenó a los vecinos que dejaran sus casas », « informó a los clientes que cogieran … »: told to do, not told. */
function isOrder({ line, groups }: Sentence, group: VerbGroup, from: number): boolean {
  // « se quejó de que la barca no llegara »: complaining takes the same mood.
  if (/[tn]/.test(group.features) || (group.reflexive && group.features.includes('r'))) return false;
  const first = groups.slice(group.rank + 1).find((other) => other.from >= from && other.form === 'finite');
  return first !== undefined && isPureSubjunctive(line, first);
}

/** « después de que la prensa revelara »: no form of the indicative. */
function isPureSubjunctive({ items }: Line, group: VerbGroup): boolean {
  const bits = items[group.head]?.verb?.bits ?? 0;
  const simple = items.slice(group.from, group.head).every((item) => is(item, CLITIC | NEG) && !is(item, AUX));
  return simple && (bits & SUBJUNCTIVE) !== 0 && (bits & (PRES | PAST | COND | FUT)) === 0;
}

/** « L'explication avancée est que … »: a noun of saying as the cue, and nobody named. */
function nounClause(found: Found, group: VerbGroup): void {
  const { sentence, drafts, taken } = found;
  const { line } = sentence;
  if (!is(line.items[group.head], BE) || !is(line.items[group.to], QUE)) return;
  const { phrase } = sentence.subject(group);
  if (!phrase) return;
  const nouns = line.items.slice(phrase.from, phrase.from + 3);
  if (!nouns.some(({ lower }) => line.language.cueNouns.has(lower))) return;
  const end = clauseEnd(sentence, group.to + 1, found.cues);
  const content = contentOf(line, group.to + 1, end);
  if (!content) return;
  const marked = markedIn(line, group.to + 1, end);
  for (const pair of pairsIn(line, group.to + 1, end)) taken.add(pair);
  drafts.push({
    kind: marked.length > 0 ? 'mixed' : 'indirect',
    content: [content],
    marked,
    cue: [phrase.range],
    source: [],
    polarity: null,
    grounds: [{ rule: 'reporting-clause', range: phrase.range }],
    fallback: 'none',
    pairs: [],
  });
}

/** « Aunque … », « Alors que … » at the head of a sentence. */
const opensSubordinate = ({ items }: Line, start: number): boolean =>
  is(items[start], SUBORD) || (is(items[start], ADV) && is(items[start + 1], QUE));

/** What follows a told clause in its sentence: the main clause with its subject, or the main verb alone. */
function restOf({ groups, line, start, subject }: Sentence, group: VerbGroup): Rest {
  if (is(line.items[group.from - 1], REL)) return 'verb';
  // « Alors que le préfet affirme que …, les habitants s'inquiètent »
  const opening = subject(group).from;
  if (opening > start && opening <= start + 3 && is(line.items[opening - 1], QUE | SUBORD)) return 'clause';
  // « Aunque tanto Solís como Ferrán dijeron que …, los vecinos se quejan »
  if (opensSubordinate(line, start) && !groups.slice(0, group.rank).some(({ form }) => form === 'finite'))
    return 'clause';
  const fronted =
    group.form !== 'finite' &&
    !groups.slice(0, group.rank).some(({ form, from }) => form === 'finite' && !is(line.items[from - 1], REL));
  // « Le maire, affirmant que …, est parti »: its verb is still to come.
  if (fronted && isSign(line.items[group.from - 1], ',') && beginsPhrase(line, start)) return 'verb';
  return fronted ? 'clause' : 'nothing';
}

/** « X a déclaré : « … » », « X estime « … » » */
function words(found: Found, group: VerbGroup, { at, parted }: Complement): void {
  const { sentence, lines } = found;
  const { line } = sentence;
  const pair = line.items[at]?.pair ?? -1;
  const inside = insideOf(lines, pair);
  const direct =
    (parted && (inside.finite || inside.capital || isSign(line.items[at - 1], ':'))) ||
    (inside.finite && (inside.capital || inside.opens) && !is(line.items[at - 1], PREP));
  if (!direct) return;
  const pieces = joinedPairs(found, at, sentence.last);
  const attribution = attributionOf(sentence, group);
  speak(found, pieces, { ...attribution, rule: 'inquit-before' });
}

/** The pair at `at` and those joined to it: « A », « B » et « C ». */
function joinedPairs({ sentence, taken }: Found, at: number, limit: number): readonly number[] {
  const { items } = sentence.line;
  const pieces: number[] = [items[at]?.pair ?? -1];
  for (let next = at + 1; next < limit; next += 1) {
    const item = items[next];
    if (isPair(item) && !taken.has(item?.pair ?? -1)) pieces.push(item?.pair ?? -1);
    else if (!isSign(item, ',') && !is(item, COORD)) break;
  }
  return pieces;
}

type Attributed = Pick<Draft, 'cue' | 'source' | 'polarity' | 'fallback'> & { readonly rule: string };

/** A direct quotation of whole pairs. */
function speak(
  { drafts, taken, sentence }: Found,
  pieces: readonly number[],
  { rule, ...attribution }: Attributed,
): void {
  const content = pieces.flatMap((pair): Range[] => {
    const { start, end } = sentence.line.pairs[pair] ?? { start: 0, end: 0 };
    return end > start ? [{ start, end }] : [];
  });
  if (content.length === 0) return;
  for (const pair of pieces) taken.add(pair);
  drafts.push({
    kind: 'direct',
    content,
    marked: [],
    ...attribution,
    polarity: null,
    grounds: [{ rule, range: attribution.cue[0] ?? null }],
    pairs: pieces,
  });
}

/** The item behind an inquit: its verb, and its subject where that stands behind it. */
function inquitEnd({ sentence }: Found, group: VerbGroup): number {
  const { line, last } = sentence;
  const { phrase, place } = subjectOfInquit(sentence, group);
  if (place === 'behind' && phrase) return Math.max(group.to, phrase.to);
  const end = place === 'before' ? behindVerb(sentence, group, group.to) : group.to;
  return end >= last || line.items[end]?.kind === 'sign' || isPair(line.items[end]) ? end : group.to;
}

function inquit(found: Found, group: VerbGroup): void {
  const { sentence, lines } = found;
  const { line, start, last } = sentence;
  const { items } = line;
  const { place, phrase } = subjectOfInquit(sentence, group);
  const at = mannerStart(line, place === 'before' && phrase ? phrase.from : firstVerb(sentence, group).from);
  const before = isSign(items[at - 1], ',–—') ? at - 2 : at - 1;
  const attribution = attributionOf(sentence, group);
  const end = inquitEnd(found, group);
  if (before < start) return;
  if (joinsEarlier(found, before, attribution)) return;
  const pair = items[before];
  if (isPair(pair) && pair) {
    const index = pair.pair;
    const low = leftBound(found, before);
    const inside = insideOf(lines, index);
    const alone =
      low >= before || items.slice(low, before).every((item) => isPair(item) || isSign(item, ',') || is(item, COORD));
    if (alone || (inside.capital && inside.finite) || isSign(items[before - 1], ':')) {
      const pieces = alone ? pairsIn(line, low, before + 1).filter((piece) => !found.taken.has(piece)) : [index];
      const later = pairBehind(found, end);
      const inner = later >= 0 ? joinedPairs(found, later, last) : [];
      speak(found, [...pieces, ...inner], {
        ...attribution,
        rule: inner.length > 0 ? 'inquit-inside' : 'inquit-after',
      });
      return;
    }
  } else if (line.level >= 0 && !items.slice(group.from, group.to).some((item) => is(item, FIRST))) {
    let stop = gapEnd(sentence, before, end);
    while (isSign(items[stop], ',;:.–—')) stop += 1;
    const gap = {
      start: items[before]?.end ?? 0,
      end: stop < items.length ? (items[stop]?.start ?? 0) : (line.pairs[line.level]?.end ?? 0),
    };
    found.inquits.push({ pair: line.level, gap, cue: attribution.cue, source: attribution.source });
    return;
  }
  told(found, before, end, { ...attribution, rule: 'inquit-after' });
}

/**
 * Where an inquit within marks ends: behind its comma, or behind the apposition that fills the rest of the sentence (« « On nous
 * méprise, lâche X, conductrice depuis douze ans. Qu'ils viennent ! » »).
 */
function gapEnd({ line, groups, start, end: stop, last }: Sentence, before: number, end: number): number {
  if (!isSign(line.items[end], ',–—')) return end;
  const complete = groups.some(({ form, from, to }) => form === 'finite' && from >= start && to <= before + 1);
  const verbBehind = groups.some(({ form, to }) => form !== 'participle' && to > end);
  return complete && !verbBehind && stop < line.items.length && stop > last ? stop : end + 1;
}

/** « Le projet, affirme X, est mort », « Le projet est mort, affirme X »: words of an inquit that stand in no marks, or not all. */
function told(found: Found, before: number, end: number, { rule, ...attribution }: Attributed): void {
  const { sentence, drafts, taken, cues } = found;
  const { line, last, groups } = sentence;
  // « les soldats qui, dit-on, s'étaient rendus »: the relative clause alone is told.
  const alone = isPair(line.items[before]) && isSign(line.items[before - 1], ',') && rule === 'according-to';
  const low = is(line.items[before], REL)
    ? before + 1
    : alone
      ? before
      : leftBound(found, before, rule === 'according-to');
  const first = contentOf(line, low, before + 1);
  const complete = groups.some((group) => group.form === 'finite' && group.from >= low && group.to <= before + 1);
  const length = line.items.slice(low, before + 1).filter(isWord).length;
  const content = first ? [first] : [];
  let marked = markedIn(line, low, before + 1);
  const pairs = [...pairsIn(line, low, before + 1)];
  const verbBehind = groups.some((group) => group.form === 'finite' && group.to > end);
  // « Cette loi est selon lui « liberticide » »
  const unparted = rule === 'according-to' && end < last && !isSign(line.items[before + 1], ',(–—');
  const closed = isSign(line.items[end], ',–—)') || unparted;
  const rest = unparted ? end : end + 1;
  const further = rule === 'according-to' ? !is(line.items[rest], COORD | REL) : !complete && verbBehind;
  const dialogue = line.level < 0 && isSign(line.items[0], '—–') && isSign(line.items[end], '–—');
  const goesOn = closed && (further || dialogue || isPair(line.items[rest]));
  if (goesOn && rest < last) {
    const close = clauseEnd(sentence, rest, cues);
    const second = contentOf(line, rest, close);
    if (second) {
      content.push(second);
      marked = [...marked, ...markedIn(line, rest, close)];
      pairs.push(...pairsIn(line, rest, close));
    }
  }
  if (content.length === 0 || (!complete && content.length === 1 && first && length < 3 && marked.length === 0)) return;
  // « Une « farce », selon lui »: without a clause only the words in marks are told.
  const fragment =
    !complete && content.length === 1 && first !== null && !pairs.some((pair) => insideOf(found.lines, pair).finite);
  if (fragment && marked.length > 0) content.splice(0, 1, ...marked);
  for (const pair of pairs) taken.add(pair);
  const grounds = [
    { rule: content.length > 1 && rule === 'inquit-after' ? 'inquit-inside' : rule, range: attribution.cue[0] ?? null },
  ];
  // After a dialogue dash the words are the speaker's own.
  const spoken = line.level < 0 && isSign(line.items[0], '—–') && low <= 1;
  const kind = spoken ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect';
  drafts.push({ kind, content, marked: kind === 'mixed' ? marked : [], ...attribution, grounds, pairs: [] });
}

/** A second cue of words that another one already has: « Il a assuré, « … », a déclaré le diplomate ». */
function joinsEarlier(
  { sentence, drafts }: Found,
  before: number,
  { cue, source }: Pick<Draft, 'cue' | 'source'>,
): boolean {
  const item = sentence.line.items[before];
  const end = isPair(item) ? (sentence.line.pairs[item?.pair ?? -1]?.end ?? -1) : (item?.end ?? -1);
  const index = drafts.findIndex((draft) => draft.content.at(-1)?.end === end);
  const draft = drafts[index];
  // « dément que …, comme l'affirmait la direction »: the second says the opposite.
  if (!draft || draft.polarity === 'denied') return draft !== undefined;
  drafts[index] = { ...draft, cue: [...draft.cue, ...cue], source: [...draft.source, ...source] };
  return true;
}

/** Where words that end at item `at` begin: at the sentence's start, or behind whatever parts them from it. */
function leftBound({ sentence, complements }: Found, at: number, whole = false): number {
  const { line, start } = sentence;
  const openings = new Set(
    [...complements.values()].filter(({ type }) => type !== 'pair').map((complement) => complement.at),
  );
  for (let from = at; from > start; from -= 1) {
    if (openings.has(from) && !whole) return from;
    const item = line.items[from - 1];
    if (isSign(item, ';') || (isSign(item, ':') && isPair(line.items[from]))) return from;
  }
  return start;
}

/** "…," said Nora Fisk, the engineer, "…": the pair behind a few words between commas; else the item itself. */
function behindApposition({ line, last, groupAt }: Sentence, from: number): number {
  for (let at = from; at < Math.min(last, from + 12); at += 1) {
    if (isSign(line.items[at], ',') && at > from && isPair(line.items[at + 1])) return at + 1;
    if (isPair(line.items[at]) || isSign(line.items[at], ',:;')) return from;
    if (groupAt(at)?.form === 'finite' && !is(line.items[at - 1], REL)) return from;
  }
  return from;
}

/** A pair right behind an inquit and its comma, -1 for none. */
function pairBehind({ sentence, taken, cues }: Found, end: number): number {
  const { items } = sentence.line;
  // « « A », a-t-il dit à sa sortie de prison, « B » »
  const past = skipAdjuncts(sentence.line, end, sentence.last);
  const from = isSign(items[past], ',') ? past : end;
  const at = isSign(items[from], ',:–—') ? behindApposition(sentence, from + 1) : from;
  // « « A », a résumé X, « B » selon elle »: the second has a source of its own.
  if (cues.accordingAt(at + 1)) return -1;
  return at < sentence.last && isPair(items[at]) && !taken.has(items[at]?.pair ?? -1) ? at : -1;
}

/** « Selon X, … », « …, selon X », « Le maire, selon X, … » */
function accordingTo(found: Found, { from, cueFrom, to, source, end, opens, relative }: AccordingTo): void {
  const { sentence, lines, cues } = found;
  const { line, start } = sentence;
  const { items } = line;
  const attribution = {
    cue: [spanOf(line, cueFrom, to)],
    source: source ? [source.range] : [],
    polarity: null,
    fallback: source ? 'none' : 'subject',
    rule: 'according-to',
  } as const;
  if (!opens) {
    // « X juge que, selon lui, … »: no second voice.
    if (source?.pronoun && isTold(found, source.range)) return;
    const before = isSign(items[from - 1], ',(–—') ? from - 2 : from - 1;
    // "suggests, according to the paper, that …"
    if (is(items[isSign(items[end], ',') ? end + 1 : end], QUE) && !is(items[before], QUE)) return;
    if (before >= start) told(found, before, end, attribution);
    return;
  }
  const first = isSign(items[end], ',:–—') ? end + 1 : end;
  const close = clauseEnd(sentence, first, cues, relative || is(items[from - 1], REL) ? 'verb' : 'nothing');
  const pair = items[first];
  if (isPair(pair) && pair && close === first + 1 && insideOf(lines, pair.pair).finite) {
    speak(found, [pair.pair], attribution);
    return;
  }
  const content = contentOf(line, first, close);
  if (!content) return;
  const marked = markedIn(line, first, close);
  const inner = pairsIn(line, first, close);
  const complete =
    marked.length > 0 ||
    sentence.groups.some((group) => group.from >= first && group.to <= close && group.form === 'finite');
  if (!complete || is(items[first], REL | QUE)) return;
  for (const one of inner) found.taken.add(one);
  const { rule, ...rest } = attribution;
  found.drafts.push({
    kind: marked.length > 0 ? 'mixed' : 'indirect',
    content: [content],
    marked,
    ...rest,
    grounds: [{ rule, range: attribution.cue[0] }],
    pairs: [],
  });
}
