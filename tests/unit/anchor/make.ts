/** Small texts for tests of the anchor; passages are named by their words. */
import type { Found } from '../../../src/anchor/match.ts';
import { findPassage } from '../../../src/anchor/match.ts';
import { makeSelector } from '../../../src/anchor/selector.ts';
import type { PassageSelector } from '../../../src/anchor/selector.ts';
import type { Article, Span } from '../../../src/article/schema.ts';

/** An article of those blocks, called b0, b1, … */
export const articleOf = (blocks: readonly string[]): Article => ({
  version: 1,
  id: 'made',
  lang: 'fr',
  blocks: blocks.map((text, index) => ({ id: `b${index}`, type: index === 0 ? 'title' : 'paragraph', text })),
  entities: [],
  mentions: [],
  quotations: [],
});

/** The spans of the `nth` place, from 0, where `words` stand; `|` in them is the border of two blocks. */
export function spansOf({ blocks }: Article, words: string, nth = 0): readonly Span[] {
  const text = blocks.map((block) => block.text).join('|');
  let start = -1;
  for (let count = 0; count <= nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`not there: ${words}`);
  }
  let base = 0;
  return blocks.flatMap((block) => {
    const from = Math.max(start, base) - base;
    const to = Math.min(start + words.length, base + block.text.length) - base;
    base += block.text.length + 1;
    return from < to ? [{ block: block.id, start: from, end: to }] : [];
  });
}

/** The link to those words. Throws where there is none. */
export function linkTo(article: Article, words: string, nth = 0): PassageSelector {
  const selector = makeSelector(article, spansOf(article, words, nth));
  if (!selector) throw new Error(`no link to ${words}`);
  return selector;
}

/** What is lit, blocks parted by `|`; null where nothing is. */
export const lit = ({ blocks }: Article, found: Found): string | null =>
  found.outcome === 'gone'
    ? null
    : found.spans
        .map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '?')
        .join('|');

/** What is found of a link into `before` in `after`: the outcome, and what is lit. */
export function follow(
  selector: PassageSelector,
  blocks: readonly string[],
): readonly [Found['outcome'], string | null] {
  const article = articleOf(blocks);
  const found = findPassage(selector, article);
  return [found.outcome, lit(article, found)];
}
