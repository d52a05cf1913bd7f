/** Any passage: selected, linked, found again after the article was edited, or said to be gone; twins stay dark. */
import { expect, test } from '@playwright/test';
import {
  clipboard,
  copyLink,
  lit,
  noViolations,
  note,
  open,
  plain,
  select,
  selected,
  tokenOf,
  tools,
} from './passage.ts';
import { FICTION, SEED, article, firstQuotation } from './site.ts';

const PAGE = `/articles/${FICTION}/`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a passage drawn with the mouse is copied as a link, and the same words are lit where the link is opened', async ({
  page,
  browser,
}) => {
  await open(page, PAGE);
  const block = page.locator('[data-block]').nth(2);
  await block.scrollIntoViewIfNeeded();
  const box = await block.boundingBox();
  if (!box) throw new Error('the block is nowhere');
  await page.mouse.move(box.x + 40, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 50, { steps: 6 });
  await expect(tools(page)).toBeHidden();
  await page.mouse.up();
  await expect(tools(page)).toBeVisible();
  const drawn = await selected(page);
  const url = await copyLink(page);
  expect(await selected(page)).toBe(drawn);
  expect(new URL(url).pathname).toBe(PAGE);
  expect(new URL(url).search).toMatch(/^\?passage=[A-Za-z0-9_-]+$/);

  const other = await browser.newContext();
  const arrived = await other.newPage();
  await open(arrived, url);
  await expect(note(arrived)).toBeFocused();
  const words = await lit(arrived);
  expect(words).toContain(drawn.trim());
  expect(words.length).toBeLessThan(drawn.length + 40);
  expect(words).toMatch(/^[^\s]/);
  await other.close();
});

test('the tools stand beside the words and never on them, and nothing shifts', async ({ page }) => {
  await open(page, PAGE);
  const before = await page.locator('[data-block]').nth(6).boundingBox();
  for (const [from, to] of [
    ['Le vieux pont', 'printemps'],
    ['Le « Vieux »', 'ville haute'],
    ['Selon lui', 'qui n’était pas écrite'],
  ] as const) {
    await select(page, from, to);
    await expect(tools(page)).toBeVisible();
    await page.waitForTimeout(300);
    const overlaps = await page.evaluate(() => {
      const bar = document.querySelector('.selection-tools')?.getBoundingClientRect();
      const range = getSelection()?.getRangeAt(0);
      if (!bar || !range) return null;
      return [...document.querySelectorAll('[data-block]')]
        .flatMap((block) => {
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const rects: DOMRect[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!range.intersectsNode(node)) continue;
            const part = document.createRange();
            part.selectNodeContents(node);
            if (node === range.startContainer) part.setStart(node, range.startOffset);
            if (node === range.endContainer) part.setEnd(node, range.endOffset);
            rects.push(...part.getClientRects());
          }
          return rects;
        })
        .some(
          (line) => line.left < bar.right && bar.left < line.right && line.top < bar.bottom && bar.top < line.bottom,
        );
    });
    expect(overlaps).toBe(false);
  }
  expect(await page.locator('[data-block]').nth(6).boundingBox()).toEqual(before);
});

test('only space offers nothing, and neither does a selection outside of the text', async ({ page }) => {
  await open(page, PAGE);
  await page.evaluate(() => {
    const text = document.querySelector('[data-block="b1"]')?.firstChild?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 3);
  });
  await page.waitForTimeout(500);
  await expect(tools(page)).toHaveCount(0);
  await page.evaluate(() => {
    const source = document.querySelector('.source-line');
    if (source) getSelection()?.selectAllChildren(source);
  });
  await page.waitForTimeout(500);
  await expect(tools(page)).toHaveCount(0);
});

test('a passage over blocks, quotations and names is widened to whole words', async ({ page, browser }) => {
  await open(page, PAGE);
  await select(page, 'erçant accuse', 'dément avoir reçu quoi que ce so');
  const url = await copyLink(page);
  const other = await browser.newContext();
  const arrived = await other.newPage();
  await open(arrived, url);
  await expect(note(arrived)).toBeFocused();
  expect(await lit(arrived)).toBe(
    'commerçant accuse la municipalité d’avoir « dormi tout l’été » sur une étude d’expert. Selon lui, le document se ' +
      'trouvait sur le bureau de la maire dès le mois de juin.\nHélène Castaing dément avoir reçu quoi que ce soit',
  );
  await other.close();
});

