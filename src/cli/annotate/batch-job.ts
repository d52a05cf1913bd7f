/** What passes between the archive door and its worker threads. */
import type { ArchiveCount } from './messages.ts';
import { invalidSequences } from '../../sources/decode.ts';
import { linesOf } from './batches.ts';
import { annotateRecord } from './records.ts';
import type { RecordOptions, RecordResult } from './records.ts';

export interface BatchJob {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: RecordOptions;
}

export interface BatchResult {
  /** One line a record, in order, each closed by a line feed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly count: ArchiveCount;
}

export const isBatchResult = (value: unknown): value is BatchResult =>
  typeof value === 'object' &&
  value !== null &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array &&
  'count' in value;

/** Annotates the records of a batch. Never throws. */
export function annotateBatch({ first, bytes, options }: BatchJob): BatchResult {
  return resultOf(linesOf(bytes).map((line, index) => annotateLine(line, first + index, options)));
}

function annotateLine(line: Uint8Array, number: number, options: RecordOptions): RecordResult {
  const text = new TextDecoder().decode(line);
  const result = annotateRecord(text, number, options);
  const mended = result.mended || (result.outcome === 'article' && invalidSequences(line, text) > 0);
  return { ...result, mended };
}

/** Lines as they are written, with their count. */
export function resultOf(results: readonly RecordResult[]): BatchResult {
  const sum = (holds: (result: RecordResult) => boolean): number => results.filter(holds).length;
  return {
    bytes: new TextEncoder().encode(results.map(({ line }) => `${line}\n`).join('')),
    count: {
      records: results.length,
      errors: sum(({ outcome }) => outcome === 'error'),
      mended: sum(({ mended }) => mended),
      unruled: sum(({ unruled }) => unruled),
    },
  };
}
