/** What is looked for, folded: a run of words that must be found, with the words that stood before and after it. */
import type { Range } from '../article/span.ts';
import { foldedRange, foldText } from './folded.ts';

export interface Pattern {
  /** Prefix, words and suffix as one folded text. */
  readonly codes: Uint16Array;
  /** Which units of it are the words. */
  readonly words: Range;
}

/** Folds them as one, so that what folds together across their borders does so here as in the article. */
export function patternOf(prefix: string, words: string, suffix: string): Pattern {
  const folded = foldText(prefix + words + suffix);
  const range = foldedRange(folded, { start: prefix.length, end: prefix.length + words.length });
  return { codes: folded.codes, words: range };
}
