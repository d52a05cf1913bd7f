/** What the annotator rests on is said in words in each interface language, and every quotation rests on something. */
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { LANGUAGES } from '../../../src/store/languages.ts';
import { SOUND } from '../annotate-safety/texts.ts';
import { articles } from '../articles/shipped.ts';

const texts = [SOUND.join('\n'), ...articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'))];

test('every rule has its words', () => {
  const quotations = texts.flatMap((text) => annotate(text).quotations);
  expect(quotations.length).toBeGreaterThan(50);
  for (const { evidence, confidence } of quotations) {
    expect(evidence?.length).toBeGreaterThan(0);
    for (const { rule } of evidence ?? []) {
      for (const language of LANGUAGES) expect(messagesOf(language).evidence, rule).toHaveProperty(rule);
    }
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
