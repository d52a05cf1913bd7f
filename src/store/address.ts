/**
 * The address: the URL as one typed value, read and printed here and nowhere else. `parse(print(x))` is `x`.
 *
 * A path names a thing, the query says how it is looked at. A reader's own article lives at one fixed path with an opaque
 * id and everything else behind `#`, so that nothing of its text reaches a server's log.
 */
import { QUOTATION_KINDS } from '../article/kinds.ts';
import type { QuotationKind } from '../article/schema.ts';

/** The reserved value of `speaker` for quotations whose speaker is not known; no entity's id can be it. */
export const UNKNOWN_SPEAKER = '_';

/** What is kept of a passage that can be no token, so that a megabyte of nonsense is not carried from page to page. */
export const BROKEN_PASSAGE = '';

/** How an article is looked at. */
export interface View {
  /** Chosen voices in the order of choosing (which gives the colours), `UNKNOWN_SPEAKER` among them; no doubles. */
  readonly speakers: readonly string[];
  /** Chosen ways of quoting, in the order of `QUOTATION_KINDS`; no doubles. */
  readonly kinds: readonly QuotationKind[];
  /** The open entity. */
  readonly entity: string | null;
  /** The linked passage as one token, which `anchor/token.ts` reads; `BROKEN_PASSAGE` where it can be none. */
  readonly passage: string | null;
  /** Keys that this version does not know, kept as they are, sorted by key. */
  readonly rest: readonly (readonly [key: string, value: string])[];
}

export type Address =
  | { readonly page: 'library'; readonly view: View }
  | { readonly page: 'article'; readonly article: string; readonly quotation: string | null; readonly view: View }
  | { readonly page: 'new'; readonly view: View }
  | { readonly page: 'own'; readonly article: string; readonly quotation: string | null; readonly view: View }
  | { readonly page: 'unknown'; readonly path: string; readonly view: View };

/** An address of a page that shows an article. */
export type ArticleAddress = Extract<Address, { page: 'article' | 'own' }>;

export const PLAIN_VIEW: View = { speakers: [], kinds: [], entity: null, passage: null, rest: [] };

export const isArticleAddress = (address: Address): address is ArticleAddress =>
  address.page === 'article' || address.page === 'own';

/**
 * The page of a voice, below the site's base: the whole article filtered to it. It is another way to write the address of
 * the article with that speaker chosen, so it is read as that one; it is printed where a voice is named or shared.
 */
export const printVoiceAddress = (article: string, voice: string): string => `/articles/${article}/voices/${voice}/`;

/** The one voice that a view chooses, and nothing else; null where it chooses more, less, or nobody known. */
export function soleVoice({ speakers, kinds, entity, passage }: View): string | null {
  const [voice = UNKNOWN_SPEAKER, ...others] = speakers;
  const more = others.length > 0 || kinds.length > 0 || entity !== null || passage !== null;
  return more || voice === UNKNOWN_SPEAKER ? null : voice;
}

/** An address as it is given away: that of a voice's page where it chooses just that. */
export function printShared(address: Address): string {
  const voice = address.page === 'article' && address.quotation === null ? soleVoice(address.view) : null;
  return address.page !== 'article' || voice === null
    ? printAddress(address)
    : printVoiceAddress(address.article, voice);
}

/** Ids in addresses: those of the format and no others, so that they are safe in a selector and in a file's path. */
const ID = /^[a-z0-9-]{1,200}$/;
const SPEAKER = /^(?:_|[a-z0-9-]{1,200})$/;
/** The form of a token and its greatest length; whether it is one, the anchor knows. */
const PASSAGE = /^[A-Za-z0-9_-]{1,4096}$/;
/** Keys of a query that have a meaning here. */
const KEYS: ReadonlySet<string> = new Set(['speaker', 'kind', 'entity', 'passage']);

