/** A passage 90,000 words down, where what is off the screen is not rendered, and the way back to the reading place. */
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { longArticle } from '../fixtures/long-article.ts';
import { serveSite } from './edited-site.ts';
import { lit, note, open, plain, tokenOf } from './passage.ts';

const LONG = longArticle({ words: 100_000, quotations: 300, speakers: 5 });
const PAGE = `/articles/${LONG.id}/`;

test.describe.configure({ mode: 'serial' });

let server: Server | null = null;
let origin = '';
test.beforeAll(async () => {
  test.setTimeout(180_000);
  ({ server, origin } = await serveSite('long', [LONG]));
});
test.afterAll(() => server?.close());

test('is in view, lit and under the focus', async ({ page }) => {
  // A whole sentence of nine tenths down; no other one is like it.
  const words = LONG.blocks[Math.floor(LONG.blocks.length * 0.9)]?.text.split(/(?<=\.) /)[1] ?? '';
  expect(words.length).toBeGreaterThan(30);
  await open(page, `${origin}${PAGE}?passage=${tokenOf(LONG, plain(words))}`);
  await expect(note(page)).toBeFocused();
  expect(await lit(page)).toBe(plain(words));
  const edges = (): Promise<{ top: number; bottom: number }> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('passage') ?? [];
      const { top, bottom } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { top, bottom };
    });
  await expect.poll(async () => (await edges()).top).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  const { top, bottom } = await edges();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(await page.evaluate(() => innerHeight));
  const box = await note(page).boundingBox();
  expect(box).not.toBeNull();
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
});

test('Back returns to the block and the line where one was reading', async ({ page }) => {
  await open(page, `${origin}${PAGE}`);
  const block = page.locator('[data-block]').nth(200);
  const top = (): Promise<number> => block.evaluate((element) => element.getBoundingClientRect().top);
  for (let round = 0; round < 4; round += 1) {
    await block.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top + 60, behavior: 'instant' }));
    await page.waitForTimeout(100);
  }
  const before = await top();
  expect(Math.abs(before + 60)).toBeLessThan(2);
  await page.getByRole('link', { name: 'Bibliothèque' }).evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Bibliothèque' })).toBeVisible();
  await page.goBack();
  await expect(block).toBeInViewport();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
});
