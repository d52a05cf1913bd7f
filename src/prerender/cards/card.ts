/** What the picture of a page says. */
import type { Article, Quotation } from '../../article/schema.ts';
import { entitiesById, findQuotation, voicesOf } from '../../article/select.ts';
import { isUnreviewed, outgoing } from '../../export/citation.ts';
import type { HeadSubject } from '../../export/head.ts';
import type { Messages } from '../../i18n/messages.ts';
import { titleOf } from '../../sources/library.ts';

export interface Card {
  /** The words that the picture is about. */
  readonly paragraphs: readonly string[];
  /** Set on direct speech: the marks around it. It alone may be cut. */
  readonly quote: ((words: string) => string) | null;
  /** Who says so. */
  readonly name: string | null;
  /** What else is to be known, a line each. */
  readonly notes: readonly string[];
  /** The article that it comes from. */
  readonly source: string | null;
}

/** What the picture of that page says; the site's own where it shows no article. */
export function cardOf(subject: HeadSubject, messages: Messages): Card {
  if (subject.page !== 'article') {
    return { paragraphs: [messages.siteDescription], quote: null, name: null, notes: [], source: null };
  }
  const { article } = subject;
  const quotation = subject.quotation === null ? null : findQuotation(article, subject.quotation);
  if (quotation) return quotationCard(article, quotation, messages);
  return subject.voice === null ? articleCard(article, messages) : voiceCard(article, subject.voice, messages);
}

function articleCard(article: Article, messages: Messages): Card {
  const { publisher, published } = article;
  const names = voicesOf(article).flatMap(({ entity }) => (entity ? [entity.name] : []));
  const whence = [publisher, published === undefined ? undefined : messages.format.date(published)];
  return {
    paragraphs: [titleOf(article)],
    quote: null,
    name: null,
    notes: lines(
      whence.filter((part) => part !== undefined).join(' · '),
      names.length > 0 ? messages.voicesOfArticle(names) : '',
      invented(article, messages),
    ),
    source: null,
  };
}

function quotationCard(article: Article, quotation: Quotation, messages: Messages): Card {
  const speaker = quotation.speaker === null ? undefined : entitiesById(article).get(quotation.speaker);
  const { form, paragraphs } = outgoing(article, quotation);
  return {
    paragraphs,
    quote: form === 'words' ? messages.format.quote : null,
    name: speaker?.name ?? messages.unknownVoice,
    notes: lines(
      speaker?.description ?? '',
      isUnreviewed(quotation) ? messages.unreviewedCitation : '',
      invented(article, messages),
    ),
    source: titleOf(article),
  };
}

function voiceCard(article: Article, id: string, messages: Messages): Card {
  const voice = voicesOf(article).find((candidate) => candidate.id === id);
  const quotations = voice?.quotations ?? [];
  return {
    paragraphs: [messages.voicePageTitle(voice?.entity?.name ?? id)],
    quote: null,
    name: null,
    notes: lines(
      voice?.entity?.description ?? '',
      messages.quotations(quotations.length),
      quotations.some(isUnreviewed) ? messages.unreviewedCitation : '',
      invented(article, messages),
    ),
    source: titleOf(article),
  };
}

const invented = ({ genre }: Article, messages: Messages): string => (genre === 'fiction' ? messages.inventedText : '');

const lines = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/** The same in words, for who cannot see it. */
export const altOf = ({ paragraphs, quote, name, notes, source }: Card): string => {
  const words = paragraphs.join(' ');
  return lines(quote ? quote(words) : words, name ?? '', ...notes, source ?? '').join(' – ');
};
