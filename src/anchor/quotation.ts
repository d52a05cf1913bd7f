/**
 * Finding a linked quotation again whose id the article does not know.
 *
 * A link to a quotation carries its id alone: short, readable, and kept by whoever publishes an annotation anew
 * (`keep-ids.ts`). So this is for the articles whose ids were not kept. An id holds the first six words and a check over
 * all of them; that is enough to find it, and to know whether all of its words are still there. Where it stood the id
 * cannot know: no outcome is *moved*. A link that should survive more carries the quotation's passage beside the id
 * (`?passage=`); that is then looked for instead, with all four outcomes.
 */
import { contentOf, quotationId } from '../article/quotation-id.ts';
import type { Article, Quotation } from '../article/schema.ts';
import { blockIndex, inReadingOrder } from '../article/span.ts';
import type { Range } from '../article/span.ts';
import { diffWords } from './diff.ts';
import { originalRange } from './folded.ts';
import { rangeOfSpans, spansOfRange } from './joined-text.ts';
import { findPassage } from './match.ts';
import type { Found } from './match.ts';
import { candidatesFor, sharedBy } from './places.ts';
import type { PassageSelector } from './selector.ts';
import { readText } from './text-of-article.ts';
import { PLACES } from './weights.ts';

export interface FoundQuotation {
  readonly found: Found;
  /** The quotation that stands there now; null where the words are no quotation (or are gone). */
  readonly quotation: Quotation | null;
}

/** What an id made by `quotationId` says. */
interface IdWords {
  /** As they stand in the id: folded, joined by a space. Empty where the content has no Latin letter or digit. */
  readonly words: string;
  /** Words and check, without the number of a twin. */
  readonly base: string;
  /** Which of the twins, from 1 in text order. */
  readonly nth: number;
}

/** Looks for the quotation that once had the id. Any text is looked for, whether it is an id or not; never throws. */
export function recoverQuotation(article: Article, id: string, passage: PassageSelector | null = null): FoundQuotation {
  if (passage) return withQuotation(article, findPassage(passage, article));
  const read = readId(id);
  const gone: FoundQuotation = { found: { outcome: 'gone', said: read ? saidBy(read) : '' }, quotation: null };
  if (!read) return gone;
  const same = sameWords(article, read.base);
  const known = same[read.nth - 1];
  if (known) return { found: { outcome: 'exact', spans: known.content }, quotation: known };
  // A twin that is no longer there is not the one that is.
  if (same.length > 0 || read.words === '') return gone;
  const { joined } = readText(article);
  const places = firstWords(article, read.words);
  const whole = places.flatMap((place) => wholeContent(joined.text, place, read.base) ?? [])[read.nth - 1];
  if (whole) return withQuotation(article, { outcome: 'exact', spans: spansOfRange(article, joined, whole) });
  const [place, ...others] = places;
  if (!place || others.length > 0 || read.words.length < ENOUGH_LETTERS) return gone;
  return changedFrom(article, saidBy(read), place);
}

/** So many letters and spaces of an id are no chance; fewer are trusted only where the check over all words holds. */
const ENOUGH_LETTERS = 12;

const ID = /^((?:(?:[a-z0-9]+-)+|q-)([0-9a-f]{4}))(?:-([1-9][0-9]{0,3}))?$/;

function readId(id: string): IdWords | null {
  const [, base = '', check = '', number = '1'] = (id.length <= 200 && ID.exec(id)) || [];
  if (base === '') return null;
  const words = base.slice(0, -check.length - 1).replaceAll('-', ' ');
  return { words: words === 'q' ? '' : words, base, nth: Number(number) };
}

/** The words that the id carries, as it carries them. */
const saidBy = ({ words }: IdWords): string => (words === '' ? '' : `${words} …`);

/** The quotations of those words, in text order. */
function sameWords(article: Article, base: string): readonly Quotation[] {
  const order = inReadingOrder(blockIndex(article));
  return article.quotations
    .filter((quotation) => quotationId(contentOf(article, quotation)) === base)
    .toSorted((a, b) => (a.content[0] && b.content[0] ? order(a.content[0], b.content[0]) : 0));
}

/** So much of the first words' letters must stand where a quotation is looked for by them. */
const ENOUGH_OF_FIRST_WORDS = 0.8;

/** Where in the joined text the words stand, in text order; those to the letter if there are any. */
function firstWords(article: Article, words: string): readonly Range[] {
  const { joined, folded } = readText(article);
  const wanted = { quote: { kind: 'whole', exact: words }, prefix: '', suffix: '' } as const;
  const candidates = candidatesFor(folded.codes, wanted, PLACES).toSorted((a, b) => a.start - b.start);
  const exact = candidates.filter((candidate) => candidate.words === 1);
  return (exact.length > 0 ? exact : candidates.filter((candidate) => candidate.words >= ENOUGH_OF_FIRST_WORDS)).map(
    (candidate) => originalRange(folded, joined.text, candidate),
  );
}

/** No quotation is looked for beyond this, in UTF-16 code units. */
const LONGEST_CONTENT = 2_000;

/** From `start` to the end of the word up to which the check holds; null where it holds nowhere. */
function wholeContent(text: string, { start }: Range, base: string): Range | null {
  for (const { 0: word, index } of text.slice(start, start + LONGEST_CONTENT).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const end = start + index + word.length;
    if (quotationId(text.slice(start, end)) === base) return { start, end };
  }
  return null;
}

/** The quotation that begins at the place of the first words, or those words where none does. */
function changedFrom(article: Article, said: string, place: Range): FoundQuotation {
  const { joined } = readText(article);
  const quotation =
    article.quotations.find(({ content }) => {
      const start = rangeOfSpans(article, joined, content)?.start ?? -1;
      return Math.abs(start - place.start) <= NEAR;
    }) ?? null;
  const says = quotation ? contentOf(article, quotation) : joined.text.slice(place.start, place.end);
  const spans = quotation?.content ?? spansOfRange(article, joined, place);
  return { quotation, found: { outcome: 'changed', spans, said, says, diff: diffWords(said, says) } };
}

/** Marks and spaces that may stand between a content's beginning and its first word. */
const NEAR = 3;

/** With the quotation whose content is that place, by at least half of what both cover. */
function withQuotation(article: Article, found: Found): FoundQuotation {
  if (found.outcome === 'gone') return { found, quotation: null };
  const { joined } = readText(article);
  const place = rangeOfSpans(article, joined, found.spans);
  const shares = article.quotations.map((quotation) => {
    const content = rangeOfSpans(article, joined, quotation.content);
    return { quotation, share: place && content ? sharedBy(place, content) : 0 };
  });
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  return { found, quotation: best && best.share >= 0.5 ? best.quotation : null };
}
