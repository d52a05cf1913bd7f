/** What is copied is the article's own text, to the character, no-break spaces and odd marks included. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { open } from './reader.ts';
import { FICTION, SEED, article } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from the start of one block to the end of another and copies with the keyboard. */
async function copyBlocks(page: Page, from: string, to: string): Promise<string> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      const start = document.querySelector(`[data-block="${first}"]`);
      const end = document.querySelector(`[data-block="${last}"]`);
      if (!start || !end) throw new Error('no such block');
      range.setStart(start, 0);
      range.setEnd(end, end.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const id of [SEED, FICTION]) {
  test(`every block and the whole of ${id}`, async ({ page }) => {
    await open(page, `/articles/${id}/`);
    const { blocks } = article(id);
    for (const block of blocks) expect(await copyBlocks(page, block.id, block.id)).toBe(block.text);
    const whole = await copyBlocks(page, blocks[0]?.id ?? '', blocks.at(-1)?.id ?? '');
    expect(whole).toBe(blocks.map(({ text }) => text).join('\n\n'));
  });
}

test('the text is found and read as plain text', async ({ page }) => {
  await open(page, `/articles/${SEED}/`);
  const texts = await page.locator('.article [data-block]').allTextContents();
  expect(texts).toEqual(article(SEED).blocks.map(({ text }) => text));
});

test('the card copies its link and its words with their source', async ({ page }) => {
  const first = article(SEED).quotations.find(({ kind }) => kind === 'direct');
  await open(page, `/articles/${SEED}/quotations/${first?.id}/?kind=direct`);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByRole('button', { name: 'Lien copié.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe(`/articles/${SEED}/quotations/${first?.id}/`);
  await page.getByRole('button', { name: 'Copier avec la source' }).click();
  await expect(page.getByRole('button', { name: 'Copié.', exact: true })).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  const [span] = first?.content ?? [];
  const words = article(SEED)
    .blocks.find(({ id }) => id === span?.block)
    ?.text.slice(span?.start, span?.end);
  expect(cited).toContain(words);
  expect(cited).toContain('Sergueï Mélik-Bagdasárov');
  expect(cited).toContain(`/articles/${SEED}/quotations/${first?.id}/`);
});
