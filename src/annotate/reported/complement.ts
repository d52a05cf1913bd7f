/** What a reporting verb takes: a clause, an infinitive, or words in marks. */
import { CLITIC, COORD, DET, NEG, PREP, QUE, REL, SUBJ, SUBORD, WH } from '../languages/lexicon.ts';
import { followsWords, isBareClause } from './bare-clause.ts';
import { is, isPair, isSign } from './line.ts';
import { beginsPhrase, canSpeak, phraseEnd, skipAdjuncts } from './phrases.ts';
import type { Line, Sentence, VerbGroup } from './shapes.ts';

export interface Complement {
  readonly type: 'clause' | 'question' | 'infinitive' | 'pair';
  /** The first item of what is told, or the pair. */
  readonly at: number;
  /** A colon or a comma stands before the pair. */
  readonly parted: boolean;
}

/** How far behind its verb a complement may begin, in items. */
const REACH = 45;

/** The complement of a reporting verb; null where it has none. */
export function complementOf(sentence: Sentence, group: VerbGroup): Complement | null {
  const { line, last } = sentence;
  const { items } = line;
  const infinitive = infinitiveAfter(sentence, group, last);
  if (infinitive) return infinitive;
  const limit = Math.min(last, group.to + REACH, nextCue(sentence, group));
  let at = group.to;
  let objects = 0;
  const bare = /[zy]/.test(group.features) && !followsWords(sentence, group);
  if (bare && isBareClause(sentence, group, at, false)) return { type: 'clause', at, parted: false };
  while (at < limit) {
    if (bare && objects > 0 && isBareClause(sentence, group, at, true)) return { type: 'clause', at, parted: false };
    if (isAskedAbout(sentence, group, at)) return { type: 'question', at, parted: false };
    at = skipAdjuncts(line, at, limit);
    const item = items[at];
    if (!item || at >= limit) return null;
    const found = begins(sentence, group, at);
    if (found) return found;
    if (bare && isBareClause(sentence, group, at, objects > 0)) return { type: 'clause', at, parted: false };
    if (isSign(item, ',(–—')) {
      const past = parenthesisEnd(sentence, group, at, limit);
      if (past < 0) return null;
      at = past;
      continue;
    }
    // « se dit convaincu que », « juge probable que »
    const state = (group.reflexive || group.features.includes('t')) && objects === 0 ? at + 1 : at;
    if (state > at && items[at]?.kind === 'word' && is(items[state], QUE)) return begins(sentence, group, state);
    // « a prévenu les habitants que », « a indiqué le maire que »: one noun phrase of somebody may stand between.
    if (objects > 0) return null;
    if (isObjectPronoun(line, at)) {
      objects += 1;
      at += 1;
      continue;
    }
    if (!(beginsPhrase(line, at) || group.features.includes('p'))) return null;
    const end = phraseEnd(line, at, limit);
    if (!(group.features.includes('p') || canSpeak(line, at, end)) || end <= at) return null;
    objects += 1;
    at = end;
  }
  return null;
}

function begins(sentence: Sentence, group: VerbGroup, at: number): Complement | null {
  const { line } = sentence;
  const { items } = line;
  const item = items[at];
  // "was added against the recommendation that …": the noun's own clause.
  if (group.passive && at > group.to && line.language.cueNouns.has(items[at - 1]?.lower ?? '')) return null;
  // « los problemas que habían manifestado los vecinos y que … »: a relative clause goes on.
  const joined = at > group.to && is(items[at - 1], COORD);
  if (is(item, QUE) && group.features.includes('s') && !joined && !compares(line, group.to, at))
    return { type: 'clause', at: at + 1, parted: false };
  const asks = group.features.includes('a');
  if (asks && is(item, SUBORD) && is(item, WH)) return { type: 'question', at: at + 1, parted: false };
  if (asks && is(item, WH)) return { type: 'question', at, parted: false };
  // « explique comment le pont a cédé »; « explique comment faire » tells nothing.
  if (group.features.includes('w') && is(item, WH) && !is(item, QUE | REL | SUBORD) && isSpoken(sentence, group))
    return sentence.groupAt(at + 1)?.form === 'infinitive' ? null : { type: 'clause', at, parted: false };
  if (isPair(item)) return { type: 'pair', at, parted: isSign(items[at - 1], ',–—') };
  // « Le maire affirme : le pont est sûr »: the colon stands for « que », where a verb needs one.
  const plain = group.features.includes('s') && !/[zy]/.test(group.features);
  if (plain && isSign(item, ':') && isSpoken(sentence, group) && opensClause(sentence, at + 1))
    return { type: 'clause', at: at + 1, parted: true };
  if (isSign(item, ':') && isPair(items[at + 1])) return { type: 'pair', at: at + 1, parted: true };
  return null;
}

