/** Quotations: what is said, by which cue, and which words there name who says it. */
import type { Range } from '../article/span.ts';
import type { Name, Place, Reading, Utterance } from './document.ts';
import { continued } from './reported/continued.ts';
import { draftsOf } from './reported/block.ts';
import type { Draft } from './reported/draft.ts';

/** In reading order of their blocks; contents may nest, and are not yet kept from crossing. */
export function utterancesIn(reading: Reading, names: readonly (readonly Name[])[]): readonly Utterance[] {
  if (reading.language.verbs === '') return markedOnly(reading);
  const drafts = reading.blocks.map((_, block) => draftsOf(reading, block, names[block] ?? []));
  return continued(
    reading,
    drafts.flatMap((found, block) => found.map((draft) => placed(draft, block))),
  );
}

export interface Placed {
  readonly utterance: Utterance;
  /** Whole pairs that are pieces of its content, as `block:pair`. */
  readonly pairs: readonly string[];
}

function placed(draft: Draft, block: number): Placed {
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