test('words with their source: to the letter, in marks where they have none, as nobody’s words', async ({ page }) => {
  await open(page, PAGE);
  await select(page, 'Selon lui', 'juin.');
  await tools(page).getByRole('button', { name: 'Copier avec la source' }).click();
  await expect(tools(page).getByRole('button', { name: 'Copié.' })).toBeVisible();
  const [words, source, url] = (await clipboard(page)).split('\n');
  expect(words).toBe('« Selon lui, le document se trouvait sur le bureau de la maire dès le mois de juin. »');
  expect(source).toBe('— dans « Le vieux pont de Valbrune restera fermé jusqu’au printemps »');
  expect(url).toMatch(/\/articles\/vieux-pont-de-valbrune\/\?passage=/);
});

test('where copying is not allowed the link stands ready to be taken by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, PAGE);
  await select(page, 'Selon lui', 'juin.');
  await tools(page).getByRole('button', { name: 'Copier le lien' }).click();
  const dialog = page.getByRole('dialog', { name: 'Texte à copier' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveValue(/\?passage=/);
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await noViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('by keyboard alone: a sentence is selected, widened, linked; Escape waves the tools off', async ({ page }) => {
  await open(page, PAGE);
  await page.keyboard.press('s');
  await expect(tools(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Passage sélectionné' })).toHaveCount(1);
  expect(await selected(page)).toBe('Le vieux pont de Valbrune restera fermé jusqu’au printemps');
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);

  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(tools(page)).toBeVisible();
  const sentence = await selected(page);
  expect(sentence).toMatch(/^Fissuré par la crue .* halle aux grains\.$/);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const widened = await selected(page);
  expect(widened).toMatch(/ grains\. « Je/);

  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('button', { name: 'Copier le lien' })).toBeFocused();
  await noViolations(page);
  await page.keyboard.press('ArrowRight');
  await expect(tools(page).getByRole('button', { name: 'Copier avec la source' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(tools(page).getByRole('button', { name: 'Lien copié.' })).toBeVisible();
  const url = await clipboard(page);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);

  await open(page, url);
  await expect(note(page)).toBeFocused();
  expect(await lit(page)).toBe(widened.trim());
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(page).toHaveURL(PAGE);
  expect(await lit(page)).toBe('');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the tools stand at the foot, wide enough for a finger; the passage is in view above its sheet', async ({
    page,
  }) => {
    await open(page, PAGE);
    await select(page, 'M. Berthomieu juge', '« intenable ».');
    await expect(tools(page)).toBeVisible();
    const box = await tools(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    for (const button of await tools(page).getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await noViolations(page);
    await tools(page).getByRole('button', { name: 'Copier le lien' }).tap();
    await expect(tools(page).getByRole('button', { name: 'Lien copié.' })).toBeVisible();
    await open(page, await clipboard(page));
    await expect(note(page)).toBeFocused();
    expect(await lit(page)).toBe('M. Berthomieu juge ce calendrier « intenable ».');
    await page.waitForTimeout(400);
    const passage = await page.evaluate(() => {
      const [range] = CSS.highlights.get('passage') ?? [];
      return range instanceof Range ? range.getBoundingClientRect().toJSON() : null;
    });
    const sheet = await note(page).boundingBox();
    expect(passage.top).toBeGreaterThan(0);
    expect(passage.bottom).toBeLessThan(sheet?.y ?? 0);
    expect((sheet?.height ?? 0) / 844).toBeLessThanOrEqual(0.45);
    await noViolations(page);
  });
});

test('where the browser has no highlights, elements of the text are lit, and copied to the letter', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  const words =
    'Hélène Castaing dément avoir reçu quoi que ce soit avant la crue. « Ce rapport m’est parvenu le 12 octobre';
  await open(page, `${PAGE}?passage=${tokenOf(article(FICTION), words)}`);
  await expect(note(page)).toBeFocused();
  expect(plain((await page.locator('.passage').allTextContents()).join(''))).toBe(words);
  expect(await page.locator('[data-block="b7"]').textContent()).toBe(article(FICTION).blocks[6]?.text);
  await page.keyboard.press('Escape');
  await expect(page.locator('.passage')).toHaveCount(0);
});

test('a passage that its link lost on the way is refused before any search, and the article opens', async ({
  page,
}) => {
  for (const hostile of ['', 'a'.repeat(5000), '%E0%A4%A', '((a%2B)%2B)%2B%24', 'pSans-aucun-doute', '_Z9zzzz']) {
    await open(page, `${PAGE}?passage=${hostile}`);
    await expect(note(page)).toContainText('Lien incomplet');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await lit(page)).toBe('');
  }
  await noViolations(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(PAGE);
});

test('a megabyte of nonsense opens the article too', async ({ page }) => {
  await open(page, PAGE);
  // No browser sends such an address to a server; one could stand in a history entry.
  await page.evaluate(() => {
    history.pushState(null, '', `?passage=${'a'.repeat(1_000_000)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(note(page)).toContainText('Lien incomplet');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without script the article of a passage link is there to be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${PAGE}?passage=${tokenOf(article(FICTION), 'le vieux pont ne rouvrira pas')}`);
  await expect(page.getByText('le vieux pont ne rouvrira pas')).toBeVisible();
  const quotation = firstQuotation(SEED);
  await page.goto(`/articles/${SEED}/quotations/${quotation}/`);
  const target = page.locator(`[data-quotation="${quotation}"]`);
  await expect(target).toBeInViewport();
  await expect(target.locator('> a')).toHaveAttribute('aria-current', 'true');
  await context.close();
});

test('Back closes a card and comes back to the passage; the passage closes in place', async ({ page }) => {
  const words = 'le vieux pont ne rouvrira pas avant le mois d’avril';
  await open(page, `${PAGE}?passage=${tokenOf(article(FICTION), words)}`);
  await expect(note(page)).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('complementary', { name: 'Citation ouverte' })).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  expect(await lit(page)).toBe('');
  await page.goBack();
  await expect(note(page)).toBeVisible();
  expect(await lit(page)).toBe(words);
  await note(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(page).toHaveURL(PAGE);
});

test('one voice and nothing else is shared as the voice’s own page', async ({ page }) => {
  await open(page, `${PAGE}?speaker=luc-berthomieu`);
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.getByRole('button', { name: 'Lien copié.' })).toBeVisible();
  expect(new URL(await clipboard(page)).pathname).toBe(`${PAGE}voices/luc-berthomieu/`);
});

test('the card copies as Markdown and as HTML, behind its “…”', async ({ page }) => {
  const quotation = firstQuotation(FICTION);
  await open(page, `${PAGE}quotations/${quotation}/`);
  const card = page.getByRole('complementary', { name: 'Citation ouverte' });
  await card.getByRole('button', { name: 'Autres façons de copier' }).click();
  await noViolations(page);
  await card.getByRole('button', { name: 'Copier en Markdown' }).click();
  await expect(card.getByRole('button', { name: 'Copié.' })).toBeVisible();
  expect(await clipboard(page)).toMatch(/^> « /);
  await card.getByRole('button', { name: 'Copier en HTML' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^<blockquote cite="http/);
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));
});

test('Back returns to the place where one was reading', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await open(page, PAGE);
  const block = page.locator('[data-block="b14"]');
  await block.evaluate((element) =>
    scrollTo({ top: element.getBoundingClientRect().top + scrollY + 20, behavior: 'instant' }),
  );
  const before = await block.evaluate((element) => element.getBoundingClientRect().top);
  await page.waitForTimeout(100);
  // Not by the mouse, which would scroll to the link first.
  await page.getByRole('link', { name: 'Bibliothèque' }).evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Bibliothèque' })).toBeVisible();
  await page.goBack();
  await expect(block).toBeInViewport();
  await expect
    .poll(async () => Math.abs((await block.evaluate((element) => element.getBoundingClientRect().top)) - before))
    .toBeLessThan(2);
});
