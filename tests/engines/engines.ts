/**
 * Three engines behind one small interface: Chromium and Firefox by puppeteer-core (WebDriver BiDi for Firefox), WebKit by
 * WebKitGTK's own driver, WebDriver over HTTP. None is installed here: where one cannot be had, `missing` says why.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';
import * as v from 'valibot';
import { CHROMIUM_FLAGS, findChromium } from '../browser.ts';

export interface Tab {
  readonly goto: (url: string) => Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON has it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Why it cannot be had here; null where it can. */
  readonly missing: string | null;
  readonly open: () => Promise<Tab>;
}

const WINDOW = { width: 1280, height: 900 };

function onPath(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

/** MiniBrowser is no command: it lies in WebKitGTK's folder of libraries. */
function findMiniBrowser(): string | null {
  for (const folder of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    const found = below(folder, 2).find((path) => /webkit2?gtk-[\d.]+\/MiniBrowser$/.test(path));
    if (found) return found;
  }
  return null;
}

/** Files in folders whose name speaks of WebKitGTK, or of a machine's kind, so that no whole disk is read. */
function below(folder: string, depth: number): readonly string[] {
  if (depth < 0 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return /webkit|-linux-gnu/.test(entry.name) ? below(path, depth - 1) : [];
  });
}

const chromiumPath = findChromium();
const firefoxPath = onPath('firefox-esr', 'firefox');
const webkitDriver = onPath('WebKitWebDriver');
const miniBrowser = findMiniBrowser();
const xvfb = onPath('xvfb-run');

export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    missing: chromiumPath === null ? 'no Chromium' : null,
    open: () => byPuppeteer('chrome', chromiumPath ?? '', CHROMIUM_FLAGS),
  },
  {
    name: 'Firefox',
    missing: firefoxPath === null ? 'no firefox-esr or firefox on the PATH' : null,
    open: () => byPuppeteer('firefox', firefoxPath ?? '', []),
  },
  {
    name: 'WebKit',
    missing:
      webkitDriver === null || miniBrowser === null || xvfb === null
        ? 'no WebKitWebDriver (webkit2gtk-driver), MiniBrowser or xvfb-run'
        : null,
    open: () => byWebDriver(xvfb ?? '', webkitDriver ?? '', miniBrowser ?? ''),
  },
];

async function byPuppeteer(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  args: readonly string[],
): Promise<Tab> {
  const running = await launch({
    browser,
    executablePath,
    args: [...args],
    headless: true,
    defaultViewport: WINDOW,
  });
  const page = await running.newPage();
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: 120_000 })),
    evaluate: (expression) => page.evaluate(expression),
    close: () => running.close(),
  };
}

const answerSchema = v.looseObject({ value: v.unknown() });
const sessionSchema = v.looseObject({ sessionId: v.string() });

async function byWebDriver(display: string, driver: string, browser: string): Promise<Tab> {
  const port = await freePort();
  const process_ = spawn(display, ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    // Debian's sandbox needs rights that a container does not give.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = v.parse(answerSchema, await answer.json());
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    await untilReady(() => ask('GET', '/status'));
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    };
    const { sessionId } = v.parse(sessionSchema, await ask('POST', '/session', { capabilities }));
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/timeouts`, { pageLoad: 120_000, script: 60_000 });
    await ask('POST', `${session}/window/rect`, WINDOW);
    return {
      goto: async (url) => void (await ask('POST', `${session}/url`, { url })),
      evaluate: (expression) => ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
      close: async () => {
        await ask('DELETE', session).catch(() => undefined);
        await stop(process_);
      },
    };
  } catch (error) {
    await stop(process_);
    throw error;
  }
}

/** `xvfb-run` has children of its own: its whole group ends. */
function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve();
    child.once('exit', () => resolve());
    process.kill(-child.pid, 'SIGTERM');
  });
}

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
