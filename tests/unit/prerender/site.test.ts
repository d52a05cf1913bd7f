/** The site's files without a known origin: everything is there but what needs one. The built site's own test is end to end. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { viewCss } from '../../../src/reader/view-css.ts';
import { shelfOf } from '../../../src/prerender/articles.ts';
import { renderPage } from '../../../src/prerender/render.tsx';
import { parseSiteUrl } from '../../../src/prerender/site-url.ts';
import { writeSite } from '../../../src/prerender/site.ts';
import { PLAIN_VIEW } from '../../../src/store/address.ts';
import { numberedArticle } from '../../fixtures/numbered-article.ts';

const out = await mkdtemp(join(tmpdir(), 'guillemet-site-'));
afterAll(() => rm(out, { recursive: true }));

const template = await readFile(join(import.meta.dirname, '../../../index.html'), 'utf8');
const shelf = shelfOf([numberedArticle({ quotations: 12, words: 100, voices: 2 })]);
const count = await writeSite({
  out,
  site: parseSiteUrl('/lecture/'),
  shelf,
  bundles: { template, renderPage, newPageScript: '/lecture/assets/new-page.js' },
  pictureOf: ({ path }) => ({ path: `${path}card.png`, alt: 'Image' }),
});
const read = (path: string): Promise<string> => readFile(join(out, path), 'utf8');

it('has every page, and each article as data', async () => {
  const names = await readdir(out, { recursive: true });
  // The library, the page for one's own text, the article, 12 quotations, 2 former ids, 2 voices; and 404.html.
  expect(count).toBe(19);
  expect(names.filter((name) => name.endsWith('.html'))).toHaveLength(20);
  expect(JSON.parse(await read('articles/long/article.json'))).toEqual(shelf.articles.get('long'));
  expect(names).not.toContain('sitemap.xml');
});

it('names no full address, and leads everywhere below its path', async () => {
  for (const path of ['', 'articles/long/', 'articles/long/quotations/q3/', 'articles/long/voices/voix-1/']) {
    const html = await read(`${path}index.html`);
    expect(html).not.toMatch(/rel="canonical"|og:url|og:image/);
    expect(html).toContain('property="og:title"');
    expect(html.match(/href="\/(?!lecture\/|icon\.svg|site\.webmanifest)[^"]*"/g)).toBeNull();
  }
  expect(await read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

it('lets the app hydrate whole pages, and mount on the others', async () => {
  expect(await read('articles/long/quotations/q3/index.html')).toContain('<div id="root" data-prerendered>');
  expect(await read('articles/long/quotations/was-q10/index.html')).toContain('<div id="root">');
  expect(await read('404.html')).toContain('<div id="root">');
  expect(await read('404.html')).toContain('<meta name="robots" content="noindex">');
});

it('lights a voice on its page without script, by the rules that the script would set', async () => {
  expect(await read('articles/long/voices/voix-1/voice.css')).toBe(viewCss({ ...PLAIN_VIEW, speakers: ['voix-1'] }));
  expect(await read('articles/long/voices/voix-1/index.html')).toContain(
    '<noscript><link rel="stylesheet" href="/lecture/articles/long/voices/voix-1/voice.css"></noscript>',
  );
});
