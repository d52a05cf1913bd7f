/** The document around a rendered page: head, policy, scripts. */
import { escapeHtml } from '../export/html.ts';
import type { RenderedPage } from './render.tsx';

/**
 * No inline script or style, no eval, no third party. A `<meta>` cannot hold `frame-ancestors`: the README's lines for
 * hosts give the whole policy as a header.
 */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

export interface PageOptions {
  readonly template: string;
  readonly page: RenderedPage;
  /** Whether the app hydrates the page; else it mounts in its place. */
  readonly hydrates: boolean;
  /** Further lines of the head, each one element. */
  readonly links: readonly string[];
  /** The path of a style sheet for those without script: it stands after all others. */
  readonly noscriptCss?: string;
}

/** Fills the template that the client's build wrote. */
export function documentOf({ template, page, hydrates, links, noscriptCss }: PageOptions): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(page.head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.head.description)}">`,
    ...links,
  ].join('\n    ');
  const root = `<div id="root"${hydrates ? ' data-prerendered' : ''}>${page.html}</div>`;
  const noscript =
    noscriptCss === undefined ? '' : `<noscript><link rel="stylesheet" href="${noscriptCss}"></noscript>\n  `;
  // Functions as replacements: a text may hold "$&".
  return template
    .replace('<html lang="fr">', () => `<html lang="${page.lang}">`)
    .replace('<!--head-->', () => head)
    .replace('</head>', () => `${noscript}</head>`)
    .replace('<div id="root"></div>', () => root);
}
