/**
 * Whatever text comes in, a valid article comes out, and its blocks are the text's lines to the letter.
 * `SAFETY_RUNS` sets how many random texts (3,000 where absent; 100,000 is the full count).
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { validateArticle } from '../../../src/article/validate.ts';
import { isBlank, makeWell } from '../../../src/sources/plain-text.ts';
import { SOUND, anyOptions, anyText } from './texts.ts';

const RUNS = Number(process.env['SAFETY_RUNS'] ?? 3_000);

/** The lines that hold more than white space. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');

function checkArticle(text: string, options: { readonly lang?: string; readonly unwrap?: boolean } = {}): void {
  const article = annotate(text, options);
  const checked = validateArticle(article);
  expect(checked.ok ? [] : checked.problems).toEqual([]);
  const blocks = article.blocks.map((block) => block.text);
  if (options.unwrap === true) {
    // Lines are joined, and nothing but white space is lost or gained.
    expect(blocks.join('').replace(/\s+/g, '')).toBe(linesOf(text).join('').replace(/\s+/g, ''));
  } else expect(blocks).toEqual(linesOf(text));
}

test(
  `${RUNS} random and damaged texts give valid articles`,
  () => {
    fc.assert(
      fc.property(
        anyText.map((raw) => makeWell(raw).text).filter((text) => !isBlank(text)),
        anyOptions,
        (text, options) => {
          checkArticle(text, options);
        },
      ),
      { numRuns: RUNS },
    );
  },
  RUNS * 20,
);

test('the same text gives the same article', () => {
  fc.assert(
    fc.property(
      anyText.map((raw) => makeWell(raw).text).filter((text) => !isBlank(text)),
      (text) => {
        expect(annotate(text)).toEqual(annotate(text));
      },
    ),
    { numRuns: 100 },
  );
});

test.each([
  ['no letter at all', '… — « » 1 234 % !?\n\n« 12 »'],
  ['one mark', '«'],
  ['right to left', 'قال الوزير: «لن نفعل ذلك»، بحسب الوكالة.\n\nאמר השר: "לא".'],
  ['emoji', '👩‍🚒 « 🎉🎉 », a dit 😀.'],
  [
    'names of object properties',
    'constructor\n\n« __proto__ », a dit Constructor. Selon toString, hasOwnProperty a déclaré que valueOf.',
  ],
  ['a title alone', SOUND[0]],
  ['all marks reversed', SOUND.join('\n').replaceAll('«', '\u0001').replaceAll('»', '«').replaceAll('\u0001', '»')],
])('%s', (_name, text) => {
  for (const lang of ['fr', 'en', 'es']) checkArticle(text, { lang });
  checkArticle(text);
});

test('one paragraph of a megabyte', { timeout: 120_000 }, () => {
  const text = `Titre\n\n${`${SOUND.join(' ')} `.repeat(Math.ceil(1_000_000 / SOUND.join(' ').length))}`;
  expect(text.length).toBeGreaterThan(1_000_000);
  checkArticle(text, { lang: 'fr' });
});

test('a raw text is made well before: as many code units, none of them lone or NUL', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text, surrogates, nuls } = makeWell(raw);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toContain('\0');
      expect(text).toHaveLength(raw.length);
      const changed = Array.from({ length: raw.length }, (_, at) => at).filter((at) => raw[at] !== text[at]);
      expect(changed).toHaveLength(surrogates + nuls);
    }),
    { numRuns: 500 },
  );
});
