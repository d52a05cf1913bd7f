/** The keyboard alone: from the library to a card and back, every key, the focus always somewhere that makes sense. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { card, linkOf, open } from './reader.ts';
import { FICTION, quotationsOf } from './site.ts';

const fiction = `/articles/${FICTION}/`;
const quotations = quotationsOf(FICTION);
const idAt = (index: number): string => quotations.at(index)?.id ?? '';

/** Presses Tab until `target` has the focus; fails after `most` presses. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('library, article, card, its buttons, and back', async ({ page }) => {
  await open(page, '/');
  await tabTo(page, page.getByRole('link', { name: /Le vieux pont/ }), 12);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, linkOf(page, idAt(0)), 3);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(linkOf(page, idAt(0))).toBeFocused();
  await tabTo(page, card(page).getByRole('button', { name: 'Copier le lien' }), 8);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(linkOf(page, idAt(0))).toBeFocused();

  // The browser's own Back (Alt and an arrow): the headless one does not bind it.
  await page.goBack();
  await expect(page.getByRole('link', { name: /Le vieux pont/ })).toBeFocused();
});

test('j and k walk over what is lit, n and p choose voices, Escape closes', async ({ page }) => {
  await open(page, fiction);
  await page.keyboard.press('j');
  await expect(linkOf(page, idAt(0))).toBeFocused();
  await page.keyboard.press('j');
  await expect(linkOf(page, idAt(1))).toBeFocused();
  await page.keyboard.press('k');
  await expect(linkOf(page, idAt(0))).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?speaker=helene-castaing$/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?speaker=luc-berthomieu$/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\?speaker=helene-castaing$/);
  await page.keyboard.press('j');
  const hers = quotationsOf(FICTION, ({ speaker }) => speaker === 'helene-castaing');
  await expect(linkOf(page, hers[1]?.id ?? '')).toBeFocused();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await open(page, fiction);
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByRole('checkbox', { name: /Raccourcis/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await page.keyboard.press('j');
  await expect(card(page)).toHaveCount(0);
});

test('the help opens with ? and closes with Escape, before anything else does', async ({ page }) => {
  await open(page, fiction);
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Clavier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Clavier' })).toBeHidden();
  await expect(card(page)).toBeVisible();
});

test('an open entity takes the focus and gives it back', async ({ page }) => {
  await open(page, fiction);
  const name = page.locator('.voices').getByRole('link', { name: 'Luc Berthomieu' });
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Luc Berthomieu', level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${fiction}$`));
  await expect(name).toBeFocused();
});

test('the sheet takes the focus, and gives it back to the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, fiction);
  const bar = page.getByRole('button', { name: /voix/ });
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Voix et façons de citer' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeFocused();
});

test('the skip link leads to the text', async ({ page }) => {
  await open(page, fiction);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au texte' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('whatever has the focus shows it', async ({ page }) => {
  await open(page, `${fiction}quotations/${idAt(3)}/`);
  const unseen: string[] = [];
  for (let count = 0; count < 90; count += 1) {
    await page.keyboard.press('Tab');
    const without = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const shows = (candidate: Element): boolean => {
        const { outlineStyle, outlineColor } = getComputedStyle(candidate);
        return outlineStyle !== 'none' && !/,\s*0\)$|transparent/.test(outlineColor);
      };
      const holder = element.matches('.quotation-link') ? element.parentElement : null;
      return shows(element) || (holder !== null && shows(holder)) ? null : element.outerHTML.slice(0, 120);
    });
    if (without !== null) unseen.push(without);
  }
  expect(unseen).toEqual([]);
});
