/**
 * Texts with their names in brackets, to be read by eye: `[P Hélène Castaing]`, maire de `[L Morvane]`, de la `[O CGT]`.
 * P a person, O an organisation, L a place.
 */
import { expect } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Article } from '../../../src/article/schema.ts';

const LETTERS = { person: 'P', organisation: 'O', place: 'L' } as const;

/** An article's text with its names in brackets. */
export function withNames(article: Article): string {
  const types = new Map(article.entities.map(({ id, type }) => [id, LETTERS[type]]));
  return article.blocks
    .map(({ id, text }) =>
      article.mentions
        .filter(({ span, form }) => span.block === id && form === 'name')
        .toSorted((a, b) => b.span.start - a.span.start)
        .reduce(
          (marked, { span: { start, end }, entity }) =>
            `${marked.slice(0, start)}[${types.get(entity) ?? '?'} ${marked.slice(start, end)}]${marked.slice(end)}`,
          text,
        ),
    )
    .join('\n');
}

/** Expects that the names of the text without brackets are those in brackets. */
export function expectNames(lang: string, noted: string): void {
  expect(withNames(annotate(noted.replace(/\[[POL] ([^\]]*)\]/g, '$1'), { lang }))).toBe(noted);
}

/** `speaker: first words` for each quotation, in order. */
export const voicesOf = (article: Article): readonly string[] =>
  article.quotations.map(({ speaker }) => speaker ?? '-');
