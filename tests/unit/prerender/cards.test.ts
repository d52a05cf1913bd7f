/** What pictures say and draw, from the shipped fonts. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article, Quotation } from '../../../src/article/schema.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { altOf, cardOf } from '../../../src/prerender/cards/card.ts';
import type { Card } from '../../../src/prerender/cards/card.ts';
import { createCards, loadFaces } from '../../../src/prerender/cards/cards.ts';
import { drawCard } from '../../../src/prerender/cards/draw.ts';
import { pagesOf } from '../../../src/prerender/plan.ts';
import type { Page } from '../../../src/prerender/plan.ts';
import { articleOf } from '../article/make.ts';
import { numberedArticle } from '../../fixtures/numbered-article.ts';

const faces = await loadFaces();
const folder = await mkdtemp(join(tmpdir(), 'guillemet-cards-'));
afterAll(() => rm(folder, { recursive: true }));

const TEXTS = ['Le bac', '« Je passe à l’heure », dit la passeuse. Le maire nie avoir ri.'];
const made = articleOf('fr', TEXTS, [
  { content: ['Je passe à l’heure'], source: 'la passeuse' },
  { content: ['avoir ri'], kind: 'indirect', cue: 'nie', source: 'Le maire', polarity: 'denied' },
]);
const article: Article = {
  ...made,
  genre: 'fiction',
  entities: [{ id: 'la-passeuse', type: 'person', name: 'la passeuse', description: 'elle mène le bac' }],
  quotations: Array.from(made.quotations, (quotation): Quotation => ({ ...quotation, speaker: 'la-passeuse' })),
};
const card = (quotation: string | null, voice: string | null = null, of = article): Card =>
  cardOf({ page: 'article', article: of, quotation, voice }, fr);
const plain: Card = { paragraphs: ['Oui'], quote: null, name: null, notes: [], source: null };

describe('a card', () => {
  it('shows direct speech as words, and a denial as its sentence, which is never cut', () => {
    expect(card('q1')).toMatchObject({
      paragraphs: ['Je passe à l’heure'],
      quote: fr.format.quote,
      name: 'la passeuse',
    });
    expect(card('q2')).toMatchObject({ paragraphs: ['Le maire nie avoir ri.'], quote: null });
  });
  it('says that the text is invented, and that nobody reviewed the attribution', () => {
    const machine = Array.from(article.quotations, (quotation): Quotation => ({ ...quotation, confidence: 0.4 }));
    expect(card('q1').notes).toEqual(['elle mène le bac', 'Texte inventé']);
    expect(card('q1', null, { ...article, quotations: machine }).notes).toContain(fr.unreviewedCitation);
    expect(card(null, 'la-passeuse', { ...article, quotations: machine }).notes).toContain(fr.unreviewedCitation);
  });
  it('is said in words, too', () => {
    expect(altOf(card('q1'))).toBe('« Je passe à l’heure » – la passeuse – elle mène le bac – Texte inventé – Le bac');
  });
  it('is drawn as outlines alone: no text that would want a font', () => {
    const svg = drawCard(card('q1'), faces);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(svg?.match(/<path /g)?.length).toBeGreaterThan(60);
    expect(svg).not.toMatch(/<text|NaN|undefined|null/);
  });
});

describe('a text', () => {
  it('has its thin spaces, which the fonts lack', () => {
    expect(faces.text('12\u202F%')?.width).toBeCloseTo((faces.text('12%')?.width ?? 0) + 0.2, 2);
    expect(drawCard({ ...plain, paragraphs: ['12\u202F% : «\u202Foui\u202F»'] }, faces)).not.toBeNull();
  });
  it('is drawn in every script that the fonts have, and in no other', () => {
    expect(drawCard({ ...plain, paragraphs: ['Łódź, Tiếng Việt, œuvre'], name: 'Thị Đặng' }, faces)).not.toBeNull();
    expect(drawCard({ ...plain, paragraphs: ['Привет'] }, faces)).toBeNull();
    expect(drawCard({ ...plain, name: '海' }, faces)).toBeNull();
  });
  it('that is told and does not fit is not drawn; direct speech is cut', () => {
    const paragraphs = ['Le bac passera demain. '.repeat(80).trim()];
    expect(drawCard({ ...plain, paragraphs }, faces)).toBeNull();
    expect(drawCard({ ...plain, paragraphs, quote: fr.format.quote }, faces)).not.toBeNull();
  });
});

describe('the pictures of a site', () => {
  const long = numberedArticle({ quotations: 201, words: 1 });
  const pages = [...pagesOf([long])];
  const page = (path: string): Page => {
    const found = pages.find((candidate) => candidate.path === path);
    if (!found) throw new Error(path);
    return found;
  };
  it('are a page’s own, or the article’s where the page is short or its words do not fit', () => {
    const { pictureOf } = createCards(faces, join(folder, 'cache'));
    const paths = new Map(pages.map((one) => [one.path, pictureOf(one)?.path]));
    expect(paths.get('/articles/long/')).toBe('/articles/long/card.png');
    expect(paths.get('/articles/long/quotations/q7/')).toBe('/articles/long/quotations/q7/card.png');
    expect(paths.get('/articles/long/quotations/was-q10/')).toBe('/articles/long/quotations/q10/card.png');
    expect(paths.get('/articles/long/quotations/q200/')).toBe('/articles/long/card.png');
    expect(paths.get('/articles/long/quotations/was-q200/')).toBe('/articles/long/card.png');
    expect(paths.get('/articles/long/voices/voix-2/')).toBe('/articles/long/voices/voix-2/card.png');
  });
  it('are painted once, 1200 by 630, and kept by what they show', async () => {
    for (const drawn of [2, 0]) {
      const { pictureOf, write } = createCards(faces, join(folder, 'cache'));
      for (const path of ['/', '/new/', '/articles/long/quotations/q3/']) pictureOf(page(path));
      // The library and the page for one's own text have the same.
      expect(await write(join(folder, 'out'))).toEqual({ pictures: 3, drawn });
    }
    const png = await readFile(join(folder, 'out/articles/long/quotations/q3/card.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
