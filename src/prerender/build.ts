/** Builds the site: the client, the script before the first paint, then every page as HTML. `npm run build`. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readShelf } from './articles.ts';
import { bundle } from './bundle.ts';
import { createCards, loadFaces } from './cards/cards.ts';
import { writeSite } from './site.ts';
import { parseSiteUrl } from './site-url.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = process.env['GUILLEMET_OUT'] ?? join(ROOT, 'dist');
const ARTICLES = process.env['GUILLEMET_ARTICLES'] ?? join(ROOT, 'src/articles');

const site = parseSiteUrl(process.env['SITE_URL'] ?? '');
// Builds may run side by side: each has a renderer of its own.
const server = join(ROOT, `.cache/prerender-${process.pid}`);
const bundles = await bundle(ROOT, site.base, OUT, server);
const shelf = await readShelf(ARTICLES);
const cards = createCards(await loadFaces(), join(ROOT, '.cache/cards'));
const count = await writeSite({ out: OUT, site, shelf, bundles, pictureOf: cards.pictureOf });
const { pictures, drawn } = await cards.write(OUT);
await rm(join(OUT, '.vite'), { recursive: true, force: true });
await rm(server, { recursive: true, force: true });

for (const { file, problems } of shelf.library.broken) {
  const said = problems.map(({ path, rule, found }) => `${path} ${rule} ${found ?? ''}`.trim());
  console.error(`${file} is not shown: ${said.join('; ')}`);
}
if (site.origin === null) {
  console.error(
    'SITE_URL names no origin: there is no sitemap, and pages name neither their canonical address nor their picture.',
  );
}
console.error(`${count} pages, ${pictures} pictures (${drawn} drawn anew) in ${OUT}`);
