/**
 * The page of a very long article: 100,000 words, 5,000 quotations, 40 speakers, built as a site of its own. Prints first
 * paint, hydration, choosing a voice, going to a quotation far down and back. `npm run bench:page`; with `--keep` the site
 * stays in `.cache/bench/site`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { quotationsInOrder } from '../../src/article/select.ts';
import { fileServer } from '../../src/cli/serve.ts';
import { CHROMIUM_FLAGS, ensureChromium, versionOf } from '../browser.ts';
import { longArticle } from '../fixtures/long-article.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.cache/bench');
const SITE = join(FOLDER, 'site');
const RUNS = 5;

const article = longArticle({ words: 100_000, quotations: 5000, speakers: 40 });
const far = quotationsInOrder(article).at(-100)?.id ?? '';

/** Milliseconds from a click to the frame that shows what it did. */
const clickToFrame = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.querySelector<HTMLElement>(wanted)?.click();
        requestAnimationFrame(() => {
          // A task posted in a frame runs once it is painted.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - start));
          port1.start();
          port2.postMessage(null);
        });
      }),
    selector,
  );

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Arrival {
  /** Milliseconds. */
  readonly there: number;
  /** Whether the quotation stands in the window above what covers its end. */
  readonly seen: boolean;
  readonly back: number;
  /** CSS pixels between the line that was at the top before and after. */
  readonly off: number;
}

/** Goes to the quotation far down by its link and comes back by the history. */
async function thereAndBack(page: Page): Promise<Arrival> {
  // A place in the text to come back to.
  await page.evaluate(() => window.scrollTo(0, 3000));
  await page.waitForTimeout(600);
  const topBlock = (): Promise<{ readonly id: string; readonly top: number }> =>
    page.evaluate(() => {
      const block = [...document.querySelectorAll<HTMLElement>('[data-block]')].find(
        (element) => element.getBoundingClientRect().bottom > 0,
      );
      return { id: block?.dataset['block'] ?? '', top: block?.getBoundingClientRect().top ?? 0 };
    });
  const before = await topBlock();
  const there = await clickToFrame(page, `[data-quotation="${far}"] > a`);
  await page.waitForTimeout(600);
  const seen = await page.evaluate((id) => {
    const rect = document.querySelector(`[data-quotation="${id}"]`)?.getBoundingClientRect();
    return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
  }, far);
  const start = Date.now();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => requestAnimationFrame(() => resolve()), { once: true });
        history.back();
      }),
  );
  const back = Date.now() - start;
  await page.waitForTimeout(600);
  const after = await page.evaluate(
    (id) => document.querySelector(`[data-block="${id}"]`)?.getBoundingClientRect().top ?? NaN,
    before.id,
  );
  return { there, seen, back, off: Math.abs(after - before.top) };
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(join(FOLDER, 'articles'), { recursive: true });
writeFileSync(join(FOLDER, 'articles', `${article.id}.json`), JSON.stringify(article));
const started = Date.now();
const { status } = spawnSync('node', ['src/prerender/build.ts'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, GUILLEMET_ARTICLES: join(FOLDER, 'articles'), GUILLEMET_OUT: SITE, SITE_URL: '' },
});
if (status !== 0) throw new Error('the site could not be built');
const built = Date.now() - started;
const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(SITE, name)));
const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

const server = fileServer(SITE);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const bound = server.address();
const base = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
const executablePath = ensureChromium();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });

const figures = { paint: [] as number[], hydration: [] as number[], filter: [] as number[], clear: [] as number[] };
const arrivals: Arrival[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
  await page.goto(`${base}/articles/${article.id}/`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '');
  const timing = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    hydration: performance.measure('hydration', 'guillemet:hydrate', 'guillemet:ready').duration,
  }));
  figures.paint.push(timing.paint);
  figures.hydration.push(timing.hydration);
  await page.waitForTimeout(500);
  figures.filter.push(await clickToFrame(page, '.voice-box'));
  await page.waitForTimeout(200);
  figures.clear.push(await clickToFrame(page, '.voice-box'));
  await page.waitForTimeout(200);
  arrivals.push(await thereAndBack(page));
  await page.close();
}
await browser.close();
server.close();
if (!process.argv.includes('--keep')) rmSync(FOLDER, { recursive: true, force: true });

const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
/** The middle of the runs, and the best one: on a busy machine the first says how busy it was. */
const both = (values: readonly number[]): string => `${ms(median(values))} ${ms(Math.min(...values))}`;
console.log(`${article.blocks.length} blocks, ${article.quotations.length} quotations; ${versionOf(executablePath)}`);
console.log(`${ms(built)}            building the site, ${(bytes / 1e6).toFixed(0)} MB`);
console.log(`   median      best   of ${RUNS} runs`);
console.log(`${both(figures.paint)}  first contentful paint`);
console.log(`${both(figures.hydration)}  hydration (aim: 200)`);
console.log(`${both(figures.filter)}  choosing a voice, to the frame that shows it (aim: 50)`);
console.log(`${both(figures.clear)}  taking the choice back`);
console.log(`${both(arrivals.map(({ there }) => there))}  opening a quotation 100 before the last`);
console.log(`${both(arrivals.map(({ back }) => back))}  and back`);
console.log(`${arrivals.filter(({ seen }) => seen).length} of ${RUNS} times the quotation stood in the window`);
console.log(`${Math.max(...arrivals.map(({ off }) => off)).toFixed(1)} px off at most after coming back`);
