/** Pages that stand alone: what is pasted, read without script, found by search engines, and opened on any host of files. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { outgoing } from '../../src/export/citation.ts';
import { BASE, ORIGIN, lecture } from './lecture.ts';
import type { Lecture } from './lecture.ts';
import { card, listen, lit, open, ready } from './reader.ts';
import { FICTION, SEED, firstQuotation } from './site.ts';

// One worker, one build.
test.describe.configure({ mode: 'default' });
let site: Lecture;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await lecture('e2e-pages');
});
test.afterAll(() => site.close());

interface Read {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  /** Of everything that leads somewhere. */
  readonly targets: readonly string[];
  /** `name` or `property`, or `rel`, with what it says. */
  readonly said: Readonly<Record<string, string>>;
  readonly jsonLd: readonly string[];
  /** The text of each block, by its id. */
  readonly blocks: Readonly<Record<string, string>>;
  readonly isHydrated: boolean;
  readonly elements: readonly string[];
}

/** Every page of the build, as an HTML parser reads it. */
async function readAll(page: Page): Promise<readonly Read[]> {
  const names = (await readdir(site.out, { recursive: true })).filter((name) => name.endsWith('.html')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(site.out, name), 'utf8')));
  await page.goto('about:blank');
  return page.evaluate(
    (files) =>
      files.map(({ name, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const all = (selector: string): Element[] => [...parsed.querySelectorAll(selector)];
        const pairs = (selector: string, keys: string[], value: string): [string, string][] =>
          all(selector).map((element) => [
            keys.map((key) => element.getAttribute(key)).find((key) => key !== null) ?? '',
            element.getAttribute(value) ?? '',
          ]);
        return {
          name,
          html,
          title: parsed.title,
          targets: all('[href], [src]').map(
            (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
          ),
          said: Object.fromEntries([
            ...pairs('meta[name], meta[property]', ['name', 'property'], 'content'),
            ...pairs('link[rel]', ['rel'], 'href'),
          ]),
          jsonLd: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
          blocks: Object.fromEntries(
            all('[data-block]').map((element) => [element.getAttribute('data-block') ?? '', element.textContent]),
          ),
          isHydrated: parsed.querySelector('#root')?.hasAttribute('data-prerendered') ?? false,
          elements: [...new Set(all('*').map(({ localName }) => localName))],
        };
      }),
    names.map((name, index) => ({ name, html: texts[index] ?? '' })),
  );
}

const articleOfPage = (name: string) => site.articles.get(/^articles\/([^/]+)\//.exec(name)?.[1] ?? '');

test('every page is valid HTML', async () => {
  // Hundreds of files, each parsed by itself.
  test.setTimeout(180_000);
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const names = (await readdir(site.out, { recursive: true })).filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThan(300);
  const wrong: string[] = [];
  for (const name of names) {
    const report = await validator.validateString(await readFile(join(site.out, name), 'utf8'));
    for (const { messages } of report.results) {
      wrong.push(...messages.map(({ line, column, message }) => `${name}:${line}:${column} ${message}`));
    }
  }
  expect(wrong).toEqual([]);
});

test('every internal link, script, style and picture is there', async ({ page }) => {
  const missing = new Set<string>();
  const known = new Map<string, boolean>();
  const isThere = async (path: string): Promise<boolean> => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const file = join(site.out, decodeURIComponent(path.slice(BASE.length)), path.endsWith('/') ? 'index.html' : '');
    const there = path.startsWith(BASE) && ((await stat(file).catch(() => null))?.isFile() ?? false);
    known.set(path, there);
    return there;
  };
  for (const { name, targets, said } of await readAll(page)) {
    for (const target of [...targets, said['og:url'], said['og:image']]) {
      const url = new URL(target ?? '', `${ORIGIN}${BASE}${name}`);
      if (url.origin === ORIGIN && !(await isThere(url.pathname))) missing.add(`${name}: ${target}`);
    }
  }
  expect([...missing]).toEqual([]);
  expect(known.size).toBeGreaterThan(400);
});

test('the text in the HTML is that of the article, to the character', async ({ page }) => {
  let whole = 0;
  for (const { name, blocks, isHydrated } of await readAll(page)) {
    const article = articleOfPage(name);
    if (!article || !isHydrated) continue;
    whole += 1;
    expect([name, blocks]).toEqual([name, Object.fromEntries(article.blocks.map(({ id, text }) => [id, text]))]);
  }
  expect(whole).toBeGreaterThan(300);
});

test('nothing in a hostile text becomes an element, a title or an end', async ({ page }) => {
  const pages = (await readAll(page)).filter(({ name }) => name.startsWith('articles/hostile/'));
  expect(pages).toHaveLength(3);
  for (const { title, html, elements, jsonLd, said } of pages) {
    expect(title).toContain('</title><script>alert(1)</script>');
    expect(html).not.toMatch(/<img|alert\(1\)<\/script>/);
    expect(elements).not.toContain('img');
    expect(jsonLd).toHaveLength(1);
    expect(said['robots']).toBe('noindex');
  }
  expect(pages[0]?.html).not.toContain('alert(1)">');
});

test('JSON-LD parses and holds each direct quotation that has a speaker', async ({ page }) => {
  for (const { name, jsonLd } of await readAll(page)) {
    const article = articleOfPage(name);
    expect(jsonLd).toHaveLength(article ? 1 : 0);
    if (!article) continue;
    const parsed: unknown = JSON.parse(jsonLd[0] ?? '');
    expect(parsed).toMatchObject({ headline: article.blocks[0]?.text, inLanguage: article.lang });
    if (name !== `articles/${article.id}/index.html`) continue;
    const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
    const direct = article.quotations
      .filter((quotation) => quotation.speaker !== null && outgoing(article, quotation).form === 'words')
      .map((quotation) => ({
        '@type': 'Quotation',
        text: outgoing(article, quotation).paragraphs.join('\n\n'),
        spokenByCharacter: { name: names.get(quotation.speaker ?? '') },
      }));
    expect(direct.length).toBeGreaterThan(0);
    expect(parsed).toMatchObject({ hasPart: direct });
  }
});

test('each page says what it is where it is pasted, and gives its article as canonical address', async ({ page }) => {
  const pages = await readAll(page);
  for (const { name, title, said } of pages) {
    if (name === '404.html') continue;
    const article = articleOfPage(name);
    const at = (path: string): string => ORIGIN + BASE + path;
    expect([name, said['canonical']]).toEqual([
      name,
      at(article ? `articles/${article.id}/` : name.replace('index.html', '')),
    ]);
    expect(title).toBe(`${said['og:title']} · Guillemet`);
    expect(said['og:description']).toBe(said['description']);
    expect(said['og:image:alt']).toBeTruthy();
    expect(said['twitter:card']).toBe('summary_large_image');
  }
  const addresses = pages.map(({ said }) => said['og:url']);
  expect(addresses).toContain(`${ORIGIN}${BASE}articles/${FICTION}/voices/luc-berthomieu/`);
  const voice = pages.find(({ name }) => name.includes('voices/luc-berthomieu'));
  expect(voice?.title).toMatch(/^Ce que dit Luc Berthomieu – /);
  expect(voice?.said['og:image']).toMatch(/voices\/luc-berthomieu\/card\.png$/);
});

test('search engines are told of licensed articles alone', async () => {
  const sitemap = await readFile(join(site.out, 'sitemap.xml'), 'utf8');
  const listed = new Set([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address));
  const licensed = [...site.articles.values()].filter(({ license }) => license !== undefined);
  expect(listed).toEqual(new Set(licensed.map(({ id }) => `${ORIGIN}${BASE}articles/${id}/`)));
  expect(listed).not.toContain(`${ORIGIN}${BASE}articles/${SEED}/`);
  const unlisted = await readFile(join(site.out, `articles/${SEED}/index.html`), 'utf8');
  expect(unlisted).toContain('<meta name="robots" content="noindex">');
  expect(await readFile(join(site.out, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${ORIGIN}${BASE}sitemap.xml`);
});

test.describe('below a path of a host that knows files alone', () => {
  const quotation = firstQuotation(FICTION);
  const at = (path: string): string => `${site.url}articles/${path}`;

  test('a quotation, a voice and an article open where they should', async ({ page }) => {
    const heard = listen(page);
    await open(page, at(`${FICTION}/quotations/${quotation}/`));
    await expect(card(page)).toBeVisible();
    await open(page, at(`${FICTION}/voices/luc-berthomieu/`));
    await expect(page.getByRole('checkbox', { name: /Luc Berthomieu/ })).toBeChecked();
    await open(page, at(`${FICTION}/?speaker=luc-berthomieu`));
    await expect(page).toHaveTitle(/^Ce que dit Luc Berthomieu – /);
    expect(heard).toEqual([]);
  });

  test('a voice’s page shows what its query would, and moves to the query when the choice changes', async ({
    page,
  }) => {
    await open(page, at(`${FICTION}/?speaker=luc-berthomieu`));
    const asked = await lit(page);
    await open(page, at(`${FICTION}/voices/luc-berthomieu/`));
    expect(await lit(page)).toEqual(asked);
    const text = await page.locator('.article').elementHandle();
    await page.getByRole('checkbox', { name: /Hélène Castaing/ }).check();
    await expect(page).toHaveURL(at(`${FICTION}/?speaker=luc-berthomieu&speaker=helene-castaing`));
    await expect(page).toHaveTitle(/^Le vieux pont/);
    // The same element: the text was not mounted again.
    expect(await text?.evaluate((element) => element.isConnected)).toBe(true);
    await page.goBack();
    await page.goForward();
  });

  test('a card opened on a voice’s page closes on that page', async ({ page }) => {
    await open(page, at(`${FICTION}/voices/luc-berthomieu/`));
    await page.keyboard.press('j');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(at(`${FICTION}/voices/luc-berthomieu/`));
  });

  test('an unknown voice is named, and one goes on without', async ({ page }) => {
    const response = await page.goto(at(`${FICTION}/voices/personne-d-ici/`));
    expect(response?.status()).toBe(404);
    await expect(page.getByText(/une voix que cet article ne connaît pas : personne-d-ici/)).toBeVisible();
    await page.getByRole('button', { name: 'Continuer sans ce choix' }).click();
    await expect(page).toHaveURL(at(`${FICTION}/`));
  });

  test('a former address gives way to the present one', async ({ page }) => {
    const heard = listen(page);
    const response = await page.goto(at('long/quotations/was-q10/'));
    expect(response?.status()).toBe(200);
    await ready(page);
    await expect(page).toHaveURL(at('long/quotations/q10/'));
    await expect(card(page)).toBeVisible();
    expect(heard).toEqual([]);
  });

  test('a short page becomes the whole article, with its quotation open', async ({ page }) => {
    const response = await page.goto(at('long/quotations/q202/'));
    expect(response?.status()).toBe(200);
    await ready(page);
    await expect(card(page)).toBeVisible();
    await expect(page.locator('[data-quotation="q202"]')).toBeInViewport();
    await expect(page.locator('[data-block]')).toHaveCount(204);
  });

  test('a link that leads nowhere is recovered by 404.html where it can be', async ({ page }) => {
    await page.goto(at(`${FICTION}/quotations/plus-la-0000/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Le vieux pont/);
    // Until the app has read the address nobody is told that the page is missing.
    await page.route('**/*.js', (route) =>
      route.request().url().includes('boot-') ? route.continue() : route.abort(),
    );
    await page.goto(at(`${FICTION}/quotations/plus-la-0000/`));
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/introuvable/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.unroute('**/*.js');
    await page.goto(at('nowhere/at-all/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/introuvable/);
  });

  test('title, canonical address and robots stay right on the way', async ({ page }) => {
    await open(page, site.url);
    const canonical = page.locator('link[rel="canonical"]');
    await page.getByRole('link', { name: /ambassadeur/ }).click();
    await expect(page).toHaveTitle(/ambassadeur/);
    await expect(canonical).toHaveAttribute('href', `${ORIGIN}${BASE}articles/${SEED}/`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await page.getByRole('link', { name: 'Bibliothèque' }).click();
    await expect(canonical).toHaveAttribute('href', ORIGIN + BASE);
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    await expect(page.locator('meta[property="og:title"], script[type="application/ld+json"]')).toHaveCount(0);
  });
});

test('pages without the whole text are accessible, too', async ({ page }) => {
  // As long as the app is not there.
  await page.route('**/assets/index-*.js', (route) => route.abort());
  for (const path of ['quotations/q202/', 'quotations/was-q10/']) {
    await page.goto(`${site.url}articles/long/${path}`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  const quotation = firstQuotation(FICTION);

  for (const width of [1280, 390]) {
    test(`a quotation is marked and in view, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.url}articles/${FICTION}/quotations/${quotation}/`);
      const target = page.locator(`[data-quotation="${quotation}"][data-open]`).first();
      await expect(target).toBeInViewport();
      const colours = await target
        .locator('mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
      const others = await page
        .locator('.quotation:not([data-open]) mark')
        .last()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
      expect(colours).not.toBe(others);
    });
  }

  test('a voice is lit, and it alone', async ({ page }) => {
    await page.goto(`${site.url}articles/${FICTION}/voices/luc-berthomieu/`);
    const lights = await lit(page);
    expect(lights.length).toBeGreaterThan(3);
    const theirs = site.articles.get(FICTION)?.quotations.filter(({ speaker }) => speaker === 'luc-berthomieu');
    expect(theirs?.map(({ id }) => id)).toEqual(expect.arrayContaining([...lights]));
  });

  test('a short page has the words, their sentence and paragraph, and the way to the article', async ({ page }) => {
    await page.goto(`${site.url}articles/long/quotations/q202/`);
    const words = '« Le bassin numéro 202 restera fermé jusqu’à la fin de la saison »';
    await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(page.locator('mark')).toHaveText('Le bassin numéro 202 restera fermé jusqu’à la fin de la saison');
    await page.getByRole('link', { name: 'Lire l’article en entier' }).click();
    await expect(page).toHaveURL(`${site.url}articles/long/`);
  });

  test('a former address leads to the present one', async ({ page }) => {
    await page.goto(`${site.url}articles/long/quotations/was-q20/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette citation a une nouvelle adresse');
    await page.getByRole('link', { name: 'Voir la citation dans l’article' }).click();
    await expect(page).toHaveURL(`${site.url}articles/long/quotations/q20/`);
    await expect(page.locator('[data-quotation="q20"][data-open]').first()).toBeInViewport();
  });
});
