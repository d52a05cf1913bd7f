/** What stands in a page's head: one pure function of what the page shows. */
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
  readonly title: string;
  readonly description: string;
}

const SITE = 'Guillemet';
/** Search engines and cards show about this many characters of a description. */
const DESCRIPTION_LENGTH = 200;

export function headOf(subject: HeadSubject, words: HeadWords): Head {
  if (subject.page !== 'article') {
    const title = { library: words.libraryTitle, new: words.newTitle, unknown: words.notFoundTitle }[subject.page];
    return { title: `${title} · ${SITE}`, description: words.siteDescription };
  }
  const { article } = subject;
  const title = article.blocks[0]?.text ?? '';
  const quotation = subject.quotation === null ? null : findQuotation(article, subject.quotation);
  const voice = voicesOf(article).find(({ id }) => id !== null && id === subject.voice);
  if (voice?.entity && !quotation) {
    const { name } = voice.entity;
    return {
      title: `${words.voicePageTitle(name)} – ${title} · ${SITE}`,
      description: words.voicePageDescription(name, voice.quotations.length, title),
    };
  }
  if (!quotation) {
    const names = voicesOf(article).flatMap(({ entity }) => (entity ? [entity.name] : []));
    return {
      title: `${title} · ${SITE}`,
      description: names.length > 0 ? words.voicesOfArticle(names) : words.siteDescription,
    };
  }
  const speaker =
    quotation.speaker === null
      ? words.unknownVoice
      : (entitiesById(article).get(quotation.speaker)?.name ?? words.unknownVoice);
  const { form, paragraphs } = outgoing(article, quotation);
  const text = paragraphs.join(' ');
  return {
    title: `${speaker} – ${title} · ${SITE}`,
    description: form === 'words' ? words.format.quote(shorten(text)) : text,
  };
}

/** Cut between words: for direct speech only. Of a reporting sentence the cut words may be those that deny. */
function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  const cut = text.lastIndexOf(' ', DESCRIPTION_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : DESCRIPTION_LENGTH)} […]`;
}
