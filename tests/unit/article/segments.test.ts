/** Segments: the only way from annotations to something shown. Laws over arbitrary nesting, then examples. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article/schema.ts';
import { annotationsByBlock, annotationsOf, nest, segmentsOf } from '../../../src/article/segments.ts';
import type { Piece, Segment, SegmentNode } from '../../../src/article/segments.ts';
import { contains } from '../../../src/article/span.ts';
import { validateArticle } from '../../../src/article/validate.ts';
import { articles } from '../articles/shipped.ts';
import { articleOf } from './make.ts';
import { nestedArticles } from './nested.ts';

/** Calls `law` for each block of an article with its segments. */
function forEachBlock(article: Article, law: (block: Block, segments: readonly Segment[]) => void): void {
  const byBlock = annotationsByBlock(article);
  for (const block of article.blocks) law(block, segmentsOf(block, annotationsOf(byBlock, block)));
}

const leavesOf = (nodes: readonly SegmentNode[]): readonly Segment[] =>
  nodes.flatMap((node) => (node.type === 'leaf' ? node.segment : leavesOf(node.children)));

/** Every element that would open, with the text inside it. */
const elementsOf = (nodes: readonly SegmentNode[]): readonly { readonly piece: Piece; readonly text: string }[] =>
  nodes.flatMap((node) => {
    if (node.type === 'leaf') return [];
    const text = leavesOf(node.children)
      .map((segment) => segment.text)
      .join('');
    return [{ piece: node.piece, text }, ...elementsOf(node.children)];
  });

const LAWS: Readonly<Record<string, (article: Article) => void>> = {
  'segments cover the text exactly once and in order': (article) =>
    forEachBlock(article, (block, segments) => {
      let at = 0;
      for (const { start, end, text } of segments) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        expect(text).toBe(block.text.slice(start, end));
        at = end;
      }
      expect(at).toBe(block.text.length);
    }),

  'a segment is held by exactly the pieces around it, the outermost first': (article) =>
    forEachBlock(article, (block, segments) => {
      for (const segment of segments) {
        const around = article.quotations.flatMap((quotation) =>
          quotation.content.flatMap((span, part) =>
            span.block === block.id && contains(span, segment) ? `${quotation.id} ${part}` : [],
          ),
        );
        expect(segment.pieces.map(({ quotation, part }) => `${quotation.id} ${part}`).toSorted()).toEqual(
          around.toSorted(),
        );
        for (const [depth, inner] of segment.pieces.entries()) {
          expect(segment.pieces.slice(0, depth).every((outer) => contains(outer, inner))).toBe(true);
        }
      }
    }),

  'a segment names exactly the entities whose mentions hold it': (article) =>
    forEachBlock(article, (block, segments) => {
      for (const segment of segments) {
        const named = article.mentions.filter(({ span }) => span.block === block.id && contains(span, segment));
        expect(segment.entities.toSorted()).toEqual(named.map(({ entity }) => entity).toSorted());
      }
    }),

  'each segment lies wholly between marks or wholly outside': (article) =>
    forEachBlock(article, (block, segments) => {
      for (const segment of segments) {
        const holding = article.quotations.filter(({ content }) =>
          content.some((span) => span.block === block.id && contains(span, segment)),
        );
        const marked = holding.some(
          ({ kind, marked: parts = [] }) =>
            kind === 'direct' || parts.some((span) => span.block === block.id && contains(span, segment)),
        );
        expect(segment.marked).toBe(marked);
        if (holding.length === 0) expect(segment.told).toBe(false);
        if (holding.length > 0 && !marked) expect(segment.told).toBe(true);
      }
    }),

  'the leaves of the nested segments are the segments': (article) =>
    forEachBlock(article, (_block, segments) => {
      expect(leavesOf(nest(segments))).toEqual(segments);
    }),

  'each piece opens one element, with the words of its span': (article) =>
    forEachBlock(article, (block, segments) => {
      const elements = elementsOf(nest(segments));
      const pieces = article.quotations.flatMap(({ content }) => content.filter((span) => span.block === block.id));
      expect(elements.map(({ piece: { start, end } }) => `${start} ${end}`).toSorted()).toEqual(
        pieces.map(({ start, end }) => `${start} ${end}`).toSorted(),
      );
      for (const { piece, text } of elements) expect(text).toBe(block.text.slice(piece.start, piece.end));
    }),
};

describe.each(Object.entries(LAWS))('%s', (_name, law) => {
  test('whatever nests in what', () => {
    fc.assert(fc.property(nestedArticles, law));
  });

  test.each(articles)('in $id', law);
});

test('the arbitrary articles are articles, and they nest', () => {
  let deepest = 0;
  fc.assert(
    fc.property(nestedArticles, (article) => {
      expect(validateArticle(article)).toMatchObject({ ok: true });
      forEachBlock(article, (_block, segments) => {
        deepest = Math.max(deepest, ...segments.map(({ pieces }) => pieces.length));
      });
    }),
  );
  expect(deepest).toBeGreaterThanOrEqual(3);
});

test('a told clause inside direct speech is between marks and told; the mark outside a mixed part is told', () => {
  const article = articleOf(
    'fr',
    ['Le bac', '« Ida dit que tout va bien. » Oslo nie que le bac « prenne l’eau ».'],
    [
      { content: ['Ida dit que tout va bien.'] },
      { content: ['tout va bien'], kind: 'indirect' },
      { content: ['le bac « prenne l’eau'], kind: 'mixed', marked: ['prenne l’eau'], polarity: 'denied' },
    ],
  );
  const shown: string[] = [];
  forEachBlock(article, (block, segments) => {
    if (block.type === 'title') return;
    for (const { text, marked, told, pieces } of segments) {
      shown.push(
        `${pieces.map(({ quotation }) => quotation.id).join('>')} ${marked ? 'marked' : ''} ${told ? 'told' : ''}|${text}`,
      );
    }
  });
  expect(shown).toEqual([
    '  |« ',
    'q1 marked |Ida dit que ',
    'q1>q2 marked told|tout va bien',
    'q1 marked |.',
    '  | » Oslo nie que ',
    'q3  told|le bac « ',
    'q3 marked |prenne l’eau',
    '  | ».',
  ]);
});
