/** A file that breaks any rule of the format is refused, with the field's path; whatever the value, nothing is thrown. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle, validateArticle } from '../../../src/article/validate.ts';
import type { ProblemRule } from '../../../src/article/validate.ts';
import { files } from '../articles/shipped.ts';
import { damaged, fieldsOf, mistypes, samplesOf, valueAt } from './damage.ts';
import type { Json } from './damage.ts';

/** A shipped article with the fields that none of them has, so that every field of the format is damaged. */
function wholeArticle(): Json {
  const file = files.find(({ name }) => name === 'vieux-pont-de-valbrune');
  if (!file) throw new Error('the French article is not shipped');
  const shipped: { readonly quotations: readonly Json[] } & Record<string, Json> = JSON.parse(file.json);
  const quotations = shipped.quotations.map((quotation, index) =>
    Object.assign({}, quotation, { confidence: 0.5, formerIds: [`former-${index}`] }),
  );
  return {
    ...shipped,
    byline: 'Nora Vasseline',
    url: 'https://example.org/a',
    generator: { name: 'by-hand', version: '1' },
    quotations,
  };
}

const WHOLE = wholeArticle();
const FIELDS = fieldsOf(WHOLE);
const SAMPLED = samplesOf(FIELDS);

/** Fields that an article may go without. */
const OPTIONAL =
  /^(?:genre|notice|byline|published|publisher|url|license|generator)$|^entities\[\]\.description$|^quotations\[\]\.(?:marked|polarity|confidence|evidence|reviewed|formerIds|evidence\[\]\.span)$/;

/** What is wrong, one line a problem; empty where nothing is. */
function problemsOf(value: Json): readonly string[] {
  const checked = validateArticle(value);
  return checked.ok ? [] : checked.problems.map(({ path, rule }) => `${path} ${rule}`);
}

test('the undamaged article is an article', () => {
  expect(problemsOf(WHOLE)).toEqual([]);
});

describe('a field dropped', () => {
  test.each(SAMPLED)('$path', ({ way, path, shape }) => {
    const problems = problemsOf(damaged(WHOLE, way, undefined));
    expect(problems).toEqual(OPTIONAL.test(shape) ? [] : [`${path} missing`]);
  });
});

describe('a field of another type', () => {
  test.each(SAMPLED)('$path', ({ way, path, shape, value }) => {
    for (const other of mistypes(value)) {
      if (shape === 'quotations[].speaker' && (other === null || typeof other === 'string')) continue;
      const problems = problemsOf(damaged(WHOLE, way, other));
      // A list passes for an object until one asks for its keys.
      const named = problems.some((problem) => problem.startsWith(`${path} `) || problem.startsWith(`${path}.`));
      expect(named, `${path} as ${JSON.stringify(other)}: ${problems.join()}`).toBe(true);
    }
  });
});

type Forbidden = readonly [by: Json, rule: ProblemRule];

const ID: readonly Forbidden[] = [
  ['Not An Id', 'format'],
  ['é', 'format'],
  ['', 'format'],
];
const EMPTY: readonly Forbidden[] = [['', 'empty']];
const OFFSET: readonly Forbidden[] = [
  [-1, 'range'],
  [0.5, 'range'],
];
const ENTITY: readonly Forbidden[] = [...ID, ['nobody', 'unknown-entity']];
const BLOCK: readonly Forbidden[] = [...ID, ['b999', 'unknown-block']];

/** Values of the right type that the format forbids, by the shape of the field. */
const FORBIDDEN: readonly (readonly [shape: RegExp, forbidden: readonly Forbidden[]])[] = [
  [/^version$/, [2, 0, -1].map((version) => [version, 'version'])],
  [/^id$|(?:blocks|entities|quotations)\[\]\.id$|\.rule$/, ID],
  [/^lang$/, ['français', 'f', ''].map((lang) => [lang, 'format'])],
  [/^genre$|\.(?:type|form|kind|polarity)$/, [['other', 'choice']]],
  [/^(?:notice|byline|publisher|license)$|\.(?:name|version|description)$/, EMPTY],
  [/^published$/, ['14/11/2026', '2026-13-01', '2026'].map((date) => [date, 'format'])],
  [/^url$/, ['ftp://example.org', 'javascript:alert(1)', 'https://a b'].map((url) => [url, 'format'])],
  [/^blocks$|\.content$/, [[[], 'empty']]],
  [/\.text$/, [...EMPTY, ...['a\nb', 'a\r', 'a\u2028b', 'a\0b'].map((text): Forbidden => [text, 'line-end'])]],
  [/\.(?:entity|speaker)$/, ENTITY],
  [/\.block$/, BLOCK],
  [/\.(?:start|end)$/, OFFSET],
  [/\.confidence$/, [1.5, -0.5].map((confidence) => [confidence, 'range'])],
];

