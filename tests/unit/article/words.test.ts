/** One rule for counting words, the same in the browser and at build time. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes, wordsOf } from '../../../src/article/words.ts';

const words = (text: string): readonly string[] => [...wordsOf(text)].map(({ start, end }) => text.slice(start, end));

describe('a word is', () => {
  test.each([
    ['« Oui ! », dit-elle.', ['Oui', 'dit-elle']],
    ["l’eau qu'il a bue", ['l', 'eau', 'qu', 'il', 'a', 'bue']],
    ['aujourd’hui', ['aujourd’hui']],
    ['le vice-ministre', ['le', 'vice-ministre']],
    ['1,5 million et 3.14', ['1,5', 'million', 'et', '3.14']],
    ['1\u202F400 habitants, 40\u00A0%', ['1', '400', 'habitants', '40']],
    ["We don’t; they'll see Maud’s books.", ['We', 'don’t', "they'll", 'see', 'Maud’s', 'books']],
    ['the U.S. and U.N.', ['the', 'U.S', 'and', 'U.N']],
    ['«¿Por qué?», preguntó', ['Por', 'qué', 'preguntó']],
    ['Me\u0301lik = Mélik', ['Me\u0301lik', 'Mélik']],
    ['— … « » 😀', []],
    ['', []],
  ] as const)('%j: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(countWords(text)).toBe(expected.length);
  });
});

test('words come in order, do not overlap, and hold every letter and digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('what is parted by a space is counted apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      // A combining mark that opens the right side is a word of its own either way, since the space stands before it.
      expect(countWords(`${left} ${right}`)).toBe(countWords(left) + countWords(right));
    }),
  );
});

test('reading takes a whole number of minutes, and at least one', () => {
  expect([0, 1, 220, 221, 660].map(readingMinutes)).toEqual([1, 1, 1, 2, 3]);
});
