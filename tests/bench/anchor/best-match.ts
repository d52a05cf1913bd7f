/**
 * The usual way to find a quote again, for comparison: all places where it stands to the letter, else those that match
 * with the fewest errors, up to half of it; the best by words (50), prefix and suffix (20 each) and position (2) is
 * taken, however bad it is. The rules and weights of https://github.com/hypothesis/client, match-quote.ts.
 */
import search from 'approx-string-match';
import type { PassageSelector } from '../../../src/anchor/selector.ts';
import type { Range } from '../../../src/article/span.ts';

/** What its selectors carry on each side, and the most errors that it looks for, in code units. */
const CONTEXT = 32;
const MOST_ERRORS = 256;

export function bestMatch(exact: string, { prefix, suffix, position }: PassageSelector, text: string): Range | null {
  const before = prefix.slice(-CONTEXT);
  const after = suffix.slice(0, CONTEXT);
  let best: { readonly range: Range; readonly score: number } | null = null;
  for (const { start, end, errors } of matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const score =
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - before.length), start), before) +
      20 * likeness(text.slice(end, end + after.length), after) +
      2 * (1 - Math.abs(start - position) / text.length);
    if (!best || score > best.score) best = { range: { start, end }, score };
  }
  return best?.range ?? null;
}

function matchesOf(text: string, words: string, mostErrors: number): readonly (Range & { readonly errors: number })[] {
  const exact: (Range & { readonly errors: number })[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

/** 1 where nothing was asked for. */
function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const [closest] = matchesOf(text, wanted, wanted.length);
  return 1 - (closest?.errors ?? wanted.length) / wanted.length;
}
