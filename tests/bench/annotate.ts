/**
 * How fast the annotator is: `npm run bench:annotate`. Nothing is asserted here; times are processor time of the
 * best of some runs. Beside it, in the same run, `compromise` parses the same French text in full.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { annotate } from '../../src/annotate/annotate.ts';
import { fileServer } from '../../src/cli/serve.ts';
import { readShelf } from '../../src/prerender/articles.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../browser.ts';
import { PATHOLOGICAL } from '../unit/annotate-safety/pathological.ts';
import { SOUND } from '../unit/annotate-safety/texts.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a row may cost altogether, in ms, before it is left at what it has. */
const PATIENCE = 10_000;

/** Processor time of `work`, in ms: the best of `runs`, or of as many as `patience` (ms) allows. */
function timed(work: () => unknown, runs = 3, patience = PATIENCE): number {
  let best = Number.POSITIVE_INFINITY;
  const began = performance.now();
  for (let run = 0; run < runs && (run === 0 || performance.now() - began < patience); run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

/** The project's own French articles, one after the other, blocks on lines of their own. */
async function frenchText(): Promise<string> {
  const { articles } = await readShelf(join(ROOT, 'src/articles'));
  const french = [...articles.values()].filter(({ lang }) => lang.startsWith('fr'));
  const blocks = french.flatMap((article) => article.blocks.map(({ text }) => text));
  return `${(blocks.length > 0 ? blocks : SOUND).join('\n')}\n`;
}

/** `text` repeated to at least `length` code units. */
const upTo = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

const million = (perSecond: number): string => `${(perSecond / 1e6).toFixed(2)} M characters/s`;
const row = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => cell.padEnd(at === 0 ? 34 : 16)).join(''));
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Each side of the comparison is run for as long, in ms: the engine compiles while it runs, and neither may be cut short. */
const SAME_TIME = 5_000;

function besideCompromise(text: string): void {
  const sample = upTo(text, 200_000);
  const first = sample.length / (timed(() => annotate(sample), 1) / 1_000);
  const ours = sample.length / (timed(() => annotate(sample), Infinity, SAME_TIME) / 1_000);
  const theirs = sample.length / (timed(() => nlp(sample).json(), Infinity, SAME_TIME) / 1_000);
  console.log(`\nSpeed, ${sample.length} characters of French, each the best run of ${SAME_TIME} ms`);
  row('annotate, its very first run', million(first));
  row('annotate', million(ours));
  row('compromise, full parse', million(theirs));
  row('times as fast', (ours / theirs).toFixed(1));
}

/** Ten times the text may cost eleven times the time. */
function growth(text: string): void {
  console.log('\nGrowth (ratio of times for 10 times the text)');
  row('', 'characters', 'time', 'ratio');
  const shapes: readonly (readonly [string, string])[] = [
    ['in paragraphs', text],
    ['one paragraph', text.replaceAll('\n', ' ')],
  ];
  for (const [shape, piece] of shapes) {
    let before: number | null = null;
    for (const length of [50_000, 500_000, 5_000_000]) {
      const long = upTo(piece, length);
      const time = timed(() => annotate(long), 5);
      row(shape, String(long.length), ms(time), before === null ? '' : (time / before).toFixed(1));
      before = time;
    }
  }
}

const MOST_MS = 60_000;

function pathological(): void {
  const [few, many] = [10_000, 100_000];
  console.log(`\nPathological texts, ${few} and ${many} of each`);
  row('', `${few}`, `${many}`, 'ratio');
  for (const [name, text] of Object.entries(PATHOLOGICAL)) {
    const small = text(few);
    const large = text(many);
    const first = timed(() => annotate(small, { lang: 'fr' }));
    if (first * 100 > MOST_MS) row(name, ms(first), 'not tried');
    else {
      const second = timed(() => annotate(large, { lang: 'fr' }));
      row(name, ms(first), ms(second), (second / first).toFixed(1));
    }
  }
}

/**
 * In a page: from `new Worker` to its answer on a text of a word, which has read the language's data, then to its answer on
 * `text`; each in a worker of its own, as at `/new/`. In ms, the middle of nine.
 */
const START = async ([script, text]: readonly [string, string]): Promise<readonly number[]> => {
  const once = (words: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const worker = new Worker(script, { type: 'module' });
      worker.addEventListener('error', () => reject(new Error('the worker failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<{ readonly type: string }>) => {
        if (data.type === 'progress') return;
        resolve(performance.now() - began);
        worker.terminate();
      });
      worker.postMessage({ id: 1, text: words, options: { lang: 'fr' } }, []);
    });
  const middles: number[] = [];
  for (const words of ['Oui', text]) {
    const times: number[] = [];
    for (let run = 0; run < 9; run += 1) times.push(await once(words));
    middles.push(times.toSorted((a, b) => a - b)[4] ?? 0);
  }
  return middles;
};

/** The worker's script as the page gets it: its weight, and how long it takes to be ready in Chromium. */
async function workerBundle(text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'));
  try {
    const made = await build({
      configFile: false,
      logLevel: 'silent',
      root: ROOT,
      publicDir: false,
      build: {
        write: false,
        lib: { entry: join(ROOT, 'src/worker.ts'), formats: ['es'], fileName: 'worker' },
        minify: true,
      },
    });
    const code = [made]
      .flat()
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
      .join('');
    await writeFile(join(folder, 'worker.js'), code);
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>worker</title>');
    const [started, done] = await inChromium(folder, text);
    console.log('\nWorker');
    row('with its data, gzipped', `${(gzipSync(code, { level: 9 }).length / 1_000).toFixed(1)} kB`);
    row('started, in Chromium', `${(started ?? 0).toFixed(0)} ms`);
    row(`and ${text.length} characters annotated`, `${(done ?? 0).toFixed(0)} ms`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inChromium(folder: string, text: string): Promise<readonly number[]> {
  const server = fileServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return await page.evaluate(START, ['/worker.js', text] as const);
  } finally {
    await browser.close();
    server.close();
  }
}

const text = await frenchText();
await workerBundle(text);
besideCompromise(text);
growth(text);
pathological();
