/** The policy holds on every page: nothing inline, nobody else asked, nothing refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { POLICY } from '../../src/prerender/template.ts';
import { listen, open } from './reader.ts';
import { FICTION, SEED, firstQuotation } from './site.ts';

const DIST = process.env['GUILLEMET_OUT'] ?? join(import.meta.dirname, '../../dist');

const PAGES = [
  '/',
  `/articles/${SEED}/`,
  `/articles/${FICTION}/?speaker=helene-castaing&entity=luc-berthomieu`,
  `/articles/${FICTION}/quotations/${firstQuotation(FICTION)}/`,
  '/nowhere/',
];

for (const address of PAGES) {
  test(`no violation, no stranger, no cookie: ${address}`, async ({ page, baseURL, context }) => {
    const heard = listen(page);
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '-')) strangers.push(request.url());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`refused: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await open(page, address);
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'Sombre' }).check();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.waitForTimeout(200);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', POLICY);
    expect(heard).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('every built page carries the policy and nothing that it forbids', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(80);
  for (const name of pages) {
    const html = readFileSync(join(DIST, name), 'utf8');
    const at = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    expect([name, at >= 0 && at < html.indexOf('<script')]).toEqual([name, true]);
    expect([name, /\sstyle="|<style|\son[a-z]+="|javascript:/.exec(html)?.[0]]).toEqual([name, undefined]);
    const scripts = [...html.matchAll(/<script(?![^>]*type="application\/(?:ld\+)?json")([^>]*)>([^<]*)/g)];
    for (const [, attributes = '', body = ''] of scripts) {
      expect([name, attributes.includes(' src="/'), body.trim()]).toEqual([name, true, '']);
    }
  }
});

test('theme, language and size of text are kept between visits', async ({ page }) => {
  await open(page, `/articles/${SEED}/`);
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await page.getByRole('radio', { name: 'Grande', exact: true }).check();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Voices' })).toBeVisible();
  await open(page, `/articles/${FICTION}/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  await expect(page.getByRole('heading', { name: 'Voices' })).toBeVisible();
  await expect(page.locator('.article')).toHaveAttribute('lang', 'fr');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(233, 229, 220)');
});