/** Fields of which every value of the right type is sound: lists that may be empty, objects, true and false. */
const UNBOUNDED =
  /(?:^|\.)(?:generator|entities|mentions|quotations|span|marked|cue|source|evidence|reviewed|formerIds)$/;

const forbiddenFor = (shape: string): readonly Forbidden[] =>
  FORBIDDEN.find(([pattern]) => pattern.test(shape))?.[1] ?? [];

describe('a field out of range', () => {
  test('every field of the format has values that are forbidden, or accepts all of its type', () => {
    const loose = FIELDS.filter(({ shape }) => forbiddenFor(shape).length === 0).map(({ shape }) => shape);
    expect([...new Set(loose)].filter((shape) => !UNBOUNDED.test(shape))).toEqual([]);
  });

  const cases = SAMPLED.flatMap(({ way, path, shape }) =>
    forbiddenFor(shape).map(([by, rule]) => ({ way, path, by, rule })),
  );
  test.each(cases)('$path as $by: $rule', ({ way, path, by, rule }) => {
    expect(problemsOf(damaged(WHOLE, way, by))).toContain(`${path} ${rule}`);
  });
});

describe('a span outside its text', () => {
  const lengths = new Map(
    FIELDS.filter(({ shape }) => shape === 'blocks[].text').map(({ way, value }) => [
      valueAt(WHOLE, [...way.slice(0, -1), 'id']),
      typeof value === 'string' ? value.length : 0,
    ]),
  );
  test.each(SAMPLED.filter(({ shape }) => shape.endsWith('.start')))('$path', ({ way, path, value }) => {
    const span = way.slice(0, -1);
    const end = path.replace(/start$/, 'end');
    const length = lengths.get(valueAt(WHOLE, [...span, 'block'])) ?? 0;
    expect(problemsOf(damaged(WHOLE, way, length))).toContain(`${path} span-bounds`);
    expect(problemsOf(damaged(WHOLE, [...span, 'end'], length + 1))).toContain(`${end} span-bounds`);
    expect(problemsOf(damaged(WHOLE, [...span, 'end'], value))).toContain(`${end} span-empty`);
    expect(problemsOf(damaged(WHOLE, [...span, 'end'], 0))).toContain(`${end} span-empty`);
  });
});

/** A small article whose annotations are told shortly; the text of block b2 is `0123456789😀cdef`. */
function small(quotations: readonly Json[], blocks?: readonly Json[]): Json {
  return {
    version: 1,
    id: 'small',
    lang: 'fr',
    blocks: blocks ?? [
      { id: 'b1', type: 'title', text: 'Le bac' },
      { id: 'b2', type: 'paragraph', text: '0123456789😀cdef' },
      { id: 'b3', type: 'paragraph', text: '0123456789' },
    ],
    entities: [],
    mentions: [],
    quotations,
  };
}
const span = (start: number, end: number, block = 'b2'): Json => ({ block, start, end });
const quotation = (id: string, content: readonly Json[], more: { readonly [key: string]: Json } = {}): Json =>
  Object.assign({ id, kind: 'direct', content, cue: [], source: [], speaker: null }, more);

