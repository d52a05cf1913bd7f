/**
 * A block's words and signs, each looked up once in the language's table. One pass over the characters: a regular
 * expression with Unicode classes costs three times as much.
 */
import { fold } from '../article/fold.ts';
import type { Entry, Language, VerbForm } from './languages/lexicon.ts';
import { ADV, GER, INF, PART, PAST, SG3 } from './languages/lexicon.ts';
import type { Pair } from './marks.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** The same, without diacritics. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'sign' | 'pair';
  /** Grammatical classes (`languages/lexicon.ts`). */
  readonly flags: number;
  readonly verb: VerbForm | null;
  readonly capital: boolean;
  /** The innermost pair of marks around it, -1 for none; for a token of kind `pair`, the pair that it stands for. */
  readonly pair: number;
  /** No white space before it. */
  readonly glued: boolean;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff &&
    code !== 0xff02) ||
  code === 0xaa ||
  code === 0xba;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 160 ||
  code === 0x202f ||
  code === 9 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000 ||
  code === 0xfeff;
const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** What a word is wherever it stands; most words of a text have come before, and are looked up once. */
type Word = Pick<Token, 'text' | 'lower' | 'folded' | 'flags' | 'verb' | 'capital'>;
export type Words = Map<string, Word>;

/**
 * The tokens of `text`; marks that pair are no tokens, what stands between them knows its pair. `words` are those known
 * from the text's other blocks, and grow.
 */
export function tokensOf(text: string, pairs: readonly Pair[], language: Language, words: Words): readonly Token[] {
  const tokens: Token[] = [];
  const marks = new Set<number>();
  for (const pair of pairs) {
    if (pair.opened && pair.glyph !== '—') marks.add(pair.open);
    if (pair.closed) marks.add(pair.close - 1);
    if (pair.glyph !== '"') continue;
    // A mark of two characters.
    if (pair.opened && pair.start > pair.open + 1) marks.add(pair.open + 1);
    if (pair.closed && pair.close - 1 > pair.end) marks.add(pair.close - 2);
  }
  const inside = pairFinder(pairs);
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isMark = marks.has(at);
    if (isMark || isBlank(code)) {
      glued = isMark;
      at += 1;
      continue;
    }
    const ending = glued && language.possessive && isApostrophe(code) ? endingAt(text, at) : at;
    const word = isLetter(code) || ending > at;
    const end =
      ending > at ? ending : word ? wordEnd(text, at, marks, language) : isDigit(code) ? numberEnd(text, at) : at + 1;
    const kind = word ? 'word' : isDigit(code) ? 'number' : 'sign';
    push(tokens, text, at, end, kind, inside(at), glued && at > 0, language, words);
    at = end;
    glued = true;
  }
  return tokens;
}

/** "Eastman's", "they'll": where an ending that begins with the apostrophe at `at` ends; `at` where none stands there. */
function endingAt(text: string, at: number): number {
  const ending = /^(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}])/iu.exec(text.slice(at + 1, at + 4))?.[0];
  return ending ? at + 1 + ending.length : at;
}

/** The innermost pair at an offset; offsets must be asked for in rising order. */
function pairFinder(pairs: readonly Pair[]): (at: number) => number {
  const open: number[] = [];
  let next = 0;
  return (at) => {
    for (let pair = pairs[next]; pair && pair.open <= at; pair = pairs[next]) {
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && (pairs[open.at(-1) ?? 0]?.close ?? 0) <= at) open.pop();
    return open.at(-1) ?? -1;
  };
}

