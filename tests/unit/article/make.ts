/** Small articles for tests, with spans found by their words: nobody counts offsets by hand. */
import type { Article, Quotation, Span } from '../../../src/article/schema.ts';
import { validateArticle } from '../../../src/article/validate.ts';

/** The only place of `words` in the blocks' texts; the blocks are called b1, b2, … */
export function spanOf(texts: readonly string[], words: string): Span {
  const places = texts.flatMap((text, index) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : { block: `b${index + 1}`, start, end: start + words.length };
  });
  const [place, ...others] = places;
  if (!place || others.length > 0) throw new Error(`not in exactly one block: ${words}`);
  return place;
}

/** A quotation by its words: pieces of content, then what else it has. */
export interface Told {
  readonly content: readonly string[];
  readonly kind?: Quotation['kind'];
  readonly marked?: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly polarity?: Quotation['polarity'];
}

/** A valid article of those texts, the first one its title; quotations are called q1, q2, … Throws where it is not valid. */
export function articleOf(lang: string, texts: readonly string[], told: readonly Told[]): Article {
  const spans = (words: string | undefined): readonly Span[] => (words === undefined ? [] : [spanOf(texts, words)]);
  const checked = validateArticle({
    version: 1,
    id: 'made',
    lang,
    blocks: texts.map((text, index) => ({ id: `b${index + 1}`, type: index === 0 ? 'title' : 'paragraph', text })),
    entities: [],
    mentions: [],
    quotations: told.map(({ content, kind = 'direct', marked, cue, source, polarity }, index) => ({
      id: `q${index + 1}`,
      kind,
      content: content.flatMap(spans),
      ...(marked && { marked: marked.flatMap(spans) }),
      cue: spans(cue),
      source: spans(source),
      speaker: null,
      ...(polarity && { polarity }),
    })),
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.article;
}

/** The quotation of that id. */
export function quotationOf(article: Article, id: string): Quotation {
  const found = article.quotations.find((quotation) => quotation.id === id);
  if (!found) throw new Error(`no quotation ${id}`);
  return found;
}
