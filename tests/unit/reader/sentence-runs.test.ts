/** A card's sentence: all of the reporting sentence, in order; only long direct speech is folded, between words. */
import { describe, expect, test } from 'vitest';
import { reportingSentence } from '../../../src/article/sentence.ts';
import { textOf } from '../../../src/article/span.ts';
import { sentenceRuns } from '../../../src/reader/sentence-runs.ts';
import { articles } from '../articles/shipped.ts';

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
  test.each([true, false])('runs are the sentence to the letter, folded: %s', (folded) => {
    for (const quotation of article.quotations) {
      const paragraphs = sentenceRuns(article, quotation, folded);
      const sentences = reportingSentence(article, quotation).map((span) => textOf(article, span));
      expect(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(sentences);
    }
  });

  test('a fold begins and ends at a word, and is direct speech', () => {
    for (const quotation of article.quotations) {
      const runs = sentenceRuns(article, quotation, true).flatMap((paragraph) => paragraph.runs);
      for (const [index, { type, text }] of runs.entries()) {
        if (type !== 'fold') continue;
        expect(quotation.kind).toBe('direct');
        expect(text).toBe(text.trim());
        expect(runs[index - 1]?.text).toMatch(/ $/);
        expect(runs[index + 1]?.text).toMatch(/^ /);
      }
    }
  });
});
