/** One text to one article that is known to be valid: what the file door and the archive door share. */
import { annotate } from '../../annotate/annotate.ts';
import type { AnnotateOptions } from '../../annotate/annotate.ts';
import { ruledLanguage } from '../../annotate/ruled.ts';
import type { Article } from '../../article/schema.ts';
import { validateArticle } from '../../article/validate.ts';
import { isBlank, makeWell } from '../../sources/plain-text.ts';
import type { PlainText } from '../../sources/plain-text.ts';

export type Outcome =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly plain: PlainText;
      /** The annotator has no rules for the article's language: only words between marks were taken. */
      readonly unruled: boolean;
    }
  | { readonly ok: false; readonly rule: 'empty' }
  | { readonly ok: false; readonly rule: 'failed'; readonly detail: string };

/** Annotates a text. Never throws: what the annotator throws, or makes wrong, is an outcome that names it. */
export function annotateText(raw: string, options: AnnotateOptions): Outcome {
  const plain = makeWell(raw);
  if (isBlank(plain.text)) return { ok: false, rule: 'empty' };
  try {
    const made = validateArticle(annotate(plain.text, options));
    if (!made.ok) {
      const detail = made.problems.map(({ path, rule }) => `${path} ${rule}`).join(', ');
      return { ok: false, rule: 'failed', detail };
    }
    return { ok: true, article: made.article, plain, unruled: ruledLanguage(made.article.lang) === null };
  } catch (error) {
    return { ok: false, rule: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
