/** The history: opening adds an entry, walking and filtering do not, Back closes what was opened last. */
import { expect, test } from '@playwright/test';
import { PRESS_STANDS, card, firstLine, open, textOf } from './reader.ts';
import { FICTION, SEED, firstQuotation } from './site.ts';

const fiction = `/articles/${FICTION}/`;

test('Back closes what was opened last, one thing at a time', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: /Le vieux pont/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Le vieux pont/);
  const first = firstQuotation(FICTION);
  const { x, y } = await firstLine(textOf(page, first).first());
  await page.mouse.click(x, y);
  await expect(card(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/quotations/${first}/$`));
  await card(page).getByRole('link', { name: 'Hélène Castaing' }).click();
  await expect(page.getByRole('heading', { name: 'Hélène Castaing', level: 2 })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Hélène Castaing', level: 2 })).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${fiction}$`));
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bibliothèque');
});

test('twelve steps through quotations are not twelve Backs', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: /L’ambassadeur de Russie/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ambassadeur/);
  const length = await page.evaluate(() => history.length);
  for (let step = 1; step <= 12; step += 1) {
    await page.keyboard.press('j');
    await expect(card(page).getByText(`, ${step} sur 12`)).toBeVisible();
  }
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/articles/${SEED}/$`));
});

test('closing by the button or by Escape leaves no trace that Forward or Back would stumble over', async ({ page }) => {
  await open(page, fiction);
  const length = await page.evaluate(() => history.length);
  await page.keyboard.press('j');
  await card(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
});

test('a card opened cold closes in place', async ({ page }) => {
  await open(page, `${fiction}quotations/${firstQuotation(FICTION)}/`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${fiction}$`));
  await expect(card(page)).toHaveCount(0);
});

test('a filter chosen while a card is open stays when the card is closed', async ({ page }) => {
  await open(page, fiction);
  const { x, y } = await firstLine(textOf(page, firstQuotation(FICTION)).first());
  await page.mouse.click(x, y);
  await page.waitForTimeout(PRESS_STANDS);
  await page.getByRole('checkbox', { name: /Luc Berthomieu/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${fiction}\\?speaker=luc-berthomieu$`));
});

test('the sheet of voices opens, and Back closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, fiction);
  await page.getByRole('button', { name: /voix/ }).click();
  await expect(page.getByRole('checkbox', { name: /Luc Berthomieu/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /Luc Berthomieu/ }).check();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /Luc Berthomieu/ })).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${fiction}\\?speaker=luc-berthomieu$`));
});
