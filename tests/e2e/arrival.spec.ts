/** A link to a quotation, opened cold: in view, focused, its card open; with and without a script. */
import { expect, test } from '@playwright/test';
import { card, linkOf, listen, open, textOf } from './reader.ts';
import { FICTION, SEED, firstQuotation, quotationsOf } from './site.ts';

const last = quotationsOf(FICTION).at(-1)?.id ?? '';
const address = `/articles/${FICTION}/quotations/${last}/`;

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });
    test('a quotation link opened cold lands on it, focused, with its card', async ({ page }) => {
      const heard = listen(page);
      await open(page, address);
      await expect(linkOf(page, last)).toBeFocused();
      await expect(textOf(page, last).first()).toBeInViewport();
      await expect(card(page)).toBeInViewport();
      await expect(page).toHaveTitle(/^Hélène Castaing – Le vieux pont/);
      expect(heard).toEqual([]);
    });

    test('the card never covers the words that it is about', async ({ page }) => {
      await open(page, address);
      const words = await textOf(page, last).first().boundingBox();
      const over = await card(page).boundingBox();
      expect(words).not.toBeNull();
      expect(over).not.toBeNull();
      if (!words || !over) return;
      const apart = words.x + words.width <= over.x + 1 || words.y + words.height <= over.y + 1;
      expect(apart).toBe(true);
    });
  });
}

test('of a quotation that the article does not have is said what became of it', async ({ page }) => {
  await open(page, `/articles/${FICTION}/quotations/jamais-dite-0000/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Le vieux pont/);
  const note = page.getByRole('complementary', { name: 'Citation introuvable' });
  await expect(note).toBeFocused();
  await expect(note.getByRole('blockquote')).toHaveText('jamais dite …');
  await note.getByRole('button', { name: 'Fermer' }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${FICTION}/$`));
});

test('a quotation is found by its words where the number of a twin is all that its id has more', async ({ page }) => {
  const id = firstQuotation(FICTION);
  await open(page, `/articles/${FICTION}/quotations/${id}-1/`);
  await expect(page).toHaveURL(new RegExp(`/quotations/${id}/$`));
  await expect(linkOf(page, id)).toBeFocused();
});

test('the link of a prerendered quotation page bears the focus without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/articles/${SEED}/quotations/${firstQuotation(SEED, 'mixed')}/`);
  await expect(page.locator('.quotation-link[autofocus]')).toHaveCount(1);
  await context.close();
});
