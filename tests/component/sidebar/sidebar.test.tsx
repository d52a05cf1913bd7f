/** The apparatus: voices, ways of quoting, whose words, who else is named, an open entity. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FICTION, SEED, section, show } from '../page.tsx';

const rows = (): readonly string[] =>
  within(section('Voix'))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

test('one row a voice, who speaks most first, with what it is called and how often it speaks', async () => {
  await show(FICTION);
  expect(rows()[0]).toBe('Hélène Castaingmaire de Valbrune7 citations, dont 1 démentie');
  expect(rows()[1]).toMatch(/^Luc Berthomieu.*6$/);
  expect(rows().at(-1)).toBe('Voix inconnue1');
  expect(rows().find((row) => row.startsWith('l’ingénieur'))).toMatch(/1, dans une autre$/);
});

test('several voices are chosen, in the order of choosing', async () => {
  const { user, address } = await show(FICTION);
  await user.click(screen.getByRole('checkbox', { name: 'N’éclairer que Luc Berthomieu' }));
  await user.click(screen.getByRole('checkbox', { name: 'N’éclairer que Hélène Castaing' }));
  await user.click(screen.getByRole('checkbox', { name: 'N’éclairer que Voix inconnue' }));
  expect(address()).toBe(`${FICTION}?speaker=luc-berthomieu&speaker=helene-castaing&speaker=_`);
  await user.click(screen.getByRole('checkbox', { name: 'N’éclairer que Luc Berthomieu' }));
  expect(address()).toBe(`${FICTION}?speaker=helene-castaing&speaker=_`);
  await user.click(screen.getByRole('button', { name: 'Tout montrer' }));
  expect(address()).toBe(FICTION);
});

test('ways of quoting are counted and filter', async () => {
  const { user, address } = await show(SEED);
  const kinds = section('Façon de citer');
  expect(within(kinds).getByRole('button', { name: 'directe 5' })).toHaveAttribute('aria-pressed', 'false');
  expect(within(kinds).getByRole('button', { name: 'mixte 3' })).toBeVisible();
  await user.click(within(kinds).getByRole('button', { name: 'indirecte 4' }));
  expect(within(kinds).getByRole('button', { name: 'indirecte 4' })).toHaveAttribute('aria-pressed', 'true');
  expect(address()).toBe(`${SEED}?kind=indirect`);
});

test.each([
  [SEED, true],
  [FICTION, false],
])('with one voice the ways of quoting come before it, else after: %s', async (address, before) => {
  await show(address);
  const place = section('Façon de citer').compareDocumentPosition(section('Voix'));
  expect(Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING)).toBe(before);
});

test('the walker says where one is among what is lit, and stops at both ends', async () => {
  const { user, address } = await show(`${FICTION}?speaker=aurelien-massoubre`);
  const sidebar = within(screen.getByRole('complementary', { name: 'Voix et façons de citer' }));
  expect(sidebar.getByText('2 citations éclairées')).toBeVisible();
  expect(sidebar.getByRole('button', { name: 'Citation précédente' })).toBeDisabled();
  await user.click(sidebar.getByRole('button', { name: 'Citation suivante' }));
  expect(address()).toMatch(/\/quotations\/.+\/\?speaker=aurelien-massoubre$/);
  expect(sidebar.getByText('1 sur 2 éclairées')).toBeVisible();
  await user.click(sidebar.getByRole('button', { name: 'Citation suivante' }));
  expect(sidebar.getByText('2 sur 2 éclairées')).toBeVisible();
  expect(sidebar.getByRole('button', { name: 'Citation suivante' })).toBeDisabled();
});

test('whose words: the bar’s three parts have words, and a table for who does not see it', async () => {
  const { user } = await show(SEED);
  const words = within(section('De qui sont les mots'));
  expect(words.getAllByRole('listitem').map((part) => part.textContent?.replaceAll(/\s/g, ' '))).toEqual([
    'entre guillemets 46 %',
    'rapporté 23 %',
    'récit 31 %',
  ]);
  await user.click(words.getByText('En chiffres'));
  const table = words.getByRole('table');
  const counts = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));
  const [marked = 0, told = 0, rest = 0, total = 0] = counts;
  expect(marked + told + rest).toBe(total);
  expect(within(table).getByRole('rowheader', { name: 'récit' })).toBeVisible();
});

test('whose words: the chosen voices are counted against the rest', async () => {
  await show(`${FICTION}?speaker=helene-castaing&speaker=luc-berthomieu`);
  const words = within(section('Les mots de Hélène Castaing et Luc Berthomieu'));
  expect(words.getAllByRole('listitem').at(-1)).toHaveTextContent(/^le reste \d+ %$/);
});

test('places and organisations are folded, and not in the page until they are opened', async () => {
  const { user, address } = await show(SEED);
  const named = within(section('Aussi nommés'));
  expect(named.getByRole('link', { name: 'Juan Guaidó' })).toBeVisible();
  expect(named.queryByRole('link', { name: 'Caracas' })).toBeNull();
  await user.click(named.getByText('Lieux, 7'));
  await user.click(await named.findByRole('link', { name: 'Caracas' }));
  expect(address()).toBe(`${SEED}?entity=caracas`);
});

test('an open entity: what the text calls it, what it says, who speaks of it; closing gives the focus back', async () => {
  const { user, address } = await show(FICTION);
  const link = within(section('Voix')).getByRole('link', { name: 'Hélène Castaing' });
  await user.click(link);
  expect(address()).toBe(`${FICTION}?entity=helene-castaing`);
  const panel = within(section('Hélène Castaing'));
  expect(panel.getByRole('heading', { name: 'Hélène Castaing' })).toHaveFocus();
  expect(panel.getByText('l’élue')).toBeVisible();
  // A denial leaves as its sentence, never as the words denied; one sentence is listed once.
  expect(panel.getByRole('link', { name: /^Hélène Castaing dément avoir reçu/ })).toBeVisible();
  const sayings = panel.getAllByRole('link').map((saying) => saying.textContent);
  expect(new Set(sayings).size).toBe(sayings.length);
  expect(panel.getByRole('link', { name: /^Citation \d+, Luc Berthomieu, / })).toBeVisible();
  await user.click(panel.getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('region', { name: 'Hélène Castaing' })).toBeNull();
  expect(link).toHaveFocus();
});

test('who is named and says nothing says so', async () => {
  await show(`${SEED}?entity=juan-guaido`);
  expect(within(section('Juan Guaidó')).getByText('Aucune parole rapportée dans cet article.')).toBeVisible();
});
