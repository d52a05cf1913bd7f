/** How the tests drive a page that shows an article, and what they read off it. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Goes to an address and waits until the page is hydrated. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '');
};

/** What went wrong in the page while the test ran: errors, and refusals of the policy. */
export function listen(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404')) heard.push(message.text());
  });
  return heard;
}

/** The pieces of a quotation's text. */
export const textOf = (page: Page, quotation: string): Locator => page.locator(`[data-quotation="${quotation}"]`);

export const linkOf = (page: Page, quotation: string): Locator =>
  page.locator(`[data-quotation="${quotation}"] > .quotation-link`);

export const card = (page: Page): Locator => page.getByRole('complementary', { name: 'Citation ouverte' });

/**
 * Ids of the quotations that bear a sign of their own, in reading order, read from the painted colours. One that stands
 * inside a lit one shows the outer one's sign and is left out.
 */
export const lit = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const clear = (colour: string): boolean => colour === 'transparent' || /,\s*0\)$/.test(colour);
    const isLit = (quotation: Element): boolean =>
      [...quotation.querySelectorAll('mark, .told')]
        .filter((element) => element.closest('.quotation') === quotation)
        .some((element) => {
          const { backgroundColor, textDecorationColor } = getComputedStyle(element);
          return !clear(element.matches('mark') ? backgroundColor : textDecorationColor);
        });
    const ids = [...document.querySelectorAll<HTMLElement>('.article .quotation')]
      .filter((quotation) => {
        const outer = quotation.parentElement?.closest('.quotation');
        return isLit(quotation) && !(outer && isLit(outer));
      })
      .map((quotation) => quotation.dataset['quotation'] ?? '');
    return [...new Set(ids)];
  });

/** The middle of the first line of some element. */
export async function firstLine(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.evaluate((element) => {
    const [rect] = element.getClientRects();
    return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
  });
  expect(box).not.toBeNull();
  return box ?? { x: 0, y: 0 };
}

/** Milliseconds after which a press on text stands: a second one can no longer take it back. */
export const PRESS_STANDS = 500;

/** Milliseconds after a scroll in which a press does nothing. */
export const AFTER_SCROLL = 250;
