/**
 * What passes between the page and its annotating worker, in one place. The worker answers a request with any number of
 * progress messages and then one result or one error.
 *
 * There is no message to cancel: the annotator is synchronous, and a worker that is busy reads no message. Whoever has
 * had enough ends the worker (`Worker.terminate`), which stops it at once, and starts a new one for the next text.
 */
import type { AnnotateOptions } from '../annotate/annotate.ts';
import type { Article } from '../article/schema.ts';

/** The annotator's options that can be sent. */
export type TextOptions = Pick<AnnotateOptions, 'id' | 'lang' | 'unwrap'>;

export interface AnnotateRequest {
  readonly id: number;
  readonly text: string;
  readonly options: TextOptions;
}

/** Characters that no text may hold and that were replaced first, see `plain-text.ts`. */
export interface Mended {
  readonly surrogates: number;
  readonly nuls: number;
}

export type AnnotateAnswer =
  | { readonly id: number; readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly type: 'result'; readonly article: Article; readonly mended: Mended }
  | { readonly id: number; readonly type: 'error'; readonly reason: 'blank' | 'failed'; readonly message: string };
