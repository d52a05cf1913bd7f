/** Text folded to bare ASCII letters and digits, for identifiers and for comparing names. */

/** Letters that Unicode does not decompose to a Latin base letter. */
const LIGATURES: Readonly<Record<string, string>> = {
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
  // Most words have nothing to fold; what follows costs ten times as much.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøđðþłı]/gu, (letter) => LIGATURES[letter] ?? letter);
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7F]*$/;

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
