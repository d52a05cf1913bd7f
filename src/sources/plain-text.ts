/**
 * Plain text as it comes in. An article's text is kept to the letter, save for what no text may hold: lone surrogates
 * (they cannot be written as UTF-8) and NUL. Each gives way to U+FFFD, one code unit for one, so that offsets still hold.
 */

export interface PlainText {
  readonly text: string;
  /** How many lone surrogates were replaced. */
  readonly surrogates: number;
  /** How many NUL characters were replaced. */
  readonly nuls: number;
}

const REPLACEMENT = '\uFFFD';

/** Replaces what no text may hold, and says how much that was. Never throws; the length in code units stays the same. */
export function makeWell(raw: string): PlainText {
  if (raw.isWellFormed() && !raw.includes('\0')) return { text: raw, surrogates: 0, nuls: 0 };
  let surrogates = 0;
  let nuls = 0;
  const text = raw.replace(/\p{Surrogate}|\0/gu, (found) => {
    if (found === '\0') nuls += 1;
    else surrogates += 1;
    return REPLACEMENT;
  });
  return { text, surrogates, nuls };
}

/** Whether there is nothing to annotate: no line that holds more than white space. */
export const isBlank = (text: string): boolean => text.trim() === '';
