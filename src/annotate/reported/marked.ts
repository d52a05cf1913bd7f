/** Words in marks that no rule has taken: built into the journalist's sentence, or standing alone. */
import type { Range } from '../../article/span.ts';
import { ADJ, COORD, DET, GROUP, OF, PREP, ROLE, TITLE, TIME } from '../languages/lexicon.ts';
import { contentOf, insideOf, markedIn, pairsIn } from './content.ts';
import { attributionOf } from './draft.ts';
import type { Attribution } from './draft.ts';
import { clauseEnd } from './extent.ts';
import { is, isPair, isSign, isWord } from './line.ts';
import { beginsPhrase, phraseEnd, phraseOf } from './phrases.ts';
import type { Found } from './rules.ts';
import type { Line, Phrase, Sentence, VerbGroup } from './shapes.ts';

/** « dénonce un « coup de force » »: the words of pairs that a reporting verb governs, one quotation a verb. */
export function builtIn(found: Found): void {
  const { sentence, taken } = found;
  const byGroup = new Map<VerbGroup, number[]>();
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const item = sentence.line.items[at];
    if (!isPair(item) || !item || taken.has(item.pair)) continue;
    const group = governorOf(found, at);
    if (!group || isLabel(found, at)) continue;
    if (withInfinitive(found, group, at)) continue;
    byGroup.set(group, [...(byGroup.get(group) ?? []), item.pair]);
  }
  for (const [group, pairs] of byGroup) {
    const attribution = attributionOf(sentence, group);
    push(found, pairs, attribution, 'reporting-clause');
  }
}

/** « accuse le maire d'avoir « dormi » »: with an infinitive it is a clause, whose words in marks are a part. */
function withInfinitive(found: Found, group: VerbGroup, at: number): boolean {
  const { sentence, drafts, taken, cues } = found;
  const { line, groups } = sentence;
  const infinitive = groups[group.rank + 1];
  if (infinitive?.form !== 'infinitive' || infinitive.from >= at || !is(line.items[infinitive.from - 1], OF))
    return false;
  const end = clauseEnd(sentence, infinitive.from, cues);
  const content = contentOf(line, infinitive.from, end);
  if (!content || end <= at) return false;
  const attribution = attributionOf(sentence, group);
  for (const pair of pairsIn(line, infinitive.from, end)) taken.add(pair);
  const grounds = [{ rule: 'reporting-clause', range: attribution.cue[0] ?? null }];
  drafts.push({
    kind: 'mixed',
    content: [content],
    marked: markedIn(line, infinitive.from, end),
    ...attribution,
    grounds,
    pairs: [],
  });
  return true;
}

function push(
  { sentence, drafts, taken }: Found,
  pairs: readonly number[],
  attribution: Attribution,
  rule: string,
): void {
  const content = pairs.flatMap((pair): Range[] => {
    const { start, end } = sentence.line.pairs[pair] ?? { start: 0, end: 0 };
    return end > start ? [{ start, end }] : [];
  });
  if (content.length === 0) return;
  for (const pair of pairs) taken.add(pair);
  drafts.push({
    kind: 'mixed',
    content,
    marked: content,
    ...attribution,
    grounds: [{ rule, range: attribution.cue[0] ?? null }],
    pairs: [],
  });
}

/** The nearest verb on the left, if it reports; a verb of another kind between takes its place. */
function governorOf({ sentence, reporting }: Found, at: number): VerbGroup | null {
  const { line, groups } = sentence;
  for (let rank = groups.length - 1; rank >= 0; rank -= 1) {
    const group = groups[rank];
    if (!group || group.to > at) continue;
    for (let between = group.to; between < at; between += 1) if (isSign(line.items[between], ':;')) return null;
    if (reporting.includes(group)) return takesWords(sentence, group) ? group : null;
    if (group.form === 'finite' || rank < groups.length - 6) return null;
  }
  return null;
}

/** Of a passive or a bare participle only a verb that builds words in: « qualifié de « farce » », not « poursuivi pour « … » ». */
function takesWords(sentence: Sentence, group: VerbGroup): boolean {
  if (group.negated && !group.features.includes('n')) return false;
  if (group.passive || group.form === 'participle') return group.features.includes('m');
  return sentence.subject(group).phrase?.vague !== true;
}

