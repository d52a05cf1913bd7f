import { defineConfig } from 'vitest/config';

/** Milliseconds. Some tests start processes, some machines are busy: this ends what hangs, and measures nothing. */
const TIMEOUT = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: TIMEOUT },
      },
      {
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: TIMEOUT,
        },
      },
    ],
  },
});
