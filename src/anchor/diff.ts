/**
 * What became of a text, word by word: Myers' greedy algorithm (1986), O((N + M) D) for D differing words. What is kept
 * at both edges is cut off first, so that equal texts cost one comparison.
 */

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, and whatever stands between them one character at a time; ideographs and kana are words of their own. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+|./gsu;

/** Beyond this many differing words the middle is given as removed and added whole: nobody reads such a diff. */
const MOST_DIFFERENCES = 400;

/**
 * The parts that lead from `before` to `after`, in order, neighbours of one kind joined: what is the same and what was
 * removed give `before`, what is the same and what was added give `after`.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const middle = differing(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}

function differing(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const frontiers = a.length > 0 && b.length > 0 ? searchPath(a, b) : null;
  if (!frontiers) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  return walkBack(a, b, frontiers);
}

/** How far each diagonal was reached with each number of differences; null where there are too many. */
function searchPath(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  const reached = new Int32Array(2 * most + 3);
  const frontiers: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    frontiers.push(reached.slice());
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const slot = diagonal + most + 1;
      const down =
        diagonal === -differences || (diagonal < differences && at(reached, slot - 1) < at(reached, slot + 1));
      let x = down ? at(reached, slot + 1) : at(reached, slot - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reached[slot] = x;
      if (x >= a.length && x - diagonal >= b.length) return frontiers;
    }
  }
  return null;
}

function walkBack(a: readonly string[], b: readonly string[], frontiers: readonly Int32Array[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let x = a.length;
  let y = b.length;
  for (let differences = frontiers.length - 1; differences >= 0; differences -= 1) {
    const reached = frontiers[differences];
    if (!reached) break;
    const middle = (reached.length - 1) / 2;
    const diagonal = x - y;
    const slot = diagonal + middle;
    const down = diagonal === -differences || (diagonal < differences && at(reached, slot - 1) < at(reached, slot + 1));
    const fromDiagonal = down ? diagonal + 1 : diagonal - 1;
    const fromX = differences === 0 ? 0 : at(reached, fromDiagonal + middle);
    const fromY = differences === 0 ? 0 : fromX - fromDiagonal;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      parts.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (differences === 0) break;
    if (down) parts.push({ kind: 'added', text: b[fromY] ?? '' });
    else parts.push({ kind: 'removed', text: a[fromX] ?? '' });
    x = fromX;
    y = fromY;
  }
  return parts.toReversed();
}

const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;

/** Neighbours of one kind joined, what was removed before what was added, empty parts left out. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const whole: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') whole.push({ kind: 'removed', text: removed });
    if (added !== '') whole.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = whole.at(-1);
      if (last?.kind === 'same') whole[whole.length - 1] = { kind, text: last.text + text };
      else whole.push({ kind, text });
    }
  }
  flush();
  return whole;
}
