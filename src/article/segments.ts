/**
 * A block's text cut wherever an annotation begins or ends: the only place where annotations become something to show.
 * Segments cover the text exactly once and in order, whatever nests in what.
 */
import type { Article, Block, Mention, Quotation } from './schema.ts';
import { byOpening } from './span.ts';
import type { Range } from './span.ts';

/** A piece of a quotation's content within one block. */
export interface Piece extends Range {
  readonly quotation: Quotation;
  /** The place of the piece among those of its quotation; 0 carries the quotation's link. */
  readonly part: number;
}

/** What points into one block. */
export interface BlockAnnotations {
  /** Outer before inner, in text order. */
  readonly pieces: readonly Piece[];
  readonly mentions: readonly Mention[];
}

export interface Segment extends Range {
  readonly text: string;
  /** The pieces that hold the segment, outermost first. */
  readonly pieces: readonly Piece[];
  /** The words stand between marks: in direct speech, or in a marked part of a mixed quotation, at any depth. */
  readonly marked: boolean;
  /** The words are told: the innermost quotation gives them in the journalist's words. */
  readonly told: boolean;
  /** The entities named here, the widest mention first. */
  readonly entities: readonly string[];
}

const NONE: BlockAnnotations = { pieces: [], mentions: [] };

/** What points into each block, by the block's id. Blocks without annotations have no entry: see `annotationsOf`. */
export function annotationsByBlock(article: Article): ReadonlyMap<string, BlockAnnotations> {
  const found = new Map<string, { pieces: Piece[]; mentions: Mention[] }>();
  const at = (block: string): { pieces: Piece[]; mentions: Mention[] } => {
    const known = found.get(block);
    if (known) return known;
    const made = { pieces: [], mentions: [] };
    found.set(block, made);
    return made;
  };
  for (const quotation of article.quotations) {
    for (const [part, { block, start, end }] of quotation.content.entries()) {
      at(block).pieces.push({ start, end, quotation, part });
    }
  }
  for (const mention of article.mentions) at(mention.span.block).mentions.push(mention);
  for (const { pieces, mentions } of found.values()) {
    pieces.sort(byOpening);
    mentions.sort((a, b) => byOpening(a.span, b.span));
  }
  return found;
}

export const annotationsOf = (byBlock: ReadonlyMap<string, BlockAnnotations>, block: Block): BlockAnnotations =>
  byBlock.get(block.id) ?? NONE;

/**
 * The segments of a block. Zero-length ranges never occur; an empty text has no segment. One sweep over the edges: a block
 * of a pasted text may hold thousands of annotations, and looking at each of them for each segment would take seconds.
 */
export function segmentsOf(block: Block, { pieces, mentions }: BlockAnnotations): readonly Segment[] {
  const marks = marksIn(block, pieces);
  const names = mentions.map(({ entity, span: { start, end } }) => ({ start, end, entity }));
  const cuts = new Set([0, block.text.length]);
  for (const { start, end } of [...pieces, ...marks, ...names]) cuts.add(start).add(end);
  const edges = [...cuts].filter((edge) => edge <= block.text.length).toSorted((a, b) => a - b);

  const piecesAt = openAt(pieces);
  const marksAt = openAt(marks);
  const namesAt = openAt(names);
  return edges.slice(0, -1).map((start, index): Segment => {
    const end = edges[index + 1] ?? start;
    const holders = piecesAt(start);
    const parts = marksAt(start);
    const inMarks = ({ quotation }: Piece): boolean =>
      quotation.kind === 'direct' || parts.some((part) => part.quotation === quotation);
    const innermost = holders.at(-1);
    return {
      start,
      end,
      text: block.text.slice(start, end),
      pieces: holders,
      marked: holders.some(inMarks),
      told: innermost !== undefined && !inMarks(innermost),
      entities: namesAt(start).map(({ entity }) => entity),
    };
  });
}

/** The marked parts of the mixed quotations that have a piece in the block, in text order. */
function marksIn(block: Block, pieces: readonly Piece[]): readonly (Range & { readonly quotation: Quotation })[] {
  return [...new Set(pieces.map(({ quotation }) => quotation))]
    .filter(({ kind }) => kind === 'mixed')
    .flatMap((quotation) =>
      (quotation.marked ?? [])
        .filter((span) => span.block === block.id)
        .map(({ start, end }) => ({ start, end, quotation })),
    )
    .toSorted(byOpening);
}

/** Which of `ranges`, given in opening order, are open at an offset. To be asked with offsets that never fall. */
function openAt<T extends Range>(ranges: readonly T[]): (offset: number) => readonly T[] {
  let next = 0;
  let open: readonly T[] = [];
  return (offset) => {
    const from = next;
    while ((ranges[next]?.start ?? Infinity) <= offset) next += 1;
    open = [...open, ...ranges.slice(from, next)].filter(({ end }) => end > offset);
    return open;
  };
}

/** Segments of the same piece run together: a tree that opens and closes as elements do. */
export type SegmentNode =
  | { readonly type: 'leaf'; readonly segment: Segment }
  | { readonly type: 'piece'; readonly piece: Piece; readonly children: readonly SegmentNode[] };

/** Nests segments by the pieces that hold them. The leaves in order are the segments. */
export function nest(segments: readonly Segment[], depth = 0): readonly SegmentNode[] {
  const nodes: SegmentNode[] = [];
  for (let at = 0; at < segments.length;) {
    const segment = segments[at];
    if (!segment) break;
    const piece = segment.pieces[depth];
    if (!piece) {
      nodes.push({ type: 'leaf', segment });
      at += 1;
      continue;
    }
    let to = at + 1;
    while (segments[to]?.pieces[depth] === piece) to += 1;
    nodes.push({ type: 'piece', piece, children: nest(segments.slice(at, to), depth + 1) });
    at = to;
  }
  return nodes;
}
