/** What the views show of an article. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entityView,
  findQuotation,
  litQuotations,
  marginVoices,
  nestedQuotations,
  quotationsInOrder,
  silentEntities,
  voicesOf,
  wordCount,
  wordShares,
} from '../../../src/article/select.ts';
import { shipped } from '../articles/shipped.ts';
import { nestedArticles } from './nested.ts';

const seed = shipped('ambassadeur-de-russie-venezuela');
const fiction = shipped('vieux-pont-de-valbrune');
const percent = (part: number, all: number): number => Math.round((100 * part) / all);

describe('whose words', () => {
  test('the seed’s: 46 % between marks, 69 % in any quotation', () => {
    const { total, marked, told } = wordShares(seed);
    expect(percent(marked, total)).toBe(46);
    expect(percent(marked + told, total)).toBe(69);
  });

  test('every word of the body is counted once, however annotations nest', () => {
    fc.assert(
      fc.property(nestedArticles, (article) => {
        const { total, marked, told, narration } = wordShares(article);
        expect(marked + told + narration).toBe(total);
        expect(total).toBe(wordCount(article));
        expect(Math.min(marked, told, narration)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('what each voice says adds up to what all say', () => {
    const all = wordShares(fiction);
    const each = voicesOf(fiction).map(({ id }) => wordShares(fiction, [id]));
    expect(each.reduce((sum, { marked }) => sum + marked, 0)).toBe(all.marked);
    expect(each.reduce((sum, { told }) => sum + told, 0)).toBe(all.told);
  });
});

describe('voices', () => {
  test('who speaks most comes first, nobody known last', () => {
    const voices = voicesOf(fiction);
    expect(voices[0]?.id).toBe('helene-castaing');
    expect(voices.at(-1)?.id).toBeNull();
    const known = voices.slice(0, -1).map(({ quotations }) => quotations.length);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(voices.flatMap(({ quotations }) => quotations)).toHaveLength(fiction.quotations.length);
  });

  test('a voice heard only inside another one’s words is marked as such', () => {
    const inside = voicesOf(fiction).filter(({ onlyInside }) => onlyInside);
    expect(inside.map(({ entity }) => entity?.name)).toEqual(['l’ingénieur']);
    expect(nestedQuotations(fiction).size).toBe(1);
  });

  test('the margin names a voice where it changes, and only there', () => {
    const named = [...marginVoices(fiction).values()].flat();
    for (const [index, voice] of named.entries()) expect(voice).not.toBe(named[index + 1]);
    expect(marginVoices(seed).size).toBe(1);
    expect(named).not.toContain('l-ingenieur');
  });
});

describe('filters', () => {
  test('speakers and kinds narrow each other; none is all', () => {
    expect(litQuotations(fiction, { speakers: [], kinds: [] })).toEqual(quotationsInOrder(fiction));
    const both = litQuotations(fiction, { speakers: ['helene-castaing', null], kinds: ['direct'] });
    expect(both.length).toBeGreaterThan(0);
    for (const { speaker, kind } of both) {
      expect(['helene-castaing', null]).toContain(speaker);
      expect(kind).toBe('direct');
    }
  });
});

describe('entities', () => {
  test('what the text calls somebody, names first, pronouns left out', () => {
    const view = entityView(fiction, 'helene-castaing');
    expect(view?.calledBy.slice(0, 1)).toEqual(['Hélène Castaing']);
    expect(view?.calledBy).toContain('l’élue');
    expect(view?.calledBy).not.toContain('elle');
    expect(view?.says.every(({ speaker }) => speaker === 'helene-castaing')).toBe(true);
    expect(view?.spokenOf.every(({ speaker }) => speaker !== 'helene-castaing')).toBe(true);
  });

  test('who says nothing is listed apart from the voices', () => {
    const silent = silentEntities(seed).map(({ id }) => id);
    expect(silent).toContain('juan-guaido');
    expect(silent).not.toContain('serguei-melik-bagdasarov');
    expect(entityView(seed, 'nobody')).toBeNull();
  });
});

test('a former id finds its quotation', () => {
  const [first] = seed.quotations;
  if (!first) throw new Error('the seed has no quotation');
  const article = { ...seed, quotations: [{ ...first, formerIds: ['as-it-was-0000'] }] };
  expect(findQuotation(article, 'as-it-was-0000')?.id).toBe(first.id);
  expect(findQuotation(article, 'never-0000')).toBeNull();
});
