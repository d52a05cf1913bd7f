/** Arbitrary articles whose annotations nest in every way that the format allows: the input of the segments' laws. */
import * as fc from 'fast-check';
import type { Article, Mention, Quotation, Span } from '../../../src/article/schema.ts';
import { contains, overlaps } from '../../../src/article/span.ts';
import type { Range } from '../../../src/article/span.ts';

/** Two numbers that choose a range of a text, whatever its length. */
const picks = fc.tuple(fc.nat(10_000), fc.nat(10_000));

const blueprints = fc.array(
  fc.record({
    text: fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '«', '»', '.', '😀', '文', 'e\u0301'),
      minLength: 1,
      maxLength: 40,
    }),
    pieces: fc.array(
      fc.record({
        range: picks,
        kind: fc.constantFrom('direct', 'indirect', 'mixed'),
        /** The piece goes on with a quotation begun before, where it can. */
        continues: fc.boolean(),
        marked: picks,
      }),
      { maxLength: 8 },
    ),
    mentions: fc.array(fc.record({ range: picks, entity: fc.constantFrom('ida', 'oslo') }), { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The range between two ends of code points that the numbers choose; null where it would be empty. */
function rangeIn(text: string, within: Range, [one, other]: readonly [number, number]): Range | null {
  const edges = [within.start];
  for (const character of text.slice(within.start, within.end)) edges.push((edges.at(-1) ?? 0) + character.length);
  const chosen = [one, other].map((pick) => edges[pick % edges.length] ?? within.start).toSorted((a, b) => a - b);
  const [start = 0, end = 0] = chosen;
  return start < end ? { start, end } : null;
}

interface Draft {
  readonly kind: Quotation['kind'];
  readonly content: Span[];
  readonly marked: Span[];
}

function quotationOf({ kind, content, marked }: Draft, index: number): Quotation {
  const made = { id: `q${index + 1}`, kind, content, cue: [], source: [], speaker: null };
  return kind === 'mixed' ? { ...made, marked } : made;
}

/** Whether pieces nest or stand apart. */
const agree = (a: Range, b: Range): boolean => !overlaps(a, b) || contains(a, b) || contains(b, a);

/**
 * Articles with nested, interrupted and multi-block quotations, equal contents among them, and mentions that cross
 * whatever they like. A piece continues an earlier quotation only where nothing can come to hold what holds it.
 */
export const nestedArticles: fc.Arbitrary<Article> = blueprints.map((blocks) => {
  const drafts: Draft[] = [];
  const mentions: Mention[] = [];
  for (const [index, { text, pieces, mentions: named }] of blocks.entries()) {
    const block = `b${index + 1}`;
    const whole = { start: 0, end: text.length };
    const kept: Range[] = [];
    for (const piece of pieces) {
      const range = rangeIn(text, whole, piece.range);
      if (!range || !kept.every((other) => agree(other, range))) continue;
      const apart = kept.every((other) => !overlaps(other, range));
      kept.push(range);
      const span = { block, ...range };
      const last = drafts.at(-1);
      const before = last?.content.at(-1);
      const follows = before !== undefined && (before.block !== block || before.end <= range.start);
      const draft =
        last && piece.continues && apart && follows
          ? last
          : ({ kind: piece.kind, content: [], marked: [] } satisfies Draft);
      if (draft !== last) drafts.push(draft);
      draft.content.push(span);
      const marked = draft.kind === 'mixed' ? rangeIn(text, range, piece.marked) : null;
      if (marked) draft.marked.push({ block, ...marked });
    }
    for (const { range, entity } of named) {
      const chosen = rangeIn(text, whole, range);
      if (chosen) mentions.push({ entity, form: 'name', span: { block, ...chosen } });
    }
  }
  return {
    version: 1,
    id: 'made',
    lang: 'fr',
    blocks: blocks.map(({ text }, index) => ({ id: `b${index + 1}`, type: index === 0 ? 'title' : 'paragraph', text })),
    entities: ['ida', 'oslo'].map((id) => ({ id, type: 'person', name: id })),
    mentions,
    quotations: drafts.map(quotationOf),
  };
});
