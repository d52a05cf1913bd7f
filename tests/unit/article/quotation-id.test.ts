/** Ids of quotations: readable, stable, one for each. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, quotationId, quotationIds } from '../../../src/article/quotation-id.ts';
import { articleOf, quotationOf } from './make.ts';

describe('an id shows the first six words and checks them all', () => {
  test('in bare letters', () => {
    expect(quotationId('Où l’œuvre fut achevée, nul n’a payé')).toMatch(/^ou-l-oeuvre-fut-achevee-nul-[0-9a-f]{4}$/);
  });

  test('differs where only the last word does', () => {
    const ids = ['lundi', 'mardi'].map((day) => quotationId(`Le bac de la rive nord partira ${day}`));
    expect(new Set(ids).size).toBe(2);
    expect(new Set(ids.map((id) => id.slice(0, -5)))).toEqual(new Set(['le-bac-de-la-rive-nord']));
  });

  test('is the same whatever the marks, spaces, accents and capitals', () => {
    const ids = ['« Oui\u00A0! » L’été', '"Oui!"  l\'ete', 'OUI — L’E\u0301TÉ'].map(quotationId);
    expect(new Set(ids).size).toBe(1);
  });

  test('is the check alone in another script, and differs there too', () => {
    const ids = ['Да', 'Нет', '不'].map(quotationId);
    for (const id of ids) expect(id).toMatch(/^q-[0-9a-f]{4}$/);
    expect(new Set(ids).size).toBe(3);
  });

  test('stays short when a word is long', () => {
    expect(quotationId('a'.repeat(500)).length).toBeLessThanOrEqual(65);
  });

  test('is published: these must never change', () => {
    expect(quotationId('Guaidó ne représente personne')).toBe('guaido-ne-represente-personne-5192');
    expect(quotationId('Nobody asked the tide')).toBe('nobody-asked-the-tide-440f');
  });
});

describe('ids of an article', () => {
  test('number twins in text order', () => {
    const base = quotationId('Oui');
    expect(quotationIds(['Oui', '« oui »', 'Non', 'OUI'])).toEqual([
      base,
      `${base}-2`,
      quotationId('Non'),
      `${base}-3`,
    ]);
  });

  test('leave out those that are taken', () => {
    const base = quotationId('Oui');
    expect(quotationIds(['Oui', 'Oui'], new Set([base, `${base}-3`]))).toEqual([`${base}-2`, `${base}-4`]);
  });

  test('are all different and well formed, whatever the words', () => {
    const contents = fc.array(
      fc.oneof(fc.constantFrom('Oui', 'oui 2', '', '«', 'Да'), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(contents, (all) => {
        const ids = quotationIds(all);
        expect(new Set(ids).size).toBe(all.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});

test('the content of an interrupted quotation is its pieces, a space between them', () => {
  const told = { content: ['Le bac', 'partira'] };
  const article = articleOf('fr', ['Le port', '« Le bac, dit-elle, partira. »'], [told]);
  expect(contentOf(article, quotationOf(article, 'q1'))).toBe('Le bac partira');
});
