/** Which pages the site has: where each stands, what it shows, and how much of it. */
import type { Article } from '../article/schema.ts';
import { quotationsInOrder, voicesOf } from '../article/select.ts';
import type { HeadSubject } from '../export/head.ts';
import { PLAIN_VIEW, printAddress, printVoiceAddress } from '../store/address.ts';

/**
 * How a page is written. `whole`: the text and all, hydrated. `short`: what the link is about and the way to the article;
 * there the app mounts. `former`: at a quotation's former address, the way to its present one; there the app mounts, too.
 */
export type Body = 'whole' | 'short' | 'former';

export interface Page {
  /** Below the site's base, with a slash at both ends. */
  readonly path: string;
  readonly subject: HeadSubject;
  /** BCP 47. */
  readonly lang: string;
  readonly body: Body;
}

/** So many quotations of an article, the first in reading order, have a page with the whole text. */
export const WHOLE_QUOTATIONS = 200;
/** So many voices of an article, those who speak most, have a page with the whole text. */
export const WHOLE_VOICES = 50;
/**
 * Of longer texts (UTF-16 code units; some 16,000 words) fewer have one, so that all pages of an article together stay
 * within what that many pages of this length are: 5,000 pages of 100,000 words each would be many gigabytes.
 */
const WHOLE_LENGTH = 100_000;

const wholePages = (most: number, length: number): number => Math.floor(most * Math.min(1, WHOLE_LENGTH / length));

export function* pagesOf(articles: Iterable<Article>): Generator<Page> {
  yield { path: '/', subject: { page: 'library' }, lang: 'fr', body: 'whole' };
  yield { path: '/new/', subject: { page: 'new' }, lang: 'fr', body: 'whole' };
  for (const article of articles) yield* articlePages(article);
}

function* articlePages(article: Article): Generator<Page> {
  const { id, lang } = article;
  const page = (path: string, quotation: string | null, voice: string | null, body: Body): Page => ({
    path,
    subject: { page: 'article', article, quotation, voice },
    lang,
    body,
  });
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const [quotations, voices] = [wholePages(WHOLE_QUOTATIONS, length), wholePages(WHOLE_VOICES, length)];
  yield page(articlePath(id), null, null, 'whole');
  for (const [index, quotation] of quotationsInOrder(article).entries()) {
    yield page(quotationPath(id, quotation.id), quotation.id, null, index < quotations ? 'whole' : 'short');
    for (const former of quotation.formerIds ?? []) {
      yield page(quotationPath(id, former), quotation.id, null, 'former');
    }
  }
  const speakers = voicesOf(article).flatMap((voice) => (voice.id === null ? [] : [voice.id]));
  for (const [index, voice] of speakers.entries()) {
    yield page(printVoiceAddress(id, voice), null, voice, index < voices ? 'whole' : 'short');
  }
}

export const articlePath = (article: string): string => quotationPath(article, null);

export const quotationPath = (article: string, quotation: string | null): string =>
  printAddress({ page: 'article', article, quotation, view: PLAIN_VIEW });

/** The page that search engines shall list in that one's stead: of a quotation or a voice, the article's. */
export const canonicalPath = ({ path, subject }: Pick<Page, 'path' | 'subject'>): string =>
  subject.page === 'article' ? articlePath(subject.article.id) : path;
