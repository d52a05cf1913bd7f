/** The address: parse(print(x)) is x; whatever comes in is read; what has no meaning is kept; texts stay behind `#`. */
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { QUOTATION_KINDS } from '../../../src/article/kinds.ts';
import { LONGEST_TOKEN } from '../../../src/anchor/token.ts';
import {
  BROKEN_PASSAGE,
  PLAIN_VIEW,
  UNKNOWN_SPEAKER,
  isFiltered,
  parseAddress,
  printAddress,
  printShared,
  printVoiceAddress,
  soleVoice,
  toggleKind,
  toggleSpeaker,
} from '../../../src/store/address.ts';
import type { Address, View } from '../../../src/store/address.ts';

const parse = (printed: string): Address => {
  const { pathname, search, hash } = new URL(printed, 'https://lire.example');
  return parseAddress(pathname, search, hash);
};

const letters = (alphabet: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: 1, maxLength });
const id = letters('abcdefghijklmnopqrstuvwxyz0123456789-', 40);
const token = letters('abcXYZ0189-_', 300);
/** Any well-formed text: lone surrogates cannot stand in an address. */
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
/** Lone surrogates and all. */
const anything = fc.string({ unit: 'binary', maxLength: 40 });
const KNOWN = new Set(['speaker', 'kind', 'entity', 'passage', 'article', 'quotation']);

const view: fc.Arbitrary<View> = fc.record({
  speakers: fc.uniqueArray(fc.oneof(id, fc.constant(UNKNOWN_SPEAKER)), { maxLength: 4 }),
  kinds: fc.subarray([...QUOTATION_KINDS]),
  entity: fc.option(id),
  passage: fc.option(fc.oneof(token, fc.constant(BROKEN_PASSAGE))),
  rest: fc
    .array(
      fc.tuple(
        text.filter((key) => !KNOWN.has(key)),
        text,
      ),
      { maxLength: 4 },
    )
    .map((pairs) => pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
});

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ page: fc.constant('library' as const), view }),
  fc.record({ page: fc.constant('article' as const), article: id, quotation: fc.option(id), view }),
  fc.record({ page: fc.constant('new' as const), view }),
  fc.record({ page: fc.constant('own' as const), article: id, quotation: fc.option(id), view }),
  fc.record({ page: fc.constant('unknown' as const), path: id.map((name) => `/nowhere/${name}/`), view }),
);

test('what is printed is read again as it was', () => {
  fc.assert(
    fc.property(address, (one) => {
      expect(parse(printAddress(one))).toEqual(one);
    }),
  );
});

test('an address is a path that ends in a slash, then a query; only an own article has a fragment', () => {
  fc.assert(
    fc.property(address, (one) => {
      const { pathname, search, hash } = new URL(printAddress(one), 'https://lire.example');
      expect(pathname.endsWith('/')).toBe(true);
      expect([pathname + search, hash !== '']).toEqual(
        one.page === 'own' ? ['/new/', true] : [printAddress(one), false],
      );
    }),
  );
});

test('any path, query and fragment is read, and what was read is stable', () => {
  fc.assert(
    fc.property(anything, anything, anything, (path, query, hash) => {
      const read = parseAddress(`/${path}`, query, hash);
      expect(parseAddress(`/${path}`, query, hash)).toEqual(read);
      expect(typeof printAddress(read)).toBe('string');
    }),
  );
});

test('voices keep the order of choosing; ways of quoting have one order; doubles are dropped', () => {
  expect(parse('/articles/a/?speaker=c&kind=mixed&speaker=b&kind=direct&speaker=c&kind=mixed').view).toEqual({
    ...PLAIN_VIEW,
    speakers: ['c', 'b'],
    kinds: ['direct', 'mixed'],
  });
});