function wordEnd(text: string, from: number, marks: ReadonlySet<number>, language: Language): number {
  let at = from;
  for (;;) {
    while (at < text.length && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at += 1;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isHyphen(code) && (isLetter(next) || isDigit(next))) at += 1;
    else if (isApostrophe(code) && !marks.has(at)) {
      if (at - from <= 9 && language.elided.has(text.slice(from, at).toLowerCase())) return at + 1;
      if (!isLetter(next)) return at;
      const ending = language.possessive ? endingAt(text, at) : at;
      // "don't" is "do" and "n't".
      if (ending > at && /^n.t$/i.test(text.slice(at - 1, ending))) return at - 1 > from ? at - 1 : ending;
      if (ending > at) return at;
      at += 1;
    } else if (code === 46) {
      if (
        isInitial(text, from, at) ||
        (at - from <= 6 && language.abbreviations.has(text.slice(from, at).toLowerCase()))
      ) {
        if (isLetter(next) || isHyphen(next)) at += 1;
        else return at + 1;
      } else if (isLetter(next) && !isUpper(text.charAt(at + 1))) at += 1;
      else return at;
    } else return at;
  }
}

/** « J. », « J.-B. », « U.S. »: a capital alone before a full stop. */
function isInitial(text: string, from: number, stop: number): boolean {
  const letter = text.charAt(stop - 1);
  const before = stop - 2 < from ? '' : text.charAt(stop - 2);
  return isUpper(letter) && (before === '' || before === '.' || before === '-');
}

function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)))) at += 1;
    const code = text.charCodeAt(at);
    if ((code === 44 || code === 46 || isHyphen(code)) && isDigit(text.charCodeAt(at + 1))) at += 1;
    else return at;
  }
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  pair: number,
  glued: boolean,
  language: Language,
  words: Words,
): void {
  if (kind !== 'word') {
    const sign = text.slice(start, end);
    const folded = fold(sign);
    tokens.push({
      start,
      end,
      text: sign,
      lower: sign,
      folded,
      kind,
      flags: 0,
      verb: null,
      capital: false,
      pair,
      glued,
    });
    return;
  }
  const whole = text.slice(start, end);
  const split = language.enclitic && whole.includes('-') ? language.enclitic.exec(lowerOf(whole)) : null;
  const head = split?.[1];
  if (head) {
    const middle = start + head.length;
    tokens.push(tokenOf(wordOf(whole.slice(0, head.length), language, words), start, middle, pair, glued));
    tokens.push(tokenOf(wordOf(whole.slice(head.length), language, words), middle, end, pair, true));
    return;
  }
  tokens.push(tokenOf(wordOf(whole, language, words), start, end, pair, glued));
}

const lowerOf = (word: string): string => word.toLowerCase().replace(/[’ʼ‘]/g, "'");

function tokenOf(word: Word, start: number, end: number, pair: number, glued: boolean): Token {
  const { text, lower, folded, flags, verb, capital } = word;
  return { start, end, text, lower, folded, kind: 'word', flags, verb, capital, pair, glued };
}

function wordOf(text: string, language: Language, words: Words): Word {
  const known = words.get(text);
  if (known) return known;
  const lower = lowerOf(text);
  const capital = isUpper(text.charAt(0));
  // An ending says nothing of a name.
  const { flags, verb } = language.lookup(lower) ?? (capital ? NOTHING : guessed(lower, language));
  const made: Word = { text, lower, folded: fold(lower), flags, verb, capital };
  words.set(text, made);
  return made;
}

const NOTHING: Entry = { flags: 0, verb: null };
const ADVERB: Entry = { flags: ADV, verb: null };
const guess = (bits: number): Entry => ({ flags: 0, verb: { lemma: '', features: 'o', bits } });
const INFINITIVE = guess(INF);
const GERUND = guess(GER);
const FINITE = guess(SG3 | PAST);
/** English past forms are participles as well. */
const EITHER = guess(SG3 | PAST | PART);

/** What an unknown word's ending says of it. */
function guessed(lower: string, language: Language): Entry {
  if (lower.length < 4) return NOTHING;
  if (language.adverbEnding.test(lower)) return ADVERB;
  if (language.infinitiveEnding.test(lower)) return INFINITIVE;
  if (language.gerundEnding.test(lower)) return GERUND;
  if (language.finiteEnding.test(lower)) return language.subjectFirst ? EITHER : FINITE;
  return NOTHING;
}
