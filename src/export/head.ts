/** What stands in a page's head: pure functions of what the page shows and where it stands. */
import type { Article } from '../article/schema.ts';
import { entitiesById, findQuotation, voicesOf } from '../article/select.ts';
import { outgoing } from './citation.ts';

export type HeadSubject =
  | { readonly page: 'library' | 'unknown' | 'new' }
  | {
      readonly page: 'article';
      readonly article: Article;
      readonly quotation: string | null;
      /** The voice that the whole article is filtered to; no quotation is open then. */
      readonly voice: string | null;
    };

/** The words that a head needs, in the page's language. */
export interface HeadWords {
  readonly libraryTitle: string;
  readonly newTitle: string;
  readonly siteDescription: string;
  readonly notFoundTitle: string;
  readonly unknownVoice: string;
  readonly voicePageTitle: (name: string) => string;
  readonly voicePageDescription: (name: string, count: number, title: string) => string;
  readonly voicesOfArticle: (names: readonly string[]) => string;
  readonly format: { readonly quote: (words: string) => string };
}

export interface Head {
  /** What the page is about, as a link to it is called. */
  readonly heading: string;
  /** The heading with the site's name after it. */
  readonly title: string;
  readonly description: string;
  /**
   * Whether search engines may list the page: not one that is missing, and no article whose licence is unknown. It is shown
   * all the same to whoever has its address.
   */
  readonly isIndexed: boolean;
  /** The article's language as BCP 47 and its date, where the page shows one. */
  readonly article: { readonly lang: string; readonly published: string | null } | null;
}

export const SITE_NAME = 'Guillemet';
/** Search engines and cards show about this many characters of a description. */
const DESCRIPTION_LENGTH = 200;

export function headOf(subject: HeadSubject, words: HeadWords): Head {
  const { heading, description } = subject.page === 'article' ? ofArticle(subject, words) : ofSite(subject.page, words);
  const isMissing = subject.page === 'unknown';
  const article = subject.page === 'article' ? subject.article : null;
  return {
    heading,
    title: `${heading} · ${SITE_NAME}`,
    description,
    isIndexed: article ? article.license !== undefined : !isMissing,
    article: article && { lang: article.lang, published: article.published ?? null },
  };
}

type Wording = Pick<Head, 'heading' | 'description'>;

function ofSite(page: 'library' | 'unknown' | 'new', words: HeadWords): Wording {
  const heading = { library: words.libraryTitle, new: words.newTitle, unknown: words.notFoundTitle }[page];
  return { heading, description: words.siteDescription };
}

function ofArticle(subject: Extract<HeadSubject, { page: 'article' }>, words: HeadWords): Wording {
  const { article } = subject;
  const title = article.blocks[0]?.text ?? '';
  const quotation = subject.quotation === null ? null : findQuotation(article, subject.quotation);
  if (quotation) {
    const speaker = quotation.speaker === null ? undefined : entitiesById(article).get(quotation.speaker)?.name;
    const { form, paragraphs } = outgoing(article, quotation);
    const text = paragraphs.join(' ');
    return {
      heading: `${speaker ?? words.unknownVoice} – ${title}`,
      description: form === 'words' ? words.format.quote(shorten(text)) : text,
    };
  }
  const voices = voicesOf(article);
  const voice = voices.find(({ id }) => id !== null && id === subject.voice);
  if (voice?.entity) {
    const { name } = voice.entity;
    return {
      heading: `${words.voicePageTitle(name)} – ${title}`,
      description: words.voicePageDescription(name, voice.quotations.length, title),
    };
  }
  const names = voices.flatMap(({ entity }) => (entity ? [entity.name] : []));
  const voicesOfArticle = shorten(words.voicesOfArticle(names), ', ');
  return { heading: title, description: names.length > 0 ? voicesOfArticle : words.siteDescription };
}

/** Cut between words, or names: never a reporting sentence, whose cut words may be those that deny. */
function shorten(text: string, between = ' '): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  const cut = text.lastIndexOf(between, DESCRIPTION_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : DESCRIPTION_LENGTH)} […]`;
}

/** An element of the head without content. */
export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where a page stands; paths begin at the host's root. */
export interface HeadPlace {
  /** Scheme and host; null where not known: then what needs one is left out. */
  readonly origin: string | null;
  readonly path: string;
  /** The page that search engines shall list in its stead: of a quotation or a voice, the article's. */
  readonly canonical: string;
  /** The page's picture. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
}

/** The size of every picture of a page, in pixels: what Open Graph and Twitter's large cards show uncut. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const named = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } });
const graph = (property: string, content: string): HeadTag => ({ tag: 'meta', attributes: { property, content } });

export function headTags(head: Head, { origin, path, canonical, picture }: HeadPlace): readonly HeadTag[] {
  const region = head.article && /^([a-z]{2,3})-([A-Z]{2})$/.exec(head.article.lang);
  const published = head.article?.published ?? null;
  const hasPicture = origin !== null && picture !== null;
  return [
    named('description', head.description),
    ...(head.isIndexed ? [] : [named('robots', 'noindex')]),
    ...(origin === null
      ? []
      : [{ tag: 'link', attributes: { rel: 'canonical', href: origin + canonical } } satisfies HeadTag]),
    graph('og:site_name', SITE_NAME),
    graph('og:type', head.article ? 'article' : 'website'),
    graph('og:title', head.heading),
    graph('og:description', head.description),
    // Its own address: some sites fetch the one named here, and would show the article's picture for a quotation's.
    ...(origin === null ? [] : [graph('og:url', origin + path)]),
    // A language alone has no place in this vocabulary, and no country is guessed.
    ...(region ? [graph('og:locale', `${region[1]}_${region[2]}`)] : []),
    ...(published === null ? [] : [graph('article:published_time', published)]),
    ...(hasPicture
      ? [
          graph('og:image', origin + picture.path),
          graph('og:image:type', 'image/png'),
          graph('og:image:width', String(PICTURE_SIZE.width)),
          graph('og:image:height', String(PICTURE_SIZE.height)),
          graph('og:image:alt', picture.alt),
        ]
      : []),
    named('twitter:card', hasPicture ? 'summary_large_image' : 'summary'),
    ...(hasPicture ? [named('twitter:image:alt', picture.alt)] : []),
  ];
}
