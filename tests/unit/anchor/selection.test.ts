import { describe, expect, test } from 'vitest';
import { makeSelector } from '../../../src/anchor/selector.ts';
import { articleOf, linkTo, spansOf } from './make.ts';

const article = articleOf([
  'Titre',
  'L’hôtel-Dieu accueille, dit-on,\u202f«\u00a0plus\u00a0» de 1\u202f200 personnes.   Bien.',
  '  ',
  '橋は落ちなかった。 नमस्ते दुनिया ok.',
]);
const quoteOf = (words: string): unknown => linkTo(article, words).quote;

describe('what a selection becomes', () => {
  test('it is widened where it begins or ends inside a word', () => {
    expect(quoteOf('ueille, dit-o')).toEqual({ kind: 'whole', exact: 'accueille, dit-on' });
    expect(quoteOf('ôt')).toEqual({ kind: 'whole', exact: 'hôtel' });
    expect(quoteOf('ersonne')).toEqual({ kind: 'whole', exact: 'personnes' });
  });

  test('a vowel sign is not cut from its letter, ideographs are no words', () => {
    expect(quoteOf('स्ते दु')).toEqual({ kind: 'whole', exact: 'नमस्ते दुनिया' });
    expect(quoteOf('落ち')).toEqual({ kind: 'whole', exact: '落ち' });
  });

  test('space at its edges is left out, marks are kept', () => {
    expect(quoteOf('\u202f«\u00a0plus\u00a0» ')).toEqual({ kind: 'whole', exact: '«\u00a0plus\u00a0»' });
    expect(quoteOf('.   Bien.|')).toEqual({ kind: 'whole', exact: '.   Bien.' });
  });

  test('one that holds only space, or only marks, gives nothing', () => {
    expect(makeSelector(article, spansOf(article, '   '))).toBeNull();
    expect(makeSelector(article, [{ block: 'b2', start: 0, end: 2 }])).toBeNull();
    expect(makeSelector(article, spansOf(article, '«\u00a0'))).toBeNull();
    expect(makeSelector(article, [])).toBeNull();
    expect(makeSelector(article, [{ block: 'unknown', start: 0, end: 2 }])).toBeNull();
  });

  test('a short one, and a twin, carry more of their surroundings', () => {
    const refrain = articleOf([
      'Titre',
      ...Array.from(
        { length: 4 },
        () => 'La mer monte, la mer descend, le phare tourne et la nuit passe sur le port de Kerlaz.',
      ),
    ]);
    const long = linkTo(
      refrain.blocks[1] ? articleOf(['Titre', refrain.blocks[1].text]) : refrain,
      'le phare tourne et la nuit passe',
    );
    const short = linkTo(
      articleOf(['Titre', 'La mer monte, la mer descend, le phare tourne et la nuit passe sur le port de Kerlaz.']),
      'phare',
    );
    const twin = linkTo(refrain, 'le phare tourne et la nuit passe', 2);
    expect(short.prefix.length).toBeGreaterThan(long.prefix.length);
    expect(twin.prefix.length + twin.suffix.length).toBeGreaterThan(long.prefix.length + long.suffix.length);
    expect(twin.lookAlikes[0]?.words).toBe(100);
    expect(long.lookAlikes.every(({ words }) => words < 50)).toBe(true);
  });
});
