/** `npm run -s annotate -- --help`: plain text in, articles out. The steps are in `annotate/`. */
import { availableParallelism } from 'node:os';
import { annotateArchive } from './annotate/archive.ts';
import { annotateFiles } from './annotate/files.ts';
import { chunksOf, codeOf, hindrance, readProblem } from './annotate/input.ts';
import { messagesFor } from './annotate/messages.ts';
import { readCommand } from './annotate/options.ts';
import type { CommandOptions } from './annotate/options.ts';

const messages = messagesFor(process.env);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (text: string): void => void process.stdout.write(text);

async function archive(options: CommandOptions): Promise<0 | 1> {
  for (const file of options.files) {
    const problem = await hindrance(file);
    if (problem) {
      say(messages.input(file, problem));
      return 1;
    }
  }
  const jobs = options.jobs ?? availableParallelism();
  try {
    const count = await annotateArchive(chunksOf(options.files), process.stdout, { ...options, jobs });
    messages.archive(count).forEach(say);
    return options.strict && count.errors > 0 ? 1 : 0;
  } catch (error) {
    say(messages.input(options.files.join(' '), readProblem(error)));
    return 1;
  }
}

async function main(): Promise<0 | 1 | 2> {
  const command = readCommand(process.argv.slice(2));
  switch (command.type) {
    case 'help':
      print(`${messages.help}\n`);
      return 0;
    case 'problem':
      say(messages.usage(command.problem));
      return 2;
    case 'run':
      return command.options.jsonl
        ? archive(command.options)
        : annotateFiles(command.options, { messages, say, print });
  }
}

// A reader that has had enough (`| head`) closes the pipe: that is its right, and no fault of ours to report.
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit(0);
  say(messages.input('stdout', { rule: 'unwritable', detail: codeOf(error) }));
  process.exit(1);
});
process.stderr.on('error', () => undefined);

process.exitCode = await main();
