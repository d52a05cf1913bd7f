/** The door for a page that must stay responsive: annotates texts in a Web Worker. See `sources/annotator.ts`. */
import { annotate } from './annotate/annotate.ts';
import type { AnnotateAnswer, AnnotateRequest } from './sources/annotator-messages.ts';
import { isBlank, makeWell } from './sources/plain-text.ts';

const post = (message: AnnotateAnswer): void => self.postMessage(message, { transfer: [] });

// The border: this script's only sender is `sources/annotator.ts`, built together with it.
self.addEventListener('message', ({ data }: MessageEvent<AnnotateRequest>) => answer(data));

function answer({ id, text, options }: AnnotateRequest): void {
  const plain = makeWell(text);
  if (isBlank(plain.text)) return post({ id, type: 'error', reason: 'blank', message: 'no text' });
  try {
    const article = annotate(plain.text, { ...options, onProgress: progress(id) });
    const mended = { surrogates: plain.surrogates, nuls: plain.nuls };
    return post({ id, type: 'result', article, mended });
  } catch (error) {
    return post({
      id,
      type: 'error',
      reason: 'failed',
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Posts at most a hundred times a text, however many steps the annotator reports. */
function progress(id: number): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((done * 100) / Math.max(1, total));
    if (percent === shown) return;
    shown = percent;
    post({ id, type: 'progress', done, total });
  };
}
