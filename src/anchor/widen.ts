/** From what a reader's pointer covered to what the reader meant: whole words, no space at the edges. */
import type { Range } from '../article/span.ts';

/** Scripts that write no spaces: where a word ends is a dictionary's question, and dictionaries differ between engines. */
const WORD_CHARACTER =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}]$/u;
/** Marks, joiners and selectors belong to the character before them, in every script. */
const HANGS_ON = /^(?:\p{M}|\u200d|\ufe0f)$/u;

/** `range` without the space at its edges, then widened to whole words; null where it holds nothing but space. */
export function widened(text: string, range: Range): Range | null {
  let start = Math.max(0, range.start);
  let end = Math.min(text.length, range.end);
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  while (start > 0 && isOneWord(text, start)) start = previous(text, start);
  while (end < text.length && isOneWord(text, end)) end += characterAt(text, end).length;
  return { start, end };
}

/** Whether the characters before and after `offset` belong together. */
export function isOneWord(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code >= 0xdc00 && code <= 0xdfff) return true;
  const after = characterAt(text, offset);
  if (HANGS_ON.test(after)) return true;
  const before = text.slice(previous(text, offset), offset);
  return WORD_CHARACTER.test(after) && WORD_CHARACTER.test(before);
}

const characterAt = (text: string, offset: number): string => String.fromCodePoint(text.codePointAt(offset) ?? 0);

function previous(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1);
  const isLow = code >= 0xdc00 && code <= 0xdfff && offset >= 2;
  return isLow && text.charCodeAt(offset - 2) >= 0xd800 && text.charCodeAt(offset - 2) <= 0xdbff
    ? offset - 2
    : offset - 1;
}
