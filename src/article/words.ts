/**
 * Counting words: one rule, the same in every engine and in Node.
 *
 * A word is a run of letters, digits and combining marks, with a hyphen, a full stop or a comma inside it kept
 * (« vice-ministre », « 1,5 ») and an apostrophe ending an elided one (« l’ », « qu' ») unless a single letter or a
 * known ending follows it ("don’t"). Intl.Segmenter is not asked: its dictionaries differ between engines, and a count
 * that was prerendered must be the count that the browser finds.
 */
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑.,](?=[\p{L}\p{N}])|['’](?=(?:s|t|d|m|re|ve|ll|hui)(?![\p{L}\p{N}])))[\p{L}\p{N}\p{M}]+)*/giu;

/** Where each word of `text` begins and ends, in UTF-16 code units, in order. */
export function* wordsOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const match of text.matchAll(WORD)) yield { start: match.index, end: match.index + match[0].length };
}

/** How many words `text` holds. */
export function countWords(text: string): number {
  let count = 0;
  for (const _word of wordsOf(text)) count += 1;
  return count;
}

/** Words a minute at which an adult reads news silently (Brysbaert 2019: 238 for English non-fiction, 214 for French). */
const WORDS_A_MINUTE = 220;

/** Reading time in whole minutes, rounded up: at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
