/** Setting words: none lost, none too wide, as large as fits, and cut between words where that is allowed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEADING, breakLines, fit, fitOrCut, oneLine, wordsOf } from '../../../src/prerender/cards/lines.ts';
import type { Fitted, Line } from '../../../src/prerender/cards/lines.ts';

/** Every character is half an em wide; « ☠ » cannot be drawn. */
const measure = (text: string): number | null => (text.includes('☠') ? null : text.length / 2);
const SIZES = [40, 36, 32, 28];
const text = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'é', '-', '\u00A0', ' ', ','), minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' '));
const joined = (lines: readonly Line[] | null): string => (lines ?? []).flatMap(({ words }) => words).join('');
const shown = (fitted: Fitted | null): string | undefined =>
  fitted?.lines.map(({ words }) => words.join(' ')).join('\n');

const quote = (words: string): string => `«\u00A0${words}\u00A0»`;
const oneOf10 = (words: string): string | undefined => oneLine(words, 10, measure)?.words.join(' ');

describe('lines', () => {
  it('hold every word, in order, none wider than the measure', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (words, width) => {
        const lines = breakLines(words, width, measure) ?? [];
        expect(joined(lines)).toBe(wordsOf(words).join(''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });
  it('are as few as a greedy setting has, and even', () => {
    const lines = breakLines('un deux trois quatre cinq six sept', 13, measure) ?? [];
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map(({ width }) => width);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(4);
  });
  it('break at no space that holds together, and after the hyphen of a compound', () => {
    expect(wordsOf('«\u00A0Vas-y\u00A0», dit-il — 12\u202F% à Saint-Pierre')).toEqual([
      '«\u00A0Vas-',
      'y\u00A0»,',
      'dit-',
      'il',
      '—',
      '12\u202F%',
      'à',
      'Saint-',
      'Pierre',
    ]);
    expect(breakLines('à Saint-Pierre', 20, measure)).toEqual([{ words: ['à', 'Saint-Pierre'], width: 7 }]);
  });
  it('are not there where a word is wider than the measure, or cannot be drawn', () => {
    expect(breakLines('incommensurable', 5, measure)).toBeNull();
    expect(breakLines('ici ☠', 50, measure)).toBeNull();
  });
});

describe('words in a box', () => {
  const box = { width: 400, height: 200 };
  it('are as large as they can be, and never higher than it', () => {
    fc.assert(
      fc.property(text, (words) => {
        const fitted = fit([words], box, SIZES, measure);
        if (!fitted) return;
        expect(fitted.lines.length * LEADING * fitted.size).toBeLessThanOrEqual(box.height);
        const larger = SIZES[SIZES.indexOf(fitted.size) - 1];
        if (larger !== undefined) expect(fit([words], box, [larger], measure)).toBeNull();
      }),
    );
  });
  it('are cut between words at the smallest size, inside their marks', () => {
    const long = Array.from({ length: 60 }, (_, index) => `mot${index}`).join(' ');
    const cut = fitOrCut([long], quote, box, SIZES, measure);
    expect(cut?.size).toBe(28);
    expect(shown(cut)).toMatch(/^«\u00A0mot0 mot1 [^]* mot\d+ \[…\]\u00A0»$/);
    expect(fit([long], box, SIZES, measure)).toBeNull();
    // One word more would not fit.
    const kept = /mot(\d+) \[…\]/.exec(shown(cut) ?? '')?.[1];
    const more = long
      .split(' ')
      .slice(0, Number(kept) + 2)
      .join(' ');
    expect(fit([quote(`${more} […]`)], box, [28], measure)).toBeNull();
  });
  it('keep their paragraphs, and lose the later ones first', () => {
    expect(shown(fitOrCut(['un deux', 'trois'], quote, box, SIZES, measure))).toBe('«\u00A0un deux\ntrois\u00A0»');
    const long = Array.from({ length: 60 }, () => 'mot').join(' ');
    expect(shown(fitOrCut(['un', long], quote, box, SIZES, measure))).toMatch(/^«\u00A0un\nmot [^]* \[…\]\u00A0»$/);
  });
  it('are not there where not even the first one fits', () => {
    expect(fitOrCut(['incommensurablement'], (words) => words, { width: 100, height: 40 }, SIZES, measure)).toBeNull();
  });
});

it('one line ends in an ellipsis where the words go on', () => {
  expect(oneOf10('un deux trois')).toBe('un deux trois');
  expect(oneOf10('un deux, trois quatre cinq')).toBe('un deux, trois\u00A0…');
  expect(oneOf10('un, deux trois quatre, cinq')).toBe('un, deux trois\u00A0…');
  expect(oneOf10('☠')).toBeUndefined();
});