test('ids that the format does not know are not read, keys that this version does not know are kept', () => {
  expect(parse('/articles/a/?speaker=A%20B&entity=%C3%A9&kind=loud&utm_source=x&b=2').view).toEqual({
    ...PLAIN_VIEW,
    rest: [
      ['b', '2'],
      ['utm_source', 'x'],
    ],
  });
  expect(parse('/articles/Not%20An%20Id/')).toMatchObject({ page: 'unknown' });
});

test('a passage is one token; what can be none is refused by form or length, and forgotten', () => {
  const passageOf = (value: string): string | null => parse(`/articles/a/?passage=${value}`).view.passage;
  expect(passageOf('pun-mot_-_-_-0-3-0-0')).toBe('pun-mot_-_-_-0-3-0-0');
  expect(passageOf('a'.repeat(LONGEST_TOKEN))).toBe('a'.repeat(LONGEST_TOKEN));
  for (const hostile of ['', '%E0%A4%A', '(a%2B)%2B%24', '%3Cscript%3E', 'a'.repeat(LONGEST_TOKEN + 1), 'é', '%00']) {
    expect(passageOf(hostile)).toBe(BROKEN_PASSAGE);
  }
  expect(passageOf('a'.repeat(1_000_000))).toBe(BROKEN_PASSAGE);
  expect(parse('/articles/a/').view.passage).toBeNull();
});

test('nothing of an own article stands before the fragment', () => {
  const own: Address = {
    page: 'own',
    article: 'k3',
    quotation: 'je-n-ai-rien-dit-12ab',
    view: { ...PLAIN_VIEW, entity: 'someone', passage: 'pdes-mots_-_-_-0-3-0-0' },
  };
  expect(printAddress(own).split('#')[0]).toBe('/new/');
  expect(parse(printAddress(own))).toEqual(own);
});

test('a folder named by its file is the same page', () => {
  expect(parse('/articles/a/quotations/q/index.html?kind=direct')).toEqual(
    parse('/articles/a/quotations/q/?kind=direct'),
  );
});

test('choosing twice is choosing nothing; a voice chosen anew comes last', () => {
  fc.assert(
    fc.property(view, id, (one, speaker) => {
      const fresh = { ...one, speakers: one.speakers.filter((chosen) => chosen !== speaker) };
      const chosen = toggleSpeaker(fresh, speaker);
      expect(chosen.speakers.at(-1)).toBe(speaker);
      expect(isFiltered(chosen)).toBe(true);
      expect(toggleSpeaker(chosen, speaker)).toEqual(fresh);
      expect(toggleKind(toggleKind(one, 'mixed'), 'mixed')).toEqual(one);
    }),
  );
});

test('the page of a voice is the article with that voice chosen, and is what is shared of it', () => {
  const chosen = parse('/articles/a/?speaker=la-maire');
  expect(parse('/articles/a/voices/la-maire/')).toEqual(chosen);
  expect(parse('/articles/a/voices/la-maire/?speaker=le-pere&speaker=la-maire')).toEqual(
    parse('/articles/a/?speaker=la-maire&speaker=le-pere'),
  );
  expect(printShared(chosen)).toBe(printVoiceAddress('a', 'la-maire'));
  for (const more of ['&kind=direct', '&entity=x', '&passage=x', '&speaker=x']) {
    const printed = `/articles/a/?speaker=la-maire${more}`;
    expect(parse(printShared(parse(printed)))).toEqual(parse(printed));
    expect(printShared(parse(printed))).not.toContain('/voices/');
  }
  expect(printShared(parse('/articles/a/?speaker=_'))).toBe('/articles/a/?speaker=_');
  expect(parse('/articles/a/voices/_/').page).toBe('unknown');
});

test('an address given away is read as the one that it was, but for unknown keys beside a lone voice', () => {
  fc.assert(
    fc.property(address, (one) => {
      const isVoice = one.page === 'article' && one.quotation === null && soleVoice(one.view) !== null;
      expect(parse(printShared(one))).toEqual(isVoice ? { ...one, view: { ...one.view, rest: [] } } : one);
    }),
  );
});
