import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { opaqueId, ownTexts } from '../../../src/sources/own.ts';

const ARTICLE: Article = {
  version: 1,
  id: 'a0',
  lang: 'fr',
  blocks: [{ id: 'b1', type: 'title', text: 'Le bac' }],
  entities: [],
  mentions: [],
  quotations: [],
};

/** What a tab's storage is, made of a map; `room` in characters. */
function storage(room = Number.POSITIVE_INFINITY, held = new Map<string, string>()) {
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

const forbidden = () => {
  throw new DOMException('no storage here', 'SecurityError');
};

test('what is kept is found again, by the same page and after a reload', () => {
  const tab = storage();
  const own = ownTexts(() => tab);
  own.keep(ARTICLE, { surrogates: 1, nuls: 0 });
  const found = own.find('a0');
  expect(found).toEqual({ article: ARTICLE, mended: { surrogates: 1, nuls: 0 }, isKept: true });
  expect(own.find('a0')).toBe(found);
  expect(ownTexts(() => tab).find('a0')).toEqual(found);
  expect(own.find('a1')).toBeNull();
});

test('a full or forbidden storage keeps it as long as the page', () => {
  for (const place of [() => storage(10), forbidden]) {
    const own = ownTexts(place);
    own.keep(ARTICLE, null);
    expect(own.find('a0')).toEqual({ article: ARTICLE, mended: null, isKept: false });
    expect(own.keepDraft({ text: 'Un texte', lang: '', unwrap: false })).toBe(false);
    expect(own.draft()).toEqual({ text: 'Un texte', lang: '', unwrap: false });
  }
});

test('the draft is found again; none, or a broken one, is an empty form', () => {
  const tab = storage();
  expect(ownTexts(() => tab).draft()).toEqual({ text: '', lang: '', unwrap: false });
  expect(ownTexts(() => tab).keepDraft({ text: 'Le bac', lang: 'fr', unwrap: true })).toBe(true);
  expect(ownTexts(() => tab).draft()).toEqual({ text: 'Le bac', lang: 'fr', unwrap: true });
  for (const [key] of tab.held) tab.held.set(key, '{"text":1,"lang":');
  expect(ownTexts(() => tab).draft()).toEqual({ text: '', lang: '', unwrap: false });
});

test('what another version or another hand left there is not shown by half', () => {
  const broken = { ...ARTICLE, blocks: [] };
  for (const value of ['null', '3', '{', JSON.stringify({ article: broken }), JSON.stringify(ARTICLE)]) {
    const tab = storage(99, new Map([['guillemet.own.a0', value]]));
    expect(ownTexts(() => tab).find('a0')).toBeNull();
  }
});

test('ids are fit for an address, and never the same', () => {
  const ids = Array.from({ length: 1_000 }, opaqueId);
  expect(new Set(ids)).toHaveLength(1_000);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{14}$/);
});
