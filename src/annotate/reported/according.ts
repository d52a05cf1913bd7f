/** Sources that no verb introduces: « selon X », « d'après X », « pour X », « aux yeux de X », "according to X". */
import { ADV, COORD, DET, GROUP, OF, QUE, REL, ROLE, TIME, WH } from '../languages/lexicon.ts';
import type { According } from '../languages/lexicon.ts';
import { is, isKnownPronoun, isPair, isSign } from './line.ts';
import { beginsPhrase, phraseBehind, phraseEnd, phraseOf, withNameBehind } from './phrases.ts';
import type { Line, Phrase, Sentence, VerbGroup } from './shapes.ts';
import { antecedentOf } from './subject.ts';
import { isReporting } from './verbs.ts';

export interface AccordingTo {
  /** Items of the cue; the source begins at `to`. */
  readonly from: number;
  readonly cueFrom: number;
  readonly to: number;
  /** Null where nobody is named: « según dijo ». */
  readonly source: Phrase | null;
  /** Behind the source and its appositions. */
  readonly end: number;
  /** Opens its clause: what is told follows. */
  readonly opens: boolean;
  /** Within a relative clause: « X, pour qui … ». */
  readonly relative: boolean;
}

/** All of a sentence's, in order. */
export function accordingsIn(sentence: Sentence): readonly AccordingTo[] {
  const { line, start, last } = sentence;
  const found: AccordingTo[] = [];
  for (let at = start; at < last; at += 1) {
    const phrase = introductionAt(line, at);
    const made = phrase ? accordingAt(sentence, at, phrase) : mannerAt(sentence, at);
    if (!made) continue;
    found.push(made);
    at = made.end - 1;
  }
  return found;
}

const introductionAt = ({ language, items }: Line, at: number): According | undefined =>
  language.introductions
    .get(items[at]?.lower ?? '')
    ?.find(({ words }) => words.every((word, index) => items[at + index]?.lower === word));

function accordingAt(sentence: Sentence, at: number, { words, cueWords, strict, own }: According): AccordingTo | null {
  const { line, last } = sentence;
  const { items, language } = line;
  const from = at + words.length;
  if (from < last && is(items[from], REL) && !is(items[from], QUE)) return relativeAt(sentence, at, from);
  if (own) {
    return {
      from: at,
      cueFrom: at,
      to: from,
      source: null,
      end: from,
      opens: opensClause(sentence, at),
      relative: false,
    };
  }
  const saying = sentence.groupAt(from);
  if (saying && cueWords === words.length && saying.form === 'finite') {
    // « según ha podido saber el diario »: with the verb that it leads to.
    const led = isReporting(saying) ? saying : sentence.groupAt(saying.to);
    return led ? verbAt(sentence, at, led) : null;
  }
  if (from >= last || is(items[from], QUE | REL | WH) || items[from]?.kind === 'sign') return null;
  const source = sourceAt(line, from, at + cueWords, last);
  if (!source || isMute(line, from, source.to)) return null;
  const opens = opensClause(sentence, at);
  // « de source policière »: the source's own first word says that it speaks.
  const speaks = cueWords < words.length || speaksStrictly(line, source);
  if (strict && !(opens && speaks && (isSign(items[source.to], ',') || pairSoon(sentence, source.to)))) return null;
  if (!strict && source.to - source.from > 25) return null;
  const end = appositionsEnd(sentence, opens ? modifiersEnd(sentence, source.to) : source.to);
  const clause = sentence.groups.some((group) => group.form === 'finite' && group.from >= end);
  if (strict && !clause && !isPair(items[end + 1]) && !pairSoon(sentence, isSign(items[end], ',') ? end + 1 : end))
    return null;
  if (language.according.length === 0) return null;
  return { from: at, cueFrom: at, to: at + cueWords, source, end, opens, relative: false };
}

/** « según dijo Ferrol, … », « …, según señala la Junta »: a verb of saying behind the word, and its subject behind the verb. */
function verbAt(sentence: Sentence, at: number, group: VerbGroup): AccordingTo | null {
  const behind = phraseBehind(sentence.line, group.to, sentence.last);
  const to = behind?.to ?? group.to;
  const end = appositionsEnd(sentence, to);
  return {
    from: at,
    cueFrom: at,
    to: group.to,
    source: behind,
    end,
    opens: opensClause(sentence, at),
    relative: false,
  };
}

