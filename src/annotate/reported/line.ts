/**
 * A line is one level of a block: the block outside all marks, or the inside of one pair. What stands between marks in it is
 * one item, so that a quotation is to its sentence what a word is, and is analysed as a text of its own.
 */
import type { Range } from '../../article/span.ts';
import { TIME } from '../languages/lexicon.ts';
import type { Name, Reading } from '../document.ts';
import type { Pair } from '../marks.ts';
import type { Line } from './shapes.ts';
import type { Token } from '../tokens.ts';

/** The lines of a block: the outer one, then one for each pair. */
export function linesOf(reading: Reading, block: number, names: readonly Name[]): readonly Line[] {
  const pairs = reading.pairs[block] ?? [];
  const levels: Token[][] = [[], ...pairs.map(() => [])];
  let next = 0;
  const openUntil = (offset: number): void => {
    for (let pair = pairs[next]; pair && pair.open <= offset; pair = pairs[next]) {
      levels[pair.parent + 1]?.push(itemOf(pair, next));
      next += 1;
    }
  };
  for (const token of reading.tokens[block] ?? []) {
    openUntil(token.start);
    levels[token.pair + 1]?.push(token);
  }
  openUntil(Number.POSITIVE_INFINITY);
  const shared = {
    reading,
    language: reading.language,
    block,
    text: reading.blocks[block]?.text ?? '',
    pairs,
    names: new Map(names.map((name) => [name.start, name])),
  };
  return levels.map((items, index): Line => Object.assign({}, shared, { level: index - 1, items }));
}

const itemOf = (pair: Pair, index: number): Token => ({
  start: pair.open,
  end: pair.close,
  text: '',
  lower: '',
  folded: '',
  kind: 'pair',
  flags: 0,
  verb: null,
  capital: false,
  pair: index,
  glued: false,
});

export const isSign = (item: Token | undefined, signs: string): boolean =>
  item?.kind === 'sign' && signs.includes(item.text);
export const isPair = (item: Token | undefined): boolean => item?.kind === 'pair';
export const isWord = (item: Token | undefined): boolean => item?.kind === 'word';
export const is = (item: Token | undefined, flags: number): boolean => item !== undefined && (item.flags & flags) !== 0;

/** A sentence of more items than this is none: it is cut there, which bounds whatever looks around within one. */
const LONGEST = 150;

export const isKnownPronoun = ({ language }: Line, words: string | undefined): boolean =>
  words !== undefined && Object.hasOwn(language.pronouns, words);

const TERMINAL = '.!?…';

/** The sentences of a line, as ranges of items, in order, covering it. */
export function itemSentences(line: Line): readonly Range[] {
  const { items } = line;
  const sentences: Range[] = [];
  let start = 0;
  for (let at = 0; at < items.length; at += 1) {
    if (at + 1 < items.length && !endsAfter(line, at) && !(at === start && isSigned(line, at)) && at - start < LONGEST)
      continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
}

function endsAfter(line: Line, at: number): boolean {
  const item = line.items[at];
  const next = line.items[at + 1];
  const begins = next?.capital === true || next?.kind === 'number' || isPair(next) || isSign(next, '—–¿¡');
  // « Brest. - La mairie … »: the dash of a dateline belongs to it.
  if (isSign(item, '-–—') && isSign(line.items[at - 1], '.') && !isPair(line.items[at - 2])) return begins;
  // "JJ.00": a figure tied to a full stop goes on.
  if (isSign(item, TERMINAL) && next?.kind === 'number' && next.glued) return false;
  if (isSign(item, TERMINAL)) return begins && (!isSign(next, '-–—') || isPair(line.items[at - 1]));
  // « Nous tiendrons. » Le vent tourne: the full stop inside the marks ends the sentence outside them, too.
  if (!isPair(item)) return false;
  const pair = line.pairs[item?.pair ?? -1];
  return begins && pair !== undefined && TERMINAL.includes(line.text.charAt(pair.end - 1));
}

/** « … » – Jeanne Ferrand: words in marks and behind a dash the name of who signs them. */
function isSigned({ items }: Line, at: number): boolean {
  const first = items[at + 2];
  if (!isPair(items[at]) || !isSign(items[at + 1], '-–—') || !first?.capital || first.verb !== null) return false;
  // "A Town under Water" — The Courier, May 4: where something was read.
  return !items.slice(at + 2, at + 14).some((item) => item.kind === 'number' || is(item, TIME));
}

/** Offsets of the items from `from` up to `to`. */
export function spanOf(line: Line, from: number, to: number): Range {
  return { start: line.items[from]?.start ?? 0, end: line.items[to - 1]?.end ?? 0 };
}
