/** The document around a rendered page: head, policy, scripts. */
import type { HeadTag } from '../export/head.ts';
import { escapeHtml } from '../export/html.ts';
import { printJsonLd } from '../export/json-ld.ts';
import type { JsonLd } from '../export/json-ld.ts';

/**
 * No inline script or style, no eval, no third party. A `<meta>` cannot hold `frame-ancestors`: the README's lines for
 * hosts give the whole policy as a header.
 */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

export interface DocumentOptions {
  /** What the client's build wrote. */
  readonly template: string;
  /** The document's language. */
  readonly lang: string;
  readonly title: string;
  readonly tags: readonly HeadTag[];
  readonly jsonLd: JsonLd | null;
  /** What stands in the app's root. */
  readonly html: string;
  /** Whether the app hydrates the page; else it mounts in its place. */
  readonly hydrates: boolean;
  /** The path of a style sheet for those without script, which stands after all others; or null. */
  readonly noscriptCss: string | null;
}

export function documentOf(options: DocumentOptions): string {
  const { template, lang, title, tags, jsonLd, html, hydrates, noscriptCss } = options;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(title)}</title>`,
    ...tags.map(printTag),
    ...(jsonLd ? [`<script type="application/ld+json">${printJsonLd(jsonLd)}</script>`] : []),
  ].join('\n    ');
  const noscript =
    noscriptCss === null ? '' : `<noscript><link rel="stylesheet" href="${escapeHtml(noscriptCss)}"></noscript>\n  `;
  // Functions as replacements: a text may hold "$&". The root comes last: a text may hold what is looked for here.
  return template
    .replace('<html lang="fr">', () => `<html lang="${lang}">`)
    .replace('</head>', () => `${noscript}</head>`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root"></div>', () => `<div id="root"${hydrates ? ' data-prerendered' : ''}>${html}</div>`);
}

function printTag({ tag, attributes }: HeadTag): string {
  const printed = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeHtml(value)}"`,
  );
  return `<${tag} ${printed.join(' ')}>`;
}
