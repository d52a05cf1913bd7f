import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../src/anchor/diff.ts';

const text = fc
  .array(fc.constantFrom('oui', 'non', ' ', ', ', 'l’eau', '水', '😀', '.', '\n'))
  .map((parts) => parts.join(''));

test('what is kept and removed is the text before, what is kept and added the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after);
      expect(
        parts
          .filter(({ kind }) => kind !== 'added')
          .map((part) => part.text)
          .join(''),
      ).toBe(before);
      expect(
        parts
          .filter(({ kind }) => kind !== 'removed')
          .map((part) => part.text)
          .join(''),
      ).toBe(after);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});

test('words are compared whole', () => {
  expect(diffWords('Il viendra demain.', 'Il viendrait demain.')).toEqual([
    { kind: 'same', text: 'Il ' },
    { kind: 'removed', text: 'viendra' },
    { kind: 'added', text: 'viendrait' },
    { kind: 'same', text: ' demain.' },
  ]);
});

test('texts that have nothing in common are removed and added whole', () => {
  const before = 'a b '.repeat(2_000);
  expect(diffWords(before, 'c'.repeat(3)).at(-1)).toEqual({ kind: 'added', text: 'ccc' });
});
