/** Text folded to bare ASCII letters and digits, for identifiers and for comparing names. */

/** Letters that Unicode does not decompose to a Latin base letter. */
export const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Lower case, without diacritics: « Mélik » → "melik". Other scripts are kept as they are. */
export function fold(text: string): string {
  // Beyond ASCII letter by letter from a table, as long as the letters are Latin; the general way costs ten times as much.
  if (OTHER_SCRIPT.test(text)) return foldAny(text);
  return text.toLowerCase().replace(BEYOND_ASCII, (letter) => (TABLE[letter.charCodeAt(0)] ??= foldAny(letter)));
}

/** Neither Latin letters and combining marks nor general punctuation. */
const OTHER_SCRIPT = /[\u0370-\u1FFF\u2070-\uFFFF]/;
const BEYOND_ASCII = /[\x80-\uFFFF]/g;
const TABLE: string[] = [];

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøđðþłı]/gu, (letter) => LIGATURES[letter] ?? letter);

/** Beyond ASCII, Latin-1 signs and general punctuation. */
// oxlint-disable-next-line no-control-regex
const OTHER = /[^\0-\xBF\u2000-\u206F]/;
const BETWEEN_ASCII = /[^a-z0-9]+/g;
const BETWEEN_ANY = /[^\p{L}\p{N}]+/gu;

/**
 * What stands between the words of a folded text. Once folded, letters are ASCII or of another script: what is neither is
 * told apart four times as fast.
 */
export const betweenWords = (folded: string): RegExp => (OTHER.test(folded) ? BETWEEN_ANY : BETWEEN_ASCII);

/** `[a-z0-9-]`, words joined by hyphens; empty where the text has no letter or digit of the Latin script. */
export const slug = (text: string): string => slugOfFolded(fold(text));

/** The same of a text that is folded already. */
export const slugOfFolded = (folded: string): string => folded.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** FNV-1a, 32 bits, over UTF-16 code units: pure and synchronous (`crypto.subtle` is neither). Not for security. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
