/** Whether a value is an article: the schema, then what a schema cannot say. A file that breaks a rule is refused whole. */
import * as v from 'valibot';
import { articleSchema } from './schema.ts';
import type { Article, Quotation, Span } from './schema.ts';
import { byOpening, contains, overlaps, splitsPair } from './span.ts';

/** What is wrong, as a key that the interface words in its own language. */
export type ProblemRule =
  | 'json'
  | 'missing'
  | 'type'
  | 'choice'
  | 'range'
  | 'empty'
  | 'format'
  | 'version'
  | 'line-end'
  | 'ill-formed'
  | 'duplicate-id'
  | 'title-first'
  | 'unknown-block'
  | 'unknown-entity'
  | 'span-empty'
  | 'span-bounds'
  | 'span-surrogate'
  | 'span-order'
  | 'crossing'
  | 'marked-kind'
  | 'marked-outside'
  | 'polarity-kind';

/** One broken rule: the field (`quotations[3].content[0].end`), the rule, and what stood there where that helps. */
export interface Problem {
  readonly path: string;
  readonly rule: ProblemRule;
  readonly found?: string;
}

export type Validation =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** At most this many problems are named: a file with thousands is broken for one reason. */
const MOST_PROBLEMS = 20;

/** Validates a parsed JSON value. Never throws. */
export function validateArticle(value: unknown): Validation {
  const parsed = v.safeParse(articleSchema, value);
  if (!parsed.success) {
    return { ok: false, problems: parsed.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
  }
  // The border: the schema has just vouched for every field that the type names.
  const article: Article = parsed.output;
  const problems = [...structuralProblems(article)];
  return problems.length === 0 ? { ok: true, article } : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** Validates a JSON text. Never throws. */
export function parseArticle(json: string): Validation {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [{ path: '', rule: 'json', found: error instanceof Error ? error.message : '' }] };
  }
  return validateArticle(value);
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce<string>((at, item) => {
    if (typeof item.key === 'number') return `${at}[${item.key}]`;
    return at === '' ? String(item.key) : `${at}.${String(item.key)}`;
  }, '');
  const rule = ruleOf(issue, path);
  return rule === 'missing' ? { path, rule } : { path, rule, found: shorten(issue.received) };
}

function ruleOf(issue: v.BaseIssue<unknown>, path: string): ProblemRule {
  if (issue.input === undefined) return 'missing';
  if (path === 'version') return 'version';
  switch (issue.type) {
    case 'picklist':
      return 'choice';
    case 'min_length':
      return 'empty';
    case 'min_value':
    case 'max_value':
    case 'integer':
      return 'range';
    case 'regex':
      return issue.message === 'line-end' ? 'line-end' : 'format';
    case 'iso_date':
      return 'format';
    default:
      return 'type';
  }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function* structuralProblems(article: Article): Generator<Problem> {
  yield* blockProblems(article);
  yield* duplicates(article.blocks, 'blocks');
  yield* duplicates(article.entities, 'entities');
  yield* duplicates(article.quotations, 'quotations');

  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const entities = new Set(article.entities.map((entity) => entity.id));

  for (const [index, mention] of article.mentions.entries()) {
    const path = `mentions[${index}]`;
    if (!entities.has(mention.entity)) yield { path: `${path}.entity`, rule: 'unknown-entity', found: mention.entity };
    yield* spanProblems(mention.span, `${path}.span`, texts);
  }
  for (const [index, quotation] of article.quotations.entries()) {
    const path = `quotations[${index}]`;
    if (quotation.speaker !== null && !entities.has(quotation.speaker)) {
      yield { path: `${path}.speaker`, rule: 'unknown-entity', found: quotation.speaker };
    }
    for (const field of ['content', 'cue', 'source', 'marked'] as const) {
      for (const [at, span] of (quotation[field] ?? []).entries()) {
        yield* spanProblems(span, `${path}.${field}[${at}]`, texts);
      }
    }
    for (const [at, { span }] of (quotation.evidence ?? []).entries()) {
      if (span) yield* spanProblems(span, `${path}.evidence[${at}].span`, texts);
    }
    yield* kindProblems(quotation, path);
  }
  yield* formerIdProblems(article);
  yield* contentProblems(article);
}

function* blockProblems(article: Article): Generator<Problem> {
  for (const [index, block] of article.blocks.entries()) {
    if ((block.type === 'title') !== (index === 0)) {
      yield { path: `blocks[${index}].type`, rule: 'title-first', found: block.type };
    }
    if (!block.text.isWellFormed()) yield { path: `blocks[${index}].text`, rule: 'ill-formed' };
  }
}

function* duplicates(items: readonly { readonly id: string }[], field: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) yield { path: `${field}[${index}].id`, rule: 'duplicate-id', found: id };
    seen.add(id);
  }
}

