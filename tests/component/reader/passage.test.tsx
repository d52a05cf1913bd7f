/** A linked passage: what became of it, in words; and the tools of a selection. */
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { makeSelector } from '../../../src/anchor/selector.ts';
import { printToken } from '../../../src/anchor/token.ts';
import type { Article } from '../../../src/article/schema.ts';
import { shipped } from '../../unit/articles/shipped.ts';
import { FICTION, show } from '../page.tsx';

const fiction = shipped('vieux-pont-de-valbrune');
/** « Le commerçant accuse la municipalité … » */
const BLOCK = fiction.blocks[4];
const note = (): Promise<HTMLElement> => screen.findByRole('complementary', { name: /^Passage|^Lien/ });
const lit = (): string => [...document.querySelectorAll('.passage')].map((element) => element.textContent).join('');

/** The address of the block as a link has it that was made when the block still said something else. */
function madeWhen(text: string): string {
  const blocks = fiction.blocks.map((block) => (block === BLOCK ? { ...block, text } : block));
  const before: Article = { ...fiction, blocks, entities: [], mentions: [], quotations: [] };
  const selector = makeSelector(before, [{ block: BLOCK?.id ?? '', start: 0, end: text.length }]);
  if (!selector) throw new Error('no passage');
  return `${FICTION}?passage=${printToken(selector)}`;
}

const says = BLOCK?.text ?? '';

beforeEach(() => {
  // jsdom lays nothing out.
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
});

test('found word for word: its light, what can be done with it, and nothing else', async () => {
  const { user, address } = await show(madeWhen(says));
  const shown = within(await note());
  expect(shown.getByRole('heading')).toHaveTextContent('Passage du lien');
  expect(shown.queryByRole('blockquote')).not.toBeInTheDocument();
  expect(lit()).toBe(says);
  expect(await note()).toHaveFocus();
  await user.click(shown.getByRole('button', { name: 'Fermer' }));
  expect(address()).toBe(FICTION);
  expect(lit()).toBe('');
});

test('changed: what the link said and what the article says, the differences marked', async () => {
  await show(madeWhen(says.replace('Le commerçant accuse', 'Un tanneur de la rive blâme')));
  const shown = within(await note());
  expect(shown.getByRole('heading', { level: 2 })).toHaveTextContent('Passage modifié');
  const [said, now] = shown.getAllByRole('blockquote');
  expect(said).toHaveTextContent(/^Un tanneur de la rive blâme la municipalité/);
  expect(now?.textContent).toBe(says);
  expect(shown.getAllByRole('deletion').map((part) => part.textContent)).toEqual(['Un tanneur de la rive blâme']);
  expect(shown.getAllByRole('insertion').map((part) => part.textContent)).toEqual(['Le commerçant accuse']);
  expect(lit()).toBe(says);
});

test('gone: the words that the link carried, and no light', async () => {
  const words = 'Trois hérons gris dormaient sous les saules, et la brume ne se levait plus avant midi.';
  await show(madeWhen(words));
  const shown = within(await note());
  expect(shown.getByRole('heading', { level: 2 })).toHaveTextContent('Passage introuvable');
  expect(shown.getByRole('blockquote')).toHaveTextContent(words);
  expect(shown.queryByRole('button', { name: 'Copier le lien' })).not.toBeInTheDocument();
  expect(lit()).toBe('');
});

test('a link that was cut on its way is told from one whose words are gone', async () => {
  await show(`${FICTION}?passage=%00`);
  expect(within(await note()).getByRole('heading')).toHaveTextContent('Lien incomplet');
  expect(lit()).toBe('');
});

test('a selection offers a link to it and its words with their source, Escape waves them off', async () => {
  const { user } = await show(FICTION);
  const text = document.querySelector(`[data-block="${BLOCK?.id}"]`);
  getSelection()?.selectAllChildren(text ?? document.body);
  const tools = within(await screen.findByRole('toolbar', { name: 'Sélection' }));
  await user.click(tools.getByRole('button', { name: 'Copier le lien' }));
  expect(await tools.findByRole('button', { name: 'Lien copié.' })).toBeVisible();
  const { pathname, search } = new URL(await navigator.clipboard.readText());
  expect(pathname + search).toBe(madeWhen(says));
  await user.click(tools.getByRole('button', { name: 'Copier avec la source' }));
  const [words, source] = (await navigator.clipboard.readText()).split('\n');
  expect([words, source]).toEqual([says, '— dans « Le vieux pont de Valbrune restera fermé jusqu’au printemps »']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
});

test('by keyboard a sentence is selected, and Tab goes to its tools', async () => {
  const { user } = await show(FICTION);
  screen.getByRole('link', { name: 'Citation 1, Hélène Castaing, indirecte' }).focus();
  await user.keyboard('s');
  const tools = within(await screen.findByRole('toolbar', { name: 'Sélection' }));
  expect(getSelection()?.toString()).toMatch(/^Fissuré par la crue.*la halle aux grains\.$/);
  await user.tab();
  expect(tools.getByRole('button', { name: 'Copier le lien' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tools.getByRole('button', { name: 'Copier avec la source' })).toHaveFocus();
});
