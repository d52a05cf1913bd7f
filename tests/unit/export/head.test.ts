/** Heads: what a page is called where it is pasted, and what is left out where it is not known. */
import { describe, expect, it } from 'vitest';
import { headOf, headTags } from '../../../src/export/head.ts';
import type { HeadPlace, HeadSubject, HeadTag } from '../../../src/export/head.ts';
import { fr } from '../../../src/i18n/fr.ts';
import type { Article } from '../../../src/article/schema.ts';
import { articleOf } from '../article/make.ts';
import { numberedArticle } from '../../fixtures/numbered-article.ts';

const WORDS = 'Le bac passera, '.repeat(30).trim();
const made = articleOf(
  'fr-CA',
  ['Le bac', `Il nie avoir menti. « ${WORDS} », dit-il.`],
  [
    { content: ['avoir menti'], kind: 'indirect', cue: 'nie', source: 'Il', polarity: 'denied' },
    { content: [WORDS], cue: 'dit-il' },
  ],
);
const article: Article = {
  ...made,
  license: 'CC0-1.0',
  published: '2026-11-14',
  entities: [{ id: 'le-passeur', type: 'person', name: 'Le passeur' }],
  quotations: Array.from(made.quotations, (quotation) => ({ ...quotation, speaker: 'le-passeur' })),
};
const subject = (quotation: string | null, voice: string | null = null): HeadSubject => ({
  page: 'article',
  article,
  quotation,
  voice,
});
const place: HeadPlace = {
  origin: 'https://example.org',
  path: '/lecture/articles/made/quotations/q2/',
  canonical: '/lecture/articles/made/',
  picture: { path: '/lecture/articles/made/quotations/q2/card.png', alt: 'Le bac' },
};
const find = (tags: readonly HeadTag[], key: string): string | undefined =>
  tags
    .map(({ attributes }) => attributes)
    .filter((attributes) => [attributes['name'], attributes['property'], attributes['rel']].includes(key))
    .map((attributes) => attributes['content'] ?? attributes['href'])[0];

describe('the head of a page', () => {
  it('names the article, the speaker and the article, or what the voice says', () => {
    expect(headOf(subject(null), fr).title).toBe('Le bac · Guillemet');
    expect(headOf(subject('q2'), fr).title).toBe('Le passeur – Le bac · Guillemet');
    expect(headOf(subject(null, 'le-passeur'), fr).title).toBe('Ce que dit Le passeur – Le bac · Guillemet');
    expect(headOf(subject(null, 'personne'), fr).title).toBe('Le bac · Guillemet');
    expect(headOf(subject('unknown'), fr).title).toBe('Le bac · Guillemet');
  });
  it('describes direct speech by its words, cut between them, and a denial by its whole sentence', () => {
    const { description } = headOf(subject('q2'), fr);
    expect(description).toMatch(/^« Le bac passera, .* \[…\] »$/);
    expect(description.length).toBeLessThan(220);
    expect(headOf(subject('q1'), fr).description).toBe('Il nie avoir menti.');
  });
  it('names the voices of an article, and not half a name where there are too many', () => {
    const many = numberedArticle({ quotations: 60, words: 60, voices: 60 });
    const { description } = headOf({ page: 'article', article: many, quotation: null, voice: null }, fr);
    expect(description).toMatch(/^Voix : la voix 0, .*, la voix \d+ \[…\]$/);
    expect(headOf(subject(null), fr).description).toBe('Voix : Le passeur');
  });
  it('keeps an article out of search engines where its licence is unknown', () => {
    const { license: _, ...unlicensed } = article;
    expect(headOf(subject(null), fr).isIndexed).toBe(true);
    const head = headOf({ page: 'article', article: unlicensed, quotation: null, voice: null }, fr);
    expect(find(headTags(head, place), 'robots')).toBe('noindex');
    expect(headOf({ page: 'unknown' }, fr).isIndexed).toBe(false);
  });
  it('gives the article as canonical address, and the page itself as what is shared', () => {
    const tags = headTags(headOf(subject('q2'), fr), place);
    expect(find(tags, 'canonical')).toBe('https://example.org/lecture/articles/made/');
    expect(find(tags, 'og:url')).toBe('https://example.org/lecture/articles/made/quotations/q2/');
    expect(find(tags, 'og:image')).toBe('https://example.org/lecture/articles/made/quotations/q2/card.png');
    expect(find(tags, 'og:image:width')).toBe('1200');
    expect(find(tags, 'og:image:height')).toBe('630');
    expect(find(tags, 'og:image:alt')).toBe('Le bac');
    expect(find(tags, 'og:locale')).toBe('fr_CA');
    expect(find(tags, 'article:published_time')).toBe('2026-11-14');
    expect(find(tags, 'twitter:card')).toBe('summary_large_image');
    expect(find(tags, 'robots')).toBeUndefined();
  });
  it('leaves out what needs an origin where none is known, and guesses no country', () => {
    const tags = headTags(headOf({ page: 'library' }, fr), { ...place, origin: null });
    for (const key of ['canonical', 'og:url', 'og:image', 'og:image:alt', 'og:locale', 'article:published_time']) {
      expect(find(tags, key)).toBeUndefined();
    }
    expect(find(tags, 'twitter:card')).toBe('summary');
    expect(find(tags, 'og:type')).toBe('website');
  });
});
