/** Links to passages after the article was edited: found again, changed, moved, gone, each said; a twin is never lit. */
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Article } from '../../src/article/schema.ts';
import { movedUp, reworded, serveSite, withParagraph, without } from './edited-site.ts';
import { copyLink, lit, noViolations, note, open, plain, select, tokenOf } from './passage.ts';
import { FICTION, article } from './site.ts';

const PAGE = `/articles/${FICTION}/`;
/** Whole sentences, as they stand in the article. */
const KEPT = 'Selon lui, le document se trouvait sur le bureau de la maire dès le mois de juin.';
const CHANGED = 'Le chantier devra d’abord assécher la pile, puis la reprendre pierre à pierre.';
const MOVED =
  'Son association, forte de 310 adhérents, espère que la mairie ouvrira le chantier aux visiteurs avant Noël.';
const GONE =
  'Au bord de l’eau, un pêcheur dit avoir vu « le tablier descendre d’un doigt » entre la fin de l’été et la crue.';

const TWIN = 'La barque du passeur reste amarrée au ponton.';
/** Two sentences alike; the link is to the first one, and the editor takes that one out. */
const twins = (first: string): Article => ({
  version: 1,
  id: 'passeur-d-orvelle',
  lang: 'fr',
  genre: 'fiction',
  blocks: [
    { id: 'b1', type: 'title', text: 'Le passeur d’Orvelle attend la décrue' },
    { id: 'b2', type: 'paragraph', text: `Depuis lundi, l’eau couvre le chemin de halage.${first} Nul ne traverse.` },
    { id: 'b3', type: 'paragraph', text: 'La commune fera venir une pompe de la ville voisine avant dimanche.' },
    { id: 'b4', type: 'paragraph', text: `En aval, même silence. ${TWIN} On y fait sécher des filets.` },
  ],
  entities: [],
  mentions: [],
  quotations: [],
});

/** The same article from the hands of three editors, under three names. */
const edited = (): readonly Article[] => {
  const source = article(FICTION);
  const corrected = reworded(source, 'assécher la pile', 'vider la pile');
  return [
    withParagraph(
      reworded(corrected, 'pierre à pierre', 'assise par assise'),
      'Mis à jour mardi : le conseil se réunira une seconde fois, et la halle sera chauffée.',
    ),
    { ...movedUp(source, 'Son association'), id: 'remanie' },
    { ...without(source, 'Au bord de l’eau'), id: 'coupe' },
  ];
};

test.describe.configure({ mode: 'serial' });

let server: Server | null = null;
let origin = '';
test.beforeAll(async () => {
  test.setTimeout(180_000);
  ({ server, origin } = await serveSite('edited', [...edited(), twins('')]));
});
test.afterAll(() => server?.close());

const arrive = async (page: Page, token: string, at = PAGE): Promise<void> => {
  await open(page, `${origin}${at}?passage=${token}`);
  await expect(note(page)).toBeFocused();
};

test('a link made before the edit lights the same words after it', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PAGE);
  await select(page, 'Selon lui', 'juin.');
  const { search } = new URL(await copyLink(page));
  const other = await browser.newContext();
  const arrived = await other.newPage();
  await open(arrived, `${origin}${PAGE}${search}`);
  await expect(note(arrived)).toBeFocused();
  expect(await lit(arrived)).toBe(KEPT);
  await expect(note(arrived).getByRole('heading', { name: 'Passage du lien' })).toBeVisible();
  await other.close();
});

test('changed words are lit, and the note shows what the link said and what the article says', async ({ page }) => {
  await arrive(page, tokenOf(article(FICTION), CHANGED));
  await expect(note(page).getByRole('heading', { name: 'Passage modifié' })).toBeVisible();
  expect(await lit(page)).toBe('Le chantier devra d’abord vider la pile, puis la reprendre assise par assise.');
  const [said, says] = await note(page).getByRole('blockquote').allTextContents();
  expect(plain(said ?? '')).toBe(CHANGED);
  expect(plain(says ?? '')).toBe('Le chantier devra d’abord vider la pile, puis la reprendre assise par assise.');
  expect(await note(page).getByRole('deletion').allTextContents()).toContain('assécher');
  expect(await note(page).getByRole('insertion').allTextContents()).toContain('vider');
  await noViolations(page);
});

test('moved words are lit where they are now, and the note says so', async ({ page }) => {
  await arrive(page, tokenOf(article(FICTION), MOVED), '/articles/remanie/');
  await expect(note(page).getByRole('heading', { name: 'Passage déplacé' })).toBeVisible();
  expect(await lit(page)).toBe(MOVED);
  await noViolations(page);
});

test('of what is gone the words of the link are shown, and nothing is lit', async ({ page }) => {
  await arrive(page, tokenOf(article(FICTION), GONE), '/articles/coupe/');
  await expect(note(page).getByRole('heading', { name: 'Passage introuvable' })).toBeVisible();
  expect(plain((await note(page).getByRole('blockquote').textContent()) ?? '')).toBe(GONE);
  expect(await lit(page)).toBe('');
  await noViolations(page);
  await note(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(page).toHaveURL(`${origin}/articles/coupe/`);
});

test('the twin of a passage that was taken out stays dark', async ({ page }) => {
  await arrive(page, tokenOf(twins(` ${TWIN}`), TWIN), '/articles/passeur-d-orvelle/');
  await expect(note(page).getByRole('heading', { name: 'Passage introuvable' })).toBeVisible();
  await expect(page.getByText(TWIN)).toHaveCount(2);
  expect(await lit(page)).toBe('');
});

test('the link of a changed passage is renewed: it then leads to the words as they are', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await arrive(page, tokenOf(article(FICTION), CHANGED));
  await note(page).getByRole('button', { name: 'Copier le lien' }).click();
  await expect(note(page).getByRole('button', { name: 'Lien copié.' })).toBeVisible();
  await open(page, await page.evaluate(() => navigator.clipboard.readText()));
  await expect(note(page).getByRole('heading', { name: 'Passage du lien' })).toBeVisible();
});
