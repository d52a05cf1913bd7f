/**
 * What an article is: one JSON value, its text verbatim and the annotations that point into it.
 *
 * Types are inferred from the schema, `public/article.schema.json` is generated from it (`npm run schema`), and
 * `validate.ts` adds what a schema cannot say. Unknown keys are kept and ignored, so that a newer writer does not
 * break an older reader.
 */
import * as v from 'valibot';
import { QUOTATION_KINDS } from './kinds.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'id'));
const nonEmptyText = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of one block's text: UTF-16 code units, `end` exclusive, never empty, never inside a surrogate pair. */
const spanSchema = v.looseObject({ block: id, start: offset, end: offset });

const spans = v.array(spanSchema);

const blockSchema = v.looseObject({
  id,
  type: v.picklist(['title', 'heading', 'paragraph', 'list-item', 'blockquote']),
  text: v.pipe(nonEmptyText, v.regex(/^[^\0\n\r\u2028\u2029]*$/, 'line-end')),
});

const entitySchema = v.looseObject({
  id,
  type: v.picklist(['person', 'organisation', 'place']),
  name: nonEmptyText,
  description: v.optional(nonEmptyText),
});

const mentionSchema = v.looseObject({
  entity: id,
  span: spanSchema,
  form: v.picklist(['name', 'nominal', 'pronoun']),
});

const evidenceSchema = v.looseObject({
  rule: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'id')),
  span: v.optional(spanSchema),
});

const quotationSchema = v.looseObject({
  id,
  kind: v.picklist(QUOTATION_KINDS),
  content: v.pipe(spans, v.minLength(1)),
  marked: v.optional(spans),
  cue: spans,
  source: spans,
  speaker: v.nullable(id),
  polarity: v.optional(v.picklist(['denied', 'asked'])),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  evidence: v.optional(v.array(evidenceSchema)),
  reviewed: v.optional(v.boolean()),
  formerIds: v.optional(v.array(id)),
});

export const articleSchema = v.looseObject({
  version: v.literal(1),
  id,
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'lang')),
  genre: v.optional(v.picklist(['news', 'fiction'])),
  notice: v.optional(nonEmptyText),
  byline: v.optional(nonEmptyText),
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  publisher: v.optional(nonEmptyText),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'url'))),
  license: v.optional(nonEmptyText),
  generator: v.optional(v.looseObject({ name: nonEmptyText, version: nonEmptyText })),
  blocks: v.pipe(v.array(blockSchema), v.minLength(1)),
  entities: v.array(entitySchema),
  mentions: v.array(mentionSchema),
  quotations: v.array(quotationSchema),
});

/** The schema's output, deeply readonly: the text and its annotations never change in place. */
type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Without the index signature of a loose object: unknown keys are kept in the value, but no code reads them. */
type Known<T> = T extends (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;

export type Article = DeepReadonly<Known<v.InferOutput<typeof articleSchema>>>;
export type Block = Article['blocks'][number];
export type Entity = Article['entities'][number];
export type EntityType = Entity['type'];
export type Mention = Article['mentions'][number];
export type Quotation = Article['quotations'][number];
export type QuotationKind = Quotation['kind'];
export type Polarity = NonNullable<Quotation['polarity']>;
export type Evidence = NonNullable<Quotation['evidence']>[number];
export type Span = Quotation['content'][number];
