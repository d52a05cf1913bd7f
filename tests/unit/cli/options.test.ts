import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/cli/annotate/messages.ts';
import { readCommand } from '../../../src/cli/annotate/options.ts';

test('options are read in any place', () => {
  expect(readCommand(['a.txt', '--out', 'dir', '--lang=es', 'b.txt', '--unwrap'])).toMatchObject({
    type: 'run',
    options: { files: ['a.txt', 'b.txt'], out: 'dir', lang: 'es', unwrap: true, jsonl: false },
  });
  expect(readCommand(['-'])).toMatchObject({ type: 'run', options: { files: ['-'] } });
  expect(readCommand(['--jsonl'])).toMatchObject({ type: 'run', options: { files: ['-'], jobs: null } });
  expect(readCommand(['--', '--odd-name'])).toMatchObject({ type: 'run', options: { files: ['--odd-name'] } });
  expect(readCommand(['-h'])).toEqual({ type: 'help' });
});

test.each([
  [[], 'no-file'],
  [['a', 'b'], 'many-files'],
  [['--foo', 'a'], 'unknown-option'],
  [['-x', 'a'], 'unknown-option'],
  [['a', '--out'], 'needs-value'],
  [['a', '--jsonl=yes'], 'takes-no-value'],
  [['a', '--lang', 'Français'], 'bad-lang'],
  [['a', '--id', 'Été'], 'bad-id'],
  [['a', 'b', '--id', 'x', '--out', 'd'], 'one-id'],
  [['--jsonl', '--out', 'd'], 'jsonl-out'],
  [['--jsonl', '--id', 'd'], 'jsonl-id'],
  [['--jsonl', '--former', 'd'], 'jsonl-former'],
  [['--jsonl', '--jobs', '0'], 'bad-jobs'],
  [['a', '--jobs', '2'], 'jobs-jsonl'],
  [['a', '--strict'], 'strict-jsonl'],
])('%j is refused: %s', (args, rule) => {
  const command = readCommand(args);
  expect(command).toMatchObject({ type: 'problem', problem: { rule } });
  if (command.type !== 'problem') return;
  expect(messagesFor({ LANG: 'C' }).usage(command.problem)).toMatch(/^annotate: .+\. Try --help\.$/);
  expect(messagesFor({ LANG: 'fr_CA.UTF-8' }).usage(command.problem)).toMatch(/^annotate : .+\. Voir --help\.$/);
});

test('the locale is looked for in POSIX order', () => {
  const fr = messagesFor({ LANG: 'fr' });
  expect(messagesFor({ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB' })).toBe(fr);
  expect(messagesFor({ LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'fr_FR' })).not.toBe(fr);
  expect(messagesFor({ LANG: 'frr_DE' })).not.toBe(fr);
  expect(messagesFor({})).not.toBe(fr);
});
