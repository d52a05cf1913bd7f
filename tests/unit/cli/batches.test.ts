import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf, linesOf } from '../../../src/cli/annotate/batches.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function read(chunks: readonly Uint8Array[], longest = 1_000): Promise<readonly (readonly [number, string])[]> {
  const found: (readonly [number, string])[] = [];
  for await (const batch of batchesOf(stream(chunks), longest)) {
    const lines =
      batch.bytes === null ? ['(too long)'] : linesOf(batch.bytes).map((line) => new TextDecoder().decode(line));
    expect(lines).toHaveLength(batch.count);
    for (const [index, line] of lines.entries()) found.push([batch.first + index, line]);
  }
  return found;
}

test('lines come out numbered, whatever the chunks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[aé«\r ]{0,9}$/)), fc.array(fc.nat(7)), async (lines, cuts) => {
      const whole = bytes(lines.map((line) => `${line}\n`).join(''));
      const chunks: Uint8Array[] = [];
      let from = 0;
      for (const cut of cuts) {
        chunks.push(whole.subarray(from, from + cut));
        from += cut;
      }
      chunks.push(whole.subarray(from));
      expect(await read(chunks)).toEqual(lines.map((line, index) => [index + 1, line]));
    }),
  );
});

test('the last line may lack its line feed; an empty line is a line', async () => {
  expect(await read([bytes('a\n\nb')])).toEqual([
    [1, 'a'],
    [2, ''],
    [3, 'b'],
  ]);
  expect(await read([])).toEqual([]);
});

test('a chunk gives its lines at once: nothing waits for a full batch', async () => {
  const batches = batchesOf(stream([bytes('a\nb'), bytes('\nc\n')]), 1_000);
  expect(await batches.next()).toMatchObject({ value: { first: 1, count: 1 } });
  expect(await batches.next()).toMatchObject({ value: { first: 2, count: 2 } });
});

test('a line that is too long is dropped as it streams by, and keeps its number', async () => {
  const long = Array.from({ length: 50 }, () => bytes('xxxxxxxxxx'));
  expect(await read([bytes('a\n'), ...long, bytes('x\nb\n')], 100)).toEqual([
    [1, 'a'],
    [2, '(too long)'],
    [3, 'b'],
  ]);
  expect(await read([bytes('a\n'), ...long], 100)).toEqual([
    [1, 'a'],
    [2, '(too long)'],
  ]);
});
