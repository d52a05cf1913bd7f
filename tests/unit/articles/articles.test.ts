/** The shipped articles: true to the format, annotated in full, and rich enough to show what the reader can do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, quotationIds } from '../../../src/article/quotation-id.ts';
import type { Article, Quotation, Span } from '../../../src/article/schema.ts';
import { nestedQuotations, voicesOf } from '../../../src/article/select.ts';
import { contains, overlaps, textOf } from '../../../src/article/span.ts';
import { parseArticle } from '../../../src/article/validate.ts';
import { countWords } from '../../../src/article/words.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { articles, files, SEED, shipped } from './shipped.ts';

const within = (outer: Span, inner: Span): boolean => outer.block === inner.block && contains(outer, inner);
const countOf = <T>(items: readonly T[], item: T): number => items.filter((other) => other === item).length;
const blocksOf = (quotation: Quotation): number => new Set(quotation.content.map((piece) => piece.block)).size;

test.each(files)('$name.json is an article, named after its id', ({ name, json }) => {
  expect(parseArticle(json)).toMatchObject({ ok: true, article: { id: name } });
});

describe.each(articles)('$id', (article) => {
  const label = (quotation: Quotation): string => contentOf(article, quotation);

  test('is reviewed, by hand, with evidence that the interface can word in each language', () => {
    expect(article).not.toHaveProperty('generator');
    for (const quotation of article.quotations) {
      expect(quotation.reviewed, label(quotation)).toBe(true);
      expect(quotation.evidence?.length ?? 0, label(quotation)).toBeGreaterThan(0);
      for (const { rule } of quotation.evidence ?? []) {
        expect(messagesOf('fr').evidence).toHaveProperty(rule);
        expect(messagesOf('en').evidence).toHaveProperty(rule);
      }
    }
  });

  test('names its quotations after their words', () => {
    expect(article.quotations.map(({ id }) => id)).toEqual(quotationIds(article.quotations.map(label)));
  });

  test('says what stands between marks in every mixed quotation', () => {
    for (const quotation of article.quotations) {
      expect(quotation.marked?.length ?? 0, label(quotation)).toBeGreaterThanOrEqual(
        quotation.kind === 'mixed' ? 1 : 0,
      );
      for (const span of quotation.marked ?? []) expect(textOf(article, span)).not.toMatch(/[«»“”]/u);
    }
  });

  test('keeps marks, spaces and complementizers out of the edges of a content', () => {
    for (const { content } of article.quotations) {
      for (const span of content) {
        expect(textOf(article, span)).not.toMatch(/^[\s«»“”]|[\s«“]$|^(?:que|qu’|that) /u);
      }
    }
  });

  test('ties every source to its speaker by a mention', () => {
    for (const { source, speaker } of article.quotations) {
      for (const span of source) {
        const named = article.mentions.filter((mention) => within(span, mention.span)).map(({ entity }) => entity);
        expect(named, textOf(article, span)).toContain(speaker);
      }
    }
  });

  test('marks a name wherever it stands', () => {
    const names = article.mentions.filter(({ form }) => form === 'name');
    for (const name of new Set(names.map(({ span }) => textOf(article, span)))) {
      for (const span of placesOf(article, name)) {
        const known = names.some((mention) => mention.span.block === span.block && overlaps(mention.span, span));
        expect(known, `${name} in ${span.block}`).toBe(true);
      }
    }
  });

  test('speaks of no entity that nobody mentions', () => {
    const mentioned = new Set(article.mentions.map(({ entity }) => entity));
    expect(article.entities.filter(({ id }) => !mentioned.has(id))).toEqual([]);
  });
});

/** Where `words` stand as whole words. */
function placesOf({ blocks }: Article, words: string): readonly Span[] {
  const places: Span[] = [];
  for (const { id, text } of blocks) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const whole = !/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + words.length)}`);
      if (whole) places.push({ block: id, start: at, end: at + words.length });
    }
  }
  return places;
}

describe('the seed', () => {
  const path = join(import.meta.dirname, '../../../../shared/seed/article.txt');

  test('is the given text to the character', ({ skip }) => {
    if (!existsSync(path)) skip('../shared/seed/article.txt is not here to compare with');
    const text = shipped(SEED)
      .blocks.map((block) => block.text)
      .join('\n\n');
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('has 12 quotations: 5 direct, 4 indirect, 3 mixed, all of one speaker', () => {
    const { quotations } = shipped(SEED);
    const kinds = quotations.map(({ kind }) => kind);
    expect([
      quotations.length,
      ...(['direct', 'indirect', 'mixed'] as const).map((kind) => countOf(kinds, kind)),
    ]).toEqual([12, 5, 4, 3]);
    expect(new Set(quotations.map(({ speaker }) => speaker))).toEqual(new Set(['serguei-melik-bagdasarov']));
  });

  test('invents no source, date or author', () => {
    for (const key of ['byline', 'published', 'publisher', 'url', 'license', 'notice']) {
      expect(shipped(SEED)).not.toHaveProperty(key);
    }
  });
});

describe('each invented article', () => {
  const fictions = articles.filter(({ genre }) => genre === 'fiction');
  const lengths: Readonly<Record<string, readonly [number, number]>> = {
    fr: [500, 700],
    en: [400, 600],
    es: [400, 600],
  };

  test('is there in French, English and Spanish', () => {
    expect(fictions.map(({ lang }) => lang).toSorted()).toEqual(['en', 'es', 'fr']);
  });

  test.each(fictions)('$id says that it is invented, and has the length of a short article', (article) => {
    expect(article.notice).toMatch(/invent/iu);
    const words = article.blocks.slice(1).reduce((sum, { text }) => sum + countWords(text), 0);
    const [least, most] = lengths[article.lang] ?? [0, 0];
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });

  test.each(fictions)('$id shows every construct', (article) => {
    const { quotations } = article;
    const named = new Set(article.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
    const speaking = voicesOf(article).flatMap(({ entity }) => entity ?? []);
    const has = {
      'five speakers': speaking.length >= 5,
      'a speaker without a name': speaking.some(({ id }) => !named.has(id)),
      'an organisation that speaks': speaking.some(({ type }) => type === 'organisation'),
      'all three kinds': new Set(quotations.map(({ kind }) => kind)).size === 3,
      'an interrupted quotation': quotations.some((quotation) => quotation.content.length > blocksOf(quotation)),
      'one over two paragraphs': quotations.some((quotation) => blocksOf(quotation) > 1),
      'one inside another': nestedQuotations(article).size > 0,
      'a denial': quotations.some(({ polarity }) => polarity === 'denied'),
      'a question': quotations.some(({ polarity }) => polarity === 'asked'),
      'a speaker who is not known': quotations.some(({ speaker }) => speaker === null),
      'a pronoun as source': article.mentions.some(({ form }) => form === 'pronoun'),
      'a heading': article.blocks.some(({ type }) => type === 'heading'),
      'a mark whose mate lies outside the content': quotations.some((quotation) =>
        quotation.content.some((span) => /«[^»]*$|“[^”]*$/u.test(textOf(article, span))),
      ),
    };
    expect(Object.entries(has).flatMap(([construct, there]) => (there ? [] : construct))).toEqual([]);
  });
});

test('the French article is typeset as French: spaces that do not break, curly apostrophes', () => {
  for (const { text } of shipped('vieux-pont-de-valbrune').blocks) {
    expect(text).not.toMatch(/«[^\u00A0]|[^\u00A0]»|[^\u202F][;?!]|[^\u00A0\d]:|'|"/u);
  }
});
