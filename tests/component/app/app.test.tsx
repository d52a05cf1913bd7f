/** What stands around the pages: settings, language, keys, notices, and pages for what failed. */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Source } from '../../../src/sources/library.ts';
import { articles, shipped } from '../../unit/articles/shipped.ts';
import { FICTION, SEED, section, show } from '../page.tsx';

beforeEach(() => {
  localStorage.clear();
  // jsdom knows neither popovers nor modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});

const settings = (): HTMLElement => document.querySelector<HTMLElement>('#settings') ?? document.body;

test('the interface changes its language, the article keeps its own', async () => {
  const { user } = await show(FICTION, { storage: localStorage });
  await user.click(within(settings()).getByLabelText('English'));
  expect(section('Voices')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('article')).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('link', { name: /^Quotation 1, Hélène Castaing, indirect$/ })).toBeInTheDocument();
  expect(JSON.parse(localStorage.getItem('guillemet.settings') ?? '{}')).toMatchObject({ language: 'en' });
});

test('theme and size of the text go to the root and are kept', async () => {
  const { user } = await show(SEED, { storage: localStorage });
  await user.click(within(settings()).getByLabelText('Sombre'));
  await user.click(within(settings()).getByLabelText('Grande'));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(document.documentElement).toHaveAttribute('data-text-size', 'large');
  expect(JSON.parse(localStorage.getItem('guillemet.settings') ?? '{}')).toMatchObject({
    theme: 'dark',
    textSize: 'large',
  });
});

test('? shows the keys; single keys can be switched off', async () => {
  const { user, address } = await show(FICTION);
  await user.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Clavier' })).toBeVisible();
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Fermer' }));
  await user.keyboard('n');
  expect(address()).toBe(`${FICTION}?speaker=helene-castaing`);
  await user.click(within(settings()).getByLabelText(/Raccourcis/));
  await user.keyboard('n');
  expect(address()).toBe(`${FICTION}?speaker=helene-castaing`);
});

test('j, k and Escape, but not while a modifier is held', async () => {
  const { user, address } = await show(FICTION);
  await user.keyboard('{Control>}j{/Control}');
  expect(address()).toBe(FICTION);
  await user.keyboard('jj');
  expect(screen.getByText(/, 2 sur 24$/)).toBeVisible();
  await user.keyboard('k');
  expect(screen.getByText(/, 1 sur 24$/)).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(address()).toBe(FICTION));
});

test('a quotation, a voice and an entity that are not there are named, with the way on', async () => {
  const { user, address } = await show(`${FICTION}quotations/jamais-dite/?speaker=personne&entity=nulle-part`);
  const note = await screen.findByRole('complementary', { name: 'Citation introuvable' });
  await user.click(within(note).getByRole('button', { name: 'Fermer' }));
  expect(screen.getByText(/une voix que cet article ne connaît pas : personne/)).toBeVisible();
  expect(screen.getByText(/un nom que cet article ne connaît pas : nulle-part/)).toBeVisible();
  for (let left = 2; left > 0; left -= 1) {
    const [first] = screen.getAllByRole('button', { name: 'Continuer sans ce choix' });
    if (first) await user.click(first);
  }
  expect(address()).toBe(FICTION);
  expect(screen.queryByRole('button', { name: 'Continuer sans ce choix' })).toBeNull();
});

test('an article that is not there', async () => {
  await show('/articles/pas-la/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Article introuvable');
  expect(screen.getByRole('link', { name: 'Voir la bibliothèque' })).toHaveAttribute('href', '/');
});

const failing = (article: Source['article']): Source => ({
  library: () => Promise.reject(new TypeError('Failed to fetch')),
  article,
});

test('a page that cannot be loaded keeps the frame and offers a reload', async () => {
  await show('/', { source: failing(() => Promise.resolve(null)) });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('La page n’a pas pu être montrée');
  expect(screen.getByText(/Vérifiez la connexion/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Recharger' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Guillemet' })).toBeVisible();
});

test('a render that fails keeps the page and offers a reload', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // An article as no validated one is: the views have nothing to stand on.
  const article = { ...shipped('vieux-pont-de-valbrune') };
  Object.defineProperty(article, 'mentions', {
    get: () => {
      throw new RangeError('spoilt');
    },
  });
  await show(FICTION, { source: failing(() => Promise.resolve(article)) });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('La page n’a pas pu être montrée');
  expect(screen.getByText('Rien n’est perdu : l’adresse garde votre choix.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Recharger' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bibliothèque' })).toBeVisible();
  said.mockRestore();
});

test.each(articles.map(({ id, blocks }) => [id, blocks[0]?.text]))('%s is shown', async (id, title) => {
  await show(`/articles/${id}/`);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
});
