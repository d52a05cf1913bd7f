/** Quotations that run over several paragraphs, reopened at each and closed at the end, are one. */
import type { Placed } from '../quotations.ts';
import type { Place, Reading, Utterance } from '../document.ts';

/** An utterance that later paragraphs may still be added to; its lists are its own, since copying each time is quadratic. */
interface Growing extends Utterance {
  readonly content: Place[];
  readonly cue: Place[];
  readonly source: Place[];
  grounds: Utterance['grounds'];
  fallback: Utterance['fallback'];
}

/** The utterances, with those that go on in the next block's first pair tied to what stands there. */
export function continued(reading: Reading, placed: readonly Placed[]): readonly Utterance[] {
  const owner = new Map(placed.flatMap((one, index) => one.pairs.map((pair) => [pair, index] as const)));
  const growing = placed.map(({ utterance }) => growingOf(utterance));
  const into = new Map<number, number>();
  for (const [block, pairs] of reading.pairs.entries()) {
    for (const [index, pair] of pairs.entries()) {
      if (!pair.continues) continue;
      let from = owner.get(`${block}:${index}`);
      while (from !== undefined && into.has(from)) from = into.get(from);
      const head = from === undefined ? undefined : growing[from];
      const next = reading.pairs[block + 1]?.[0];
      if (from === undefined || !head || !next || next.end <= next.start) continue;
      const key = `${block + 1}:0`;
      const other = owner.get(key);
      const tail = other === undefined || other === from ? undefined : growing[other];
      if (tail && other !== undefined) {
        join(head, tail);
        into.set(other, from);
      } else {
        head.content.push({ block: block + 1, start: next.start, end: next.end });
        owner.set(key, from);
      }
    }
  }
  return growing.filter((_utterance, index) => !into.has(index));
}

function growingOf(utterance: Utterance): Growing {
  const { content, cue, source } = utterance;
  return { ...utterance, content: [...content], cue: [...cue], source: [...source] };
}

function join(head: Growing, tail: Growing): void {
  if (head.cue.length === 0) head.grounds = tail.grounds;
  if (head.source.length === 0) head.fallback = tail.fallback;
  for (const place of tail.content) head.content.push(place);
  for (const place of tail.cue) head.cue.push(place);
  for (const place of tail.source) head.source.push(place);
}
