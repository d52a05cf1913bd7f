/**
 * Text folded for finding: letters and digits in lower case without diacritics, everything between two words one space.
 * So guillemets or straight marks, whatever the space before a colon, « l’eau » or "l'eau", all fold alike. Each folded
 * unit knows the code unit of the original that it comes from, so that what was found leads back to the letter.
 */
import { LIGATURES } from '../article/fold.ts';
import type { Range } from '../article/span.ts';

export interface Folded {
  /** The folded text's code units; its edges hold no space. */
  readonly codes: Uint16Array;
  /** For each folded unit the offset of the original code unit that it comes from; one offset more, the original's length. */
  readonly origins: Uint32Array;
}

const DROPPED = 0;
const SPACE = 32;
const UNKNOWN = 1;
/** Folds to more than one unit: see `expansions`. */
const SEVERAL = 2;

/**
 * What each code unit folds to, filled as code units are met: asking Unicode's tables for each character of 100,000
 * words would take 200 ms, this takes 5. It depends on nothing but Unicode, so that it is no state.
 */
const foldsTo = new Uint16Array(0x10000).fill(UNKNOWN);
const expansions = new Map<number, string>();

/**
 * Accents go; the vowel signs of Indic and Thai scripts are marks too, but words without them would be other words.
 * Soft hyphens, joiners and variation selectors go: the eye does not see them.
 */
const UNSEEN = /[\p{Script=Inherited}\p{Cf}]|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
/** What stands between words. A per cent sign and an ampersand are punctuation for Unicode, but words for a reader. */
const BETWEEN = /^(?:(?![%‰&@#§])\p{P}|\p{Z}|\p{Cc}|[`´¨^~|])$/u;

function learn(code: number): number {
  const folded = foldOf(code);
  if (folded.length > 1) expansions.set(code, folded);
  const to = folded.length === 0 ? DROPPED : folded.length > 1 ? SEVERAL : folded.charCodeAt(0);
  foldsTo[code] = to;
  return to;
}

function foldOf(code: number): string {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return character;
  if (BETWEEN.test(character)) return ' ';
  const bare = character.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  // « ½ » decomposes to digits and a slash, some Arabic ligatures to words: what is between stays between.
  return Array.from(bare, (part) => (BETWEEN.test(part) ? ' ' : (LIGATURES[part] ?? part))).join('');
}

/** Folds `text`. Linear in its length. */
export function foldText(text: string): Folded {
  let codes = new Uint16Array(text.length + 16);
  let origins = new Uint32Array(text.length + 17);
  let length = 0;
  let space = -1;
  const push = (code: number, origin: number): void => {
    if (code === SPACE) {
      if (space < 0) space = origin;
      return;
    }
    if (length + 2 >= codes.length) {
      codes = grown(codes, new Uint16Array(codes.length * 2));
      origins = grown(origins, new Uint32Array(origins.length * 2));
    }
    if (space >= 0 && length > 0) {
      codes[length] = SPACE;
      origins[length] = space;
      length += 1;
    }
    space = -1;
    codes[length] = code;
    origins[length] = origin;
    length += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const known = foldsTo[code] ?? UNKNOWN;
    const to = known === UNKNOWN ? learn(code) : known;
    if (to === DROPPED) continue;
    if (to !== SEVERAL) push(to, at);
    else for (const part of expansions.get(code) ?? '') push(part.charCodeAt(0), at);
  }
  origins[length] = text.length;
  return { codes: codes.subarray(0, length), origins: origins.subarray(0, length + 1) };
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The folded units that come from `range` of the original, without the spaces at the edges; empty where nothing does. */
export function foldedRange(folded: Folded, range: Range): Range {
  let start = firstFrom(folded.origins, range.start);
  let end = firstFrom(folded.origins, range.end);
  if (end > folded.codes.length) end = folded.codes.length;
  while (start < end && folded.codes[start] === SPACE) start += 1;
  while (end > start && folded.codes[end - 1] === SPACE) end -= 1;
  return { start, end };
}

/** The range of the original that folded units `start`…`end` come from, no accent and no surrogate pair cut. */
export function originalRange(folded: Folded, text: string, range: Range): Range {
  const { origins } = folded;
  let start = origins[range.start] ?? 0;
  let end = (origins[Math.max(range.start, range.end - 1)] ?? 0) + 1;
  if (isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start -= 1;
  if (isLow(text.charCodeAt(end)) && isHigh(text.charCodeAt(end - 1))) end += 1;
  while (end < text.length && foldsTo[text.charCodeAt(end)] === DROPPED) end += 1;
  return { start, end };
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The first index whose origin is at or after `offset`. */
function firstFrom(origins: Uint32Array, offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
