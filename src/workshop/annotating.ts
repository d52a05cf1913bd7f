/** A text on its way to an article: what the form shows meanwhile, and how it is stopped. */
import { useEffect, useRef, useState } from 'react';
import type { Article } from '../article/schema.ts';
import type { Mended, TextOptions } from '../sources/annotator-messages.ts';
import { AnnotatorError } from '../sources/annotator.ts';
import type { WorkerOptions } from '../sources/annotator.ts';
import { opaqueId } from '../sources/own.ts';
import type { Draft } from '../sources/own.ts';
import { isBlank, looksBinary } from '../sources/plain-text.ts';

/** The longest text that the page takes, in UTF-16 code units: a long novel. The reader stays quick up to there. */
export const LONGEST_TEXT = 1_000_000;

/** Why there is no article. */
export type Trouble = 'empty' | 'binary' | 'unreadable' | 'failed' | 'worker' | 'too-long';

export type Work =
  | { readonly type: 'idle' }
  /** `share` is how much is done, 0 to 1. */
  | { readonly type: 'busy'; readonly share: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'trouble'; readonly trouble: Trouble };

/** Annotates a text elsewhere; see `sources/annotator.ts`. */
export type Annotate = (text: string, options: TextOptions, worker: WorkerOptions) => Promise<Article>;

export interface Annotating {
  readonly work: Work;
  readonly start: (draft: Draft) => void;
  readonly cancel: () => void;
  readonly report: (work: Work) => void;
}

/** Leaving the page stops what is under way. */
export function useAnnotating(
  annotate: Annotate,
  onDone: (article: Article, mended: Mended | null) => void,
): Annotating {
  const [work, setWork] = useState<Work>({ type: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = ({ text, lang, unwrap }: Draft): void => {
    const trouble = hindrance(text);
    if (trouble !== null) return setWork({ type: 'trouble', trouble });
    const controller = new AbortController();
    running.current = controller;
    setWork({ type: 'busy', share: 0 });
    let mended: Mended | null = null;
    const options = { id: opaqueId(), ...(lang === '' ? {} : { lang }), ...(unwrap ? { unwrap } : {}) };
    const worker: WorkerOptions = {
      signal: controller.signal,
      onProgress: (done, total) => {
        if (!controller.signal.aborted) setWork({ type: 'busy', share: total > 0 ? done / total : 0 });
      },
      onMended: (count) => (mended = count),
    };
    annotate(text, options, worker).then(
      (article) => {
        if (!controller.signal.aborted) onDone(article, mended);
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setWork({ type: 'trouble', trouble: troubleOf(error) });
      },
    );
    return undefined;
  };
  const cancel = (): void => {
    running.current?.abort();
    setWork({ type: 'cancelled' });
  };
  return { work, start, cancel, report: setWork };
}

/** What keeps a text from being annotated at all; null where nothing does. */
export function hindrance(text: string): Trouble | null {
  if (isBlank(text)) return 'empty';
  if (text.length > LONGEST_TEXT) return 'too-long';
  return looksBinary(text) ? 'binary' : null;
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof AnnotatorError)) return 'failed';
  switch (error.reason) {
    case 'blank':
      return 'empty';
    case 'worker':
      return 'worker';
    case 'failed':
    case 'invalid':
      return 'failed';
  }
}
