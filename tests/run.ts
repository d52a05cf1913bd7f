/**
 * Everything, in the order in which it fails fastest: types, lint, unit and component tests, the build, its size, end-to-end
 * tests of the built site in a real browser. Ends with `N passed, N failed`, counted from the runners' own reports; each
 * check that is no test suite counts as one. `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, versionOf } from './browser.ts';

const REPORTS = join(import.meta.dirname, '../.cache/reports');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function check(command: string, ...args: readonly string[]): Counts {
  const ok = run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A runner whose JSON report is read; one that wrote none has failed as a whole. */
function suite(ok: boolean, report: string, read: (json: unknown) => Counts): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(report, 'utf8')));
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const numberAt = (json: unknown, ...path: readonly string[]): number => {
  const value = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? new Map<string, unknown>(Object.entries(at)).get(key) : undefined,
    json,
  );
  if (typeof value !== 'number') throw new Error(`the report has no number at ${path.join('.')}`);
  return value;
};

const vitestCounts = (json: unknown): Counts => ({
  passed: numberAt(json, 'numPassedTests'),
  failed: numberAt(json, 'numFailedTests'),
  skipped: numberAt(json, 'numPendingTests'),
});

const playwrightCounts = (json: unknown): Counts => ({
  passed: numberAt(json, 'stats', 'expected') + numberAt(json, 'stats', 'flaky'),
  failed: numberAt(json, 'stats', 'unexpected'),
  skipped: numberAt(json, 'stats', 'skipped'),
});

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const chromium = ensureChromium();
console.log(`Node ${process.version}, ${versionOf(chromium)}`);

const unit = join(REPORTS, 'unit.json');
const e2e = join(REPORTS, 'e2e.json');
const results: Counts[] = [
  check('tsc', '--noEmit'),
  check('oxlint', '--type-aware'),
  check('oxfmt', '--check'),
  check('knip'),
  suite(run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`]), unit, vitestCounts),
  check('node', 'src/prerender/build.ts'),
  check('node', 'tests/size.ts'),
  suite(run('playwright', ['test'], { GUILLEMET_REPORT: e2e, GUILLEMET_CHROMIUM: chromium }), e2e, playwrightCounts),
];
const total = (key: keyof Counts): number => results.reduce((sum, counts) => sum + counts[key], 0);
const failed = total('failed');
const summary = `${total('passed')} passed, ${failed} failed`;
if (total('skipped') > 0) console.log(`\n${total('skipped')} skipped`);
console.log(`\n${summary}`);
writeFileSync(join(REPORTS, 'summary'), `${summary}\n`);
process.exit(failed === 0 ? 0 : 1);