/** A subject and its finite verb, without marks. */
const opensClause = ({ line, groups, last }: Sentence, from: number): boolean =>
  (beginsPhrase(line, from) || is(line.items[from], SUBJ)) &&
  !line.items.slice(from, last).some(isPair) &&
  groups.some((group) => group.form === 'finite' && group.from > from && group.from <= from + 8);

/** « une panne explique pourquoi … » tells nothing. */
const isSpoken = ({ subject }: Sentence, group: VerbGroup): boolean =>
  group.form === 'finite' && subject(group).phrase?.speaks === true;

/** "told him that", "told her the bridge was shut" */
function isObjectPronoun({ items }: Line, at: number): boolean {
  const item = items[at];
  return is(item, CLITIC) && (!is(item, DET) || is(items[at + 1], DET | QUE | WH) || items[at + 1]?.kind === 'sign');
}

/** « se preguntan por qué … », « se demande à quoi … » */
const isAskedAbout = ({ line }: Sentence, group: VerbGroup, at: number): boolean =>
  group.features.includes('a') &&
  is(line.items[at], PREP) &&
  is(line.items[at + 1], WH) &&
  !is(line.items[at + 1], QUE);

/** « des tumeurs plus grosses que des balles » */
function compares({ items, language }: Line, from: number, at: number): boolean {
  // « écrira plus tard que »: an adverb of the verb itself.
  for (let before = at - 1; before >= Math.max(from + 1, at - 4); before -= 1) {
    if (language.comparative.has(items[before]?.lower ?? '')) return true;
  }
  return false;
}

/** The next verb that could take the complement for itself. */
function nextCue({ groups, last }: Sentence, group: VerbGroup): number {
  const next = groups
    .slice(group.rank + 1, group.rank + 5)
    .find(({ features, form }) => form !== 'participle' && !features.includes('o'));
  return next?.from ?? last;
}

/** Behind what stands between commas, if the complement follows there; -1 where none does. */
function parenthesisEnd(sentence: Sentence, cue: VerbGroup, at: number, limit: number): number {
  const { items } = sentence.line;
  if (begins(sentence, cue, at + 1)?.type === 'pair') return at + 1;
  for (let end = at + 1; end < limit; end += 1) {
    if (isPair(items[end]) || isSign(items[end], ':;')) return -1;
    if (isSign(items[end], ',)–—') && begins(sentence, cue, end + 1)) return end + 1;
    const group = sentence.groupAt(end);
    if (group && group.form !== 'participle' && !group.features.includes('o')) return -1;
  }
  return -1;
}

/** « affirme avoir vu », « dit ne pas savoir », « promet de partir ». */
function infinitiveAfter(sentence: Sentence, group: VerbGroup, limit: number): Complement | null {
  const { line } = sentence;
  const first = sentence.groupAt(group.to);
  if (group.features.includes('g') && first?.form === 'gerund')
    return { type: 'infinitive', at: group.to, parted: false };
  const bare = group.features.includes('i');
  const after = group.features.includes('d');
  if (!bare && !after) return null;
  for (let at = group.to; at < Math.min(limit, group.to + 8); at += 1) {
    const next = sentence.groupAt(at);
    if (next?.form === 'infinitive') {
      const preposition = is(line.items[at - 1], PREP) && !is(line.items[at - 1], CLITIC);
      const marks = line.language.infinitiveMarks;
      const governed = preposition ? after && marks.has(line.items[at - 1]?.lower ?? '') : bare;
      return governed ? { type: 'infinitive', at, parted: false } : null;
    }
    if (next) return null;
    const item = line.items[at];
    const small =
      is(item, NEG) || line.language.infinitiveMarks.has(item?.lower ?? '') || skipAdjuncts(line, at, at + 1) > at;
    if (!small) return null;
  }
  return null;
}
