/** The command line as a user meets it: processes, pipes, exit codes. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/validate.ts';

const SCRIPT = join(import.meta.dirname, '../../../src/cli/annotate.ts');
const ENGLISH = { ...process.env, LC_ALL: 'C', npm_lifecycle_event: '' };

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = ENGLISH): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', [SCRIPT, ...args], { env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
  await writeFile(path('pont.txt'), 'Le pont\n\n« Il tient », dit Ida Brun.\n');
  await writeFile(path('port.txt'), 'Le port\n\nRien.\n');
  await writeFile(path('empty.txt'), ' \n\n');
  await writeFile(
    path('binary.bin'),
    Uint8Array.from({ length: 999 }, (_, index) => index % 32),
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('one file goes to standard output, with the name as its id', async () => {
  const { code, out, err } = await run([path('pont.txt')]);
  expect([code, err]).toEqual([0, '']);
  expect(parseArticle(out)).toMatchObject({ ok: true, article: { id: 'pont', blocks: [{ text: 'Le pont' }, {}] } });
});

test('`-` is standard input, --unwrap joins lines, --id names', async () => {
  const { code, out } = await run(['-', '--unwrap', '--id', 'x', '--lang', 'fr'], 'Le pont\nfermé\n\nUn\ntexte.\n');
  expect(code).toBe(0);
  expect(parseArticle(out)).toMatchObject({ ok: true, article: { id: 'x' } });
});

test('several files go to a folder; what is bad is named and holds nothing else up', async () => {
  const files = ['pont.txt', 'missing.txt', 'empty.txt', 'port.txt', 'binary.bin'].map(path);
  const { code, out, err } = await run([...files, '--out', path('made/here')]);
  expect([code, out]).toEqual([1, '']);
  expect(err.trim().split('\n')).toEqual([
    expect.stringContaining('missing.txt: no such file'),
    expect.stringContaining('empty.txt: is empty'),
    expect.stringContaining('binary.bin: is no plain text'),
  ]);
  for (const name of ['pont', 'port']) {
    expect(parseArticle(await readFile(path(`made/here/${name}.json`), 'utf8')).ok).toBe(true);
  }
});

test('two files of one name are not written over each other', async () => {
  const { code, err } = await run([path('pont.txt'), path('pont.md'), '--out', path('twice')]);
  expect(code).toBe(1);
  expect(err).toContain('two FILEs have the same name');
});

test('a mended text and a language without rules are warnings, in French where the locale is', async () => {
  const { code, out, err } = await run(['-', '--lang', 'de'], 'Er sagte:\0 „Ja“.', {
    ...ENGLISH,
    LC_ALL: 'fr_FR.UTF-8',
  });
  expect(code).toBe(0);
  expect(parseArticle(out).ok).toBe(true);
  expect(err).toContain('1 caractère NUL');
  expect(err).toContain('pas de règles pour la langue « de »');
});

test('a wrong command line ends with 2; --help with 0', async () => {
  expect(await run(['--nope'])).toMatchObject({
    code: 2,
    out: '',
    err: 'annotate: unknown option --nope. Try --help.\n',
  });
  expect(await run(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Exit codes') });
});

test('an archive keeps order and count over threads, and bad records cost themselves alone', async () => {
  const lines = Array.from({ length: 600 }, (_, index) =>
    index % 100 === 7
      ? `{"id":${index}`
      : JSON.stringify({ id: index, text: `Titre ${index}\n\n${'Oui, dit-il. '.repeat(index % 40)}` }),
  );
  const { code, out, err } = await run(['--jsonl', '--jobs', '3'], lines.join('\n'));
  expect(code).toBe(0);
  expect(err).toContain('6 of 600 records could not be annotated');
  const made = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(made).toEqual(
    lines.map((_, index) =>
      index % 100 === 7
        ? { id: index, line: index + 1, error: 'not JSON' }
        : expect.objectContaining({ id: `${index}`, version: 1 }),
    ),
  );
});

test('archives follow one another; --strict makes a bad record a failure', async () => {
  await writeFile(path('a.jsonl'), '{"id":"a","text":"Un"}');
  await writeFile(path('b.jsonl'), '{"id":"b","text":"Deux"}\noops\n');
  const files = [path('a.jsonl'), path('b.jsonl')];
  const { code, out } = await run(['--jsonl', '--strict', ...files]);
  expect(code).toBe(1);
  expect(out.trimEnd().split('\n')).toHaveLength(3);
  expect(await run(['--jsonl', path('none.jsonl')])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('no such file'),
  });
});

test('a record is answered while the producer keeps the pipe open', async () => {
  const child = spawn('node', [SCRIPT, '--jsonl', '--jobs', '1'], { env: ENGLISH });
  child.stdin.write('{"id":"a","text":"Un"}\n');
  const answer = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  expect(JSON.parse(answer)).toMatchObject({ id: 'a' });
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('a reader that closes the pipe ends the work without a complaint', async () => {
  const child = spawn('node', [SCRIPT, '--jsonl', '--jobs', '2'], { env: ENGLISH });
  const err: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  const line = `${JSON.stringify({ id: 'a', text: 'Titre. '.repeat(2_000) })}\n`;
  const feed = (): void => {
    while (child.stdin.writable && child.stdin.write(line));
    if (child.stdin.writable) child.stdin.once('drain', feed);
  };
  feed();
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(Buffer.concat(err).toString()).toBe('');
});

test('--former keeps the ids of what was published, from a file or a folder, also where the text was edited', async () => {
  const published = {
    version: 1,
    id: 'le-pont-du-bourg',
    lang: 'fr',
    blocks: [
      { id: 'b1', type: 'title', text: 'Le pont' },
      { id: 'b2', type: 'paragraph', text: '« Il tient », dit Ida Brun.' },
    ],
    entities: [],
    mentions: [],
    quotations: [
      { id: 'ida', kind: 'direct', content: [{ block: 'b2', start: 2, end: 10 }], cue: [], source: [], speaker: null },
    ],
  };
  await writeFile(path('pont.json'), JSON.stringify(published));
  await writeFile(path('neuf.txt'), 'Le pont du bourg\n\nLa crue est passée.\n\n« Il tient », dit Ida Brun.\n');
  const kept = { ok: true, article: { id: 'le-pont-du-bourg', quotations: [{ id: 'ida' }] } };
  for (const text of ['pont.txt', 'neuf.txt']) {
    const { code, out, err } = await run([path(text), '--former', path('pont.json')]);
    expect([code, err]).toEqual([0, '']);
    expect(parseArticle(out)).toMatchObject(kept);
  }
  const many = await run([path('pont.txt'), path('port.txt'), '--former', folder, '--out', path('out')]);
  expect([many.code, many.err]).toEqual([0, '']);
  expect(parseArticle(await readFile(path('out/pont.json'), 'utf8'))).toMatchObject(kept);
  expect(parseArticle(await readFile(path('out/port.json'), 'utf8'))).toMatchObject({ article: { id: 'port' } });

  const bad = await run([path('pont.txt'), '--former', path('port.txt')]);
  expect(bad.code).toBe(1);
  expect(bad.err).toMatch(/former article cannot be used/);
});
