/** axe finds nothing, on every kind of page and in both themes. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { card, open } from './reader.ts';
import { FICTION, SEED, firstQuotation } from './site.ts';

const fiction = `/articles/${FICTION}/`;

interface State {
  readonly name: string;
  readonly address: string;
  readonly width?: number;
  readonly act?: (page: Page) => Promise<void>;
}

const STATES: readonly State[] = [
  { name: 'library', address: '/' },
  { name: 'reader', address: `/articles/${SEED}/` },
  {
    name: 'filtered reader',
    address: `${fiction}?speaker=helene-castaing&speaker=luc-berthomieu&speaker=_&kind=direct`,
  },
  {
    name: 'open card',
    address: `${fiction}quotations/${firstQuotation(FICTION)}/?speaker=helene-castaing`,
    act: (page) => expect(card(page)).toBeVisible(),
  },
  { name: 'open card as a sheet', address: `${fiction}quotations/${firstQuotation(FICTION)}/`, width: 390 },
  { name: 'open entity', address: `${fiction}?entity=helene-castaing` },
  { name: 'open entity as a sheet', address: `${fiction}?entity=helene-castaing`, width: 390 },
  {
    name: 'sheet of voices',
    address: fiction,
    width: 390,
    act: (page) => page.getByRole('button', { name: /voix/ }).click(),
  },
  {
    name: 'everything unfolded',
    address: `/articles/${SEED}/?speaker=serguei-melik-bagdasarov`,
    act: async (page) => {
      for (const summary of await page.locator('.sidebar summary').all()) await summary.click();
    },
  },
  { name: 'settings', address: fiction, act: (page) => page.getByRole('button', { name: 'Réglages' }).click() },
  { name: 'help', address: fiction, act: (page) => page.keyboard.press('?') },
  { name: 'notices', address: `${fiction}quotations/nulle-part-0000/?speaker=personne&entity=rien` },
  { name: 'nothing here', address: '/nowhere/' },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const { name, address, width, act } of STATES) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        if (width !== undefined) await page.setViewportSize({ width, height: 844 });
        await open(page, address);
        await act?.(page);
        await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
      });
    }
  });
}
