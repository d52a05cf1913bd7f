/**
 * What the views show of an article, selected from it: nothing here is stored. Results are kept as long as the article's
 * object lives, since an article never changes.
 */
import type { Article, Entity, Quotation, QuotationKind } from './schema.ts';
import { annotationsByBlock, annotationsOf, segmentsOf } from './segments.ts';
import type { BlockAnnotations, Segment } from './segments.ts';
import { blockIndex, contains, inReadingOrder, overlaps, textOf } from './span.ts';
import { wordsOf } from './words.ts';

/** Somebody who speaks in the article, or nobody known (`id` null). */
export interface Voice {
  readonly id: string | null;
  readonly entity: Entity | null;
  /** In reading order. */
  readonly quotations: readonly Quotation[];
  /** How many of them are denials. */
  readonly denials: number;
  /** Every one of them stands inside another quotation. */
  readonly onlyInside: boolean;
}

/** Which quotations are wanted: those of a speaker and of a kind; an empty list wants all. */
export interface Filter {
  /** Entity ids, null for "not known". */
  readonly speakers: readonly (string | null)[];
  readonly kinds: readonly QuotationKind[];
}

export interface WordShares {
  readonly total: number;
  /** Words between marks: direct speech and the marked parts of mixed quotations. */
  readonly marked: number;
  /** The other words of quotations. */
  readonly told: number;
  readonly narration: number;
}

/** Keeps a function's result for as long as its article lives. */
function perArticle<T>(select: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { readonly value: T }>();
  return (article) => {
    const found = known.get(article);
    if (found) return found.value;
    const value = select(article);
    known.set(article, { value });
    return value;
  };
}

export const annotations = perArticle((article): ReadonlyMap<string, BlockAnnotations> => annotationsByBlock(article));

/** Each block's segments, by the block's id. */
export const segments = perArticle(
  (article): ReadonlyMap<string, readonly Segment[]> =>
    new Map(article.blocks.map((block) => [block.id, segmentsOf(block, annotationsOf(annotations(article), block))])),
);

export const entitiesById = perArticle(
  (article): ReadonlyMap<string, Entity> => new Map(article.entities.map((entity) => [entity.id, entity])),
);

/** Quotations in reading order of their first words, an outer one before those inside it. */
export const quotationsInOrder = perArticle((article): readonly Quotation[] => {
  const compare = inReadingOrder(blockIndex(article));
  return article.quotations.toSorted((a, b) => {
    const first = a.content[0];
    const second = b.content[0];
    return first && second ? compare(first, second) : 0;
  });
});

/** The place of each quotation in reading order, from 1, by id. */
export const quotationNumbers = perArticle(
  (article): ReadonlyMap<string, number> =>
    new Map(quotationsInOrder(article).map((quotation, index) => [quotation.id, index + 1])),
);

/** The quotations by id, former ids included. */
const quotationsById = perArticle(
  (article): ReadonlyMap<string, Quotation> =>
    new Map(
      article.quotations.flatMap((quotation) =>
        [quotation.id, ...(quotation.formerIds ?? [])].map((id) => [id, quotation] as const),
      ),
    ),
);

export const findQuotation = (article: Article, id: string): Quotation | null =>
  quotationsById(article).get(id) ?? null;

/** Ids of the quotations that stand inside another one. */
export const nestedQuotations = perArticle((article): ReadonlySet<string> => {
  const nested = new Set<string>();
  for (const { pieces } of annotations(article).values()) {
    let open: (typeof pieces)[number][] = [];
    for (const piece of pieces) {
      open = open.filter((outer) => outer.end > piece.start);
      if (open.some((outer) => contains(outer, piece) && outer.quotation !== piece.quotation)) {
        nested.add(piece.quotation.id);
      }
      open.push(piece);
    }
  }
  return nested;
});

/** Who speaks, most quotations first, then in order of speaking; nobody known comes last. */
export const voicesOf = perArticle((article): readonly Voice[] => {
  const bySpeaker = new Map<string | null, Quotation[]>();
  for (const quotation of quotationsInOrder(article)) {
    const known = bySpeaker.get(quotation.speaker);
    if (known) known.push(quotation);
    else bySpeaker.set(quotation.speaker, [quotation]);
  }
  const nested = nestedQuotations(article);
  return [...bySpeaker]
    .map(([id, quotations]): Voice => ({
      id,
      entity: id === null ? null : (entitiesById(article).get(id) ?? null),
      quotations,
      denials: quotations.filter((quotation) => quotation.polarity === 'denied').length,
      onlyInside: quotations.every((quotation) => nested.has(quotation.id)),
    }))
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || b.quotations.length - a.quotations.length);
});

