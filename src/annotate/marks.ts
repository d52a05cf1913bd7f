/**
 * Quotation marks, paired. Real text has reversed, unclosed, unopened and straight marks, three styles in each other, and
 * paragraphs that reopen what they never closed. Nothing here throws, every mark is looked at once, and a wrong mark costs
 * at most its own quotation: what stays open ends where the next one of its kind begins.
 */
import type { Range } from '../article/span.ts';

/** A pair of marks in one block. Offsets in UTF-16 code units; `start` and `end` are the content's, without the marks. */
export interface Pair extends Range {
  /** Where the opening mark begins; `start` where the pair was never opened. */
  readonly open: number;
  /** Where the closing mark ends; `end` where the pair was never closed. */
  readonly close: number;
  readonly opened: boolean;
  readonly closed: boolean;
  /** 0 outermost. */
  readonly depth: number;
  /** The pair that holds it, as an index into the block's pairs; -1 outermost. */
  readonly parent: number;
  /** `«`, `“`, `"`, `‘` or `—`. */
  readonly glyph: string;
  /** Its words go on in the next block's first pair. */
  readonly continues: boolean;
}

/** Deeper nesting than any text has; marks below are left alone, which also keeps a block of opening marks linear. */
const DEEPEST = 6;

interface Open {
  readonly open: number;
  readonly start: number;
  readonly glyph: string;
}

interface Found {
  open: number;
  start: number;
  end: number;
  close: number;
  opened: boolean;
  closed: boolean;
  glyph: string;
}

const isSpace = (char: string): boolean => char === '' || /\s/.test(char);
const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Marks that may be neither here nor there without their neighbours. */
const GLYPHS: Readonly<Record<string, string>> = {
  '«': '«',
  '»': '«',
  '‹': '‹',
  '›': '‹',
  '“': '“',
  '”': '“',
  '„': '“',
  '‟': '“',
  '"': '"',
  "''": '"',
  '’’': '"',
  '``': '"',
  '＂': '"',
  '‘': '‘',
  '’': '‘',
  "'": '‘',
  '‛': '‘',
};
/** A mark typed as two apostrophes or graves is one straight mark. */
const ANY_MARK = /''|``|’’|[«»‹›“”„‟"＂‘’'‛]/g;

type Role = 'open' | 'close' | 'none';

/** The pairs of one block in order of opening, before pieces over several blocks are tied. */
function pairsIn(text: string): Found[] {
  const stack: Open[] = [];
  const found: Found[] = [];
  for (const { 0: mark, index } of text.matchAll(ANY_MARK)) {
    const glyph = GLYPHS[mark] ?? mark;
    const role = roleOf(text, index, mark, glyph, stack);
    if (role === 'open') {
      if (stack.length < DEEPEST) stack.push({ open: index, start: skipSpace(text, index + mark.length), glyph });
    } else if (role === 'close') close(text, index, mark.length, glyph, stack, found);
  }
  for (const [at, open] of stack.entries()) {
    // An apostrophe that seemed to open is none.
    if (open.glyph === '‘') continue;
    const next = stack.slice(at + 1).find(({ glyph }) => glyph === open.glyph);
    const end = skipSpaceBack(text, next?.open ?? text.length);
    if (end > open.start) found.push({ ...open, end, close: end, opened: true, closed: false });
  }
  return found.toSorted((a, b) => a.open - b.open || b.close - a.close);
}

function close(text: string, index: number, width: number, glyph: string, stack: Open[], found: Found[]): void {
  let at = stack.length - 1;
  while (at >= 0 && stack[at]?.glyph !== glyph) at -= 1;
  const open = stack[at];
  const end = skipSpaceBack(text, index);
  if (!open) {
    // Closed, never opened: it opened before the block, if nothing else was closed here before.
    if (glyph !== '‘' && found.length === 0 && stack.length === 0 && end > 0)
      found.push({ open: 0, start: skipSpace(text, 0), end, close: index + width, opened: false, closed: true, glyph });
    return;
  }
  stack.length = at;
  if (end > open.start) found.push({ ...open, end, close: index + width, opened: true, closed: true });
}

function roleOf(text: string, index: number, mark: string, glyph: string, stack: readonly Open[]): Role {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + mark.length);
  const isOpen = stack.some((open) => open.glyph === glyph);
  const leans = leaning(before, after);
  if (mark.length > 1) return isOpen && mark !== '``' ? 'close' : leans === 'close' ? 'none' : 'open';
  if (glyph === '‘') return apostropheRole(mark, before, after, isOpen);
  if (glyph === '"')
    return isOpen
      ? leans === 'open' && opensInside(text, index)
        ? 'open'
        : 'close'
      : (leans === 'close' && index > 0) || (leans === 'none' && index > 0 && text.indexOf('"', index + 1) < 0)
        ? 'close'
        : 'open';
  const opens =
    mark === '«' ||
    mark === '‹' ||
    mark === '„' ||
    mark === '‟' ||
    (mark === '“' && !(stack.at(-1)?.glyph === '“' && leans === 'close'));
  // « A « and » A »: a mark that leans the wrong way, where the right way makes no sense.
  if (opens) return isOpen && leans === 'close' && !isSpace(before) ? 'close' : 'open';
  return !isOpen && leans === 'open' ? 'open' : 'close';
}

