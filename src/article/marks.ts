/**
 * Quotation marks of the languages that we read. Pairing here is the plain one that sentences need; the annotator's own,
 * which survives dirt, stands in `annotate/marks.ts`.
 */
import type { Range } from './span.ts';

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"' };

/** The outermost pairs of marks in `text`, marks included; what is never closed is no pair. */
export function markedRanges(text: string): readonly Range[] {
  const pairs: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = CLOSERS[text.charAt(at)];
    if (closer === undefined) continue;
    const end = closingMark(text, at, closer);
    if (end < 0) continue;
    pairs.push({ start: at, end: end + 1 });
    at = end;
  }
  return pairs;
}

function closingMark(text: string, from: number, closer: string): number {
  const opener = text.charAt(from);
  let depth = 1;
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === closer) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (character === opener) depth += 1;
  }
  return -1;
}
