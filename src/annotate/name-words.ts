/** Words that may be parts of names, and what is known of them. */
import { isFunction } from './capitals.ts';
import type { CapitalBlock, Capitals } from './capitals.ts';
import { EITHER, MEN, WOMEN } from './languages/given-names.ts';
import { ADJ, DET, FINITE3, GER, INF, OF, ROLE, TIME } from './languages/lexicon.ts';
import type { Token } from './tokens.ts';

export const isGiven = (folded: string): boolean => {
  if (MEN.has(folded) || WOMEN.has(folded) || EITHER.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && (MEN.has(folded.slice(0, hyphen)) || WOMEN.has(folded.slice(0, hyphen)));
};

/** « ONU », « U.S. », « PS »: no small letter, two capitals or more. */
export const isAcronym = (token: Token): boolean =>
  token.capital && /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(token.text) && token.text.length < 9;

/** « al-Rahman », « el-Béchir ». */
export const ARTICLED = /^(?:al|el|an|ar|as|ash|at|ad|az|ibn|bin|ben)[-‐‑]\p{Lu}/u;

/** In tokens: the longest known name. */
export const LONGEST_KNOWN = 6;

export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  folded: '',
  kind: 'sign',
  flags: 0,
  verb: null,
  capital: false,
  pair: -1,
  glued: false,
};

/** The place that an adjective of nation belongs to (a slug), or null. */
export function nationOf(word: string, { language }: Pick<Capitals, 'language'>): string | null {
  const { nations } = language;
  for (const form of [
    word,
    word.replace(/s$/, ''),
    word.replace(/es?$/, ''),
    word.replace(/nes?$/, ''),
    word.replace(/as?$/, 'o'),
    word.replace(/as?$/, ''),
  ]) {
    const place = form.length > 2 && Object.hasOwn(nations, form) ? nations[form] : undefined;
    if (place !== undefined) return place;
  }
  return null;
}

/** What the readers of names ask of a block's tokens. */
export class BlockWords {
  protected readonly tokens: readonly Token[];
  protected readonly block: CapitalBlock;
  protected readonly capitals: Capitals;

  constructor(block: CapitalBlock, capitals: Capitals) {
    this.block = block;
    this.capitals = capitals;
    this.tokens = block.tokens;
  }

  /** « #Morvane », « @mairie ». */
  protected isTagged(at: number): boolean {
    const before = this.tokens[at - 1];
    return (this.tokens[at]?.glued ?? false) && (before?.text === '#' || before?.text === '@');
  }

  protected word(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'word' ? token.folded : '';
  }

  /** Whether `at` goes on in the same stretch of words: same marks, no sentence's beginning. */
  protected joins(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.pair === this.tokens[at - 1]?.pair && !this.block.initial[at];
  }

  protected isCapitalWord(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (token.capital || ARTICLED.test(token.text));
  }

  protected isPlainWord(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (token.flags & ~ADJ) === 0 && !token.verb;
  }

  /** The end of the longest known name at a token, or the token itself. */
  protected knownEnd(from: number, isKnown: (words: string) => boolean): number {
    let words = '';
    let end = from;
    const isArticle = ((this.tokens[from]?.flags ?? 0) & DET) !== 0;
    for (let at = from; at < from + LONGEST_KNOWN && (at === from || this.joins(at)); at += 1) {
      const token = this.tokens[at];
      if (!token || (token.kind === 'sign' && token.text !== '&')) break;
      words += (words === '' || words.endsWith("'") ? '' : ' ') + (this.word(at) || token.text);
      // « L'Équipe » is a paper, « l'équipe » is none.
      if (isKnown(words) && (this.isCapitalWord(at) || (at > from && !isArticle))) end = at + 1;
    }
    return end;
  }

  /** The noun after « de », « du », « de la » at a token; the token itself where there is none. */
  protected afterOf(at: number): number {
    const token = this.tokens[at];
    if (!token || !(token.flags & OF) || token.capital || !this.joins(at)) return at;
    let noun = at + 1;
    const article = this.tokens[noun];
    if (
      article &&
      article.flags & DET &&
      !article.capital &&
      /^(?:la|l'|le|los|las|el|les)$/.test(article.lower) &&
      this.joins(noun)
    )
      noun += 1;
    return this.tokens[noun]?.kind === 'word' && this.joins(noun) ? noun : at;
  }

  protected isAdjective(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    if (token.verb && token.verb.bits & (FINITE3 | INF | GER) && !this.isNation(at)) return false;
    if (isFunction(token) || token.flags & TIME) return false;
    if (token.flags & ROLE && !/(?:iste|ique|aire)s?$/.test(token.lower)) return false;
    return this.capitals.language.adjectiveEnding.test(token.lower) || this.isNation(at);
  }

  /** « Juegos Olímpicos », « Gobierno Central ». */
  protected isCapitalAdjective(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.capital || !this.joins(at) || isGiven(this.word(at)) || isAcronym(token)) return false;
    const { language } = this.capitals;
    return (
      language.adjectiveEnding.test(token.lower) && !language.isPlace(this.word(at)) && !this.isCapitalWord(at + 1)
    );
  }

  protected isNation(at: number): boolean {
    const word = this.word(at);
    return !this.capitals.language.isPlace(word) && nationOf(word, this.capitals) !== null;
  }

  /** A person's name begins here: a given name and another capital, and not inside the run of a longer name. */
  protected beginsPerson(at: number): boolean {
    return isGiven(this.word(at)) && this.isCapitalWord(at + 1) && this.joins(at + 1);
  }

  /** A name that stands for itself after "and": a place or a body that is known. */
  protected standsAlone(at: number): boolean {
    const { language } = this.capitals;
    return (
      language.isPlace(this.word(at)) ||
      language.things.has(this.word(at)) ||
      language.knownBodies.has(this.word(at)) ||
      isAcronym(this.tokens[at] ?? NO_TOKEN)
    );
  }

  protected some(from: number, to: number, holds: (word: string) => boolean): boolean {
    for (let at = from; at < to; at += 1) if (holds(this.word(at))) return true;
    return false;
  }
}
