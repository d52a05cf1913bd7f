/**
 * Any well-formed text as letters, digits, `-` and `_`: what every chat program and mail client leaves alone in an
 * address. ASCII letters and digits stand for themselves, a space is `-`, frequent marks and accented letters are `_` and
 * the letter that they look like ("d_eclar_e"). Everything else is a run: `_Z`, its length, its first code unit, then the
 * distance from unit to unit, so that a word in Greek or Arabic costs one character a letter, not six as in `%D0%BF`.
 */

/** `_` and the key stand for the character. The keys are published: they may be added to and never change. */
const SHORT: Readonly<Record<string, string>> = {
  a: 'à', A: 'á', b: 'â', B: 'ä', 4: 'ã', 5: 'å', c: 'ç', e: 'é', E: 'è', f: 'ê', F: 'ë', i: 'î', I: 'í', j: 'ï',
  o: 'ô', O: 'ó', p: 'ö', P: 'õ', u: 'ù', U: 'ú', v: 'û', V: 'ü', n: 'ñ', w: 'œ', s: 'ß', g: 'É', h: 'À', C: 'Ç',
  d: '.', k: ',', l: '\n', q: "'", y: '’', Q: '"', L: '«', R: '»', 6: '“', 7: '”', 8: '‘', m: '-', M: '—', N: '–',
  t: ':', T: ';', x: '!', X: '?', z: '\u00a0', Y: '\u202f', r: '(', S: ')', 1: '…', 2: '%', 3: '/', 9: '€', 0: '_',
  D: '¿', G: '¡', H: '[', J: ']', K: '&', W: '°',
}; // prettier-ignore

const KEY_OF = new Map(Object.entries(SHORT).map(([key, character]) => [character, key]));

/** What parts two texts in a token: no text prints as it. */
export const SEPARATOR = '_-';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** The middle of the digits: distances from −31 to 31 fit in one; the last digit says that a whole unit follows. */
const MIDDLE = 31;
const WHOLE_UNIT = 63;
const LONGEST_RUN = 62;

/** Prints `text`; lone surrogates are printed as U+FFFD. */
export function printText(text: string): string {
  let printed = '';
  let run: number[] = [];
  const flush = (): void => {
    if (run.length > 0) printed += printRun(run);
    run = [];
  };
  for (const character of text.toWellFormed()) {
    const plain = printCharacter(character);
    if (plain === null) {
      if (run.length + 2 > LONGEST_RUN) flush();
      for (let at = 0; at < character.length; at += 1) run.push(character.charCodeAt(at));
    } else {
      flush();
      printed += plain;
    }
  }
  flush();
  return printed;
}

function printCharacter(character: string): string | null {
  if (/^[A-Za-z0-9]$/.test(character)) return character;
  if (character === ' ') return '-';
  const key = KEY_OF.get(character);
  return key === undefined ? null : `_${key}`;
}

function printRun(units: readonly number[]): string {
  let printed = `_Z${digit(units.length)}`;
  let last: number | null = null;
  for (const unit of units) {
    const distance = last === null ? Infinity : unit - last;
    if (Math.abs(distance) <= MIDDLE) printed += digit(distance + MIDDLE);
    else
      printed +=
        (last === null ? '' : digit(WHOLE_UNIT)) + digit(unit >> 12) + digit((unit >> 6) & 63) + digit(unit & 63);
    last = unit;
  }
  return printed;
}

const digit = (value: number): string => DIGITS.charAt(value);

/** Reads what `printText` printed; null where the text is of another form. Linear in its length. */
export function parseText(printed: string): string | null {
  let text = '';
  let at = 0;
  while (at < printed.length) {
    const character = printed.charAt(at);
    if (character === '-') text += ' ';
    else if (/^[A-Za-z0-9]$/.test(character)) text += character;
    else if (character !== '_') return null;
    else if (printed.charAt(at + 1) === 'Z') {
      const run = parseRun(printed, at + 2);
      if (!run) return null;
      text += run.text;
      at = run.end;
      continue;
    } else {
      const short = shortOf(printed.charAt(at + 1));
      if (short === undefined) return null;
      text += short;
      at += 1;
    }
    at += 1;
  }
  return text.isWellFormed() ? text : null;
}

const shortOf = (key: string): string | undefined => (Object.hasOwn(SHORT, key) ? SHORT[key] : undefined);

/** Reads the run whose length stands at `from`; `end` is past it. Null where it is of another form. */
export function parseRun(printed: string, from: number): { readonly text: string; readonly end: number } | null {
  const length = valueAt(printed, from);
  if (length < 1) return null;
  let at = from + 1;
  let text = '';
  let last: number | null = null;
  for (let count = 0; count < length; count += 1) {
    const first = last === null ? WHOLE_UNIT : valueAt(printed, at);
    if (first < 0) return null;
    if (last !== null) at += 1;
    let unit: number;
    if (first === WHOLE_UNIT) {
      const [high, middle, low] = [valueAt(printed, at), valueAt(printed, at + 1), valueAt(printed, at + 2)];
      if (high < 0 || high > 15 || middle < 0 || low < 0) return null;
      unit = (high << 12) | (middle << 6) | low;
      at += 3;
    } else unit = (last ?? 0) + first - MIDDLE;
    if (unit < 0 || unit > 0xffff) return null;
    text += String.fromCharCode(unit);
    last = unit;
  }
  return { text, end: at };
}

const valueAt = (printed: string, at: number): number =>
  at < printed.length ? DIGITS.indexOf(printed.charAt(at)) : -1;
