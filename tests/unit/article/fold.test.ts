/** Folding: what makes ids of words and compares names. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, hash32, slug } from '../../../src/article/fold.ts';

test.each([
  ['Mélik', 'melik'],
  ['Me\u0301lik', 'melik'],
  ['ŒUVRE, Æsir, Straße, Łódź, Øre', 'oeuvre, aesir, strasse, lodz, ore'],
  ['İstanbul, ılık', 'istanbul, ilik'],
  ['Ørsted ﬁn ²', 'orsted fin 2'],
  ['Москва', 'москва'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding letter by letter is folding the whole', () => {
  const whole = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const letters = Array.from({ length: 0x2070 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => !/[œæßøđðþłı]/u.test(whole(letter)),
  );
  for (const letter of letters) expect(fold(`a${letter}`)).toBe(whole(`a${letter}`));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters)), (text) => {
      expect(fold(text.join(''))).toBe(whole(text.join('')));
    }),
  );
});

test.each([
  ['  L’ambassadeur — de Russie! ', 'l-ambassadeur-de-russie'],
  ['Москва', ''],
  ['', ''],
])('%j as a slug is %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('a slug is words of bare letters and digits joined by single hyphens, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});

test('the hash is FNV-1a with its published values', () => {
  expect(['', 'a', 'foobar'].map(hash32)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
