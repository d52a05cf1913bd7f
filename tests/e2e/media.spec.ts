/** Paper, forced colours, less motion, small windows, and browsers without a script. */
import { expect, test } from '@playwright/test';
import { lit, open, textOf } from './reader.ts';
import { FICTION, SEED, article, firstQuotation, quotationsOf } from './site.ts';

const fiction = `/articles/${FICTION}/`;

test('on paper: the text with its signs and the names of who speaks, no apparatus', async ({ page }) => {
  await open(page, `${fiction}quotations/${firstQuotation(FICTION)}/?speaker=helene-castaing`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-header', '.sidebar', '.bar', '.card']) await expect(page.locator(hidden)).toBeHidden();
  const names = page.locator('.voice-name');
  expect(await names.count()).toBeGreaterThan(5);
  const drawn = await names.evaluateAll((elements) =>
    elements.map((element) => getComputedStyle(element, '::before').content),
  );
  expect(drawn[0]).toBe('"Hélène Castaing"');
  expect(await lit(page)).toEqual(
    quotationsOf(FICTION, ({ speaker }) => speaker === 'helene-castaing').map(({ id }) => id),
  );
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('under forced colours a chosen voice keeps lines that others lose', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${fiction}?speaker=luc-berthomieu`);
  const lines = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.quotation')].map((quotation) => [
        quotation.dataset['quotation'] ?? '',
        getComputedStyle(quotation.querySelector('mark, .told') ?? quotation).textDecorationColor,
      ]),
    ),
  );
  for (const { id, speaker } of quotationsOf(FICTION)) {
    const isClear = /,\s*0\)$/.test(lines[id] ?? '');
    expect([id, isClear]).toEqual([id, speaker !== 'luc-berthomieu']);
  }
});

test('who wants less motion sees no glow', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = firstQuotation(FICTION);
  await open(page, `${fiction}quotations/${id}/`);
  const animation = await textOf(page, id)
    .first()
    .evaluate((element) => getComputedStyle(element.querySelector('mark') ?? element).animationName);
  expect(animation).toBe('none');
});

for (const width of [320, 390, 820, 1100, 1440]) {
  test(`nothing is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const address of ['/', fiction, `${fiction}quotations/${firstQuotation(FICTION)}/`, '/nowhere/']) {
      await open(page, address);
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, width]);
    }
  });
}

test('nothing shifts after the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
      document.documentElement.dataset['shift'] = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [fiction, `${fiction}quotations/${firstQuotation(FICTION)}/?speaker=helene-castaing`]) {
    await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    expect(shift).toBeLessThan(0.02);
  }
});

test('without a script the article is read, names and signs included', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: /L’ambassadeur de Russie/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article(SEED).blocks[0]?.text ?? '');
  expect(await page.locator('[data-block]').allTextContents()).toEqual(article(SEED).blocks.map(({ text }) => text));
  await expect(page.getByRole('heading', { name: 'Voix' })).toBeVisible();
  // What needs a script is not offered.
  await expect(page.getByRole('button', { name: 'Partager' })).toBeHidden();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  const link = page.locator('.quotation-link').first();
  await page.goto((await link.getAttribute('href')) ?? '');
  await expect(page.locator('.card')).toBeVisible();
  await context.close();
});
