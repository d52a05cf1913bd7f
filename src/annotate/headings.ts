/** Quotations that fill a heading: whoever says these words, or the most of them, in the text below. */
import { betweenWords, fold } from '../article/fold.ts';
import type { Reading, Utterance } from './document.ts';
import type { Resolved } from './sources.ts';

/** As many utterances after a heading are compared with it. */
const MOST = 40;

export function headingSpeakers(
  reading: Reading,
  utterances: readonly Utterance[],
  resolved: readonly Resolved[],
): readonly Resolved[] {
  const words = memo((at) => wordsOf(reading, utterances[at]));
  return resolved.map((found, at) => {
    const utterance = utterances[at];
    const block = utterance?.content[0]?.block ?? -1;
    const type = reading.blocks[block]?.type;
    if (
      !utterance ||
      utterance.source.length > 0 ||
      utterance.cue.length > 0 ||
      (type !== 'title' && type !== 'heading')
    )
      return found;
    const speaker = speakerBelow(words, utterances, resolved, at, block);
    return speaker ? { cluster: speaker, grounds: [{ rule: 'heading', place: null }], mentions: [] } : found;
  });
}

function speakerBelow(
  wordsAt: (at: number) => ReadonlySet<string>,
  utterances: readonly Utterance[],
  resolved: readonly Resolved[],
  at: number,
  block: number,
): Resolved['cluster'] {
  const words = wordsAt(at);
  let best: Resolved['cluster'] = null;
  let most = 0;
  for (let other = at + 1; other < utterances.length && other < at + MOST; other += 1) {
    const cluster = resolved[other]?.cluster;
    if (!cluster || utterances[other]?.content[0]?.block === block) continue;
    // Nobody names himself: « Le parquet exagère », says the federation.
    const names = cluster.words.filter((word) => word.length > 3 && words.has(word)).length;
    const shared = words.intersection(wordsAt(other)).size;
    const score: number = shared / Math.max(words.size, 1) + (best ? 0 : 0.3) - names;
    if (score > most) [best, most] = [cluster, score];
  }
  return best;
}

const wordsOf = ({ blocks }: Reading, utterance: Utterance | undefined): ReadonlySet<string> =>
  new Set(
    (utterance?.content ?? []).flatMap(({ block, start, end }) => {
      const folded = fold(blocks[block]?.text.slice(start, Math.min(end, start + 400)) ?? '');
      return folded.split(betweenWords(folded)).filter((word) => word.length > 3);
    }),
  );

function memo<T>(make: (at: number) => T): (at: number) => T {
  const made = new Map<number, T>();
  return (at) => {
    const known = made.get(at) ?? make(at);
    made.set(at, known);
    return known;
  };
}
