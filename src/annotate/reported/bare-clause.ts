/** Clauses told without a complementizer: "said the weir would hold", "told reporters he was sorry". */
import {
  ADJ,
  ADV,
  AUX,
  COORD,
  DET,
  FINITE3,
  INF,
  PART,
  PREP,
  REL,
  SUBJ,
  SUBORD,
  TIME,
  CLITIC,
  BE,
  QUE,
  WH,
} from '../languages/lexicon.ts';
import { is, isPair, isSign } from './line.ts';
import { phraseEnd } from './phrases.ts';
import type { Line, Sentence, VerbGroup } from './shapes.ts';

/** How far behind its beginning a bare clause may have its verb, in items. */
const REACH = 30;

/** In UTF-16 code units. */
const LONGEST_VERB = 20;

/**
 * Whether a clause begins at `at`: words that can be its subject, and a finite verb for them. Behind verbs that take a noun as
 * often (`y`) the verb must be a sure one; behind those that tell a person (`p`) a first noun is that person, unless the verb
 * follows it.
 */
export function isBareClause(sentence: Sentence, verb: VerbGroup, at: number, told: boolean): boolean {
  const { line, last, groups } = sentence;
  const { items } = line;
  const { features } = verb;
  // "wishes to use its power", "adding salt is safe": another verb's noun, a gerund that is a noun.
  if (groups[verb.rank + 1] && (groups[verb.rank + 1]?.to ?? 0) <= at) return false;
  if (verb.form === 'gerund' && !isSign(items[verb.from - 1], ',–—') && !is(items[verb.from - 1], COORD | ADV))
    return false;
  const first = items[at];
  if (!first || first.kind === 'sign' || isPair(first)) return false;
  if (is(first, PREP | COORD | TIME | QUE | REL) && !(is(first, WH) && !is(first, PREP | COORD))) return false;
  if (is(first, ADV) && !is(first, SUBJ) && items[at + 1]?.kind !== 'number') return false;
  if (is(first, SUBORD | CLITIC) && !is(first, SUBJ)) return false;
  const opening = sentence.groupAt(at);
  if (opening && opening.form !== 'gerund') return false;
  if (features.includes('p') && !told && !verbFollows(sentence, at)) return false;
  const limit = Math.min(last, at + REACH);
  for (let rank = verb.rank + 1; rank < groups.length; rank += 1) {
    const group = groups[rank];
    if (!group || group.from <= at) continue;
    if (group.from >= limit) break;
    if (group.form !== 'finite' || is(items[group.from - 1], REL | SUBORD | WH)) continue;
    let commas = 0;
    for (let between = at; between < group.from; between += 1) {
      if (isSign(items[between], ':;') || (features.includes('y') && isSign(items[between], ',–—'))) return false;
      if (isSign(items[between], ',')) commas += 1;
    }
    if (commas % 2 === 0 && (!features.includes('y') || isSure(sentence, group))) return true;
  }
  return predicateIn(line, at, limit);
}

/** "claims the council “looked the other way”": the clause's verb stands between marks. */
function predicateIn(line: Line, at: number, limit: number): boolean {
  let pair = at;
  while (pair < limit && line.items[pair]?.kind === 'word') pair += 1;
  if (pair === at || !isPair(line.items[pair]) || is(line.items[pair - 1], PREP | DET | QUE | ADJ)) return false;
  const start = line.pairs[line.items[pair]?.pair ?? -1]?.start ?? 0;
  const first = /^\p{L}+/u.exec(line.text.slice(start, start + LONGEST_VERB))?.[0] ?? '';
  const known = line.language.lookup(first.toLowerCase());
  return known ? ((known.verb?.bits ?? 0) & FINITE3) !== 0 : line.language.finiteEnding.test(first);
}

/** Whether a form can be nothing but the finite verb of what stands before it. */
function isSure({ line }: Sentence, group: VerbGroup): boolean {
  const { items } = line;
  const first = items[group.from];
  if (is(items[group.from - 1], SUBJ)) return true;
  if (is(first, AUX | BE)) return true;
  const bits = first?.verb?.bits ?? 0;
  return (bits & FINITE3) !== 0 && (bits & (PART | INF)) === 0;
}

/** Whether the noun phrase at `at` has its verb right behind it. */
function verbFollows(sentence: Sentence, at: number): boolean {
  let end = phraseEnd(sentence.line, at, sentence.last);
  while (end < sentence.last && is(sentence.line.items[end], ADV)) end += 1;
  return sentence.groupAt(end)?.form === 'finite';
}

/** Whether the verb, or its subject before it, stands right behind the words in marks that it tells: "…," she said. */
export function followsWords(sentence: Sentence, group: VerbGroup): boolean {
  const { line, start } = sentence;
  const { phrase, place } = sentence.subject(group);
  const from = place === 'before' && phrase ? phrase.from : group.from;
  const at = isSign(line.items[from - 1], ',–—') ? from - 2 : from - 1;
  const item = at >= start ? line.items[at] : undefined;
  if (!isPair(item)) return false;
  const pair = line.pairs[item?.pair ?? -1];
  return at === start || (pair !== undefined && ',.?!…'.includes(line.text.charAt(pair.end - 1)));
}
