/** Builds the site: the client, the script before the first paint, then every page as HTML. `npm run build`. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Article } from '../article/schema.ts';
import { voicesOf } from '../article/select.ts';
import { PLAIN_VIEW, printAddress, printVoiceAddress } from '../store/address.ts';
import { readShelf } from './articles.ts';
import type { HeadSubject } from '../export/head.ts';
import type * as RenderModuleType from './render.tsx';
import { viewCss } from '../reader/view-css.ts';
import { parseSiteUrl } from './site-url.ts';
import type { SiteUrl } from './site-url.ts';
import { documentOf } from './template.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = process.env['GUILLEMET_OUT'] ?? join(ROOT, 'dist');
const ARTICLES = process.env['GUILLEMET_ARTICLES'] ?? join(ROOT, 'src/articles');
const SERVER = join(ROOT, '.cache/prerender');

type RenderModule = typeof RenderModuleType;

/** A page to write: where, and what it shows. */
interface Page {
  readonly path: string;
  readonly subject: HeadSubject;
  readonly lang: string;
}

function* pagesOf(articles: Iterable<Article>): Generator<Page> {
  yield { path: '/', subject: { page: 'library' }, lang: 'fr' };
  yield { path: '/new/', subject: { page: 'new' }, lang: 'fr' };
  for (const article of articles) {
    const of = { page: 'article', article } as const;
    for (const quotation of [null, ...article.quotations.map(({ id }) => id)]) {
      yield {
        path: printAddress({ page: 'article', article: article.id, quotation, view: PLAIN_VIEW }),
        subject: { ...of, quotation, voice: null },
        lang: article.lang,
      };
    }
    for (const { id: voice } of voicesOf(article)) {
      if (voice === null) continue;
      yield {
        path: printVoiceAddress(article.id, voice),
        subject: { ...of, quotation: null, voice },
        lang: article.lang,
      };
    }
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = join(OUT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Builds the three bundles; gives the template with its scripts in place. */
async function bundle({ base }: SiteUrl): Promise<string> {
  const shared = { root: ROOT, base, logLevel: 'warn' } as const;
  await build({ ...shared, build: { outDir: OUT, emptyOutDir: true } });
  await build({
    ...shared,
    build: { ssr: 'src/prerender/render.tsx', outDir: SERVER, emptyOutDir: true, copyPublicDir: false },
  });
  await build({
    ...shared,
    configFile: false,
    publicDir: false,
    build: {
      outDir: OUT,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: 'src/boot.ts', formats: ['iife'], name: 'boot' },
      rolldownOptions: { output: { entryFileNames: 'assets/boot-[hash].js' } },
    },
  });
  const template = await readFile(join(OUT, 'index.html'), 'utf8');
  const assets = await readdir(join(OUT, 'assets'));
  const asset = (pattern: RegExp): string => {
    const name = assets.find((candidate) => pattern.test(candidate));
    if (name === undefined) throw new Error(`the build wrote no ${pattern.source}`);
    return `${base}assets/${name}`;
  };
  const fonts = [
    asset(/^newsreader-latin-wght-normal-.*woff2$/),
    asset(/^atkinson-hyperlegible-next-latin-wght-normal-.*woff2$/),
  ];
  const head = [
    `<script src="${asset(/^boot-.*js$/)}"></script>`,
    ...fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
  ];
  return template.replace('<!--boot-->', () => head.join('\n    '));
}

async function main(): Promise<void> {
  const site = parseSiteUrl(process.env['SITE_URL'] ?? '');
  const template = await bundle(site);
  // The border: the module was built a moment ago from this very source.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { renderPage } = (await import(pathToFileURL(join(SERVER, 'render.js')).href)) as RenderModule;
  const { articles, library, source } = await readShelf(ARTICLES);
  let count = 0;
  for (const { path, subject, lang } of pagesOf(articles.values())) {
    const page = await renderPage(path, subject, lang, source, site.base);
    const links = await linksOf(subject, path, site);
    const voice = subject.page === 'article' ? subject.voice : null;
    // With script the same rules come from `boot.ts`.
    if (voice !== null) await write(`${path}voice.css`, viewCss({ ...PLAIN_VIEW, speakers: [voice] }));
    const noscriptCss = voice === null ? {} : { noscriptCss: `${site.base}${path.slice(1)}voice.css` };
    await write(`${path}index.html`, documentOf({ template, page, hydrates: true, links, ...noscriptCss }));
    count += 1;
  }
  for (const article of articles.values()) await write(`articles/${article.id}/article.json`, JSON.stringify(article));
  await write('library.json', JSON.stringify(library));
  const missing = await renderPage('/nowhere/', { page: 'unknown' }, 'fr', source, site.base);
  await write(
    '404.html',
    documentOf({ template, page: missing, hydrates: false, links: ['<meta name="robots" content="noindex">'] }),
  );
  await rm(join(OUT, '.vite'), { recursive: true, force: true });

  for (const { file, problems } of library.broken) {
    console.error(
      `${file} is not shown: ${problems.map(({ path, rule, found }) => `${path} ${rule} ${found ?? ''}`.trim()).join('; ')}`,
    );
  }
  if (site.origin === null) console.error('SITE_URL names no origin: pages are built without canonical addresses.');
  console.error(`${count} pages in ${OUT}`);
}

/** What a page of that kind fetches first, and its canonical address. */
async function linksOf(subject: HeadSubject, path: string, site: SiteUrl): Promise<readonly string[]> {
  switch (subject.page) {
    case 'article':
      return articleLinks(subject.article, path, site);
    case 'new':
      return newLinks(site);
    case 'library':
    case 'unknown':
      return libraryLinks(site);
  }
}

/** The page's own script is loaded by the main one; named here, the two come side by side. */
async function newLinks({ origin, base }: SiteUrl): Promise<readonly string[]> {
  const script = (await readdir(join(OUT, 'assets'))).find((name) => /^new-page-.*js$/.test(name));
  if (script === undefined) throw new Error('the build wrote no script for /new/');
  const links = [`<link rel="modulepreload" href="${base}assets/${script}">`];
  return origin === null ? links : [...links, `<link rel="canonical" href="${origin}${base}new/">`];
}

function articleLinks(article: Article, path: string, { origin, base }: SiteUrl): readonly string[] {
  const below = `${base}articles/${article.id}/`;
  const data = `<link rel="preload" href="${below}article.json" as="fetch" crossorigin>`;
  // A quotation's canonical address is its article.
  return origin === null || path === '' ? [data] : [data, `<link rel="canonical" href="${origin}${below}">`];
}

function libraryLinks({ origin, base }: SiteUrl): readonly string[] {
  const data = `<link rel="preload" href="${base}library.json" as="fetch" crossorigin>`;
  return origin === null ? [data] : [data, `<link rel="canonical" href="${origin}${base}">`];
}

await main();
