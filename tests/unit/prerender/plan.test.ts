/** Which pages there are: each address once, the whole text up to a stated number, former addresses beside the present ones. */
import { describe, expect, it } from 'vitest';
import { WHOLE_QUOTATIONS, WHOLE_VOICES, canonicalPath, pagesOf } from '../../../src/prerender/plan.ts';
import { parseAddress } from '../../../src/store/address.ts';
import { numberedArticle } from '../../fixtures/numbered-article.ts';

const pages = [...pagesOf([numberedArticle({ quotations: 300, words: 300, voices: 60 })])];
const count = (pattern: RegExp, body: string, among = pages): number =>
  among.filter((page) => pattern.test(page.path) && page.body === body).length;

describe('the pages of a site', () => {
  it('stand each at an address of its own', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });
  it('stand at addresses that the app reads', () => {
    expect(pages.filter(({ path }) => parseAddress(path, '', '').page === 'unknown')).toEqual([]);
  });
  it('have the whole text up to a stated number, and are short above it', () => {
    expect(count(/\/quotations\/q/, 'whole')).toBe(WHOLE_QUOTATIONS);
    expect(count(/\/quotations\/q/, 'short')).toBe(300 - WHOLE_QUOTATIONS);
    expect(count(/\/voices\//, 'whole')).toBe(WHOLE_VOICES);
    expect(count(/\/voices\//, 'short')).toBe(60 - WHOLE_VOICES);
  });
  it('with the whole text are fewer where the text is long', () => {
    const long = numberedArticle({ quotations: 5000, words: 100_000, voices: 60 });
    const whole = [...pagesOf([long])].filter(({ body }) => body === 'whole');
    const length = long.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(whole.length).toBeGreaterThan(10);
    expect(whole.length * length).toBeLessThan((WHOLE_QUOTATIONS + WHOLE_VOICES) * 100_000 + 3 * length);
  });
  it('are there for each former id, about the present quotation', () => {
    const former = pages.filter(({ body }) => body === 'former');
    expect(former).toHaveLength(30);
    expect(former[1]).toMatchObject({ path: '/articles/long/quotations/was-q10/', subject: { quotation: 'q10' } });
  });
  it('give way to their article in search engines', () => {
    const canonical = new Set(pages.map(canonicalPath));
    expect([...canonical]).toEqual(['/', '/new/', '/articles/long/']);
  });
});
