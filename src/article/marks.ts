/**
 * Quotation marks of the languages that we read. Pairing here is the plain one that sentences need; the annotator's own,
 * which survives dirt, stands in `annotate/marks.ts`.
 */
import type { Range } from './span.ts';

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›' };
const OPENERS: Readonly<Record<string, readonly string[]>> = { '»': ['«'], '”': ['“'], '“': ['„'], '›': ['‹'] };

/** The straight mark, and « which comes first of the others. */
const STRAIGHT = 0x22;
const FIRST_MARK = 0xab;

/** The outermost pairs of marks in `text`, marks included; what is never closed is no pair. In linear time. */
export function markedRanges(text: string): readonly Range[] {
  const closing = closingMarks(text);
  const pairs: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const end = closing.get(at);
    if (end === undefined) continue;
    pairs.push({ start: at, end: end + 1 });
    at = end;
  }
  return pairs;
}

/** Where each opening mark's own closing mark is; a straight mark is closed by the next one. */
function closingMarks(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open = new Map<string, number[]>();
  let straight = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Plain letters and spaces, nearly all there is, are passed over quickly.
    if (code < FIRST_MARK && code !== STRAIGHT) continue;
    const mark = text.charAt(at);
    if (mark === '"') {
      if (straight >= 0) closing.set(straight, at);
      straight = at;
      continue;
    }
    for (const opener of OPENERS[mark] ?? []) {
      const from = open.get(opener)?.pop();
      if (from !== undefined) closing.set(from, at);
    }
    if (CLOSERS[mark] === undefined) continue;
    const waiting = open.get(mark);
    if (waiting) waiting.push(at);
    else open.set(mark, [at]);
  }
  return closing;
}