/** A name or title in marks: « le film « Les Moissons » », « l'opération « Sables » ». */
function isLabel({ sentence, lines }: Found, at: number): boolean {
  const { items } = sentence.line;
  const inside = insideOf(lines, items[at]?.pair ?? -1);
  if (!inside.capital || inside.finite) return false;
  const before = items[at - 1];
  return isWord(before) && !is(before, PREP | DET | ADJ | COORD) && !before?.verb;
}

/** A sentence that is nothing but words in marks. */
export function isAllMarked({ line, start, end }: Sentence): boolean {
  let pairs = 0;
  for (let at = start; at < end; at += 1) {
    const item = line.items[at];
    if (isPair(item)) pairs += 1;
    else if (item?.kind !== 'sign' && !is(item, COORD)) return false;
  }
  return pairs > 0;
}

/** The cue that a sentence leaves open for the words in marks behind it: « La porte-parole a nuancé ces chiffres. « … » » */
export function openCue({ sentence, complements, cues, reporting }: Found): Attribution | null {
  for (const group of reporting.toReversed()) {
    if (group.form !== 'finite' || complements.has(group) || cues.inserted(group)) continue;
    if (!sentence.subject(group).phrase?.speaks || !/[sq]/.test(group.features)) continue;
    return attributionOf(sentence, group);
  }
  return null;
}

/** « Jeanne Ferrand : « … » », « Le maire, furieux : « … » »: whoever stands before a colon, with or without a verb. */
export function beforeColon(
  found: Found,
  draft: (pairs: readonly number[], attribution: Attribution, rule: string) => void,
): void {
  const { sentence, taken } = found;
  const { line, start } = sentence;
  const { items } = line;
  for (let at = start + 1; at < sentence.end; at += 1) {
    const item = items[at];
    if (!isPair(item) || !item || taken.has(item.pair) || !isSign(items[at - 1], ':')) continue;
    const group = sentence.groups.findLast((one) => one.form === 'finite' && one.to <= at);
    const phrase = group ? sentence.subject(group).phrase : phraseBeforeColon(sentence, at - 1);
    const reports = group !== undefined && found.reporting.includes(group);
    const source = phrase && (phrase.speaks || reports) && !phrase.vague ? [phrase.range] : [];
    const cue = reports ? attributionOf(sentence, group).cue : [];
    draft([item.pair], { cue, source, polarity: null, fallback: 'subject' }, 'inquit-before');
  }
}

/** « – Jeanne Ferrand, maire de Morvane »: a signature, a sentence or a line of its own behind a dash. */
export function signatureOf({ line, start, end, groups }: Sentence): Range | null {
  if (!isSign(line.items[start], '–—-') || end - start > LONGEST_SIGNATURE) return null;
  // "A Town under Water" — The Courier, May 4: where something was read, not who says it.
  if (line.items.slice(start, end).some((item) => item.kind === 'number' || is(item, TIME))) return null;
  const begins = line.items[start + 1]?.capital === true || beginsPhrase(line, start + 1);
  if (!begins || groups.some(({ form }) => form === 'finite')) return null;
  const phrase = phraseOf(line, start + 1, phraseEnd(line, start + 1, end));
  return phrase?.speaks ? phrase.range : null;
}

/** In items. */
const LONGEST_SIGNATURE = 20;

/** « Jeanne Ferrand : », « un argument que le maire balaie : »; a place speaks only where it stands alone. */
function phraseBeforeColon({ line, start }: Sentence, colon: number) {
  for (let at = start; at < colon; at += 1) {
    if (!beginsPhrase(line, at) || (at > start + 1 && is(line.items[at - 1], PREP))) continue;
    const phrase = phraseOf(line, at, phraseEnd(line, at, colon));
    const name = line.names.get(line.items[at]?.start ?? -1);
    if (phrase?.speaks && (name !== undefined || hasSpeaker(line, phrase))) return phrase;
  }
  return null;
}

/** Somebody, and not just a place, is named or described. */
function hasSpeaker(line: Line, { from, to }: Phrase): boolean {
  // « Banques piratées : « … » »: before the colon of a title stands the topic, unless it is a person's.
  const bodies = line.reading.blocks[line.block]?.type === 'paragraph' ? ROLE | TITLE | GROUP : ROLE | TITLE;
  for (let at = from; at < to; at += 1) {
    const name = line.names.get(line.items[at]?.start ?? -1);
    if (is(line.items[at], bodies) || (name && name.type !== 'place')) return true;
  }
  return false;
}
