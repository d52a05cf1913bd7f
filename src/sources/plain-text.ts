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

/** Enough of a text to tell text from binary, in UTF-16 code units. */
const SAMPLE = 65_536;

/** Signatures of files that hold mostly ASCII and are no plain text all the same: PDF, ZIP (docx, odt, epub), RTF. */
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'];

/**
 * Whether a text is no text: more than a tenth control characters or invalid bytes. French in Latin-1, one letter in
 * twenty of it invalid here, still passes and is mended; Greek or Russian in a one-byte encoding does not, and would have
 * been unreadable anyway.
 */
export function looksBinary(text: string): boolean {
  if (SIGNATURES.some((signature) => text.startsWith(signature))) return true;
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex
  const odd = sample.match(/[\0-\x08\x0E-\x1F\x7F\uFFFD]/g)?.length ?? 0;
  return odd > 3 && odd * 10 > sample.length;
}
