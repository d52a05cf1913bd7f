/** A citation as HTML, to be pasted into a page. */
import type { Citation } from './citation.ts';

/** Text as it stands in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A `blockquote` that cites its address, and a line that says who and where. `lang` is the article's. */
export function citeAsHtml({ paragraphs, reference, url }: Citation, lang: string): string {
  const href = url === null ? null : escapeHtml(url);
  const named = escapeHtml(reference);
  return [
    `<blockquote${href === null ? '' : ` cite="${href}"`} lang="${escapeHtml(lang)}">`,
    ...paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`),
    '</blockquote>',
    `<p>— ${href === null ? named : `<a href="${href}">${named}</a>`}</p>`,
  ].join('\n');
}
