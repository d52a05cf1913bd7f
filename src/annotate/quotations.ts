/** Quotations: what is said, by which cue, and which words there name who says it. */
import type { Range } from '../article/span.ts';
import type { Name, Place, Reading, Utterance } from './document.ts';
import { continued } from './reported/continued.ts';
import { draftsOf, isOpen } from './reported/block.ts';
import type { Draft } from './reported/draft.ts';

/** In reading order of their blocks; contents may nest, and are not yet kept from crossing. */
export function utterancesIn(reading: Reading, names: readonly (readonly Name[])[]): readonly Utterance[] {
  if (reading.language.verbs === '') return markedOnly(reading);
  const placed: Placed[] = [];
  for (const block of reading.blocks.keys()) {
    const { drafts, signature } = draftsOf(reading, block, names[block] ?? []);
    const last = placed.at(-1);
    if (signature && last && last.utterance.content.at(-1)?.block === block - 1 && isOpen(last.utterance)) {
      placed[placed.length - 1] = { ...last, utterance: signedBy(last.utterance, { block, ...signature }) };
    }
    for (const draft of drafts) placed.push(placedIn(draft, block));
  }
  return continued(reading, placed);
}

/** « « … » », and on the next line « – Jeanne Ferrand, maire ». */
const signedBy = (utterance: Utterance, place: Place): Utterance => ({
  ...utterance,
  source: [place],
  grounds: [{ rule: 'signature', place }],
  fallback: 'none',
});

export interface Placed {
  readonly utterance: Utterance;
  /** Whole pairs that are pieces of its content, as `block:pair`. */
  readonly pairs: readonly string[];
}

function placedIn(draft: Draft, block: number): Placed {
  const at = ({ start, end }: Range): Place => ({ block, start, end });
  const { kind, polarity, fallback } = draft;
  const utterance: Utterance = {
    kind,
    content: draft.content.map(at),
    marked: draft.marked.map(at),
    cue: draft.cue.map(at),
    source: draft.source.map(at),
    polarity: kind === 'direct' ? null : polarity,
    grounds: draft.grounds.map(({ rule, range }) => ({ rule, place: range && at(range) })),
    fallback,
  };
  return { utterance, pairs: draft.pairs.map((pair) => `${block}:${pair}`) };
}

/** In a language without rules: what stands between marks, and nothing about who says it. */
const markedOnly = (reading: Reading): readonly Utterance[] =>
  reading.pairs.flatMap((pairs, block) =>
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
        fallback: 'none',
      })),
  );
