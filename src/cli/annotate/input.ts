/** Where texts and archives come from: files by path, and standard input by `-`. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { InputProblem } from './messages.ts';

/** The commands of `package.json` that take paths. */
const COMMANDS: ReadonlySet<string | undefined> = new Set(['annotate', 'eval', 'calibrate']);

/** `npm run` moves to the project's folder; paths are meant from where it was called. */
export function pathFrom(
  given: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const byScript = COMMANDS.has(environment['npm_lifecycle_event']);
  return resolve((byScript ? environment['INIT_CWD'] : undefined) ?? '.', given);
}

/** All bytes of a file or of standard input. Rejects with the system's error. */
export function readAll(file: string): Promise<Uint8Array> {
  return file === '-' ? buffer(process.stdin) : readFile(pathFrom(file));
}

/** The bytes of several archives one after the other, a line end between them where one lacks its last. */
export async function* chunksOf(files: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const [index, file] of files.entries()) {
    let last: number | undefined;
    const chunks: AsyncIterable<Uint8Array> =
      file === '-' ? process.stdin : createReadStream(pathFrom(file), { highWaterMark: 256 * 1024 });
    for await (const chunk of chunks) {
      yield chunk;
      last = chunk.at(-1) ?? last;
    }
    if (index < files.length - 1 && last !== undefined && last !== 0x0a) yield Uint8Array.of(0x0a);
  }
}

/** What would hinder the reading of a file, known before anything is written; null where nothing does. */
export async function hindrance(file: string): Promise<InputProblem | null> {
  if (file === '-') return null;
  try {
    return (await stat(pathFrom(file))).isDirectory() ? { rule: 'folder' } : null;
  } catch (error) {
    return readProblem(error);
  }
}

export function readProblem(error: unknown): InputProblem {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { rule: 'missing' };
    case 'EISDIR':
      return { rule: 'folder' };
    default:
      return { rule: 'unreadable', detail: codeOf(error) };
  }
}

/** The system's name for an error (`EACCES`), else its message. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
