/** Ids of quotations: made from their words, so that they hold when something else in the article changes. */
import { betweenWords, fold, hash32, slugOfFolded } from './fold.ts';
import type { Article, Quotation } from './schema.ts';
import { textOf } from './span.ts';

/** The six words of the content that an id shows; the check after them covers all. */
const FIRST_WORDS = /(?:[a-z0-9]+[^a-z0-9]+){0,5}[a-z0-9]+/;

/**
 * The id of a content: its first words folded to `[a-z0-9-]`, and four hexadecimal digits over all of its words with
 * spaces, marks and diacritics normalised away. « Oui » in another script has the check alone.
 */
export function quotationId(content: string): string {
  const folded = fold(content);
  const shown = slugOfFolded(FIRST_WORDS.exec(folded)?.[0] ?? '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const normalised = folded.replace(betweenWords(folded), ' ').trim();
  const check = (hash32(normalised) & 0xffff).toString(16).padStart(4, '0');
  return shown === '' ? `q-${check}` : `${shown}-${check}`;
}

/** An id for each content, in text order; twins get a number (`…-8f3a`, `…-8f3a-2`). Ids in `taken` are left out. */
export function quotationIds(contents: readonly string[], taken: ReadonlySet<string> = new Set()): readonly string[] {
  const used = new Set(taken);
  // Where to go on counting twins: a text that says one thing a thousand times costs a thousand steps, not their square.
  const twins = new Map<string, number>();
  return contents.map((content) => {
    const base = quotationId(content);
    let id = base;
    let twin = twins.get(base) ?? 2;
    for (; used.has(id); twin += 1) id = `${base}-${twin}`;
    twins.set(base, twin);
    used.add(id);
    return id;
  });
}

/** The words of a quotation's content, its pieces joined by a space. */
export const contentOf = (article: Article, quotation: Quotation): string =>
  quotation.content.map((span) => textOf(article, span)).join(' ');