/** Reads an address. Any string is read: what has no meaning here is kept in `rest`, or is an unknown page. */
export function parseAddress(pathname: string, search: string, hash: string): Address {
  const parts = pathname
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter((part) => part !== '');
  const [first, article = '', second, third = ''] = parts;
  const view = parseView(new URLSearchParams(search));
  if (parts.length === 0) return { page: 'library', view };
  if (first === 'articles' && ID.test(article)) {
    if (parts.length === 2) return { page: 'article', article, quotation: null, view };
    if (parts.length === 4 && second === 'quotations' && ID.test(third)) {
      return { page: 'article', article, quotation: third, view };
    }
    if (parts.length === 4 && second === 'voices' && ID.test(third)) {
      return { page: 'article', article, quotation: null, view: withVoice(view, third) };
    }
  }
  if (first === 'new' && parts.length === 1) return parseOwn(new URLSearchParams(hash.replace(/^#/, '')), view);
  return { page: 'unknown', path: pathname, view };
}

function parseOwn(fragment: URLSearchParams, queryView: View): Address {
  const article = fragment.get('article') ?? '';
  if (!ID.test(article)) return { page: 'new', view: queryView };
  const quotation = fragment.get('quotation') ?? '';
  fragment.delete('article');
  fragment.delete('quotation');
  return { page: 'own', article, quotation: ID.test(quotation) ? quotation : null, view: parseView(fragment) };
}

function parseView(query: URLSearchParams): View {
  const entity = query.get('entity') ?? '';
  const passage = query.get('passage');
  const kinds = new Set(query.getAll('kind'));
  const rest = [...query].filter(([key]) => !KEYS.has(key)).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    speakers: [...new Set(query.getAll('speaker').filter((id) => SPEAKER.test(id)))],
    kinds: QUOTATION_KINDS.filter((kind) => kinds.has(kind)),
    entity: ID.test(entity) ? entity : null,
    passage: passage === null || PASSAGE.test(passage) ? passage : BROKEN_PASSAGE,
    rest,
  };
}

/** The path's voice is chosen first, before those of the query. */
const withVoice = (view: View, voice: string): View => ({
  ...view,
  speakers: [voice, ...view.speakers.filter((chosen) => chosen !== voice)],
});

/** Prints an address, below the site's base: it begins with a slash, and its path ends in one. */
export function printAddress(address: Address): string {
  switch (address.page) {
    case 'library':
      return `/${printQuery(address.view)}`;
    case 'article': {
      const below = address.quotation === null ? '' : `quotations/${address.quotation}/`;
      return `/articles/${address.article}/${below}${printQuery(address.view)}`;
    }
    case 'new':
      return `/new/${printQuery(address.view)}`;
    case 'own': {
      const own: [string, string][] = [['article', address.article]];
      if (address.quotation !== null) own.push(['quotation', address.quotation]);
      return `/new/#${new URLSearchParams([...own, ...viewPairs(address.view)]).toString()}`;
    }
    case 'unknown':
      return `${address.path}${printQuery(address.view)}`;
  }
}

function printQuery(view: View): string {
  const printed = new URLSearchParams(viewPairs(view)).toString();
  return printed === '' ? '' : `?${printed}`;
}

function viewPairs(view: View): [string, string][] {
  return [
    ...view.kinds.map((kind): [string, string] => ['kind', kind]),
    ...view.speakers.map((speaker): [string, string] => ['speaker', speaker]),
    ...(view.entity === null ? [] : [['entity', view.entity] satisfies [string, string]]),
    ...(view.passage === null ? [] : [['passage', view.passage] satisfies [string, string]]),
    ...view.rest.map(([key, value]): [string, string] => [key, value]),
  ].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The view with a voice chosen, or no longer chosen; a voice chosen anew comes last. */
export const toggleSpeaker = (view: View, speaker: string): View => ({
  ...view,
  speakers: view.speakers.includes(speaker)
    ? view.speakers.filter((chosen) => chosen !== speaker)
    : [...view.speakers, speaker],
});

/** The view with a way of quoting chosen, or no longer chosen. */
export const toggleKind = (view: View, kind: QuotationKind): View => ({
  ...view,
  kinds: QUOTATION_KINDS.filter((known) => (known === kind) !== view.kinds.includes(known)),
});

/** Whether the view chooses among quotations. */
export const isFiltered = (view: View): boolean => view.speakers.length > 0 || view.kinds.length > 0;
