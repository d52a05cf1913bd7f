/** `npm run eval` as a process: what it prints, and its exit codes. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../src/cli/eval.ts');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile('node', [SCRIPT, ...args], (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

let folder = '';
const path = (name: string): string => join(folder, name);

const GOLD = {
  id: 'bac',
  lang: 'fr',
  text: 'Le bac\n\nLe bac partira, dit Ida Brun.',
  quotations: [{ kind: 'indirect', content: [[8, 22]], cue: [24, 27], source: [28, 36], speaker: 'ida-brun' }],
  entities: [{ id: 'ida-brun', type: 'person', mentions: [[28, 36]] }],
};

const PREDICTION = {
  version: 1,
  id: 'bac',
  lang: 'fr',
  blocks: [
    { id: 'b1', type: 'title', text: 'Le bac' },
    { id: 'b2', type: 'paragraph', text: 'Le bac partira, dit Ida Brun.' },
  ],
  entities: [{ id: 'i', type: 'person', name: 'Ida Brun' }],
  mentions: [{ entity: 'i', span: { block: 'b2', start: 20, end: 28 }, form: 'name' }],
  quotations: [
    {
      id: 'q',
      kind: 'indirect',
      content: [{ block: 'b2', start: 0, end: 14 }],
      cue: [{ block: 'b2', start: 16, end: 19 }],
      source: [],
      speaker: 'i',
      confidence: 0.92,
    },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
  await Promise.all(['gold', 'predicted', 'broken'].map((name) => mkdir(path(name))));
  await writeFile(path('gold/bac.json'), JSON.stringify(GOLD));
  await writeFile(path('predicted/bac.json'), JSON.stringify(PREDICTION));
  await writeFile(path('broken/x.json'), '{"text": 1}');
});
afterAll(() => rm(folder, { recursive: true }));

test('predictions are scored against a gold folder', async () => {
  const { code, out, err } = await run(path('gold'), '--predictions', path('predicted'));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('1 texts, 1 gold quotations');
  expect(out).toMatch(/quotation \+ speaker +1\.000 \(1\/1\) +1\.000 \(1\/1\) +1\.000/);
  expect(out).toMatch(/source +0\.000 \(0\/1\)/);
  expect(out).toMatch(/0\.90 and above +1 +1\.000 \(1\/1\)/);
});

test('counts come as JSON; a text without a prediction counts as empty', async () => {
  const { code, out, err } = await run(path('gold'), '--predictions', path('none'), '--json');
  expect(code).toBe(0);
  expect(err).toContain('bac: no prediction');
  expect(JSON.parse(out)).toMatchObject({ total: { gold: 1, predicted: 0, relaxed: 0 }, texts: { bac: { gold: 1 } } });
});

test('without a folder the project’s own reviewed articles are the gold', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatch(/^bundled articles.*: \d+ texts/);
});

test('gold that cannot be read ends with 1, a wrong command line with 2', async () => {
  expect(await run(path('missing'))).toMatchObject({ code: 1, err: expect.stringContaining('ENOENT') });
  expect(await run(path('broken'))).toMatchObject({ code: 1, err: expect.stringContaining('x.json: ') });
  expect(await run('--nope')).toMatchObject({ code: 2, err: expect.stringContaining('--nope') });
});
