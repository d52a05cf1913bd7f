/** Descriptions: « le diplomate russe », « une étude de l'université de Caen », "the report's authors". */
import type { Place, Reading } from './document.ts';
import { articleGender, tokensIn, wordGender } from './gender.ts';
import { DEM, DET, DOC, GROUP, INDEF, OF, PLURAL, PREP, REL, ROLE, TIME, TITLE, VAGUE } from './languages/lexicon.ts';
import type { Gender, Language } from './languages/lexicon.ts';
import { nationOf } from './name-words.ts';
import { isFunction } from './capitals.ts';
import type { Token } from './tokens.ts';

export interface Description {
  readonly place: Place;
  /** The folded noun that says what is described; null where there is none. */
  readonly head: string | null;
  readonly kind: 'person' | 'body' | 'document' | null;
  /** Takes up something known: « le », « ce », « son »; not « un », « des ». */
  readonly definite: boolean;
  /** « ce », « cette »: always somebody known. */
  readonly demonstrative: boolean;
  /** « son avocat »: known by whom it belongs to. */
  readonly possessive: boolean;
  /** « l'ancien maire »: what somebody was. */
  readonly former: boolean;
  readonly plural: boolean;
  readonly gender: Gender;
  /** Folded words that go with the head, and the places that adjectives of nations belong to. */
  readonly traits: ReadonlySet<string>;
  /** Those of the traits that tell one from another: not « ancien », not an adjective before the noun. */
  readonly telling: ReadonlySet<string>;
  /** « l'avocat de X », "spokesman for X": goes with something named or not. */
  readonly complement: 'named' | 'common' | null;
}

const INDEFINITE =
  /^(?:une?|des|d'|a|an|some|several|unos|unas?|plusieurs|certaine?s?|varios|varias|algunos|algunas|many|quelques|deux|trois|dos|tres|two|three|another|other|otro|otra|autre|d'autres)$/;

export function describe(reading: Reading, place: Place): Description {
  const tokens = reading.tokens[place.block] ?? [];
  const { from, to } = tokensIn(reading, place);
  const { language } = reading;
  const at = headAt(tokens, from, to, language);
  const token = at === null ? undefined : tokens[at];
  const first = tokens[from];
  const isPlural =
    // « les voisins », « de nombreux voisins »
    tokens.slice(from, Math.min(from + 2, at ?? to)).some(({ flags }) => (flags & PLURAL) !== 0) ||
    (token !== undefined && (token.flags & PLURAL) !== 0) ||
    (language.headLast && token !== undefined && /[^s]s$/.test(token.lower) && token.text.length > 3) ||
    first?.kind === 'number';
  // « en opinión del Consejero »: with a capital it is the one that the text named.
  const aged = isAge(tokens, from);
  const determined =
    first !== undefined && ((first.flags & (DET | OF)) !== 0 || (first.capital && (first.flags & ROLE) !== 0));
  return {
    place,
    head: aged ? 'year-old' : token ? token.folded : null,
    kind: aged ? 'person' : kindOf(token, language, tokens.slice(from, to)),
    definite: determined && !INDEFINITE.test(first.lower) && !(first.flags & INDEF) && !(first.flags & VAGUE),
    demonstrative: first !== undefined && (first.flags & DEM) !== 0,
    former: tokens.slice(from, from + 3).some(({ lower }) => FORMER.test(lower)),
    possessive: first !== undefined && POSSESSIVE.test(first.lower),
    plural: isPlural,
    gender: token && at !== null ? nounGender(tokens, at, language) : null,
    traits: traitsOf(tokens, from, to, at ?? -1, language),
    telling: aged ? new Set() : traitsOf(tokens, language.headLast ? from : (at ?? from) + 1, to, at ?? -1, language),
    complement: complementOf(tokens, (at ?? from) + 1, to),
  };
}

/** "the 27-year-old" */
const isAge = (tokens: readonly Token[], from: number): boolean =>
  [1, 2, 3].some((at) => /^(?:-?year-old|\d+-year-old)$/.test(tokens[from + at]?.lower ?? '')) ||
  (tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.text === '-' && tokens[from + 3]?.lower === 'year-old');

const FORMER = /^(?:ancien|ancienne|former|antiguo|antigua|ex-?\p{L}{4,})$/u;
const POSSESSIVE = /^(?:son|sa|ses|leur|leurs|his|her|its|their|my|our|su|sus|mon|ma|mi|notre)$/;

/** What the noun, the article or the noun's ending says: « la magistrate », « l'ancienne championne », « l'Espagnole ». */
function nounGender(tokens: readonly Token[], at: number, language: Language): Gender {
  const word = tokens[at]?.folded ?? '';
  const shown = wordGender(word, language) ?? articleGender(tokens, at, language);
  if (shown) return shown;
  if (language.feminineEnding.test(word)) return 'f';
  return language.masculineEnding.test(word) ? 'm' : null;
}

function complementOf(tokens: readonly Token[], from: number, to: number): Description['complement'] {
  let found: Description['complement'] = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.flags & (OF | PREP) || token.lower === "'s") found ??= 'common';
    else if (found && token.capital) return 'named';
  }
  return found;
}

function kindOf(token: Token | undefined, language: Language, words: readonly Token[]): Description['kind'] {
  if (!token) return null;
  // « le conseil de M. Garand » is his lawyer.
  if (language.unique.has(token.folded) && words.some(({ flags }) => flags & TITLE)) return 'person';
  // « l'Espagnole », "the Spaniard"
  if (token.flags === 0 && nationOf(token.folded, { language })) return 'person';
  if (token.flags & ROLE) return 'person';
  if (token.flags & DOC) return 'document';
  return token.flags & GROUP ? 'body' : null;
}

const NOUN = ROLE | GROUP | DOC;
const ENDS = PREP | OF | REL;

/** The index of a description's head: its first noun, or its last before a preposition where the head comes last. */
export function headAt(tokens: readonly Token[], from: number, to: number, { headLast }: Language): number | null {
  let plain: number | null = null;
  let head: number | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'sign' && at > from) break;
    if (token.kind !== 'word' || (token.flags & (DET | TITLE) && !(token.flags & NOUN))) continue;
    if (token.flags & NOUN) {
      head = at;
      // « premier ministre »: of two nouns the second says more.
      if (!headLast && !((tokens[at + 1]?.flags ?? 0) & NOUN && at + 1 < to)) return head;
      continue;
    }
    // « la hasta ahora titular »: what comes before the noun ends nothing.
    if (token.flags & ENDS && at > from && !(token.flags & DET) && (head !== null || plain !== null)) break;
    if (plain === null || headLast) if (!isFunction(token)) plain = at;
  }
  return head ?? plain;
}

export function traitsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  language: Language,
): ReadonlySet<string> {
  const traits = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || at === head || isFunction(token) || token.flags & (TIME | DEM)) continue;
    const word = token.folded.replace(/'s$/, '');
    if (word.length < 3) continue;
    traits.add(nationOf(word, { language }) ?? word);
  }
  return traits;
}

/** Whether two folded nouns can describe one and the same. */
export const isKin = (a: string, b: string, { kin }: Language): boolean =>
  a === b || kin.some((words) => words.has(a) && words.has(b));
