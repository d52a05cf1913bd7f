/** The texts of the benchmark: the bundled articles, and those beside the project where there are any. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/article/schema.ts';
import { sentencesOf } from '../../../src/article/sentence.ts';
import type { Range } from '../../../src/article/span.ts';
import { readGold } from '../../../src/cli/eval/gold.ts';
import { readShelf } from '../../../src/prerender/articles.ts';
import { randomFrom } from './random.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Annotated news in three languages, beside the project on some machines. */
const GOLD = join(ROOT, '../shared/gold');

export interface Text {
  readonly name: string;
  readonly lang: string;
  /** Blocks parted by one line end. */
  readonly text: string;
  /** In order; a sentence keeps the space after it, the last of a block has none and no line end. */
  readonly sentences: readonly Range[];
  readonly blocks: readonly Range[];
  /** Where short names stand that stand elsewhere, too. */
  readonly names: readonly Range[];
}

export const goldIsThere = (): boolean => existsSync(GOLD);

/** In the order of names, so that a seed gives the same passages everywhere. */
export async function readTexts(): Promise<readonly Text[]> {
  const { articles } = await readShelf(join(ROOT, 'src/articles'));
  const texts = [...articles.values()].map((article) => {
    const names = article.mentions
      .filter(({ form }) => form === 'name')
      .map(({ span }) => article.blocks.find(({ id }) => id === span.block)?.text.slice(span.start, span.end) ?? '');
    return textOf(article.id, article.lang, article.blocks.map(({ text }) => text).join('\n'), names);
  });
  if (!goldIsThere()) return texts;
  const gold = await Promise.all(['en', 'es', 'fr'].map((lang) => readGold(join(GOLD, lang))));
  const more = gold.flat().map(({ name, document: { lang, text, entities } }) => {
    const names = entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
    return textOf(name, lang, text.trim().replace(/\s*\n\s*/g, '\n'), names);
  });
  return [...texts, ...more];
}

/** A name that is looked for alone: one word or two. */
const SHORT_NAME = /^\p{Lu}[\p{L}’'-]{2,14}(?: \p{Lu}[\p{L}’'-]{1,14})?$/u;

function textOf(name: string, lang: string, text: string, names: readonly string[]): Text {
  const blocks = blocksOf(text);
  const sentences = blocks.flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end), lang).map((range) => ({ start: start + range.start, end: start + range.end })),
  );
  const places = [...new Set(names)].filter((one) => SHORT_NAME.test(one)).map((one) => placesOf(text, one));
  return { name, lang, text, blocks, sentences, names: places.filter((one) => one.length > 1).flat() };
}

function blocksOf(text: string): readonly Range[] {
  let start = 0;
  return text.split('\n').map((block) => {
    const range = { start, end: start + block.length };
    start = range.end + 1;
    return range;
  });
}

function placesOf(text: string, words: string): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + words.length)))
      places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** An article of that text; a block that an edit has emptied stays, empty, so that offsets hold. */
export const articleOf = (text: string, lang: string): Article => ({
  version: 1,
  id: 'benchmark',
  lang,
  blocks: text.split('\n').map((block, index) => ({
    id: `b${index}`,
    type: index === 0 ? 'title' : 'paragraph',
    text: block,
  })),
  entities: [],
  mentions: [],
  quotations: [],
});

/**
 * A text of about `words` words in the texts' language: each word is one that follows the two before it somewhere in
 * them. So it is full of the phrases that recur in news.
 */
export function longText(texts: readonly Text[], words: number, seed: number): string {
  const random = randomFrom(seed);
  const following = new Map<string, string[]>();
  for (const { text } of texts) {
    const said = text.split(/(?<=\s)/u);
    said.forEach((word, at) => {
      const key = `${said[at - 2] ?? ''}|${said[at - 1] ?? ''}`;
      following.set(key, [...(following.get(key) ?? []), word]);
    });
  }
  const made: string[] = [];
  while (made.length < words) {
    const key = `${made.at(-2) ?? ''}|${made.at(-1) ?? ''}`;
    made.push(random.oneOf(following.get(key) ?? following.get('|') ?? []) ?? 'fin. ');
  }
  return made.join('').trim();
}
