/** Choosing a voice: exactly its quotations stay lit, and the address carries the choice. */
import { expect, test } from '@playwright/test';
import { UNKNOWN_SPEAKER } from '../../src/store/address.ts';
import { lit, open, ready } from './reader.ts';
import { FICTION, article, quotationsOf } from './site.ts';

const page_ = `/articles/${FICTION}/`;
const speakers = [...new Set(article(FICTION).quotations.map(({ speaker }) => speaker))];
const idsOf = (speaker: string | null): readonly string[] =>
  quotationsOf(FICTION, (quotation) => quotation.speaker === speaker).map(({ id }) => id);

test('a voice chosen: its quotations stay lit, in this tab, after a reload and in another tab', async ({
  page,
  context,
}) => {
  await open(page, page_);
  const all = await lit(page);
  expect(all.length).toBeGreaterThan(20);

  await page.getByRole('checkbox', { name: /Luc Berthomieu/ }).check();
  await expect(page).toHaveURL(new RegExp(`${page_}\\?speaker=luc-berthomieu$`));
  const chosen = await lit(page);
  expect(chosen).toEqual(idsOf('luc-berthomieu'));

  await page.reload();
  await ready(page);
  expect(await lit(page)).toEqual(chosen);
  await expect(page.getByRole('checkbox', { name: /Luc Berthomieu/ })).toBeChecked();

  const other = await context.newPage();
  await open(other, page.url());
  expect(await lit(other)).toEqual(chosen);

  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(page).toHaveURL(new RegExp(`${page_}$`));
  expect(await lit(page)).toEqual(all);
});

for (const speaker of speakers) {
  test(`only what ${speaker ?? 'nobody known'} says is lit`, async ({ page }) => {
    await open(page, `${page_}?speaker=${speaker ?? UNKNOWN_SPEAKER}`);
    expect(await lit(page)).toEqual(idsOf(speaker));
  });
}

test('a filtered page is painted as it stays: nothing changes when the script takes over', async ({ page }) => {
  const address = `${page_}?speaker=luc-berthomieu&speaker=helene-castaing`;
  const blocks = page.locator('.block');
  const pictures = async (): Promise<readonly Buffer[]> => {
    await page.evaluate(() => document.fonts.ready);
    const taken: Buffer[] = [];
    for (const part of ['.margin', '.text']) {
      for (const index of [0, 1, 4]) taken.push(await blocks.nth(index).locator(part).screenshot());
    }
    return taken;
  };
  const app = /\/assets\/index-[^/]*\.js$/;
  await page.route(app, (route) => route.abort());
  await page.goto(address);
  const painted = await pictures();
  const before = await lit(page);
  await page.unroute(app);
  await open(page, address);
  expect(await lit(page)).toEqual(before);
  for (const [index, picture] of (await pictures()).entries()) {
    expect([index, picture.equals(painted[index] ?? Buffer.alloc(0))]).toEqual([index, true]);
  }
});

test('kinds and voices narrow each other, and what is left is walked', async ({ page }) => {
  await open(page, `${page_}?speaker=helene-castaing`);
  await page.getByRole('button', { name: /^directe/ }).click();
  await expect(page).toHaveURL(/kind=direct&speaker=helene-castaing$/);
  const wanted = quotationsOf(FICTION, ({ speaker, kind }) => speaker === 'helene-castaing' && kind === 'direct');
  expect(await lit(page)).toEqual(wanted.map(({ id }) => id));
  await expect(page.locator('.sidebar').getByText(`${wanted.length} citations éclairées`)).toBeVisible();
  await page.locator('.sidebar').getByRole('button', { name: 'Citation suivante' }).click();
  await expect(page).toHaveURL(new RegExp(`/quotations/${wanted[0]?.id}/\\?kind=direct&speaker=helene-castaing$`));
});

test('the bar counts the chosen voices, and its table says the same', async ({ page }) => {
  await open(page, page_);
  const body = page.locator('.bar-legend');
  const before = await body.innerText();
  await page.getByRole('checkbox', { name: /Hélène Castaing/ }).check();
  await expect(page.getByRole('heading', { name: 'Les mots de Hélène Castaing' })).toBeVisible();
  expect(await body.innerText()).not.toBe(before);
  await page.getByText('En chiffres').click();
  await expect(page.getByRole('row', { name: /^le reste/ })).toBeVisible();
});
