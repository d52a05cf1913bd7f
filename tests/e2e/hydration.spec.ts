/** After hydration a page is what a fresh client render gives, for every kind of address, and React found nothing to mend. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { tokenOf } from './passage.ts';
import { FICTION, SEED, article, firstQuotation } from './site.ts';

const seed = `/articles/${SEED}/`;
const fiction = `/articles/${FICTION}/`;
const quotation = firstQuotation(SEED);
const inside = firstQuotation(FICTION, 'mixed');
const words = tokenOf(article(SEED), 'dès les premières minutes de l’hystérie');

/** An article of the reader's own, as the tab keeps it. */
const OWN = JSON.stringify({ article: { ...article(SEED), id: 'k3x0' }, mended: null });

const ADDRESSES: readonly string[] = [
  '/',
  '/?utm=x',
  seed,
  `${seed}?speaker=serguei-melik-bagdasarov`,
  `${seed}?kind=direct`,
  `${seed}?kind=mixed&kind=indirect`,
  `${seed}?entity=juan-guaido`,
  `${seed}?speaker=nobody-here`,
  `${seed}?entity=nobody-here&kind=nonsense`,
  `${seed}?speaker=%E0%A4%A&kind=direct`,
  `${seed}#b3`,
  `${seed}?passage=${words}`,
  `${seed}?passage=${words}&speaker=serguei-melik-bagdasarov&entity=juan-guaido`,
  `${seed}?passage=pnowhere-to-be-found_-_--0-9-0-0`,
  `${seed}?passage=%00`,
  `${seed}quotations/${quotation}/?passage=${words}`,
  `${seed}index.html?kind=direct`,
  `${seed}quotations/${quotation}/`,
  `${seed}quotations/${quotation}/?speaker=serguei-melik-bagdasarov&entity=serguei-melik-bagdasarov`,
  fiction,
  `${fiction}?speaker=helene-castaing&speaker=luc-berthomieu&speaker=_&speaker=paul-marchetti`,
  `${fiction}?speaker=_`,
  `${fiction}?speaker=luc-berthomieu&kind=direct`,
  `${seed}voices/serguei-melik-bagdasarov/`,
  `${seed}voices/serguei-melik-bagdasarov/?kind=direct&entity=juan-guaido`,
  `${fiction}voices/luc-berthomieu/`,
  `${fiction}voices/luc-berthomieu/?speaker=helene-castaing&speaker=luc-berthomieu`,
  `${fiction}voices/luc-berthomieu/index.html`,
  `${fiction}voices/nobody-here/`,
  `${fiction}quotations/${inside}/`,
  `${fiction}quotations/${inside}/?kind=mixed&entity=valbrune`,
  '/new/',
  '/new/?utm=x',
  '/new/#article=k3x0',
  `/new/#article=k3x0&quotation=${quotation}&kind=direct&speaker=serguei-melik-bagdasarov`,
  '/new/#article=not-in-this-tab',
];

/** The document as a string; `checked` by the property, without `autofocus`, which only a prerendered page can carry. */
const serialise = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.createElement('html');
    for (const { name, value } of document.documentElement.attributes) copy.setAttribute(name, value);
    copy.append(document.body.cloneNode(true));
    const boxes = [...document.querySelectorAll('input')];
    for (const [index, input] of [...copy.querySelectorAll('input')].entries()) {
      input.toggleAttribute('checked', boxes[index]?.checked ?? false);
    }
    for (const element of copy.querySelectorAll('*')) {
      element.removeAttribute('autofocus');
      const sorted = [...element.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name } of sorted) element.removeAttribute(name);
      for (const { name, value } of sorted) element.setAttribute(name, value);
    }
    const attributes = [...copy.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .toSorted()
      .join(' ');
    const sheets = document.adoptedStyleSheets.map((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
    );
    return [attributes, document.title, copy.querySelector('#root')?.innerHTML, ...sheets]
      .join('\n')
      .replaceAll('>', '>\n');
  });

/** Loads an address, hydrating what was prerendered or, where `fresh`, mounting in an empty root. */
async function load(page: Page, address: string, fresh: boolean): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  if (fresh) {
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<div id="root"[\s\S]*<\/div>\s*<\/body>/, '<div id="root"></div></body>');
      expect(body).not.toBe(html);
      return route.fulfill({ response, body });
    });
  }
  await page.addInitScript((own) => sessionStorage.setItem('guillemet.own.k3x0', own), OWN);
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '');
  if (/passage=/.test(address) && !address.includes('/quotations/')) await page.waitForSelector('#passage-note');
  await page.waitForTimeout(150);
  return errors;
}

for (const language of ['fr-FR', 'en-GB']) {
  test.describe(language, () => {
    test.use({ locale: language });
    for (const address of ADDRESSES) {
      test(`hydrates to a fresh render: ${address}`, async ({ page, context }) => {
        const errors = await load(page, address, false);
        const hydrated = await serialise(page);
        const other = await context.newPage();
        errors.push(...(await load(other, address, true)));
        expect(errors).toEqual([]);
        expect(hydrated).toBe(await serialise(other));
      });
    }
  });
}

test('theme, text size and language kept from an earlier visit hydrate too', async ({ page, context }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'guillemet.settings',
      JSON.stringify({ theme: 'dark', textSize: 'large', language: 'en', singleKeys: false }),
    ),
  );
  const errors = await load(page, `${seed}?kind=direct`, false);
  const hydrated = await serialise(page);
  const other = await context.newPage();
  await other.addInitScript(() =>
    localStorage.setItem(
      'guillemet.settings',
      JSON.stringify({ theme: 'dark', textSize: 'large', language: 'en', singleKeys: false }),
    ),
  );
  errors.push(...(await load(other, `${seed}?kind=direct`, true)));
  expect(errors).toEqual([]);
  expect(hydrated).toBe(await serialise(other));
});
