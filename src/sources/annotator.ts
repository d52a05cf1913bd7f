/** Annotates a text in a Web Worker, so that the page stays responsive. */
import type { Article } from '../article/schema.ts';
import { validateArticle } from '../article/validate.ts';
import type { AnnotateAnswer, AnnotateRequest, Mended, TextOptions } from './annotator-messages.ts';

export type AnnotatorFailure = 'blank' | 'failed' | 'invalid' | 'worker';

/** Why there is no article: nothing to annotate, the annotator threw or made a broken article, or the worker did not run. */
export class AnnotatorError extends Error {
  readonly reason: AnnotatorFailure;

  constructor(reason: AnnotatorFailure, message: string) {
    super(`${reason}: ${message}`);
    this.name = 'AnnotatorError';
    this.reason = reason;
  }
}

export interface WorkerOptions {
  /** Ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called at most about a hundred times; `done` never falls and ends at `total` at the latest. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called where characters that no text may hold were replaced first, with how many of each: the reader is told. */
  readonly onMended?: (mended: Mended) => void;
}

/**
 * Annotates `text` in a worker of its own, which ends with the promise: a start costs some tens of milliseconds, and
 * a worker that is ended is the only way to stop a synchronous annotator. The article is checked like any other that
 * comes from outside. Rejects with an `AnnotatorError`, or with the reason of `signal`.
 */
export async function annotateInWorker(
  text: string,
  options: TextOptions = {},
  { signal, onProgress, onMended }: WorkerOptions = {},
): Promise<Article> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  const request: AnnotateRequest = { id: 1, text, options };
  try {
    return await new Promise<Article>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', (event) => reject(new AnnotatorError('worker', event.message)));
      worker.addEventListener('messageerror', () => reject(new AnnotatorError('worker', 'an unreadable message')));
      // The border: the worker is built together with this module; the article in its answer is validated.
      worker.addEventListener('message', ({ data }: MessageEvent<AnnotateAnswer>) => {
        if (data.id !== request.id) return;
        if (data.type === 'progress') onProgress?.(data.done, data.total);
        else if (data.type === 'error') reject(new AnnotatorError(data.reason, data.message));
        else {
          if (data.mended.surrogates + data.mended.nuls > 0) onMended?.(data.mended);
          settle(data.article, resolve, reject);
        }
      });
      worker.postMessage(request, []);
    });
  } finally {
    worker.terminate();
  }
}

function settle(value: unknown, resolve: (article: Article) => void, reject: (error: Error) => void): void {
  const checked = validateArticle(value);
  if (checked.ok) resolve(checked.article);
  else reject(new AnnotatorError('invalid', checked.problems.map(({ path, rule }) => `${path} ${rule}`).join(', ')));
}
