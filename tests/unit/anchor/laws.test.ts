import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../src/anchor/match.ts';
import { makeSelector } from '../../../src/anchor/selector.ts';
import { parseToken, printToken } from '../../../src/anchor/token.ts';
import { articleOf } from './make.ts';

/** Few words and many repetitions: twins everywhere. */
const word = fc.constantFrom(
  'la',
  'mer',
  'le',
  'phare',
  'dit',
  '« oui »',
  'l’eau',
  'été,',
  'oui.',
  'État',
  '海',
  '灯台',
  'סוף',
  '😀',
  'e\u0301',
);
const block = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const wild = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\0\n\r\u2028\u2029]/g, ' '));
const blocks = fc.array(fc.oneof({ weight: 4, arbitrary: block }, wild), { minLength: 1, maxLength: 6 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any selection, in any article. */
const selection = fc.tuple(blocks, share, share).map(([texts, from, length]) => {
  const article = articleOf(texts);
  const at = Math.min(texts.length - 1, Math.floor(from * texts.length));
  const last = Math.min(texts.length - 1, at + Math.floor(length * 3));
  const spans = article.blocks.slice(at, last + 1).map(({ id, text }, index) => {
    const start = index === 0 ? Math.floor(((from * 7) % 1) * text.length) : 0;
    const end = at + index === last ? start + Math.ceil(((length * 5) % 1) * (text.length - start)) : text.length;
    return { block: id, start, end: Math.max(start + 1, end) };
  });
  return { article, spans };
});

describe('laws of links to passages', () => {
  test('an unchanged article finds every passage to the letter at its place, twins included', () => {
    fc.assert(
      fc.property(selection, ({ article, spans }) => {
        const selector = makeSelector(article, spans);
        fc.pre(selector !== null);
        const found = findPassage(selector, article);
        expect(found.outcome).toBe('exact');
        if (found.outcome === 'gone') return;
        const [first] = found.spans;
        const base = article.blocks.slice(
          0,
          article.blocks.findIndex(({ id }) => id === first?.block),
        );
        const start = base.reduce((sum, { text }) => sum + text.length + 1, first?.start ?? 0);
        expect(start).toBe(selector.position);
        // What was selected is lit, but for space at the edges.
        for (const [at, span] of found.spans.entries()) {
          const asked = spans.find(({ block: id }) => id === span.block);
          const text = article.blocks.find(({ id }) => id === span.block)?.text ?? '';
          if (asked && at === 0) expect(text.slice(asked.start, Math.max(asked.start, span.start)).trim()).toBe('');
          if (asked && at === found.spans.length - 1)
            expect(text.slice(Math.min(span.end, asked.end), asked.end).trim()).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the article became, nothing is thrown, and what is lit is in it', () => {
    fc.assert(
      fc.property(selection, blocks, ({ article, spans }, others) => {
        const selector = makeSelector(article, spans);
        fc.pre(selector !== null);
        const read = parseToken(printToken(selector));
        const other = articleOf(others);
        const found = findPassage(read ?? selector, other);
        if (found.outcome === 'gone') return;
        expect(found.spans.length).toBeGreaterThan(0);
        for (const { block: id, start, end } of found.spans) {
          const text = other.blocks.find((one) => one.id === id)?.text ?? '';
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a link into text repeated without end costs no more than the text is long', () => {
    const article = articleOf([`Titre ${'oui '.repeat(25_000)}`, 'non '.repeat(25_000)]);
    const selector = makeSelector(article, [{ block: 'b0', start: 400, end: 800 }]);
    expect(selector && findPassage(selector, article).outcome).toBe('exact');
  });
});
