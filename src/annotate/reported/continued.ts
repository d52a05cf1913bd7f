/** Quotations that run over several paragraphs, reopened at each and closed at the end, are one. */
import type { Placed } from '../quotations.ts';
import type { Place, Reading, Utterance } from '../document.ts';

/** The utterances, with those that go on in the next block's first pair tied to what stands there. */
export function continued(reading: Reading, placed: readonly Placed[]): readonly Utterance[] {
  const owner = new Map(placed.flatMap((one, index) => one.pairs.map((pair) => [pair, index] as const)));
  const merged = placed.map(({ utterance }) => utterance);
  const into = new Map<number, number>();
  for (const [block, pairs] of reading.pairs.entries()) {
    for (const [index, pair] of pairs.entries()) {
      if (!pair.continues) continue;
      let from = owner.get(`${block}:${index}`);
      while (from !== undefined && into.has(from)) from = into.get(from);
      const target = from === undefined ? undefined : merged[from];
      const next = reading.pairs[block + 1]?.[0];
      if (from === undefined || !target || !next || next.end <= next.start) continue;
      const key = `${block + 1}:0`;
      const other = owner.get(key);
      const tail = other === undefined || other === from ? undefined : merged[other];
      const place: Place = { block: block + 1, start: next.start, end: next.end };
      merged[from] = tail ? joined(target, tail) : { ...target, content: [...target.content, place] };
      if (tail && other !== undefined) into.set(other, from);
      else owner.set(key, from);
    }
  }
  return merged.filter((_utterance, index) => !into.has(index));
}

const joined = (head: Utterance, tail: Utterance): Utterance => ({
  ...head,
  content: [...head.content, ...tail.content],
  cue: [...head.cue, ...tail.cue],
  source: [...head.source, ...tail.source],
  grounds: head.cue.length > 0 ? head.grounds : tail.grounds,
  fallback: head.source.length > 0 ? head.fallback : tail.fallback,
});
