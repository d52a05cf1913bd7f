/**
 * What a text's own capitals and small letters say: whether a word that begins a sentence is a name shows where it stands
 * elsewhere.
 */
import type { Reading } from './document.ts';
import {
  ADJ,
  ADV,
  AUX,
  CLITIC,
  COORD,
  DEM,
  DET,
  INDEF,
  NEG,
  PREP,
  QUE,
  REL,
  SUBJ,
  SUBORD,
  VAGUE,
  WH,
} from './languages/lexicon.ts';
import type { Language } from './languages/lexicon.ts';
import type { Token } from './tokens.ts';

/** Classes of words that are no name wherever their capital may come from the sentence's beginning. */
const FUNCTION =
  DET | PREP | COORD | SUBORD | QUE | WH | REL | SUBJ | CLITIC | NEG | AUX | ADV | VAGUE | DEM | INDEF | ADJ;

export const isFunction = (token: Token): boolean => (token.flags & FUNCTION) !== 0;

/** A block's tokens, with what its capitals are worth. */
export interface CapitalBlock {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Whether a token begins a sentence, a heading or words in marks: its capital says nothing. */
  readonly initial: readonly boolean[];
  /** All letters are capitals: an acronym does not stand out. */
  readonly shouting: boolean;
  /** Most words have capitals (an English heading, a heading in capitals): they say nothing. */
  readonly titled: boolean;
}

export interface Capitals {
  readonly language: Language;
  readonly blocks: readonly CapitalBlock[];
  /** Words seen with a capital inside a sentence, folded, and how often. */
  readonly inner: ReadonlyMap<string, number>;
  /** Words seen in small letters, folded, and how often. */
  readonly small: ReadonlyMap<string, number>;
}

/** Signs behind which a sentence may begin; a sign is one character. */
const STARTING = '.!?¿¡…:;–—•*-|';

export function capitalsOf(reading: Reading): Capitals {
  const blocks = reading.tokens.map((tokens, index) => blockOf(tokens, index, reading.language));
  const inner = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { tokens, initial, titled } of blocks) {
    let at = -1;
    for (const token of tokens) {
      at += 1;
      if (token.kind !== 'word') continue;
      const seen = !token.capital ? small : initial[at] || titled ? null : inner;
      if (!seen) continue;
      const word = token.folded;
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  return { language: reading.language, blocks, inner, small };
}

function blockOf(tokens: readonly Token[], index: number, { headLast }: Language): CapitalBlock {
  const initial: boolean[] = [];
  let words = 0;
  let capitals = 0;
  let before: Token | null = null;
  for (const token of tokens) {
    initial.push(
      !before ||
        (before.kind === 'sign' && STARTING.includes(before.text) && !(before.text === '-' && before.glued)) ||
        (before.pair !== token.pair && token.pair > before.pair),
    );
    if (token.kind === 'word' && token.text.length > 3) {
      words += 1;
      if (token.capital) capitals += 1;
    }
    before = token;
  }
  const shouting =
    words > 1 && !tokens.some(({ kind, text }) => kind === 'word' && text.length > 2 && text !== text.toUpperCase());
  const ends = tokens.at(-1)?.text ?? '';
  // Only English gives the words of a heading capitals.
  const titled = shouting || (headLast && words >= 4 && capitals > words * 0.7 && !/^[.!?]$/.test(ends));
  return { index, tokens, initial, shouting, titled };
}
