/** What search engines are told, with and without a known origin. */
import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '../../../src/prerender/sitemap.ts';
import { parseSiteUrl } from '../../../src/prerender/site-url.ts';
import { articleOf } from '../article/make.ts';

const free = { ...articleOf('fr', ['Titre'], []), id: 'libre', license: 'CC0-1.0' };
const unknown = { ...articleOf('fr', ['Titre'], []), id: 'inconnue' };

it('a sitemap holds the articles in full, but those whose licence is unknown', () => {
  expect(sitemapXml([free, unknown], parseSiteUrl('https://example.org/lecture'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '  <url><loc>https://example.org/lecture/articles/libre/</loc></url>\n</urlset>\n',
  );
});

it('there is none without an origin, and robots.txt names none', () => {
  expect(sitemapXml([free], parseSiteUrl('/lecture/'))).toBeNull();
  expect(robotsTxt(parseSiteUrl(''))).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt(parseSiteUrl('https://example.org'))).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});

it.each(['ftp://example.org/', 'example.org', '//example.org/', 'https://example.org/?a', '/a b/'])(
  'SITE_URL %s is refused',
  (value) => {
    expect(() => parseSiteUrl(value)).toThrow(RangeError);
  },
);
