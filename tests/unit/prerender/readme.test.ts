/** What the README tells hosts is what the pages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { POLICY } from '../../../src/prerender/template.ts';

it('each host gets the pages’ own policy, and no framing', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(readme.match(/default-src [^"\n]*/g)).toEqual(
    Array.from({ length: 3 }, () => `${POLICY}; frame-ancestors 'none'`),
  );
});
