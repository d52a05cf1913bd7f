/** What search engines are told: which pages to list, and where that list is. */
import type { Article } from '../article/schema.ts';
import { escapeHtml } from '../export/html.ts';
import { articlePath } from './plan.ts';
import type { SiteUrl } from './site-url.ts';

/** The site's articles but those whose licence is unknown; null without an origin, since a sitemap holds full addresses. */
export function sitemapXml(articles: Iterable<Article>, { origin, base }: SiteUrl): string | null {
  if (origin === null) return null;
  const listed = [...articles].filter(({ license }) => license !== undefined);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map(({ id }) => `  <url><loc>${escapeHtml(origin + base + articlePath(id).slice(1))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** Every page may be fetched: one that is not to be listed says so itself, and has to be read for that. */
export const robotsTxt = ({ origin, base }: SiteUrl): string =>
  ['User-agent: *', 'Allow: /', ...(origin === null ? [] : ['', `Sitemap: ${origin}${base}sitemap.xml`]), ''].join(
    '\n',
  );
