/** One line of an archive to one line: an article, or what was wrong with the record. Runs in the worker threads. */
import { hash32, slug } from '../../article/fold.ts';
import { annotateText } from './annotate-text.ts';
import { isLanguageTag } from './options.ts';

export interface RecordOptions {
  /** The language of records that name none; null to detect it. */
  readonly lang: string | null;
  readonly unwrap: boolean;
}

export interface RecordResult {
  /** JSON without a line end. */
  readonly line: string;
  readonly outcome: 'article' | 'error';
  readonly mended: boolean;
  readonly unruled: boolean;
}

type Id = string | number;

/**
 * Annotates the record on one line. `number` is the line's number in the archive, from 1; error lines bear it. The words
 * of an error are English in every locale, so that archives come out alike everywhere. Never throws.
 */
export function annotateRecord(line: string, number: number, options: RecordOptions): RecordResult {
  const record = readRecord(line);
  if ('error' in record) return failed(record.id, number, record.error);
  const { id, text } = record;
  const lang = record.lang ?? options.lang;
  const outcome = annotateText(text, {
    id: articleId(id),
    ...(lang === null ? {} : { lang }),
    ...(options.unwrap ? { unwrap: true } : {}),
  });
  if (!outcome.ok) {
    return failed(id, number, outcome.rule === 'empty' ? '"text" is empty' : `the annotator failed: ${outcome.detail}`);
  }
  const { article, plain, unruled } = outcome;
  const made = article.id === id ? article : { ...article, recordId: id };
  return { line: JSON.stringify(made), outcome: 'article', mended: plain.surrogates + plain.nuls > 0, unruled };
}

/** A line that stands for a record that could not be annotated. */
export function failed(id: Id | null, number: number, error: string): RecordResult {
  return { line: JSON.stringify({ id, line: number, error }), outcome: 'error', mended: false, unruled: false };
}

/** An article's id for a record's: itself where it fits, else its words and a hash that keeps `a_b` and `a-b` apart. */
export function articleId(id: Id): string {
  const text = String(id);
  if (/^[a-z0-9-]+$/.test(text)) return text;
  const hash = hash32(text).toString(16).padStart(8, '0');
  return [slug(text).slice(0, 60), hash].filter((part) => part !== '').join('-');
}

type ReadRecord =
  | { readonly id: Id; readonly text: string; readonly lang: string | null }
  | { readonly id: Id | null; readonly error: string };

function readRecord(line: string): ReadRecord {
  if (line.trim() === '') return { id: null, error: 'empty line' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: idIn(line), error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'not an object' };
  const field = (key: string): unknown => Reflect.get(value, key);
  const [given, text, lang] = ['id', 'text', 'lang'].map(field);
  const id = typeof given === 'string' || typeof given === 'number' ? given : null;
  if (id === null || id === '') return { id, error: '"id" is missing (a string or a number)' };
  if (typeof text !== 'string') return { id, error: '"text" is missing (a string)' };
  if (lang === undefined || lang === null) return { id, text, lang: null };
  if (typeof lang !== 'string' || !isLanguageTag(lang)) return { id, error: '"lang" is no language tag' };
  return { id, text, lang };
}

/** The id that a line shows although it is no JSON (cut off in the middle, mostly); null where it shows none. */
function idIn(line: string): Id | null {
  const found = /^\s*\{(?:[^{}]{0,200}?,)?\s*"id"\s*:\s*(?:"([^"\\]{1,200})"|(\d{1,15})\b)/.exec(line);
  if (!found) return null;
  return found[1] ?? Number(found[2]);
}
