/**
 * What leaves an article by a command of ours (FORMAT: what leaves the article). A denial is never shown as its words:
 * direct speech that stands in no other quotation goes out as its words, everything else as the reporting sentence.
 */
import type { Article, Quotation } from '../article/schema.ts';
import { nestedQuotations } from '../article/select.ts';
import { reportingSentence } from '../article/sentence.ts';
import { textOf } from '../article/span.ts';

export interface Outgoing {
  /** `words` want marks around them; a `sentence` is the article's own and wants none of ours. */
  readonly form: 'words' | 'sentence';
  /** Paragraphs, in order. */
  readonly paragraphs: readonly string[];
}

/** Stands for what interrupts a quotation. */
const OMISSION = ' […] ';

export function outgoing(article: Article, quotation: Quotation): Outgoing {
  if (quotation.kind === 'direct' && !nestedQuotations(article).has(quotation.id)) {
    return { form: 'words', paragraphs: wordsByParagraph(article, quotation) };
  }
  return { form: 'sentence', paragraphs: reportingSentence(article, quotation).map((span) => textOf(article, span)) };
}

function wordsByParagraph(article: Article, quotation: Quotation): readonly string[] {
  const paragraphs = new Map<string, string>();
  for (const span of quotation.content) {
    const words = textOf(article, span);
    const before = paragraphs.get(span.block);
    paragraphs.set(span.block, before === undefined ? words : before + OMISSION + words);
  }
  return [...paragraphs.values()];
}

/** What a citation says beside the words, in the reader's language. */
export interface CitationWords {
  readonly quote: (words: string) => string;
  readonly speaker: string;
  /** « dans « Titre » » */
  readonly citedFrom: string;
  /** Said where the machine attributed the quotation and nobody reviewed it. */
  readonly unreviewed: string;
  /** Null where there is no address that others could open. */
  readonly url: string | null;
}

/** Whether the attribution is the machine's and no person confirmed it. */
export const isUnreviewed = (quotation: Quotation): boolean =>
  quotation.confidence !== undefined && quotation.reviewed !== true;

/** A citation taken apart, for every form that it goes out in. */
export interface Citation {
  /** With marks around them where they are words. */
  readonly paragraphs: readonly string[];
  /** Who, in what, and whether the attribution is the machine's alone. */
  readonly reference: string;
  /** Null where the article has no address that others could open. */
  readonly url: string | null;
}

const PARAGRAPH_END = '\n\n';

export function citation(article: Article, quotation: Quotation, words: CitationWords): Citation {
  const { form, paragraphs } = outgoing(article, quotation);
  const text = paragraphs.join(PARAGRAPH_END);
  const parts = [words.speaker, words.citedFrom].filter((part) => part !== '').join(', ');
  return {
    paragraphs: (form === 'words' ? words.quote(text) : text).split(PARAGRAPH_END),
    reference: isUnreviewed(quotation) ? `${parts} (${words.unreviewed})` : parts,
    url: words.url,
  };
}

/** Words that have marks of their own get none of ours around them: nobody could tell whose are whose. */
const MARKS = /[«»“”„"‹›]/;

/**
 * What a reader selected, to the letter and as nobody's words: who says them the selection does not tell. A line end stands
 * between blocks.
 */
export const passageCitation = (
  words: string,
  { quote, citedFrom, url }: Pick<CitationWords, 'quote' | 'citedFrom' | 'url'>,
): Citation => ({
  paragraphs: (MARKS.test(words) ? words : quote(words)).split('\n'),
  reference: citedFrom,
  url,
});

/** Plain text with its citation. */
export const citeAsText = ({ paragraphs, reference, url }: Citation): string =>
  [paragraphs.join(PARAGRAPH_END), `— ${reference}`, ...(url === null ? [] : [url])].join('\n');
