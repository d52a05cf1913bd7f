/** Gender of a person, where words of the text say it: a title, a role, a given name. Never guessed. */
import type { Name, Place, Reading } from './document.ts';
import { MEN, WOMEN } from './languages/given-names.ts';
import { ROLE, TITLE } from './languages/lexicon.ts';
import type { Gender, Language } from './languages/lexicon.ts';
import type { Token } from './tokens.ts';

/** The gender that a noun, title or article shows by itself. */
export function wordGender(word: string, { masculine, feminine }: Language): Gender {
  if (masculine.has(word)) return 'm';
  return feminine.has(word) ? 'f' : null;
}

export function givenGender(word: string): Gender {
  const hyphen = word.indexOf('-');
  const first = hyphen > 0 ? word.slice(0, hyphen) : word;
  if (MEN.has(word) || MEN.has(first)) return 'm';
  return WOMEN.has(word) || WOMEN.has(first) ? 'f' : null;
}

/** The index of the first token that begins at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a place touches, as indices; `to` exclusive. « il » of « a-t-il » lies within a token. */
export const tokensIn = (
  reading: Reading,
  { block, start, end }: Place,
): { readonly from: number; readonly to: number } => {
  const tokens = reading.tokens[block] ?? [];
  const from = tokenAt(tokens, start);
  return { from: (tokens[from - 1]?.end ?? 0) > start ? from - 1 : from, to: tokenAt(tokens, end) };
};

/** What the words at a person's name say of gender: « Mme X », « la ministre X », « Jeanne X ». */
export function genderOf(reading: Reading, name: Name): Gender {
  if (name.type !== 'person') return null;
  const { language } = reading;
  const tokens = reading.tokens[name.block] ?? [];
  const { from, to } = tokensIn(reading, name);
  const before = tokens[from - 1];
  if (before && before.flags & (TITLE | ROLE)) {
    const shown = wordGender(before.folded, language) ?? articleGender(tokens, from - 1, language);
    if (shown) return shown;
  }
  const first = tokens[from];
  return first && to - from > 1 ? givenGender(first.folded) : null;
}

/** « le », « la » before a noun that both women and men bear, one adjective between at most. */
export function articleGender(tokens: readonly Token[], noun: number, language: Language): Gender {
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    const gender = wordGender(tokens[at]?.folded ?? '', language);
    if (gender) return gender;
  }
  return null;
}

/** The index behind brackets that open at a token: « Commission électorale (CENI), Hanta Ravelo »; the token's own where none do. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 8; end += 1) if (tokens[end]?.text === ')') return end + 1;
  return at;
}
