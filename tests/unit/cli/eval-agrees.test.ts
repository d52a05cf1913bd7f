/** The project's own figures are the reference scorer's, on the shared gold; skipped where that is not beside the project. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { f1 } from '../../../src/cli/eval/figures.ts';
import type { Counts } from '../../../src/cli/eval/score.ts';

const GOLD = join(import.meta.dirname, '../../../../shared/gold');
const EVAL = join(import.meta.dirname, '../../../src/cli/eval.ts');
const isHere = existsSync(join(GOLD, 'score.py')) && spawnSync('python3', ['--version']).status === 0;
if (!isHere) console.warn('Skipped: ../shared/gold or python3 is not here to compare with.');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agrees-'));
});
afterAll(() => rm(folder, { recursive: true }));

function line(hits: number, found: number, wanted: number): string {
  const share = (of: number): string => (of === 0 ? 0 : hits / of).toFixed(3);
  return `P ${share(found)}  R ${share(wanted)}  F1 ${f1(hits, found, wanted).toFixed(3)}`;
}

test.skipIf(!isHere).each(['fr', 'en', 'es'])('%s', { timeout: 60_000 }, async (lang) => {
  const predictions = join(folder, lang);
  await mkdir(predictions);
  for (const name of await readdir(join(GOLD, lang))) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { text } = JSON.parse(await readFile(join(GOLD, lang, name), 'utf8')) as { readonly text: string };
    await writeFile(join(predictions, name), JSON.stringify(annotate(text)));
  }
  const theirs = execFileSync('python3', [join(GOLD, 'score.py'), join(GOLD, lang), predictions], { encoding: 'utf8' });
  const ours = execFileSync('node', [EVAL, join(GOLD, lang), '--predictions', predictions, '--json'], {
    encoding: 'utf8',
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { total } = JSON.parse(ours) as { readonly total: Counts };
  const { gold, predicted, entities } = total;
  const matched = (hits: number): string => (hits / Math.max(1, total.relaxed)).toFixed(3);
  expect(theirs).toContain(`quotation, IoU 0.3     ${line(total.loose, predicted, gold)}`);
  expect(theirs).toContain(`quotation, relaxed     ${line(total.relaxed, predicted, gold)}`);
  expect(theirs).toContain(`quotation, IoU 0.8     ${line(total.tight, predicted, gold)}`);
  expect(theirs).toContain(`quotation, exact       ${line(total.exact, predicted, gold)}`);
  expect(theirs).toContain(`quotation + speaker    ${line(total.speaker, predicted, gold)}`);
  expect(theirs).toContain(
    `of the matched: speaker ${matched(total.speaker)}  source ${matched(total.source)}  cue ${matched(total.cue)}  kind ${matched(total.kind)}`,
  );
  expect(theirs).toContain(
    `entity mentions (exact span and type)  ${line(entities.found, entities.predicted, entities.gold)}`,
  );
});
