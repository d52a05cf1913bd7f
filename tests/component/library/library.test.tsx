/** The library: each article with what one wants to know, and a broken file with what is wrong and where. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readShelf } from '../../../src/prerender/articles.ts';
import { FICTION, show } from '../page.tsx';

const ARTICLES = join(import.meta.dirname, '../../../src/articles');

const entry = (title: RegExp): HTMLElement => {
  const item = screen.getByRole('link', { name: title }).closest('li');
  if (!item) throw new Error('the title stands in no list');
  return item;
};

test('title, date, voices and reading time', async () => {
  await show('/');
  const fiction = entry(/Le vieux pont/);
  expect(fiction).toHaveTextContent('14 novembre 2026');
  expect(fiction).toHaveTextContent('3 min de lecture');
  expect(fiction).toHaveTextContent(/Voix : Hélène Castaing, Luc Berthomieu/);
  expect(entry(/ambassadeur/)).toHaveTextContent('Source et date inconnues');
  expect(entry(/Port Ennish/).querySelector('h2')).toHaveAttribute('lang', 'en');
});

test('a title leads to its article and the focus follows', async () => {
  const { user, address } = await show('/');
  await user.click(screen.getByRole('link', { name: /Le vieux pont/ }));
  await waitFor(() => expect(address()).toBe(FICTION));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(document.title).toMatch(/^Le vieux pont/);
});

test('a broken file is listed with the field and the reason; the others are as ever', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-'));
  try {
    copyFileSync(join(ARTICLES, 'vieux-pont-de-valbrune.json'), join(folder, 'good.json'));
    writeFileSync(join(folder, 'notes.json'), '{"version": 1, "id": "notes", "lang": "fr", "blocks": [');
    writeFileSync(
      join(folder, 'spoilt.json'),
      JSON.stringify({
        version: 1,
        id: 'spoilt',
        lang: 'fr',
        blocks: [{ id: 'b1', type: 'title', text: 'Abîmé' }],
        entities: [],
        mentions: [],
        quotations: [
          {
            id: 'q1',
            kind: 'direct',
            content: [{ block: 'b1', start: 2, end: 99 }],
            cue: [],
            source: [],
            speaker: null,
          },
        ],
      }),
    );
    const { source } = await readShelf(folder);
    await show('/', { source });
    expect(screen.getByRole('link', { name: /Le vieux pont/ })).toBeVisible();
    const spoilt = screen.getByRole('heading', { name: 'spoilt.json' }).closest('li');
    expect(spoilt).toHaveTextContent('quotations[0].content[0]');
    expect(spoilt).toHaveTextContent('l’intervalle sort du texte');
    const notes = screen.getByRole('heading', { name: 'notes.json' }).closest('li');
    expect(notes).toHaveTextContent('ce n’est pas du JSON');
    expect(within(screen.getByRole('main')).queryByRole('link', { name: /Abîmé/ })).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an empty library says how to fill it', async () => {
  const nothing = { articles: [], broken: [] };
  await show('/', { source: { library: () => Promise.resolve(nothing), article: () => Promise.resolve(null) } });
  expect(screen.getByText(/Déposez un fichier JSON dans src\/articles/)).toBeVisible();
});
