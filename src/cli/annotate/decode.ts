/** Bytes of a text file as a string: UTF-8, or UTF-16 where a byte order mark says so; binary is refused. */

export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** How many invalid sequences became U+FFFD. */
      readonly invalid: number;
    }
  | { readonly ok: false };

/** Enough of a file to tell text from binary, in UTF-16 code units. */
const SAMPLE = 65_536;

/** Signatures of files that hold mostly ASCII and are no plain text all the same: PDF, ZIP (docx, odt, epub), RTF. */
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'];

/** Decodes the bytes of a whole file. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  if (looksBinary(text)) return { ok: false };
  return { ok: true, text, invalid: utf16 === null ? invalidSequences(bytes, text) : 0 };
}

/** U+FFFD that decoding put in, and not those that stand in the file as such. */
export function invalidSequences(bytes: Uint8Array, decoded: string): number {
  const all = countOf(decoded, '\uFFFD');
  return all === 0
    ? 0
    : all -
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\xEF\xBF\xBD').length +
        1;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/**
 * More than a tenth control characters or invalid bytes. French in Latin-1, one letter in twenty of it invalid here,
 * still passes and is mended; Greek or Russian in a one-byte encoding does not, and would have been unreadable anyway.
 */
function looksBinary(text: string): boolean {
  if (SIGNATURES.some((signature) => text.startsWith(signature))) return true;
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex
  const odd = sample.match(/[\0-\x08\x0E-\x1F\x7F\uFFFD]/g)?.length ?? 0;
  return odd > 3 && odd * 10 > sample.length;
}
