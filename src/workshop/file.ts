/** A text file that was opened or dropped. */
import { decode } from '../sources/decode.ts';
import { LONGEST_TEXT } from './annotating.ts';
import type { Trouble } from './annotating.ts';

export type ReadFile =
  | {
      readonly ok: true;
      readonly text: string;
      /** How many invalid sequences became U+FFFD. */
      readonly invalid: number;
    }
  | { readonly ok: false; readonly trouble: Trouble };

/** UTF-8 takes at most three bytes for a code unit: what is longer need not be read to be too long. */
const LONGEST_FILE = LONGEST_TEXT * 3;

export async function readTextFile(file: File): Promise<ReadFile> {
  if (file.size > LONGEST_FILE) return { ok: false, trouble: 'too-long' };
  try {
    const decoded = decode(new Uint8Array(await file.arrayBuffer()));
    return decoded.ok ? decoded : { ok: false, trouble: 'binary' };
  } catch {
    return { ok: false, trouble: 'unreadable' };
  }
}
