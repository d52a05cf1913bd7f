/** Every file of the site but the bundles: pages, articles, what search engines and other sites are told. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findQuotation, voicesOf } from '../article/select.ts';
import { headOf, headTags } from '../export/head.ts';
import type { HeadSubject, HeadTag } from '../export/head.ts';
import { jsonLdOf } from '../export/json-ld.ts';
import type { JsonLd } from '../export/json-ld.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import { viewCss } from '../reader/view-css.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { chooseLanguage } from '../store/languages.ts';
import type { Shelf } from './articles.ts';
import type { Bundles } from './bundle.ts';
import type { Picture, PictureOf } from './cards/cards.ts';
import { articlePath, canonicalPath, pagesOf, quotationPath } from './plan.ts';
import type { Page } from './plan.ts';
import { robotsTxt, sitemapXml } from './sitemap.ts';
import type { SiteUrl } from './site-url.ts';
import { documentOf } from './template.ts';

export interface SiteOptions {
  readonly out: string;
  readonly site: SiteUrl;
  readonly shelf: Shelf;
  readonly bundles: Bundles;
  readonly pictureOf: PictureOf;
}

/** Writes the site; gives the number of pages. */
export async function writeSite({ out, site, shelf, bundles, pictureOf }: SiteOptions): Promise<number> {
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  let count = 0;
  for (const page of pagesOf(shelf.articles.values())) {
    const html = await bundles.renderPage(page, shelf.source, site.base);
    await write(`${page.path}index.html`, pageDocument(page, html, bundles, site, pictureOf));
    const voice = wholeVoice(page);
    if (voice !== null) await write(page.path + VOICE_CSS, viewCss({ ...PLAIN_VIEW, speakers: [voice] }));
    count += 1;
  }
  const missing: Page = { path: '/nowhere/', subject: { page: 'unknown' }, lang: 'fr', body: 'whole' };
  const html = await bundles.renderPage(missing, shelf.source, site.base);
  const waiting = `<div class="until-mounted">${html}</div>`;
  const notFound = pageDocument(missing, waiting, bundles, site, () => null);
  await write('404.html', notFound);

  for (const article of shelf.articles.values()) {
    await write(`${articlePath(article.id)}article.json`, JSON.stringify(article));
  }
  await write('library.json', JSON.stringify(shelf.library));
  await write('robots.txt', robotsTxt(site));
  const sitemap = sitemapXml(shelf.articles.values(), site);
  if (sitemap !== null) await write('sitemap.xml', sitemap);
  return count;
}

/** Lights a voice on its page without script, by the rules that `boot.ts` sets with script. */
const VOICE_CSS = 'voice.css';

/** The voice that the whole article is filtered to. */
const wholeVoice = ({ subject, body }: Page): string | null =>
  subject.page === 'article' && body === 'whole' ? subject.voice : null;

function pageDocument(page: Page, html: string, bundles: Bundles, site: SiteUrl, pictureOf: PictureOf): string {
  const { path, subject, lang, body } = page;
  const language = chooseLanguage([lang]);
  const messages = messagesOf(language);
  const head = headOf(subject, messages);
  const rooted = (below: string): string => site.base + below.slice(1);
  const picture = pictureOf(page);
  const place = {
    // A page that is missing has no address of its own.
    origin: subject.page === 'unknown' ? null : site.origin,
    path: rooted(presentPath(page)),
    canonical: rooted(canonicalPath(page)),
    picture: picture && { path: rooted(picture.path), alt: picture.alt },
  };
  return documentOf({
    template: bundles.template,
    lang: language,
    title: head.title,
    tags: [...headTags(head, place), ...preloads(subject, site, bundles)],
    jsonLd: jsonLd(page, messages, site, picture),
    html,
    hydrates: subject.page !== 'unknown' && body === 'whole',
    noscriptCss: wholeVoice(page) === null ? null : rooted(path + VOICE_CSS),
  });
}

/** What is shared from a former address is the present one. */
const presentPath = ({ path, subject, body }: Page): string =>
  body === 'former' && subject.page === 'article' ? quotationPath(subject.article.id, subject.quotation) : path;

/** What a page of that kind fetches first. */
function preloads(subject: HeadSubject, { base }: SiteUrl, { newPageScript }: Bundles): readonly HeadTag[] {
  const data = (href: string): readonly HeadTag[] => [
    { tag: 'link', attributes: { rel: 'preload', href: base + href, as: 'fetch', crossorigin: '' } },
  ];
  switch (subject.page) {
    case 'article':
      return data(`${articlePath(subject.article.id).slice(1)}article.json`);
    case 'library':
      return data('library.json');
    case 'new':
      return [{ tag: 'link', attributes: { rel: 'modulepreload', href: newPageScript } }];
    case 'unknown':
      return [];
  }
}

/** The article with the quotations that the page is about: all of them, one, or a voice's. */
function jsonLd(
  { subject }: Page,
  messages: Messages,
  { origin, base }: SiteUrl,
  picture: Picture | null,
): JsonLd | null {
  if (subject.page !== 'article') return null;
  const { article, quotation, voice } = subject;
  const one = quotation === null ? null : findQuotation(article, quotation);
  const theirs = voice === null ? null : voicesOf(article).find(({ id }) => id === voice)?.quotations;
  const full = (path: string): string => `${origin ?? ''}${base}${path.slice(1)}`;
  const urls = {
    article: full(articlePath(article.id)),
    picture: picture && full(picture.path),
    quotation: (id: string) => full(quotationPath(article.id, id)),
  };
  return jsonLdOf(article, one ? [one] : (theirs ?? article.quotations), messages, origin === null ? null : urls);
}
