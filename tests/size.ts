/**
 * What a browser fetches until the seed's article is usable: every script and all data, gzipped as a host would. Prints each
 * and the sum, then the annotator's worker with its data, which only `/new/` fetches; fails above a limit. Needs a built
 * site. `npm run size`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { fileServer } from '../src/cli/serve.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './browser.ts';

/** kB of 1,000 bytes, gzipped: scripts and data. */
const LIMIT = 130;
const WORKER_LIMIT = 150;
const DIST = join(import.meta.dirname, '../dist');
const PAGE = '/articles/ambassadeur-de-russie-venezuela/';

const server = fileServer(DIST);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
const sizes: { readonly type: string; readonly path: string; readonly bytes: number }[] = [];
const pending: Promise<void>[] = [];
page.on('response', (response) => {
  pending.push(
    response.body().then((body) => {
      const type = response.request().resourceType();
      const bytes = type === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
      sizes.push({ type, path: new URL(response.url()).pathname, bytes });
    }),
  );
});
await page.goto(`http://127.0.0.1:${port}${PAGE}`, { waitUntil: 'networkidle' });
await page.waitForFunction(() => document.documentElement.dataset['ready'] === '');
await Promise.all(pending);
await browser.close();
server.close();

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
for (const { type, path, bytes } of sizes) console.log(`${kilobytes(bytes)} kB  ${type.padEnd(10)} ${path}`);
const counted = sizes.filter(({ type, path }) => type === 'script' || type === 'fetch' || path.endsWith('.json'));
const sum = counted.reduce((total, { bytes }) => total + bytes, 0);
console.log(`${kilobytes(sum)} kB  scripts and data, gzipped, until ${PAGE} is usable (limit ${LIMIT} kB)`);

const workers = readdirSync(join(DIST, 'assets')).filter((name) => /^worker-.*\.js$/.test(name));
const worker = workers.reduce(
  (total, name) => total + gzipSync(readFileSync(join(DIST, 'assets', name)), { level: 9 }).length,
  0,
);
console.log(`${kilobytes(worker)} kB  the annotator's worker with its data, gzipped (limit ${WORKER_LIMIT} kB)`);
if (sum > LIMIT * 1000 || worker > WORKER_LIMIT * 1000 || workers.length !== 1) {
  console.error('too much');
  process.exitCode = 1;
}
