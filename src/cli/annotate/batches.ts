/** A stream of bytes cut into batches of whole lines, without waiting for more than has come. */

export interface Batch {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** How many lines the batch holds. */
  readonly count: number;
  /** The lines, each closed by a line feed save perhaps the archive's last; null for one line that was too long. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const LINE_FEED = 0x0a;

/**
 * Each chunk gives one batch of the lines that it completes, so a slow producer gets its answers at once and a fast one
 * sends batches as large as its chunks. A line of more than `longest` bytes is dropped as it streams by and stands as a
 * batch without bytes: that bounds memory by `longest` and one chunk.
 */
export async function* batchesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Batch> {
  let first = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  let dropping = false;
  for await (const chunk of chunks) {
    let from = 0;
    if (dropping) {
      const end = chunk.indexOf(LINE_FEED);
      if (end < 0) continue;
      yield { first, count: 1, bytes: null };
      first += 1;
      from = end + 1;
      dropping = false;
    }
    const cut = chunk.lastIndexOf(LINE_FEED) + 1;
    if (cut > from) {
      const bytes = join([...held, chunk.subarray(from, cut)]);
      const count = countLines(bytes);
      yield { first, count, bytes };
      first += count;
      held = [];
      size = 0;
      from = cut;
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from));
      size += chunk.length - from;
    }
    if (size > longest) {
      held = [];
      size = 0;
      dropping = true;
    }
  }
  if (dropping) yield { first, count: 1, bytes: null };
  else if (size > 0) yield { first, count: 1, bytes: join(held) };
}

/** The lines of a batch, without their line feeds. */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, at);
    lines.push(bytes.subarray(at, end < 0 ? bytes.length : end));
    at = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

/** A copy of its own buffer, so that it can be handed over to a thread. */
function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