export const matches = (quotation: Quotation, filter: Filter): boolean =>
  (filter.speakers.length === 0 || filter.speakers.includes(quotation.speaker)) &&
  (filter.kinds.length === 0 || filter.kinds.includes(quotation.kind));

/** The quotations that a filter lights, in reading order. */
export const litQuotations = (article: Article, filter: Filter): readonly Quotation[] =>
  quotationsInOrder(article).filter((quotation) => matches(quotation, filter));

/** Words of the body, each counted for the innermost quotation that holds its first letter. */
interface CountedWords {
  readonly total: number;
  readonly bySpeaker: ReadonlyMap<string | null, { readonly marked: number; readonly told: number }>;
}

const countedWords = perArticle((article): CountedWords => {
  let total = 0;
  const bySpeaker = new Map<string | null, { marked: number; told: number }>();
  for (const block of article.blocks) {
    if (block.type === 'title') continue;
    const cut = segments(article).get(block.id) ?? [];
    let at = 0;
    for (const word of wordsOf(block.text)) {
      total += 1;
      while ((cut[at]?.end ?? Infinity) <= word.start) at += 1;
      const segment = cut[at];
      const speaker = segment?.pieces.at(-1)?.quotation.speaker;
      if (!segment || speaker === undefined) continue;
      const counts = bySpeaker.get(speaker) ?? { marked: 0, told: 0 };
      if (segment.marked) counts.marked += 1;
      else counts.told += 1;
      bySpeaker.set(speaker, counts);
    }
  }
  return { total, bySpeaker };
});

/** How many words the body has (the title is not counted). */
export const wordCount = (article: Article): number => countedWords(article).total;

/** Whose words the body's are; of the given speakers only, where some are given: what others say then counts as the rest. */
export function wordShares(article: Article, speakers: readonly (string | null)[] = []): WordShares {
  const { total, bySpeaker } = countedWords(article);
  let marked = 0;
  let told = 0;
  for (const [speaker, counts] of bySpeaker) {
    if (speakers.length > 0 && !speakers.includes(speaker)) continue;
    marked += counts.marked;
    told += counts.told;
  }
  return { total, marked, told, narration: total - marked - told };
}

/** The voices whose name stands beside a block: where the voice changes, and only there. Quotations inside others are left out. */
export const marginVoices = perArticle((article): ReadonlyMap<string, readonly (string | null)[]> => {
  const nested = nestedQuotations(article);
  const margins = new Map<string, (string | null)[]>();
  let last: string | null | undefined;
  for (const quotation of quotationsInOrder(article)) {
    const block = quotation.content[0]?.block;
    if (block === undefined || nested.has(quotation.id)) continue;
    if (quotation.speaker !== last) {
      const names = margins.get(block) ?? [];
      if (!names.includes(quotation.speaker)) names.push(quotation.speaker);
      margins.set(block, names);
    }
    last = quotation.speaker;
  }
  return margins;
});

/** What the article says of an entity, and what the entity says. */
export interface EntityView {
  readonly entity: Entity;
  /** The different words that name it, names first, in order of first use. */
  readonly calledBy: readonly string[];
  readonly mentionCount: number;
  readonly says: readonly Quotation[];
  /** Quotations of others in which it is named. */
  readonly spokenOf: readonly Quotation[];
}

export function entityView(article: Article, id: string): EntityView | null {
  const entity = entitiesById(article).get(id);
  if (!entity) return null;
  const mentions = article.mentions.filter((mention) => mention.entity === id);
  const rank = { name: 0, nominal: 1, pronoun: 2 };
  const called = mentions
    .filter((mention) => mention.form !== 'pronoun')
    .toSorted((a, b) => rank[a.form] - rank[b.form])
    .map((mention) => textOf(article, mention.span));
  const spokenOf = quotationsInOrder(article).filter(
    (quotation) =>
      quotation.speaker !== id &&
      mentions.some(({ span }) =>
        quotation.content.some((piece) => piece.block === span.block && overlaps(piece, span)),
      ),
  );
  return {
    entity,
    calledBy: [...new Set(called)],
    mentionCount: mentions.length,
    says: quotationsInOrder(article).filter((quotation) => quotation.speaker === id),
    spokenOf,
  };
}

/** Entities that do not speak, people first, each kind in order of first mention. */
export const silentEntities = perArticle((article): readonly Entity[] => {
  const speakers = new Set(article.quotations.map((quotation) => quotation.speaker));
  return article.entities.filter((entity) => !speakers.has(entity.id));
});
