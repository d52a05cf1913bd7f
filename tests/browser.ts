/**
 * A Chromium for the tests: the one that `GUILLEMET_CHROMIUM` names, the system's, Playwright's; where there is none, one is
 * installed (Playwright's installer, else the system's package manager).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags for a machine without a sandbox for root and without a way out to the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path of a Chromium, or null. */
export function findChromium(): string | null {
  const named = process.env['GUILLEMET_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`GUILLEMET_CHROMIUM names ${named}, which is not there`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).concat(PLACES);
  return (
    system.find((path) => existsSync(path)) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)
  );
}

/** The path of a Chromium, installed if need be. Throws where none can be had. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  console.error('No Chromium found: installing one.');
  const installers: readonly (readonly string[])[] = [
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
    ['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
    ['sh', '-c', 'sudo -n apt-get update && sudo -n apt-get install -y --no-install-recommends chromium'],
    ['dnf', 'install', '-y', 'chromium'],
    ['brew', 'install', '--cask', 'chromium'],
  ];
  for (const [command = '', ...args] of installers) {
    console.error(`> ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 10 * 60_000 });
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'The end-to-end tests need Chromium, and none could be installed. Install Chromium or Google Chrome, or set GUILLEMET_CHROMIUM to its path.',
  );
}

/** The browser's own name and version, for reports. */
export const versionOf = (path: string): string => execFileSync(path, ['--version', '--no-sandbox']).toString().trim();
