import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PassageSelector } from '../../../src/anchor/selector.ts';
import { LONGEST_TOKEN, parseToken, printToken } from '../../../src/anchor/token.ts';
import { articleOf, linkTo } from './make.ts';

/** All planes of Unicode, and much of what addresses and quotations are made of. */
const text = fc.string({
  unit: fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    {
      weight: 2,
      arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).map((one) => one.toWellFormed()),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...Array.from(' \n\r\t\u00a0\u202f%,.;:!?-–—_~&=+#/«»“”‘’\'"()[]éÉœçßñ¿¡0aZ漢かعहไ😀'),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('_-', '_Z', '%2C', '%', 'été', 'Ωμέγα', 'слово', 'العربية', '\u0301') },
  ),
  maxLength: 40,
});
const number = fc.nat({ max: 1_000_000 });
const perCent = fc.nat({ max: 100 });
const selector: fc.Arbitrary<PassageSelector> = fc.record({
  quote: fc.oneof(
    fc.record({ kind: fc.constant('whole' as const), exact: text }),
    fc.record({
      kind: fc.constant('ends' as const),
      start: text,
      end: text,
      length: fc.integer({ min: 10_000, max: 1_000_000 }),
      check: fc.integer({ min: 0, max: 0xffffffff }),
    }),
  ),
  prefix: text,
  suffix: text,
  position: number,
  textLength: number.map((more) => more + 1_000_000),
  lookAlikes: fc.array(fc.record({ words: perCent, surroundings: perCent }), { maxLength: 6 }),
});

describe('a token', () => {
  test('gives back the selector that it was made of, whatever its texts', () => {
    fc.assert(
      fc.property(selector, (made) => {
        const token = printToken(made);
        fc.pre(token.length <= LONGEST_TOKEN);
        expect(parseToken(token)).toEqual(made);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is made of letters, digits, hyphens and underscores, and ends in a letter or digit', () => {
    fc.assert(
      fc.property(selector, (made) => {
        expect(printToken(made)).toMatch(/^[A-Za-z0-9_-]*[A-Za-z0-9]$/);
      }),
    );
  });

  test('is not changed by the coding of addresses', () => {
    fc.assert(
      fc.property(selector, (made) => {
        const token = printToken(made);
        expect(encodeURIComponent(token)).toBe(token);
        expect(new URLSearchParams({ passage: token }).toString()).toBe(`passage=${token}`);
      }),
    );
  });

  test('can be read by eye where the text is plain', () => {
    const article = articleOf(['Un titre', 'Le pont a tenu. « Il tiendra », dit la maire.']);
    expect(printToken(linkTo(article, 'Il tiendra'))).toBe(
      'pIl-tiendra_-Un-titre_lLe-pont-a-tenu_d-_L-_--_R_k-dit-la-maire_d_-r-1i-14-3',
    );
  });

  test('of a passage of the greatest length in any script is short enough to be read', () => {
    for (const letter of ['a', 'é', 'ж', '語', '😀']) {
      const words = Array.from({ length: 80 }, (_, at) => letter.repeat(1 + (at % 4))).join(' ');
      const article = articleOf([words, words, `${words} ${words}`]);
      const made = linkTo(article, words, 1);
      expect(printToken(made).length).toBeLessThan(LONGEST_TOKEN);
      expect(parseToken(printToken(made))).toEqual(made);
    }
  });

  test('of lone surrogates is well-formed', () => {
    const article = articleOf(['Un titre', 'Avant \ud800 après et plus loin']);
    const read = parseToken(printToken(linkTo(article, '\ud800 après')));
    expect(JSON.stringify(read)).not.toMatch(/\\ud[89ab]/i);
    expect(read?.quote).toEqual({ kind: 'whole', exact: '\ufffd après' });
  });
});

const refused = (token: string): void => expect(parseToken(token)).toBeNull();

describe('what is no token', () => {
  test('is refused by its length before it is read', () => {
    refused(`p${'a'.repeat(1_000_000)}_-b_-c_-1-9`);
    refused(`p${'_'.repeat(1_000_000)}`);
    refused('_Z'.repeat(500_000));
  });

  test('is refused by its form', () => {
    for (const token of [
      '', 'p', 'r', 'q', 'pa', 'pa_-b_-c', 'pa_-b_-c_-', 'pa_-b_-c_-1', 'pa_-b_-c_-1-9-5', 'pa_-b_-c_-9-1', 'pa_-b_-c_-01-9',
      'pa_-b_-c_-1-9-101-1', 'pa_-b_-c_-1--9', 'pa_-b_-c_-zzzzzzzz-zzzzzzzz', 'ra_-b_-c_-d_-1-9', 'ra_-b_-c_-d_-1-9-1-1',
      'pé_-b_-c_-1-9', 'pa%20_-b_-c_-1-9', 'pa b_-b_-c_-1-9', 'pa_-b_-c_-1-9\n', 'pa_', 'p__', 'p_Z', 'p_Z9', 'p_Z2_-b_-c_-1-9',
      'p_Z1fff_-b_-c_-1-9', 'pconstructor_@_-b_-c_-1-9', `pa_-b_-c_-1-9${'-1'.repeat(40)}`,
    ]) refused(token); // prettier-ignore
  });

  test('is refused where it would give a lone surrogate', () => {
    refused('p_Z1DW0_-b_-c_-1-9');
  });

  test('never throws, and what it accepts is printed alike', () => {
    const piece = fc.constantFrom('_', '-', '_-', '_Z', 'p', 'r', '0', '9', 'a', 'z', '_l', '_d', '1-9', '5');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (token) => {
          const read = parseToken(token);
          if (read) expect(parseToken(printToken(read))).toEqual(read);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
