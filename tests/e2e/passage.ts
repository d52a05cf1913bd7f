/** What the tests of passages have in common: selecting as a reader would, what is lit, tokens made by the page's functions. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { makeSelector } from '../../src/anchor/selector.ts';
import { printToken } from '../../src/anchor/token.ts';
import type { Article } from '../../src/article/schema.ts';

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '');
}

/** With plain spaces, so that the tests can be read; the text has French ones. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Selects from the first `from` to the next `to` in the article's text, as a reader's keys or handles would. */
export async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const places: { node: Node; start: number }[] = [];
      let text = '';
      for (const block of document.querySelectorAll('[data-block]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          places.push({ node, start: text.length });
          text += (node.nodeValue ?? '').replace(/[\u00a0\u202f]/g, ' ');
        }
      }
      const placeOf = (offset: number): readonly [Node, number] => {
        const place = places.findLast(({ start }) => start <= offset);
        if (!place) throw new Error('no such place');
        return [place.node, offset - place.start];
      };
      const start = text.indexOf(first ?? '');
      const end = text.indexOf(last ?? '', start) + (last ?? '').length;
      if (start < 0 || end < start) throw new Error('no such words');
      getSelection()?.setBaseAndExtent(...placeOf(start), ...placeOf(end));
    },
    [from, to],
  );
}

/** The words that are lit. */
export const lit = async (page: Page): Promise<string> =>
  plain(
    await page.evaluate(() =>
      [...(CSS.highlights.get('passage') ?? [])]
        .map((range) => (range instanceof Range ? range.toString() : ''))
        .join('\n'),
    ),
  );

/** The words that the browser has selected. */
export const selected = async (page: Page): Promise<string> =>
  plain(await page.evaluate(() => getSelection()?.toString() ?? ''));

export const tools = (page: Page): Locator => page.getByRole('toolbar', { name: 'Sélection' });
export const note = (page: Page): Locator => page.locator('#passage-note');
export const clipboard = async (page: Page): Promise<string> =>
  plain(await page.evaluate(() => navigator.clipboard.readText()));

export async function copyLink(page: Page): Promise<string> {
  await tools(page).getByRole('button', { name: 'Copier le lien' }).click();
  await expect(tools(page).getByRole('button', { name: 'Lien copié.' })).toBeVisible();
  return clipboard(page);
}

/** A token for words of an article, made by the same functions as the page's. */
export function tokenOf(source: Article, words: string): string {
  const block = source.blocks.find(({ text }) => plain(text).includes(words));
  if (!block) throw new Error(`no such words: ${words}`);
  const start = plain(block.text).indexOf(words);
  const selector = makeSelector(source, [{ block: block.id, start, end: start + words.length }]);
  if (!selector) throw new Error(`no passage: ${words}`);
  return printToken(selector);
}

export const noViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