/** To which side a mark leans: to the word that it touches. */
function leaning(before: string, after: string): Role {
  const left = isSpace(before) || /[([{—–\-'’:]/.test(before);
  const right = isSpace(after) || /[.,;:!?)\]}…—–]/.test(after);
  if (left && !right) return 'open';
  if (right && !left) return 'close';
  return 'none';
}

/** A straight mark while one is open: it opens one inside only if a word that leans back follows soon. */
function opensInside(text: string, index: number): boolean {
  const ahead = text.slice(index + 1, index + 400);
  const next = ahead.indexOf('"');
  if (next <= 0) return false;
  const afterNext = ahead.indexOf('"', next + 1);
  return !isSpace(ahead.charAt(next - 1)) && afterNext > 0 && !isSpace(ahead.charAt(afterNext - 1));
}

function apostropheRole(mark: string, before: string, after: string, isOpen: boolean): Role {
  const opens = (isSpace(before) || /[([«“"—–]/.test(before)) && !isSpace(after) && !/[.,;:!?)]/.test(after);
  if (mark === '‘' || mark === '‛') return isWordChar(before) ? 'none' : 'open';
  if (isOpen && !isWordChar(after) && !isSpace(before)) return 'close';
  return opens && mark === "'" ? 'open' : 'none';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}

function skipSpaceBack(text: string, to: number): number {
  let at = to;
  while (at > 0 && isSpace(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The pairs of every block, with depths and parents, and those that run over blocks tied to each other. */
export function pairMarks(texts: readonly string[]): readonly (readonly Pair[])[] {
  const blocks = texts.map(pairsIn);
  return blocks.map((found, block) =>
    nest(
      found.filter((pair) => tied(pair, block, blocks, texts)),
      blocks[block + 1]?.[0],
      skipSpaceBack(texts[block] ?? '', texts[block]?.length ?? 0),
    ),
  );
}

/** An unopened pair stands only where the block before left one open, or where it closes on the block's first words. */
function tied(pair: Found, block: number, blocks: readonly Found[][], texts: readonly string[]): boolean {
  return pair.opened || openAtEnd(blocks[block - 1], pair.glyph) || (texts[block]?.length ?? 0) > 0;
}

const openAtEnd = (found: readonly Found[] | undefined, glyph: string): boolean =>
  found?.some((pair) => !pair.closed && pair.glyph === glyph) ?? false;

/** `next` is the first pair of the block behind, `last` where the block's words end. */
function nest(found: readonly Found[], next: Found | undefined, last: number): readonly Pair[] {
  const open: number[] = [];
  const pairs: Pair[] = [];
  for (const pair of found) {
    while (open.length > 0 && (pairs[open.at(-1) ?? 0]?.end ?? 0) <= pair.open) open.pop();
    const parent = open.at(-1) ?? -1;
    const goesOn = next !== undefined && next.glyph === pair.glyph && (!next.opened || next.open <= 2);
    const continues = !pair.closed && parent < 0 && pair.end >= last && goesOn;
    open.push(pairs.length);
    pairs.push({ ...pair, depth: open.length - 1, parent, continues });
  }
  return pairs;
}
