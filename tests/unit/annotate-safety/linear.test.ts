/** No input takes more than its share of steps: ten times the text, at most eleven times the steps. */
import { afterAll, expect, test } from 'vitest';
import { PATHOLOGICAL } from './pathological.ts';
import { startCounting } from './steps.ts';
import { countWalks } from './walks.ts';

const counter = await startCounting();
const { annotate } = await import('../../../src/annotate/annotate.ts');
afterAll(() => counter.stop());

const CORE = /\/src\/(annotate|article)\//;
const LANGUAGES = ['fr', 'en', 'es'];

const SMALL = 150;
const TIMES = 10;

/** What a stage costs before its first word, and steps that thresholds shift. */
const SLACK = 2_000;

const WARM = '« Le bac reste à quai », a déclaré Hélène Castaing. Selon elle, "it is over".';

test.each(Object.entries(PATHOLOGICAL))('%s', { timeout: 60_000 }, async (_name, text) => {
  for (const lang of LANGUAGES) {
    // Tables that are made at the first use are made before anything is counted.
    annotate(WARM, { lang });
    const [small, large] = [text(SMALL), text(SMALL * TIMES)];
    // The engine's count of the same work differs by up to a fifth from run to run: of two counts of each text those are
    // compared that lie nearer to each other.
    const counts = async (input: string): Promise<readonly number[]> => [
      await counter.count(CORE, () => annotate(input, { lang })),
      await counter.count(CORE, () => annotate(input, { lang })),
    ];
    const steps = [Math.max(...(await counts(small))), Math.min(...(await counts(large)))] as const;
    const walks = [countWalks(() => annotate(small, { lang })), countWalks(() => annotate(large, { lang }))] as const;
    for (const [what, [few, many]] of [
      ['steps', steps],
      ['walked', walks],
    ] as const) {
      expect(few).toBeGreaterThan(0);
      expect(many, `${lang}, ${what}: ${few}, then ${many}`).toBeLessThanOrEqual(few * TIMES * 1.1 + SLACK);
    }
  }
});

/** A loop in a loop. */
function pairs(n: number): number {
  let seen = 0;
  for (let a = 0; a < n; a += 1) for (let b = 0; b < n; b += 1) seen += a ^ b;
  return seen;
}

/** What it costs to search a text without end from each of its places. */
const searches = (n: number): number =>
  countWalks(() => {
    for (let at = 0; at < n; at += 1) 'a'.repeat(n).indexOf('b', at);
  });

/** A list that is copied whole for each item that comes to it. */
const copies = (n: number): number =>
  countWalks(() => {
    let list: readonly number[] = [];
    // oxlint-disable-next-line oxc/no-accumulating-spread
    for (let at = 0; at < n; at += 1) list = [...list, at];
  });

test('what the engine walks over is counted, and a search from each place shows', () => {
  const text = 'a'.repeat(100);
  const far = /b/;
  const near = /a/g;
  expect(countWalks(() => text.indexOf('b'))).toBe(100);
  expect(countWalks(() => far.test(text))).toBe(100);
  expect(countWalks(() => text.replace(near, ''))).toBeLessThan(110);
  expect(countWalks(() => [...text.matchAll(near)].slice())).toBeLessThan(310);
  expect(searches(1_000)).toBeGreaterThan(searches(100) * 80);
  expect(copies(1_000)).toBeGreaterThan(copies(100) * 80);
  expect(countWalks(() => undefined)).toBe(0);
});

test('steps are counted, and a loop in a loop shows', async () => {
  const here = /linear\.test/;
  expect(await counter.count(here, () => pairs(50))).toBeGreaterThan(2_500);
  expect(await counter.count(here, () => pairs(500))).toBeGreaterThan(250_000);
  expect(await counter.count(here, () => pairs(50))).toBeLessThan(2_700);
});
