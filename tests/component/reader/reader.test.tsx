/** The text and the card. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findQuotation, quotationsInOrder } from '../../../src/article/select.ts';
import { shipped } from '../../unit/articles/shipped.ts';
import { FICTION, SEED, show } from '../page.tsx';

const seed = shipped('ambassadeur-de-russie-venezuela');
const fiction = shipped('vieux-pont-de-valbrune');
const card = (): HTMLElement => screen.getByRole('complementary', { name: 'Citation ouverte' });

test('each block’s text stands in the page to the letter', async () => {
  await show(SEED);
  for (const { id, text } of seed.blocks) {
    expect(document.querySelector(`[data-block="${id}"]`)?.textContent).toBe(text);
  }
});

test('each quotation has one link, named for who does not see its sign, in reading order', async () => {
  await show(FICTION);
  const links = within(screen.getByRole('article')).getAllByRole('link', { name: /^Citation \d+, / });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    quotationsInOrder(fiction).map(({ id }) => `${FICTION}quotations/${id}/`),
  );
  expect(links[0]).toHaveAccessibleName('Citation 1, Hélène Castaing, indirecte');
  expect(screen.getByRole('link', { name: /Hélène Castaing, indirecte, démentie$/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /, Voix inconnue, / })).toBeInTheDocument();
});

test('the head says what is known of the source, and says what is not', async () => {
  await show(SEED);
  expect(screen.getByText('Source et date inconnues · 2 min de lecture')).toBeVisible();
});

test('a link opens the card: who, the reporting sentence, how, why', async () => {
  const { user, address } = await show(SEED);
  await user.click(screen.getByRole('link', { name: /^Citation 4, / }));
  expect(address()).toMatch(/^\/articles\/.*\/quotations\/des-les-premieres-minutes-/);
  const shown = within(card());
  expect(shown.getByRole('link', { name: 'Sergueï Mélik-Bagdasárov' })).toBeVisible();
  expect(shown.getByText('Citation directe, 4 sur 12')).toBeVisible();
  const sentence = shown.getByRole('blockquote');
  expect(sentence).toHaveTextContent(/^Il a aussi assuré, « dès les premières/);
  expect([...sentence.querySelectorAll('u')].map((run) => run.textContent)).toEqual([
    'Il a aussi assuré',
    'a déclaré le diplomate russe',
  ]);
  expect(shown.getByText(/relue par une personne/)).toBeVisible();
});

test('the middle of long direct speech is folded, and opens', async () => {
  const { user } = await show(SEED);
  await user.click(screen.getByRole('link', { name: /^Citation 4, / }));
  const sentence = within(card()).getByRole('blockquote');
  expect(sentence).not.toHaveTextContent('Riabkov');
  await user.click(within(card()).getByRole('button', { name: 'Montrer les mots repliés' }));
  expect(sentence).toHaveTextContent('Riabkov');
  const [quotation] = [findQuotation(seed, 'des-les-premieres-minutes-de-l-031f')];
  const block = seed.blocks.find(({ id }) => id === quotation?.content[0]?.block);
  expect(sentence.textContent).toBe(block?.text);
  expect(sentence).toHaveFocus();
});

test('a denial is said, and its sentence is whole', async () => {
  const { user } = await show(FICTION);
  await user.click(screen.getByRole('link', { name: /indirecte, démentie$/ }));
  expect(within(card()).getByText(/démentie/)).toBeVisible();
  expect(within(card()).getByRole('blockquote')).toHaveTextContent(
    'Hélène Castaing dément avoir reçu quoi que ce soit',
  );
});

test('the card walks, and one Back closes it', async () => {
  const { user, address, back } = await show(SEED);
  await user.click(screen.getByRole('link', { name: /^Citation 1, / }));
  for (let step = 2; step <= 12; step += 1) {
    await user.click(within(card()).getByRole('button', { name: 'Citation suivante' }));
    expect(within(card()).getByText(new RegExp(`, ${step} sur 12$`))).toBeVisible();
  }
  expect(within(card()).getByRole('button', { name: 'Citation suivante' })).toBeDisabled();
  await back();
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Citation ouverte' })).toBeNull());
  expect(address()).toBe(SEED);
});

test('opening a card does not render the text again', async () => {
  const { user } = await show(SEED);
  const before = [...document.querySelectorAll('.article mark')];
  await user.click(screen.getByRole('link', { name: /^Citation 4, / }));
  await user.click(screen.getByRole('checkbox', { name: /Mélik/ }));
  const after = [...document.querySelectorAll('.article mark')];
  expect(after.every((element, index) => element === before[index])).toBe(true);
});
