import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from './tests/browser.ts';

const port = Number(process.env['GUILLEMET_PORT'] ?? 4183);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['GUILLEMET_REPORT']
    ? [['line'], ['json', { outputFile: process.env['GUILLEMET_REPORT'] }]]
    : 'line',
  outputDir: '.cache/e2e',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_FLAGS },
    trace: 'off',
  },
  webServer: {
    command: `node src/cli/serve.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
