/** What the tests know of the built site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Quotation } from '../../src/article/schema.ts';
import { parseArticle } from '../../src/article/validate.ts';
import { quotationsInOrder } from '../../src/article/select.ts';

export const SEED = 'ambassadeur-de-russie-venezuela';
export const FICTION = 'vieux-pont-de-valbrune';

const FOLDER = process.env['GUILLEMET_ARTICLES'] ?? join(import.meta.dirname, '../../src/articles');

export const bundled: readonly Article[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const parsed = parseArticle(readFileSync(join(FOLDER, name), 'utf8'));
    return parsed.ok ? [parsed.article] : [];
  });

export function article(id: string): Article {
  const found = bundled.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no bundled article ${id}`);
  return found;
}

export const quotationsOf = (id: string, want: (quotation: Quotation) => boolean = () => true): readonly Quotation[] =>
  quotationsInOrder(article(id)).filter(want);

export function firstQuotation(id: string, kind: Quotation['kind'] = 'direct'): string {
  const found = quotationsOf(id, (quotation) => quotation.kind === kind)[0];
  if (!found) throw new Error(`${id} has no ${kind} quotation`);
  return found.id;
}
