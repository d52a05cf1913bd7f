/** What is compared: a text with its quotations and named entities, offsets into the whole text. Both gold forms give it. */
import type { Article, EntityType, Polarity, QuotationKind, Span } from '../../article/schema.ts';
import type { Range } from '../../article/span.ts';

export interface ScoredQuotation {
  readonly kind: QuotationKind;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  /** An entity's id; null where not known. */
  readonly speaker: string | null;
  readonly polarity: Polarity | null;
  /** 0 to 1; null where the annotation gives none, as gold does. */
  readonly confidence: number | null;
}

export interface ScoredEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Named mentions only. */
  readonly mentions: readonly Range[];
}

export interface ScoredDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotations: readonly ScoredQuotation[];
  readonly entities: readonly ScoredEntity[];
}

/** An article's text as a plain text: blocks parted by an empty line, the title first. */
export const plainText = (article: Article): string => article.blocks.map(({ text }) => text).join('\n\n');

/**
 * An article's annotations as offsets into `text`, in which its blocks must stand in order and to the letter. Throws
 * where one does not: an annotator must not change its text, and offsets would mean nothing.
 */
export function documentOf(article: Article, text: string = plainText(article)): ScoredDocument {
  const base = new Map<string, number>();
  let at = 0;
  for (const block of article.blocks) {
    const found = text.indexOf(block.text, at);
    if (found < 0) throw new Error(`${article.id}: block ${block.id} is not in the text as it stands`);
    base.set(block.id, found);
    at = found + block.text.length;
  }
  const range = ({ block, start, end }: Span): Range => {
    const from = base.get(block) ?? 0;
    return { start: from + start, end: from + end };
  };
  const named = Map.groupBy(
    article.mentions.filter(({ form }) => form === 'name'),
    ({ entity }) => entity,
  );
  return {
    id: article.id,
    lang: article.lang,
    text,
    quotations: article.quotations.map((quotation) => ({
      kind: quotation.kind,
      content: quotation.content.map(range),
      cue: quotation.cue.map(range),
      source: quotation.source.map(range),
      speaker: quotation.speaker,
      polarity: quotation.polarity ?? null,
      confidence: quotation.confidence ?? null,
    })),
    entities: article.entities.map(({ id, type }) => ({
      id,
      type,
      mentions: (named.get(id) ?? []).map(({ span }) => range(span)),
    })),
  };
}
