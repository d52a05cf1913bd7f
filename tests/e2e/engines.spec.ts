/**
 * Arriving 90,000 words down, in three engines: the target is in view, focused and lit. Chromium is there in every test run;
 * Firefox and WebKit are used where they are installed (`apt-get install firefox-esr webkit2gtk-driver xvfb`), and are
 * skipped, saying so, where they are not.
 */
import { expect, test } from '@playwright/test';
import type { Server } from 'node:http';
import { ENGINES } from '../engines/engines.ts';
import type { Tab } from '../engines/engines.ts';
import { longArticle } from '../engines/long-article.ts';
import { serveSite } from './edited-site.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const { article, quotation, said, token, passage } = longArticle();
let origin = '';
let server: Server | null = null;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  ({ origin, server } = await serveSite('engines', [article]));
});
test.afterAll(() => server?.close());

/** Where something stands: whether all of it is in the window, and how far down the page, in pixels. */
const PLACE = `(rect) => ({
  inView: rect.top >= 0 && rect.bottom <= innerHeight && rect.height > 0,
  isDeep: rect.top + scrollY > 20 * innerHeight,
})`;

const QUOTATION = `(() => {
  const element = document.querySelector('[data-quotation="${quotation}"]');
  if (!element) return null;
  const mark = element.querySelector('mark') ?? element;
  return {
    ...(${PLACE})(element.getBoundingClientRect()),
    words: element.textContent,
    focused: document.activeElement?.closest('[data-quotation]')?.dataset.quotation ?? null,
    open: document.querySelector('.card') !== null,
    lit: getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)',
  };
})()`;

const PASSAGE = `(() => {
  const ranges = 'highlights' in CSS ? [...(CSS.highlights.get('passage') ?? [])] : [];
  const range = ranges[0] ?? document.querySelector('span.passage');
  if (!range) return null;
  return {
    ...(${PLACE})(range.getBoundingClientRect()),
    words: ranges.length > 0 ? String(range) : range.textContent,
    focused: document.activeElement?.id ?? null,
  };
})()`;

for (const engine of ENGINES) {
  test.describe(engine.name, () => {
    test.skip(engine.missing !== null, `skipped: ${engine.missing ?? ''}`);
    let tab: Tab | null = null;
    test.afterEach(async () => {
      await tab?.close();
      tab = null;
    });

    /** Opens an address in a new browser; gives what is read off the page. */
    async function arrive(address: string, read: string): Promise<() => Promise<unknown>> {
      const opened = await engine.open();
      tab = opened;
      await opened.goto(`${origin}${address}`);
      return () => opened.evaluate(read);
    }

    test('a quotation 90,000 words down is in view, focused, open and lit', async () => {
      const read = await arrive(`/articles/${article.id}/quotations/${quotation}/`, QUOTATION);
      await expect.poll(read, { timeout: 60_000 }).toMatchObject({
        inView: true,
        isDeep: true,
        words: expect.stringContaining(said),
        focused: quotation,
        open: true,
        lit: true,
      });
    });

    test('a passage 90,000 words down is in view, lit, and its note has the focus', async () => {
      const read = await arrive(`/articles/${article.id}/?passage=${token}`, PASSAGE);
      await expect
        .poll(read, { timeout: 60_000 })
        .toEqual({ inView: true, isDeep: true, words: passage, focused: 'passage-note' });
    });
  });
}
