/** A link to a quotation whose id the article no longer knows. */
import { screen } from '@testing-library/react';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { readShelf } from '../../../src/prerender/articles.ts';
import type { Source } from '../../../src/sources/library.ts';
import { FICTION, show } from '../page.tsx';

const { articles, source } = await readShelf(join(import.meta.dirname, '../../../src/articles'));
const id = FICTION.split('/')[2] ?? '';
const article = articles.get(id);
if (!article) throw new Error('no article');
const quotation = article.quotations.find(({ kind, content }) => kind === 'direct' && content.length === 1);
if (!quotation) throw new Error('no quotation');
const address = `${FICTION}quotations/${quotation.id}/`;

/** The library with the article as it was annotated or edited since. */
const after = (change: (article: Article) => Article): Source => ({
  ...source,
  article: (asked) => (asked === id ? Promise.resolve(change(article)) : source.article(asked)),
});

test('is found by its words, and the address becomes the present one', async () => {
  const renamed = after((one) => ({
    ...one,
    quotations: one.quotations.map((each) => (each === quotation ? { ...each, id: 'present' } : each)),
  }));
  const shown = await show(address, { source: renamed });
  await expect.poll(() => shown.address()).toBe(`${FICTION}quotations/present/`);
  expect(document.querySelector('.card')).not.toBeNull();
});

test('is shown where its words stand but are no quotation any more, and the note closes', async () => {
  const fewer = after((one) => ({ ...one, quotations: one.quotations.filter((each) => each !== quotation) }));
  const shown = await show(address, { source: fewer });
  const note = await screen.findByRole('complementary', { name: 'Citation du lien' });
  await shown.user.click(note.querySelector('button') ?? note);
  expect(shown.address()).toBe(FICTION);
});

test('is said to be gone where its words are', async () => {
  const other = after((one) => ({
    ...one,
    blocks: one.blocks.map((block) => ({ ...block, text: block.text.replace(/[\p{L}]/gu, 'x') })),
    quotations: [],
    mentions: [],
  }));
  await show(address, { source: other });
  await screen.findByRole('complementary', { name: 'Citation introuvable' });
});
