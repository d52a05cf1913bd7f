/** What is not there is said, with the way on; whatever stands in an address, the page lives. */
import { expect, test } from '@playwright/test';
import { lit, listen, open } from './reader.ts';
import { FICTION } from './site.ts';

const fiction = `/articles/${FICTION}/`;

test('an unknown article has a page of its own, with the way to the library', async ({ page }) => {
  const response = await page.goto('/articles/pas-encore-ecrit/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Article introuvable');
  await expect(page.getByText('« pas-encore-ecrit »')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Voir la bibliothèque' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bibliothèque');
});

for (const address of [
  '/nowhere/',
  '/articles/',
  `${fiction}quotations/`,
  '/articles/UPPER/',
  '/%E0%A4%A/',
  '/a//b/',
]) {
  test(`an address that leads nowhere says so: ${address}`, async ({ page }) => {
    const heard = listen(page);
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/introuvable/);
    await expect(page).toHaveTitle(/introuvable/);
    expect(heard).toEqual([]);
  });
}

test('an unknown speaker is named, and one goes on without', async ({ page }) => {
  await open(page, `${fiction}?speaker=personne-d-ici&speaker=luc-berthomieu`);
  await expect(page.getByText(/une voix que cet article ne connaît pas : personne-d-ici/)).toBeVisible();
  await page.getByRole('button', { name: 'Continuer sans ce choix' }).click();
  await expect(page).toHaveURL(/\?speaker=luc-berthomieu$/);
  await expect(page.getByText(/ne connaît pas/)).toHaveCount(0);
});

test('an unknown entity is named, and one goes on without', async ({ page }) => {
  await open(page, `${fiction}?entity=atlantide`);
  await expect(page.getByText(/un nom que cet article ne connaît pas : atlantide/)).toBeVisible();
  await page.getByRole('button', { name: 'Continuer sans ce choix' }).click();
  await expect(page).toHaveURL(new RegExp(`${fiction}$`));
});

test('a choice that nothing answers says so', async ({ page }) => {
  await open(page, `${fiction}?kind=indirect&speaker=_`);
  const noneLit = (await lit(page)).length === 0;
  await expect(page.getByText('Aucune citation ne correspond à ce choix.')).toHaveCount(noneLit ? 1 : 0);
});

const MALFORMED = [
  '?speaker=',
  '?speaker=%E0%A4%A',
  '?kind=direct&kind=direct&kind=nonsense',
  '?entity=%22%5D%7B%7D',
  `?speaker=${'x'.repeat(5000)}`,
  '?speaker=a%22%5D%2C%2A%7Bdisplay%3Anone%7D',
  '?&&&=&?',
  '?__proto__=1&constructor=2&speaker=__proto__',
  '#%E0%A4%A',
  '#:~:text=pont',
];
for (const query of MALFORMED) {
  test(`a malformed query never breaks the page: ${query.slice(0, 40)}`, async ({ page }) => {
    const heard = listen(page);
    await open(page, fiction + query);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Le vieux pont/);
    await page.getByRole('checkbox', { name: /Luc Berthomieu/ }).check();
    await expect(page).toHaveURL(/speaker=luc-berthomieu/);
    expect(heard).toEqual([]);
  });
}

test('an article that cannot be fetched keeps the page and offers a reload', async ({ page }) => {
  await open(page, '/');
  await page.route('**/article.json', (route) => route.abort());
  await page.getByRole('link', { name: /Le vieux pont/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La page n’a pas pu être montrée');
  await expect(page.getByRole('link', { name: 'Guillemet' })).toBeVisible();
  await page.unroute('**/article.json');
  await page.getByRole('button', { name: 'Recharger' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Le vieux pont/);
});