describe('what one field alone cannot say', () => {
  const title = { id: 'b1', type: 'title', text: 'Le bac' };
  const paragraph = { id: 'b2', type: 'paragraph', text: 'Il part.' };
  const broken: readonly (readonly [string, Json, readonly string[]])[] = [
    [
      'a title that is not first',
      small([], [paragraph, title]),
      ['blocks[0].type title-first', 'blocks[1].type title-first'],
    ],
    ['two titles', small([], [title, { ...paragraph, type: 'title' }]), ['blocks[1].type title-first']],
    ['two blocks of one id', small([], [title, { ...paragraph, id: 'b1' }]), ['blocks[1].id duplicate-id']],
    ['half a surrogate pair', small([], [title, { ...paragraph, text: 'a\uD83D' }]), ['blocks[1].text ill-formed']],
    [
      'two quotations of one id',
      small([quotation('a', [span(0, 2)]), quotation('a', [span(3, 4)])]),
      ['quotations[1].id duplicate-id'],
    ],
    [
      'a former id that another quotation bears',
      small([quotation('a', [span(0, 2)], { formerIds: ['b'] }), quotation('b', [span(3, 4)])]),
      ['quotations[0].formerIds[0] duplicate-id'],
    ],
    [
      'a former id that is no id',
      small([quotation('a', [span(0, 2)], { formerIds: ['É'] })]),
      ['quotations[0].formerIds[0] format'],
    ],
    [
      'a span that ends inside a pair',
      small([quotation('a', [span(0, 11)])]),
      ['quotations[0].content[0].end span-surrogate'],
    ],
    [
      'a span that begins inside a pair',
      small([quotation('a', [span(11, 13)])]),
      ['quotations[0].content[0].start span-surrogate'],
    ],
    ['pieces out of order', small([quotation('a', [span(5, 7), span(0, 2)])]), ['quotations[0].content[1] span-order']],
    [
      'pieces out of order over blocks',
      small([quotation('a', [span(0, 2, 'b3'), span(5, 7)])]),
      ['quotations[0].content[1] span-order'],
    ],
    [
      'contents that cross',
      small([quotation('a', [span(0, 5)]), quotation('b', [span(3, 8)])]),
      ['quotations[1].content[0] crossing'],
    ],
    [
      'contents that hold one another',
      small([quotation('a', [span(0, 5), span(1, 3, 'b3')]), quotation('b', [span(1, 3), span(0, 5, 'b3')])]),
      ['quotations[0].content[1] crossing'],
    ],
    [
      'marked on direct speech',
      small([quotation('a', [span(0, 5)], { marked: [span(0, 2)] })]),
      ['quotations[0].marked marked-kind'],
    ],
    [
      'marked words outside the content',
      small([quotation('a', [span(0, 5)], { kind: 'mixed', marked: [span(4, 7)] })]),
      ['quotations[0].marked[0] marked-outside'],
    ],
    [
      'a denial in direct speech',
      small([quotation('a', [span(0, 5)], { polarity: 'denied' })]),
      ['quotations[0].polarity polarity-kind'],
    ],
  ];
  test.each(broken)('%s', (_name, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });

  const sound: readonly (readonly [string, Json])[] = [
    ['no quotation at all', small([])],
    ['contents that touch', small([quotation('a', [span(0, 5)]), quotation('b', [span(5, 8)])])],
    [
      'contents that nest',
      small([quotation('a', [span(0, 8)]), quotation('b', [span(2, 8)]), quotation('c', [span(3, 4)])]),
    ],
    ['the same content twice', small([quotation('a', [span(0, 8)]), quotation('b', [span(0, 8)])])],
    ['a span that ends with a pair', small([quotation('a', [span(9, 12)])])],
    ['a key that nobody knows', { ...Object(small([quotation('a', [span(0, 2)], { mood: 'glad' })])), next: { a: 1 } }],
  ];
  test.each(sound)('but %s is sound', (_name, value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  test('a key that nobody knows is kept', () => {
    const value = small([quotation('a', [span(0, 2)], { mood: 'glad' })]);
    expect(validateArticle(value)).toEqual({ ok: true, article: value });
  });
});

describe('validating never throws', () => {
  test('on any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !validateArticle(value).ok));
  });

  test('on an article with any value in the place of any field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), fc.json(), ({ way }, json) => {
        const value: Json = JSON.parse(json);
        expect(validateArticle(damaged(WHOLE, way, value)).ok).toBeTypeOf('boolean');
      }),
    );
  });

  test('on any text', () => {
    expect(parseArticle('{"version": 1,')).toMatchObject({ ok: false, problems: [{ path: '', rule: 'json' }] });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseArticle(text).ok));
  });

  test('and names at most twenty problems', () => {
    const quotations = Array.from({ length: 50 }, (_, index) => quotation(`q${index}`, [span(90, 99)]));
    const checked = validateArticle(small(quotations));
    expect(checked.ok ? 0 : checked.problems.length).toBe(20);
  });
});
