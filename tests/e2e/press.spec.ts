/** Presses on text: a click opens, and whatever selects or scrolls does not. */
import { expect, test } from '@playwright/test';
import { AFTER_SCROLL, PRESS_STANDS, card, firstLine, listen, open, textOf } from './reader.ts';
import { FICTION, firstQuotation } from './site.ts';

const fiction = `/articles/${FICTION}/`;
const quotation = firstQuotation(FICTION);

test('a click opens the card, a click elsewhere leaves the text alone', async ({ page }) => {
  await open(page, fiction);
  const { x, y } = await firstLine(textOf(page, quotation).first());
  await page.mouse.click(x, y);
  await expect(card(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/quotations/${quotation}/$`));
});

test('a drag selects and opens nothing', async ({ page }) => {
  await open(page, fiction);
  const { x, y } = await firstLine(textOf(page, quotation).first());
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.up();
  await page.waitForTimeout(PRESS_STANDS);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  await expect(card(page)).toHaveCount(0);
  // The click that ends a selection opens nothing either.
  await page.mouse.click(x, y);
  await page.waitForTimeout(PRESS_STANDS);
  await expect(card(page)).toHaveCount(0);
});

test('a double click selects a word, leaves no card and no trace in the history', async ({ page }) => {
  await open(page, fiction);
  const length = await page.evaluate(() => history.length);
  const { x, y } = await firstLine(textOf(page, quotation).first());
  await page.mouse.dblclick(x, y, { delay: 40 });
  await page.waitForTimeout(PRESS_STANDS);
  expect(await page.evaluate(() => String(getSelection()).trim())).not.toBe('');
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${fiction}$`));
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test.describe('on touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap opens, a second tap within 400 ms takes it back', async ({ page }) => {
    await open(page, fiction);
    const { x, y } = await firstLine(textOf(page, quotation).first());
    await page.touchscreen.tap(x, y);
    await expect(card(page)).toBeVisible();
    await page.waitForTimeout(PRESS_STANDS);
    await card(page).getByRole('button', { name: 'Fermer' }).tap();
    await expect(card(page)).toHaveCount(0);
    const again = await firstLine(textOf(page, quotation).first());
    await page.touchscreen.tap(again.x, again.y);
    await page.touchscreen.tap(again.x, again.y);
    await page.waitForTimeout(PRESS_STANDS);
    await expect(card(page)).toHaveCount(0);
  });

  test('a long press and a swipe stay the system’s', async ({ page, context }) => {
    await open(page, fiction);
    const touch = await context.newCDPSession(page);
    const { x, y } = await firstLine(textOf(page, quotation).first());
    const at = (dy: number): { readonly touchPoints: { x: number; y: number }[] } => ({
      touchPoints: [{ x, y: y + dy }],
    });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) });
    await page.waitForTimeout(900);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(PRESS_STANDS);
    await expect(card(page)).toHaveCount(0);

    await page.evaluate(() => getSelection()?.removeAllRanges());
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) });
    for (let dy = -10; dy >= -120; dy -= 10) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(dy) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(PRESS_STANDS);
    await expect(card(page)).toHaveCount(0);
  });

  test('what is pressed by a finger is a finger wide', async ({ page }) => {
    await open(page, fiction);
    await page.getByRole('button', { name: /voix/ }).tap();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, .voice-row, .site-nav a, .names a')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small).toEqual([]);
  });
});

test('a page whose text nodes a translator replaced survives every click', async ({ page }) => {
  const heard = listen(page);
  await open(page, fiction);
  const translate = (): Promise<void> =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('font, script, style')) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.data.toUpperCase();
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
  await translate();
  await page.locator('.voice-box').first().check();
  await page.locator('.kind').first().click();
  await page.locator('.clear').click();
  await translate();
  await page.keyboard.press('j');
  await translate();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  // A press just after a scroll only stops it.
  await page.waitForTimeout(AFTER_SCROLL);
  const { x, y } = await firstLine(textOf(page, quotation).first());
  await page.mouse.click(x, y);
  await expect(page.locator('.card')).toBeVisible();
  await page.waitForTimeout(PRESS_STANDS);
  await translate();
  for (const button of await page.locator('.card button:enabled').all()) {
    if (await button.isVisible()) await button.click();
  }
  await page.locator('.voices a').first().click();
  await expect(page.locator('.entity')).toBeVisible();
  await translate();
  await page.locator('.sayings a').first().click();
  await page.locator('.entity .icon-button').click();
  await page.locator('.bar-table summary').click();
  await page.locator('[popovertarget="settings"]').click();
  for (const input of await page.locator('#settings input').all()) await input.click();
  await page.keyboard.press('Escape');
  await translate();
  await page.locator('.wordmark').click();
  await expect(page.locator('.library h1')).toBeVisible();
  await translate();
  await page.locator('.shelf a').first().click();
  await expect(page.locator('.article h1')).toBeVisible();
  expect(heard).toEqual([]);
});
