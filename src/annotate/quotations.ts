/** Quotations: what is said, by which cue, and which words there name who says it. */
import type { Name, Reading, Utterance } from './document.ts';

export function utterancesIn(reading: Reading, _names: readonly (readonly Name[])[]): readonly Utterance[] {
  return reading.pairs.flatMap((pairs, block) =>
    pairs
      .filter(({ depth, start, end }) => depth === 0 && end > start)
      .map(({ start, end }): Utterance => ({
        kind: 'direct',
        content: [{ block, start, end }],
        marked: [],
        cue: [],
        source: [],
        polarity: null,
        grounds: [{ rule: 'marks-only', place: null }],
        fallback: 'previous',
      })),
  );
}
