/**
 * A selector as one token of letters, digits, `-` and `_`, for one value of a query. `parseToken(printToken(s))` is `s`
 * for every selector of well-formed text. It ends in a letter or digit: programs cut marks from an address's end.
 */
import { MOST_LOOK_ALIKES } from './look-alikes.ts';
import type { LookAlike } from './look-alikes.ts';
import type { PassageSelector, Quote } from './selector.ts';
import { parseRun, parseText, printText, SEPARATOR } from './text-code.ts';

/** The first letter of a token says how to read it: the quote whole, or its ends. A later form takes other letters. */
const WHOLE = 'p';
const ENDS = 'r';

/**
 * No token that this program prints is longer (400 code units of CJK at four characters, surroundings, numbers), and a
 * longer one is refused unread. It bounds the cost of looking for the passage, too.
 */
export const LONGEST_TOKEN = 4_096;

/** Numbers are offsets, lengths, per cents and 32-bit checks: nothing that is printed is larger. */
const NUMBERS_END = 2 ** 32;

export function printToken({ quote, prefix, suffix, position, textLength, lookAlikes }: PassageSelector): string {
  const texts = quote.kind === 'whole' ? [quote.exact] : [quote.start, quote.end];
  const numbers = [
    position,
    textLength,
    ...(quote.kind === 'whole' ? [] : [quote.length, quote.check]),
    ...lookAlikes.flatMap(({ words, surroundings }) => [words, surroundings]),
  ];
  return [
    (quote.kind === 'whole' ? WHOLE : ENDS) + printText(texts[0] ?? ''),
    ...texts.slice(1).map(printText),
    printText(prefix),
    printText(suffix),
    numbers.map((number) => number.toString(36)).join('-'),
  ].join(SEPARATOR);
}

/** The selector that a token carries; null where it is none. Costs no more than one pass, whatever comes in. */
export function parseToken(token: string): PassageSelector | null {
  if (token.length > LONGEST_TOKEN || !/^[pr][A-Za-z0-9_-]+$/.test(token)) return null;
  const fields = splitFields(token.slice(1));
  const numbers = parseNumbers(fields.pop() ?? '');
  const texts = fields.map(parseText);
  const whole = token.startsWith(WHOLE);
  if (!numbers || texts.length !== (whole ? 3 : 4)) return null;
  const [first = null, second = null] = texts;
  const [prefix = null, suffix = null] = texts.slice(-2);
  if (first === null || second === null || prefix === null || suffix === null) return null;
  const [position = 0, textLength = -1, ...more] = numbers;
  const [length = 0, check = 0] = whole ? [] : more.splice(0, 2);
  const lookAlikes = parseLookAlikes(more);
  if (position > textLength || !lookAlikes) return null;
  const quote: Quote = whole
    ? { kind: 'whole', exact: first }
    : { kind: 'ends', start: first, end: second, length, check };
  if (quote.kind === 'ends' && length < first.length + second.length) return null;
  return { quote, prefix, suffix, position, textLength, lookAlikes };
}

function parseLookAlikes(numbers: readonly number[]): readonly LookAlike[] | null {
  if (numbers.length % 2 !== 0 || numbers.length > 2 * MOST_LOOK_ALIKES) return null;
  if (numbers.some((number) => number > 100)) return null;
  return numbers.flatMap((words, at) => (at % 2 === 0 ? [{ words, surroundings: numbers[at + 1] ?? 0 }] : []));
}

/** Splits at separators: a `_` that escapes a character takes the next one with it, a run takes as much as it says. */
function splitFields(printed: string): string[] {
  const fields: string[] = [];
  let start = 0;
  let at = 0;
  while (at < printed.length) {
    if (printed.charAt(at) !== '_') {
      at += 1;
      continue;
    }
    const next = printed.charAt(at + 1);
    if (next === '-') {
      fields.push(printed.slice(start, at));
      start = at + SEPARATOR.length;
    }
    at = next === 'Z' ? endOfRun(printed, at + 2) : at + 2;
  }
  return [...fields, printed.slice(start)];
}

/** Past the run whose length stands at `from`; past everything where it is broken, so that its field is refused. */
function endOfRun(printed: string, from: number): number {
  return parseRun(printed, from)?.end ?? printed.length;
}

/** Numbers as `printToken` prints them, in base 36 without leading zeros; null where one is of another form. */
function parseNumbers(printed: string): readonly number[] | null {
  const numbers: number[] = [];
  for (const digits of printed.split('-')) {
    const number = /^[0-9a-z]{1,7}$/.test(digits) ? Number.parseInt(digits, 36) : NUMBERS_END;
    if (number >= NUMBERS_END || number.toString(36) !== digits) return null;
    numbers.push(number);
  }
  return numbers;
}
