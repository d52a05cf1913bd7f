/** Contents as ranges of the block: marks at the edge are left out, marks inside stay. */
import type { Range } from '../../article/span.ts';
import { DET, FINITE3, PART, PERS12, PREP, QUE, REL, SUBJ } from '../languages/lexicon.ts';
import { is, isPair, isSign } from './line.ts';
import type { Line } from './shapes.ts';

/** The words from item `from` up to `to`, without a comma or dash at their edges; null where nothing is left. */
export function contentOf(line: Line, from: number, to: number): Range | null {
  const { items, pairs } = line;
  let [first, last] = [from, to - 1];
  while (first <= last && isSign(items[first], ',;:–—-')) first += 1;
  while (last >= first && isSign(items[last], ',;:–—-.')) last -= 1;
  const [head, tail] = [items[first], items[last]];
  if (!head || !tail || first > last) return null;
  const start = isPair(head) ? (pairs[head.pair]?.start ?? head.start) : head.start;
  const end = isPair(tail) ? (pairs[tail.pair]?.end ?? tail.end) : tail.end;
  return end > start ? { start, end } : null;
}

/** The parts in marks between items `from` and `to`. */
export function markedIn(line: Line, from: number, to: number): readonly Range[] {
  const marked: Range[] = [];
  for (let at = from; at < to; at += 1) {
    const pair = isPair(line.items[at]) ? line.pairs[line.items[at]?.pair ?? -1] : undefined;
    if (pair && pair.end > pair.start) marked.push({ start: pair.start, end: pair.end });
  }
  return marked;
}

/** The pairs between items `from` and `to`, as indexes into the block's pairs. */
export function pairsIn(line: Line, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (isPair(line.items[at])) found.push(line.items[at]?.pair ?? -1);
  return found;
}

/** What the words in a pair look like by themselves. */
export interface Inside {
  readonly words: number;
  /** Has a finite verb. */
  readonly finite: boolean;
  readonly capital: boolean;
  /** Ends with a full stop or the like. */
  readonly ended: boolean;
  /** Begins as a clause does: a subject pronoun, an article, a name. */
  readonly opens: boolean;
}

export function insideOf(lines: readonly Line[], pair: number): Inside {
  const inner = lines[pair + 1];
  const items = inner?.items ?? [];
  const words = items.filter(({ kind }) => kind === 'word' || kind === 'number');
  const first = words[0];
  const finite = words.some(
    (item, index) =>
      (is(item, SUBJ) && !is(item, DET | REL | QUE)) ||
      (((item.verb?.bits ?? 0) & (FINITE3 | PERS12)) !== 0 &&
        !((item.verb?.bits ?? 0) & PART && !is(words[index - 1], SUBJ)) &&
        !/^['’]s$/.test(item.text) &&
        index > 0 &&
        !is(words[index - 1], DET | PREP)),
  );
  return {
    words: words.length,
    finite,
    capital: first?.capital ?? false,
    ended: isSign(items.at(-1), '.!?…'),
    opens: is(first, SUBJ | DET) || (first?.capital ?? false),
  };
}
