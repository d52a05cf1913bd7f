/**
 * Gold annotations from a folder, in either form: articles (`article/schema.ts`), or flat files with offsets into one text
 * (`{ id, lang, text, quotations, entities }`). A flat file with `from` holds single sentences taken from treebanks: not
 * exhaustive and without speakers, so that recall alone means something there.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { QUOTATION_KINDS } from '../../article/kinds.ts';
import type { Range } from '../../article/span.ts';
import { validateArticle } from '../../article/validate.ts';
import { documentOf } from './document.ts';
import type { ScoredDocument } from './document.ts';

export interface Gold {
  /** The file's name without `.json`. */
  readonly name: string;
  readonly document: ScoredDocument;
  /** `sentences`: recall counts, precision and speakers do not. */
  readonly form: 'article' | 'flat' | 'sentences';
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const pair = v.tuple([offset, offset]);
/** One span, several, or none. */
const spans = v.optional(v.nullable(v.union([pair, v.array(pair)])));

const flatSchema = v.object({
  id: v.string(),
  lang: v.string(),
  from: v.optional(v.string()),
  text: v.string(),
  quotations: v.array(
    v.object({
      kind: v.picklist(QUOTATION_KINDS),
      content: v.array(pair),
      cue: spans,
      source: spans,
      speaker: v.optional(v.nullable(v.string())),
    }),
  ),
  entities: v.array(
    v.object({ id: v.string(), type: v.picklist(['person', 'organisation', 'place']), mentions: v.array(pair) }),
  ),
});

/** All gold of a folder, in the order of names. Rejects with a message that names file and field where one is broken. */
export async function readGold(folder: string): Promise<readonly Gold[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return goldOf(name.replace(/\.json$/, ''), JSON.parse(await readFile(path, 'utf8')), path);
    }),
  );
}

/** Gold from a parsed file. Throws where it has neither form; `path` is for that message. */
export function goldOf(name: string, value: unknown, path: string = name): Gold {
  if (typeof value === 'object' && value !== null && 'blocks' in value) {
    const checked = validateArticle(value);
    if (checked.ok) return { name, document: documentOf(checked.article), form: 'article' };
    throw new Error(`${path}: ${checked.problems.map(({ path: field, rule }) => `${field} ${rule}`).join(', ')}`);
  }
  const parsed = v.safeParse(flatSchema, value);
  if (!parsed.success)
    throw new Error(`${path}: ${parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join(', ')}`);
  const { from, ...flat } = parsed.output;
  const document: ScoredDocument = {
    ...flat,
    quotations: flat.quotations.map((quotation) => ({
      kind: quotation.kind,
      content: quotation.content.map(range),
      cue: ranges(quotation.cue),
      source: ranges(quotation.source),
      speaker: quotation.speaker || null,
      polarity: null,
      confidence: null,
    })),
    entities: flat.entities.map(({ id, type, mentions }) => ({ id, type, mentions: mentions.map(range) })),
  };
  return { name, document, form: from === undefined ? 'flat' : 'sentences' };
}

type Pair = v.InferOutput<typeof pair>;

const range = ([start, end]: Pair): Range => ({ start, end });

function ranges(given: v.InferOutput<typeof spans>): readonly Range[] {
  if (!given) return [];
  return isPair(given) ? [range(given)] : given.map(range);
}

const isPair = (given: Pair | readonly Pair[]): given is Pair => typeof given[0] === 'number';
