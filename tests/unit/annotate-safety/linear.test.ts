/** No input takes more than its share of steps: ten times the text, at most eleven times the steps. */
import { afterAll, expect, test } from 'vitest';
import { PATHOLOGICAL } from './pathological.ts';
import { startCounting } from './steps.ts';

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
    const few = await counter.count(CORE, () => annotate(text(SMALL), { lang }));
    const many = await counter.count(CORE, () => annotate(text(SMALL * TIMES), { lang }));
    expect(few).toBeGreaterThan(0);
    expect(many, `${lang}: ${few} steps, then ${many}`).toBeLessThanOrEqual(few * TIMES * 1.1 + SLACK);
  }
});

/** A loop in a loop. */
function pairs(n: number): number {
  let seen = 0;
  for (let a = 0; a < n; a += 1) for (let b = 0; b < n; b += 1) seen += a ^ b;
  return seen;
}

test('steps are counted, and a loop in a loop shows', async () => {
  const here = /linear\.test/;
  expect(await counter.count(here, () => pairs(50))).toBeGreaterThan(2_500);
  expect(await counter.count(here, () => pairs(500))).toBeGreaterThan(250_000);
  expect(await counter.count(here, () => pairs(50))).toBeLessThan(2_700);
});
