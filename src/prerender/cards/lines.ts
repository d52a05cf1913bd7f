/** Breaking text into lines by measured widths, and finding the greatest size at which it fits. Lengths in em. */

/** The width of a text without breaks; null where it cannot be drawn. */
export type Measure = (text: string) => number | null;

/** Words that stand on a line of their own, each with its width. */
export interface Line {
  readonly words: readonly string[];
  readonly width: number;
}

/** Between words that may part: spaces but those that hold together (U+00A0, U+202F), and after dashes. */
const BREAK = /[ \t\u2000-\u200A\u3000]+|(?<=\p{L}[-\u2010]|[\u2013\u2014/])(?=[\p{L}\p{N}])/u;

export const wordsOf = (text: string): readonly string[] => text.split(BREAK).filter((word) => word !== '');

/**
 * Lines no wider than `width`, as few as can be, and evenly filled. Null where a word is wider than a line, or where a
 * character cannot be drawn.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly Line[] | null {
  const pieces = piecesOf(text, measure);
  const lines = pieces && fill(pieces, width);
  if (!pieces || !lines || lines.length < 2) return lines;
  // Even lines: the narrowest measure that needs no line more.
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle)?.length === lines.length) high = middle;
    else low = middle;
  }
  return fill(pieces, high);
}

interface Piece {
  readonly word: string;
  readonly width: number;
  /** The space before it, where it does not begin a line. */
  readonly space: number;
}

function piecesOf(text: string, measure: Measure): readonly Piece[] | null {
  const space = measure('\u00A0') ?? 0.25;
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    const width = measure(word);
    if (width === null) return null;
    const start = text.indexOf(word, at);
    pieces.push({ word, width, space: start > at ? space : 0 });
    at = start + word.length;
  }
  return pieces;
}

function fill(pieces: readonly Piece[], width: number): readonly Line[] | null {
  const lines: { words: string[]; width: number }[] = [];
  let line: { words: string[]; width: number } | null = null;
  for (const piece of pieces) {
    if (piece.width > width) return null;
    if (line && line.width + piece.space + piece.width <= width) {
      // A break that was not taken leaves its words in one.
      if (piece.space === 0) line.words.push((line.words.pop() ?? '') + piece.word);
      else line.words.push(piece.word);
      line.width += piece.space + piece.width;
    } else {
      line = { words: [piece.word], width: piece.width };
      lines.push(line);
    }
  }
  return lines;
}

/** A box in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  /** In pixels per em. */
  readonly size: number;
  readonly lines: readonly Line[];
}

/** Line height, in em. */
export const LEADING = 1.3;

/**
 * Paragraphs set as large as their box allows, of `sizes` (descending, pixels); null where the smallest is too large or a
 * character cannot be drawn.
 */
export function fit(
  paragraphs: readonly string[],
  box: Box,
  sizes: readonly number[],
  measure: Measure,
): Fitted | null {
  for (const size of sizes) {
    const broken = paragraphs.map((paragraph) => breakLines(paragraph, box.width / size, measure));
    const lines = broken.flatMap((some) => some ?? []);
    if (!broken.includes(null) && lines.length * LEADING * size <= box.height) return { size, lines };
  }
  return null;
}

/** Stands for what was cut. */
const OMISSION = ' […]';

/**
 * Words as `fit` sets them, or as many of the first ones as fit at the smallest size, with "[…]" for the rest. For direct
 * speech only: of a sentence that tells, the cut words may be those that deny.
 */
export function fitOrCut(
  paragraphs: readonly string[],
  quote: (words: string) => string,
  box: Box,
  sizes: readonly number[],
  measure: Measure,
): Fitted | null {
  const quoted = (texts: readonly string[]): readonly string[] => quote(texts.join('\n')).split('\n');
  const whole = fit(quoted(paragraphs), box, sizes, measure);
  const smallest = sizes.at(-1);
  if (whole || smallest === undefined) return whole;
  // Between words, never inside: the places where a cut may come, in all paragraphs.
  const cuts = paragraphs.flatMap((text, index) =>
    [...text.matchAll(/ /g)].map((space) => ({ index, at: space.index })),
  );
  const fitted = (count: number): Fitted | null => {
    const cut = cuts[count];
    if (!cut) return null;
    const last = (paragraphs[cut.index] ?? '').slice(0, cut.at) + OMISSION;
    return fit(quoted([...paragraphs.slice(0, cut.index), last]), box, [smallest], measure);
  };
  let [low, high] = [-1, cuts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fitted(middle)) low = middle;
    else high = middle;
  }
  return fitted(low);
}

/** As many of the first words as stand on one line of `width`, with "…" for the rest; null where none can be drawn. */
export function oneLine(text: string, width: number, measure: Measure): Line | null {
  const [whole, ...more] = breakLines(text, width, measure) ?? [];
  if (whole && more.length === 0) return whole;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]$/, '');
    const [line, ...others] = breakLines(`${kept}\u00A0…`, width, measure) ?? [];
    if (line && others.length === 0) return line;
  }
  return null;
}