/** A former id leads to one quotation, and never to another one that bears it now. */
function* formerIdProblems(article: Article): Generator<Problem> {
  const taken = new Set(article.quotations.map((quotation) => quotation.id));
  for (const [index, quotation] of article.quotations.entries()) {
    for (const [at, id] of (quotation.formerIds ?? []).entries()) {
      if (taken.has(id)) yield { path: `quotations[${index}].formerIds[${at}]`, rule: 'duplicate-id', found: id };
      taken.add(id);
    }
  }
}

function* spanProblems(span: Span, path: string, texts: ReadonlyMap<string, string>): Generator<Problem> {
  const text = texts.get(span.block);
  if (text === undefined) {
    yield { path: `${path}.block`, rule: 'unknown-block', found: span.block };
    return;
  }
  if (span.start >= text.length) yield { path: `${path}.start`, rule: 'span-bounds', found: String(span.start) };
  else if (span.end > text.length) yield { path: `${path}.end`, rule: 'span-bounds', found: String(span.end) };
  else if (span.end <= span.start) yield { path: `${path}.end`, rule: 'span-empty', found: String(span.end) };
  for (const edge of ['start', 'end'] as const) {
    if (splitsPair(text, span[edge]))
      yield { path: `${path}.${edge}`, rule: 'span-surrogate', found: String(span[edge]) };
  }
}

function* kindProblems(quotation: Quotation, path: string): Generator<Problem> {
  if (quotation.marked && quotation.kind !== 'mixed')
    yield { path: `${path}.marked`, rule: 'marked-kind', found: quotation.kind };
  if (quotation.polarity && quotation.kind === 'direct') {
    yield { path: `${path}.polarity`, rule: 'polarity-kind', found: quotation.kind };
  }
  for (const [at, span] of (quotation.marked ?? []).entries()) {
    if (!quotation.content.some((piece) => piece.block === span.block && contains(piece, span))) {
      yield { path: `${path}.marked[${at}]`, rule: 'marked-outside' };
    }
  }
}

interface Piece extends Span {
  readonly quotation: number;
  readonly path: string;
}

/** Contents nest or stand apart; two that cross, or a content that overlaps itself, are refused. */
function* contentProblems(article: Article): Generator<Problem> {
  const order = new Map(article.blocks.map((block, index) => [block.id, index]));
  const byBlock = new Map<string, Piece[]>();
  for (const [index, quotation] of article.quotations.entries()) {
    for (const [at, span] of quotation.content.entries()) {
      const path = `quotations[${index}].content[${at}]`;
      const before = quotation.content[at - 1];
      if (before && ((order.get(before.block) ?? 0) - (order.get(span.block) ?? 0) || before.end - span.start) > 0) {
        yield { path, rule: 'span-order' };
      }
      const pieces = byBlock.get(span.block) ?? [];
      pieces.push({ block: span.block, start: span.start, end: span.end, quotation: index, path });
      byBlock.set(span.block, pieces);
    }
  }
  const holds = new Set<string>();
  for (const pieces of byBlock.values()) {
    pieces.sort((a, b) => byOpening(a, b) || a.quotation - b.quotation);
    const open: Piece[] = [];
    for (const piece of pieces) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= piece.start) open.pop();
      const outer = open.at(-1);
      if (outer && overlaps(outer, piece)) {
        const inverse = `${piece.quotation} ${outer.quotation}`;
        if (!contains(outer, piece) || outer.quotation === piece.quotation || holds.has(inverse)) {
          yield { path: piece.path, rule: 'crossing' };
        }
        holds.add(`${outer.quotation} ${piece.quotation}`);
      }
      open.push(piece);
    }
  }
}
