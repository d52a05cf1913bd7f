/** The page's client and the worker's own script, joined by a stand-in for the browser's Worker. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import type { AnnotateAnswer, AnnotateRequest } from '../../../src/sources/annotator-messages.ts';
import { annotateInWorker } from '../../../src/sources/annotator.ts';

type Serve = (request: AnnotateRequest, answer: (message: unknown) => void) => void;

/** A worker that `serve` stands for; it answers in later turns, as threads do, and never once it is terminated. */
function standIn(serve: Serve): { readonly ended: () => number } {
  let ended = 0;
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      #alive = true;

      postMessage(request: AnnotateRequest): void {
        const tell = (event: Event): void => void setTimeout(() => this.#alive && this.dispatchEvent(event));
        try {
          serve(structuredClone(request), (data) => tell(new MessageEvent('message', { data: structuredClone(data) })));
        } catch (error) {
          tell(Object.assign(new Event('error'), { message: String(error) }));
        }
      }

      terminate(): void {
        this.#alive = false;
        ended += 1;
      }
    },
  );
  return { ended: () => ended };
}

/** The real script, loaded with this test's globals as its own. */
async function realWorker(): Promise<Serve> {
  let listen: ((event: { data: AnnotateRequest }) => void) | undefined;
  let post: ((message: unknown) => void) | undefined;
  vi.stubGlobal('self', {
    addEventListener: (_type: string, listener: typeof listen) => (listen = listener),
    postMessage: (message: AnnotateAnswer) => post?.(message),
  });
  vi.resetModules();
  await import('../../../src/worker.ts');
  return (request, answer) => {
    post = answer;
    listen?.({ data: request });
  };
}

const ARTICLE: Article = {
  version: 1,
  id: 'a',
  lang: 'fr',
  blocks: [{ id: 'b1', type: 'title', text: 'Le pont' }],
  entities: [],
  mentions: [],
  quotations: [],
};

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

test('a text becomes a valid article, and the worker ends', async () => {
  const { ended } = standIn(await realWorker());
  const mended = vi.fn<() => void>();
  const article = await annotateInWorker('Le pont\n\n« Il\0 tient », dit Ida Brun.', { id: 'p' }, { onMended: mended });
  expect(article).toMatchObject({
    id: 'p',
    blocks: [{ text: 'Le pont' }, { text: '« Il\uFFFD tient », dit Ida Brun.' }],
  });
  expect(mended).toHaveBeenCalledWith({ surrogates: 0, nuls: 1 });
  expect(ended()).toBe(1);
});

test('a blank text is refused', async () => {
  standIn(await realWorker());
  await expect(annotateInWorker(' \n ')).rejects.toMatchObject({ name: 'AnnotatorError', reason: 'blank' });
});

test('progress is handed on, and answers to others are not heard', async () => {
  standIn((_request, answer) => {
    answer({ id: 99, type: 'error', reason: 'failed', message: 'not ours' });
    answer({ id: 1, type: 'progress', done: 1, total: 2 });
    answer({ id: 1, type: 'result', article: ARTICLE, mended: { surrogates: 0, nuls: 0 } });
  });
  const onProgress = vi.fn<(done: number, total: number) => void>();
  expect(await annotateInWorker('Le pont', {}, { onProgress })).toEqual(ARTICLE);
  expect(onProgress.mock.calls).toEqual([[1, 2]]);
});

test('an article that breaks the format is refused whole', async () => {
  standIn((_request, answer) =>
    answer({ id: 1, type: 'result', article: { ...ARTICLE, blocks: [] }, mended: { surrogates: 0, nuls: 0 } }),
  );
  await expect(annotateInWorker('Le pont')).rejects.toMatchObject({
    reason: 'invalid',
    message: expect.stringContaining('blocks'),
  });
});

test('what the annotator throws and a worker that dies are errors with a reason', async () => {
  standIn((_request, answer) => answer({ id: 1, type: 'error', reason: 'failed', message: 'oh' }));
  await expect(annotateInWorker('Le pont')).rejects.toMatchObject({ reason: 'failed' });
  const dying = standIn(() => {
    throw new Error('out of memory');
  });
  await expect(annotateInWorker('Le pont')).rejects.toMatchObject({ reason: 'worker' });
  expect(dying.ended()).toBe(1);
});

test('cancelling ends the worker at once; a signal given up before starts none', async () => {
  const { ended } = standIn(() => undefined);
  const controller = new AbortController();
  const waiting = annotateInWorker('Le pont', {}, { signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(ended()).toBe(1);
  await expect(annotateInWorker('Le pont', {}, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(ended()).toBe(1);
});
