/** Archives: records stream through a pool of threads and come out in their order, in bounded memory. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { batchesOf, linesOf } from './batches.ts';
import type { Batch } from './batches.ts';
import { isBatchResult, resultOf } from './batch-job.ts';
import type { BatchJob, BatchResult } from './batch-job.ts';
import type { ArchiveCount } from './messages.ts';
import { makePool } from './pool.ts';
import type { Pool } from './pool.ts';
import { failed } from './records.ts';
import type { RecordOptions } from './records.ts';

/** A record longer than this is refused: no news text is, and it bounds what a thread holds. In bytes. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/** Batches between reading and writing, for each thread: enough to keep it busy while another is slow. */
const BATCHES_A_THREAD = 4;

/** And bytes, whatever the batches: one batch goes through alone where it is larger. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface ArchiveOptions extends RecordOptions {
  /** How many threads, at least 1. */
  readonly jobs: number;
  readonly longestRecord?: number;
}

/**
 * Annotates an archive. What is read and not yet written is bounded by the number of threads and by bytes: a slow
 * reader of `output` slows the reading. Rejects with the stream's error where `output` or `input` breaks.
 */
export async function annotateArchive(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  options: ArchiveOptions,
): Promise<ArchiveCount> {
  const pool = makePool<BatchJob, BatchResult>(
    new URL('../annotate-worker.ts', import.meta.url),
    options.jobs,
    isBatchResult,
  );
  const window = new Window(options.jobs * BATCHES_A_THREAD, MOST_BYTES);
  const record: RecordOptions = { lang: options.lang, unwrap: options.unwrap };
  let total: ArchiveCount = { records: 0, errors: 0, mended: 0, unruled: 0 };
  let written = Promise.resolve();
  try {
    for await (const batch of batchesOf(input, options.longestRecord ?? LONGEST_RECORD)) {
      const size = batch.bytes?.length ?? 0;
      await window.enter(size);
      const result = annotated(pool, batch, record);
      written = written.then(async () => {
        const { bytes, count } = await result;
        await write(output, bytes);
        total = sumOf(total, count);
        window.leave(size);
      });
      written.catch((error: unknown) => window.break(error));
    }
    await written;
  } finally {
    await pool.close();
  }
  return total;
}

/** A batch's lines. Where a thread dies over it, its records go one by one, so that one record costs one error line. */
async function annotated(
  pool: Pool<BatchJob, BatchResult>,
  batch: Batch,
  options: RecordOptions,
): Promise<BatchResult> {
  const { first, bytes } = batch;
  if (bytes === null) return resultOf([failed(null, first, 'the line is too long')]);
  try {
    return await pool.run({ first, bytes, options });
  } catch (error) {
    const lines = linesOf(bytes);
    if (lines.length === 1) return resultOf([failed(null, first, `the annotator failed: ${String(error)}`)]);
    const results: BatchResult[] = [];
    for (const [index, line] of lines.entries()) {
      results.push(await annotated(pool, { first: first + index, count: 1, bytes: line.slice() }, options));
    }
    return {
      bytes: new Uint8Array(Buffer.concat(results.map((result) => result.bytes))),
      count: results.map(({ count }) => count).reduce(sumOf),
    };
  }
}

async function write(output: Writable, bytes: Uint8Array): Promise<void> {
  if (output.errored) throw output.errored;
  if (!output.write(bytes)) await once(output, 'drain');
}

const sumOf = (a: ArchiveCount, b: ArchiveCount): ArchiveCount => ({
  records: a.records + b.records,
  errors: a.errors + b.errors,
  mended: a.mended + b.mended,
  unruled: a.unruled + b.unruled,
});

/** Room for what is under way. `enter` waits until there is room; `break` makes it reject instead, now and later. */
class Window {
  readonly #most: number;
  readonly #mostBytes: number;
  #count = 0;
  #bytes = 0;
  #broken: { readonly error: unknown } | null = null;
  #wake: () => void = () => undefined;

  constructor(most: number, mostBytes: number) {
    this.#most = most;
    this.#mostBytes = mostBytes;
  }

  async enter(bytes: number): Promise<void> {
    const full = (): boolean =>
      this.#count > 0 && (this.#count >= this.#most || this.#bytes + bytes > this.#mostBytes) && this.#broken === null;
    while (full()) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#broken !== null) throw this.#broken.error;
    this.#count += 1;
    this.#bytes += bytes;
  }

  leave(bytes: number): void {
    this.#count -= 1;
    this.#bytes -= bytes;
    this.#wake();
  }

  break(error: unknown): void {
    this.#broken ??= { error };
    this.#wake();
  }
}
