/** Bytes of a text file as a string: UTF-8, or UTF-16 where a byte order mark says so; binary is refused. */
import { looksBinary } from './plain-text.ts';

export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** How many invalid sequences became U+FFFD. */
      readonly invalid: number;
    }
  | { readonly ok: false };

/** Decodes the bytes of a whole file. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  if (looksBinary(text)) return { ok: false };
  return { ok: true, text, invalid: utf16 === null ? invalidSequences(bytes, text) : 0 };
}

/** U+FFFD that decoding put in, and not those that stand in the file as such (bytes EF BF BD). */
export function invalidSequences(bytes: Uint8Array, decoded: string): number {
  const all = countOf(decoded, '\uFFFD');
  if (all === 0) return 0;
  let written = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) written += 1;
  }
  return all - written;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
