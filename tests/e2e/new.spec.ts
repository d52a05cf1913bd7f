/** A text of one's own: pasted, annotated on this device, read at `/new/`, and known to nobody else. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const TITLE = 'Le bac de Morvane reste à quai';
const TEXT = `${TITLE}

« Nous n’avons pas le choix », a déclaré mardi Hélène Castaing, maire de Morvane.

Selon la préfecture, le câble devra être changé avant le printemps.

« Je l’ai dit dès mars », insiste Luc Berthomieu. « Personne n’a écouté. »
`;
/** Words that stand in the text and in no page of the site. */
const TELLTALES = ['Morvane', 'Castaing', 'Berthomieu', 'pas le choix', 'printemps', 'ecoute', 'morvane', 'castaing'];

const field = (page: Page) => page.getByRole('textbox', { name: 'Votre texte' });
const annotate = (page: Page) => page.getByRole('button', { name: 'Annoter', exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, address = '/new/'): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '');
}

async function read(page: Page, text = TEXT): Promise<void> {
  await field(page).fill(text);
  await annotate(page).click();
  await expect(page).toHaveURL(/\/new\/#article=[a-z0-9]+$/);
}

test('a pasted text opens in the reader, marked as the machine’s, and no request carries a word of it', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  await open(page);
  await read(page);
  await expect(heading(page)).toHaveText(TITLE);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${TITLE} · Guillemet`);
  await expect(page.getByText('Annoté automatiquement sur cet appareil, à vérifier.')).toBeVisible();
  await expect(page.getByText('Gardé dans cet onglet seulement')).toBeVisible();
  await page.getByRole('button', { name: /^directe/ }).click();
  await expect(page).toHaveURL(/\/new\/#article=[a-z0-9]+&kind=direct$/);
  await page.locator('main [data-quotation]').first().click();
  await expect(page.getByRole('complementary', { name: 'Citation ouverte' })).toBeVisible();
  await expect(page).toHaveURL(/\/new\/#article=[a-z0-9]+&quotation=[a-z0-9-]+&kind=direct$/);
  await page.reload();
  await expect(heading(page)).toHaveText(TITLE);
  const { pathname, search } = new URL(page.url());
  expect([pathname, search]).toEqual(['/new/', '']);
  expect(sent.length).toBeGreaterThan(5);
  for (const word of TELLTALES) {
    for (const written of [word, encodeURIComponent(word)]) expect(sent.join('\n')).not.toContain(written);
  }
});

test('the card gives its grounds and no link; the words go out with their source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await read(page);
  await page.locator('main [data-quotation]').first().click();
  const card = page.getByRole('complementary', { name: 'Citation ouverte' });
  await expect(card.locator('.card-attribution')).toContainText('attribuée par un programme');
  await expect(card.getByRole('button', { name: 'Copier le lien' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Partager' })).toHaveCount(0);
  await card.getByRole('button', { name: 'Copier avec la source' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Nous n’avons pas le choix');
  expect(copied).toContain(`dans « ${TITLE} »`);
  expect(copied).not.toContain('/new/');
});

test('a reload keeps it, Back leads to the form with the text, and the same text again gets another id', async ({
  page,
}) => {
  await open(page);
  await read(page);
  const first = page.url();
  await page.reload();
  await expect(heading(page)).toHaveText(TITLE);
  await expect(page.getByText('à vérifier.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/new\/$/);
  await expect(field(page)).toHaveValue(TEXT);
  await annotate(page).click();
  await expect(page).toHaveURL(/#article=/);
  expect(page.url()).not.toBe(first);
  await page.getByRole('link', { name: 'Revenir au texte collé' }).click();
  await expect(field(page)).toHaveValue(TEXT);
});

test('an own article’s address opens nothing in another tab, and says so', async ({ page, browser }) => {
  await open(page);
  await read(page);
  const stranger = await browser.newPage({ locale: 'fr-FR' });
  await stranger.goto(page.url());
  await expect(heading(stranger)).toHaveText('Ce texte n’est plus ici');
  await stranger.getByRole('link', { name: 'Lire un texte à vous' }).click();
  await expect(field(stranger)).toBeVisible();
  await stranger.close();
});

test('where storage is full or forbidden the article is read all the same, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await read(page);
  await expect(heading(page)).toHaveText(TITLE);
  await expect(page.getByText('Ce navigateur n’a pas gardé cet article')).toBeVisible();
  await page.getByRole('link', { name: 'Bibliothèque' }).click();
  await expect(heading(page)).toHaveText('Bibliothèque');
  await page.goBack();
  await expect(heading(page)).toHaveText(TITLE);
});

test('what cannot be annotated is said in words', async ({ page }) => {
  await open(page);
  await annotate(page).click();
  const said = page.getByRole('alert');
  await expect(said).toContainText('Il n’y a pas encore de texte');
  await field(page).fill('x'.repeat(1_000_001));
  await annotate(page).click();
  await expect(said).toContainText('trop long');
  const binary = { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj') };
  await page.locator('input[type=file]').setInputFiles(binary);
  await expect(said).toContainText('Ce n’est pas du texte brut');
  await expect(page).toHaveURL(/\/new\/$/);
});

test('a file is opened or dropped into the form, in whatever encoding a text comes', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'bac.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`\uFEFF${TEXT}`, 'utf16le'),
  });
  await expect(page.getByText('« bac.txt » est ouvert.')).toBeVisible();
  await expect(field(page)).toHaveValue(TEXT);
  await field(page).evaluate((area, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'autre.txt', { type: 'text/plain' }));
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, 'Un autre\n\nRien.');
  await expect(field(page)).toHaveValue('Un autre\n\nRien.');
});

test('a language without rules gets what stands between marks, and is told apart', async ({ page }) => {
  await open(page);
  await read(page, 'Die Fähre bleibt liegen\n\nDie Leiterin sagte: „Wir haben keine Wahl, und das ist nicht neu.“');
  await expect(page.getByText('Pas de règles pour cette langue (allemand)')).toBeVisible();
  await page.locator('main [data-quotation]').first().click();
  await expect(page.locator('.card-attribution')).toContainText('aucune règle pour cette langue');
});

test('lone surrogates and NUL are replaced, and that is said', async ({ page }) => {
  await open(page);
  await field(page).evaluate((area: HTMLTextAreaElement) => {
    area.value = 'Le bac\n\nIl reste \uD83D à quai, et le port est fermé.';
  });
  await annotate(page).click();
  await expect(page.getByText('1 caractère qu’un texte ne peut contenir est remplacé')).toBeVisible();
});

test.describe('a worker that never answers', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Worker.prototype.postMessage = () => {};
    });
    await open(page);
    await field(page).fill(TEXT);
    await annotate(page).click();
  });

  test('is cancelled; the text stays, and the focus is where it was', async ({ page }) => {
    await expect(page.getByRole('progressbar', { name: 'Annotation en cours' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Annotation annulée')).toBeVisible();
    await expect(annotate(page)).toBeFocused();
    await expect(field(page)).toHaveValue(TEXT);
    await expect(page).toHaveURL(/\/new\/$/);
  });

  test('is cancelled by Escape, too, and by leaving', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByText('Annotation annulée')).toBeVisible();
    await annotate(page).click();
    await page.getByRole('link', { name: 'Bibliothèque' }).click();
    await expect(heading(page)).toHaveText('Bibliothèque');
  });

  test('has no fault in axe’s eyes while it is waited for', async ({ page }) => {
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test('the keyboard alone leads from the library to a card and back', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('main').getByRole('link', { name: 'Lire un texte à vous' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText(TEXT);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(TITLE);
  await page.keyboard.press('j');
  await expect(page.getByRole('complementary', { name: 'Citation ouverte' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Citation ouverte' })).toHaveCount(0);
  // The way past the header keeps the address, and with it the article.
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(heading(page)).toHaveText(TITLE);
});

test('the annotator is fetched here and on no other page, and only when it is needed', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  const fetched = (name: string): boolean => scripts.some((path) => path.startsWith(`/assets/${name}-`));
  await open(page, '/');
  expect([fetched('new-page'), fetched('worker')]).toEqual([false, false]);
  await open(page);
  expect([fetched('new-page'), fetched('worker')]).toEqual([true, false]);
  await read(page);
  expect(fetched('worker')).toBe(true);
});

for (const [name, width, height] of [
  ['phone', 390, 844],
  ['narrow', 320, 640],
  ['wide', 1440, 900],
] as const) {
  test(`${name}: form and article have no fault in axe’s eyes and nothing to scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const check = async (): Promise<void> => {
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    await check();
    await annotate(page).click();
    await check();
    await read(page);
    await check();
    await page.locator('main [data-quotation]').first().click();
    await expect(page.getByRole('complementary', { name: 'Citation ouverte' })).toBeVisible();
    await check();
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs', async ({ page }) => {
    await page.goto('/new/');
    await expect(heading(page)).toHaveText('Lire un texte à vous');
    await expect(page.getByText('elle a besoin de JavaScript')).toBeVisible();
    await expect(page.locator('form[aria-label]')).toBeHidden();
  });
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });
  test('the form and what it says are in English', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Annotate', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('There is no text yet');
    await page.getByRole('textbox', { name: 'Your text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Annotate', exact: true }).click();
    await expect(page.getByText('Annotated automatically on this device')).toBeVisible();
  });
});
