/** The library: what is known of each article without loading it, and of each file that is no article. */
import type { Article } from '../article/schema.ts';
import { voicesOf, wordCount } from '../article/select.ts';
import type { Problem } from '../article/validate.ts';
import { readingMinutes } from '../article/words.ts';

export interface LibraryEntry {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly genre: Article['genre'] | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly notice: string | null;
  /** Reading time, whole minutes. */
  readonly minutes: number;
  readonly quotations: number;
  /** Names of those who speak, most quotations first; who has no name in the text is left out. */
  readonly voices: readonly string[];
}

/** A file that breaks a rule of the format: it is listed with what is wrong, and never shown by half. */
export interface BrokenEntry {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export interface Library {
  readonly articles: readonly LibraryEntry[];
  readonly broken: readonly BrokenEntry[];
}

/** Where articles come from. */
export interface Source {
  readonly library: () => Promise<Library>;
  /** The article, or null where there is none of that id. Rejects where it could not be had or is broken. */
  readonly article: (id: string) => Promise<Article | null>;
}

export function libraryEntry(article: Article): LibraryEntry {
  return {
    id: article.id,
    lang: article.lang,
    title: titleOf(article),
    genre: article.genre ?? null,
    published: article.published ?? null,
    publisher: article.publisher ?? null,
    notice: article.notice ?? null,
    minutes: readingMinutes(wordCount(article)),
    quotations: article.quotations.length,
    voices: voicesOf(article).flatMap(({ entity }) => (entity ? [entity.name] : [])),
  };
}

export const titleOf = (article: Article): string => article.blocks[0]?.text ?? '';

/** Newest first; those without a date last; then by title. */
export const byDate = (a: LibraryEntry, b: LibraryEntry): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title);