/** « Como explicó Ferrol, … », "As the engineer explained, …": a cue that opens its sentence, and what is told follows the comma. */
function mannerAt(sentence: Sentence, at: number): AccordingTo | null {
  const { line, start } = sentence;
  if (at !== start || !line.language.manner.has(line.items[at]?.lower ?? '')) return null;
  const group = sentence.groups[0];
  if (group?.form !== 'finite' || !/[sq]/.test(group.features) || group.passive) return null;
  const { phrase, place } = sentence.subject(group);
  if (!phrase || (place !== 'behind' && place !== 'before')) return null;
  const end = appositionsEnd(sentence, Math.max(phrase.to, group.to));
  if (!isSign(line.items[end], ',')) return null;
  return { from: at, cueFrom: group.from, to: group.to, source: phrase, end, opens: true, relative: false };
}

/** « Para el consejero el plan « nace muerto » »: words in marks before any verb. */
function pairSoon({ line, last, groupAt }: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(last, from + 8); at += 1) {
    if (isPair(line.items[at])) return true;
    if (line.items[at]?.kind === 'sign' || groupAt(at)) return false;
  }
  return false;
}

/** « le ministre, selon qui la mesure est prête »: the source is what the relative pronoun stands for. */
function relativeAt(sentence: Sentence, at: number, pronoun: number): AccordingTo | null {
  const phrase = antecedentOf(sentence, at);
  if (!phrase?.speaks) return null;
  return { from: at, cueFrom: at, to: pronoun, source: phrase, end: pronoun + 1, opens: true, relative: true };
}

function sourceAt(line: Line, from: number, start: number, limit: number): Phrase | null {
  const { items } = line;
  if (isKnownPronoun(line, items[from]?.lower)) return phraseOf(line, start, from + 1);
  if (isPair(items[from])) return null;
  let at = from;
  while (at < limit && is(items[at], OF) && !is(items[at], DET)) at += 1;
  const to = phraseEnd(line, at, limit);
  return to > at ? phraseOf(line, start, withNameBehind(line, at, to, limit)) : null;
}

/** « selon le calendrier »: nobody speaks there. */
function isMute({ items, language }: Line, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    if (is(items[at], DET | OF) || items[at]?.kind !== 'word') continue;
    return language.mute.has(items[at]?.lower ?? '');
  }
  return to <= from;
}

/** Of « pour X, … »: a person or an office, not a place, a thing or a purpose. */
function speaksStrictly(line: Line, source: Phrase): boolean {
  if (source.pronoun) return true;
  const first = line.items[source.from];
  for (let at = source.from; at < source.to; at += 1) {
    const name = line.names.get(line.items[at]?.start ?? -1);
    if (name?.type === 'person' || (name?.type === 'organisation' && at <= source.from + 1)) return true;
    if (is(line.items[at], ROLE | GROUP)) return true;
  }
  return isKnownPronoun(line, first?.lower);
}

/** Whether nothing but small words stands before `at` in its clause. */
function opensClause({ line, start }: Sentence, at: number): boolean {
  for (let before = at - 1; before >= start; before -= 1) {
    const item = line.items[before];
    if (isSign(item, ';:–—') || is(item, QUE)) return true;
    if (!is(item, COORD | ADV | TIME) && !isSign(item, ',')) return false;
    if (is(item, COORD)) return true;
  }
  return true;
}

/** Behind what still belongs to the source: « le rapport | publié lundi par l'institut | , … ». */
function modifiersEnd({ line, last, groupAt }: Sentence, from: number): number {
  if (isSign(line.items[from], ',:') || isPair(line.items[from]) || beginsPhrase(line, from)) return from;
  for (let at = from; at < Math.min(last, from + 20); at += 1) {
    if (isSign(line.items[at], ',')) return at;
    if (isPair(line.items[at]) || isSign(line.items[at], ':;') || groupAt(at)?.form === 'finite') return from;
  }
  return from;
}

/** Behind « , porte-parole du groupe, » or « , Febelfin, » where the told clause follows. */
function appositionsEnd({ line, last, groupAt }: Sentence, from: number): number {
  const { items } = line;
  let end = from;
  while (isSign(items[end], ',')) {
    const first = items[end + 1];
    const apposition =
      groupAt(end + 1)?.form === 'participle' ||
      is(first, ROLE) ||
      is(first, REL) ||
      is(first, OF) ||
      (line.names.get(first?.start ?? -1) !== undefined && !isPair(first));
    if (!apposition) break;
    let close = end + 1;
    let finite = false;
    while (close < last && !isSign(items[close], ',') && !isPair(items[close])) {
      finite ||= groupAt(close)?.form === 'finite';
      close += 1;
    }
    if (close >= last || (finite && !is(first, REL))) break;
    end = close;
    if (isPair(items[close])) break;
  }
  return end;
}
