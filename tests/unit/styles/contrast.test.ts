/** Every text keeps 4.5:1 on every tint that it can stand on, in both themes (WCAG 2.2, 1.4.3). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** The colours of a rule's body. */
const tokensIn = (body: string): Tokens =>
  new Map(
    [...body.matchAll(/(--[a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(([, name = '', value = '']) => [name, value]),
  );

function ruleOf(selector: string): Tokens {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule ${selector}`);
  return tokensIn(css.slice(at, css.indexOf('}', at)));
}

const light = ruleOf(':root');
const darkBySystem = ruleOf(":root:not([data-theme='light'])");
const darkByChoice = ruleOf(":root[data-theme='dark']");

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const VOICES = ['1', '2', '3', 'more'];
const TINTS = [
  '--paper',
  '--raised',
  '--rest-tint',
  '--open-tint',
  ...VOICES.flatMap((voice) => [`--voice-${voice}-tint`, `--voice-${voice}-open`]),
];

/** What is written on what. */
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...TINTS.map((tint) => ['--ink', tint] as const),
  ...['--paper', '--raised'].flatMap((ground) => [['--muted', ground] as const, ['--accent', ground] as const]),
  // Descriptions and counts in the row of a chosen voice; its name in the margin.
  ...VOICES.flatMap((voice) => [
    ['--muted', `--voice-${voice}-tint`] as const,
    [`--voice-${voice}`, '--paper'] as const,
  ]),
];

describe.each([
  ['light', light],
  ['dark', darkByChoice],
])('%s', (_, tokens) => {
  test.each(PAIRS)('%s on %s', (text, ground) => {
    const colours = [tokens.get(text), tokens.get(ground)];
    expect(colours).not.toContain(undefined);
    expect(contrast(colours[0] ?? '#000000', colours[1] ?? '#000000')).toBeGreaterThanOrEqual(4.5);
  });
});

test('the dark theme is the same, chosen or by the system', () => {
  expect([...darkBySystem]).toEqual([...darkByChoice]);
});
