/**
 * An article as schema.org knows it: a `NewsArticle`, or a `CreativeWork` where the text is invented, with a `Quotation` for
 * each direct speech that has a speaker and stands in no other quotation. What is not known is absent.
 */
import type { Article, Entity, Quotation } from '../article/schema.ts';
import { entitiesById } from '../article/select.ts';
import { isUnreviewed, outgoing } from './citation.ts';

export interface JsonLdWords {
  /** Said where the machine attributed the quotation and nobody reviewed it. */
  readonly unreviewedCitation: string;
}

/** Full addresses, where the site's origin is known. */
export interface JsonLdUrls {
  readonly article: string;
  readonly picture: string | null;
  readonly quotation: (id: string) => string;
}

/** A value of JSON-LD. */
export type JsonLd = { readonly [key: string]: string | JsonLd | readonly JsonLd[] };

/** The article with those of `quotations` that schema.org can hold. */
export function jsonLdOf(
  article: Article,
  quotations: readonly Quotation[],
  words: JsonLdWords,
  urls: JsonLdUrls | null,
): JsonLd {
  const { genre, lang, published, publisher, byline, license, url, notice } = article;
  const parts = quotations.flatMap((quotation) => quotationPart(article, quotation, words, urls));
  return {
    '@context': 'https://schema.org',
    '@type': genre === 'fiction' ? 'CreativeWork' : 'NewsArticle',
    headline: article.blocks[0]?.text ?? '',
    inLanguage: lang,
    ...(genre === 'fiction' ? { genre } : {}),
    ...(urls && { url: urls.article }),
    ...(urls?.picture ? { image: urls.picture } : {}),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    // A byline may name people, an agency or both: as words it is right in every case.
    ...(byline === undefined ? {} : { creditText: byline }),
    ...(license === undefined ? {} : { license: licence(license) }),
    ...(notice === undefined ? {} : { description: notice }),
    ...(url === undefined ? {} : { isBasedOn: url }),
    ...(parts.length === 0 ? {} : { hasPart: parts }),
  };
}

/** `license` is an address or a work. */
const licence = (name: string): string | JsonLd =>
  /^https?:\/\/\S+$/.test(name) ? name : { '@type': 'CreativeWork', name };

function quotationPart(
  article: Article,
  quotation: Quotation,
  words: JsonLdWords,
  urls: JsonLdUrls | null,
): readonly JsonLd[] {
  const speaker = quotation.speaker === null ? undefined : entitiesById(article).get(quotation.speaker);
  const { form, paragraphs } = outgoing(article, quotation);
  if (form !== 'words' || !speaker) return [];
  return [
    {
      '@type': 'Quotation',
      text: paragraphs.join('\n\n'),
      inLanguage: article.lang,
      spokenByCharacter: character(speaker),
      ...(isUnreviewed(quotation) ? { description: words.unreviewedCitation } : {}),
      ...(urls && { url: urls.quotation(quotation.id) }),
    },
  ];
}

/** Only persons and organisations may speak there; a place that does is the body that sits in it (« Paris dément »). */
const character = ({ type, name, description }: Entity): JsonLd => ({
  '@type': type === 'person' ? 'Person' : 'Organization',
  name,
  ...(description === undefined ? {} : { description }),
});

/** As the content of a `script` element: nothing in it can end that element, or begin a comment in it. */
export const printJsonLd = (value: JsonLd): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
