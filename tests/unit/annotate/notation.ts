/**
 * Annotated sentences to be read by eye: `“[We float],” {said} <the librarian>.` Content stands in square brackets, the cue in
 * braces, the source in angle brackets; where a sentence has several quotations each bracket opens with a number, in the order
 * in which the contents begin: `<1|Ann> {1|says} [1|he {2|said} [2|no]]`.
 */
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Article, Quotation, Span } from '../../../src/article/schema.ts';

type Part = 'content' | 'cue' | 'source';
const OPENING: Readonly<Record<string, Part>> = { '[': 'content', '{': 'cue', '<': 'source' };
const CLOSING = new Set([']', '}', '>']);

/** As `score.py` trims: spaces, marks and punctuation at the edges of a content decide nothing. */
const EDGE = String.raw`[\s«»“”„"'‘’‹›.,;:!?…()\[\]–—-]`;
const EDGES = new RegExp(`^${EDGE}+|${EDGE}+$`, 'gu');
const trimmed = (words: string): string => words.replace(EDGES, '');

const lineOf = (kind: string, parts: Readonly<Record<Part, readonly string[]>>): string =>
  `${kind} [${parts.content.map(trimmed).join(' … ')}] {${parts.cue.join(' … ')}} <${parts.source.join(' … ')}>`;

interface Noted {
  readonly text: string;
  readonly quotations: readonly string[];
}

/** The plain text of a noted one, and its quotations as lines; `kinds` has one for each: `direct, indirect denied`. */
export function readNotation(kinds: string, noted: string): Noted {
  const found: { part: Part; number: number; words: string }[] = [];
  const open: { part: Part; number: number; start: number }[] = [];
  let text = '';
  for (let at = 0; at < noted.length; at += 1) {
    const part = OPENING[noted.charAt(at)];
    if (part) {
      const number = /^\d+(?=\|)/.exec(noted.slice(at + 1, at + 4))?.[0];
      at += number ? number.length + 1 : 0;
      open.push({ part, number: Number(number ?? 1), start: text.length });
    } else if (CLOSING.has(noted.charAt(at))) {
      const closed = open.pop();
      if (closed) found.push({ part: closed.part, number: closed.number, words: text.slice(closed.start) });
    } else text += noted.charAt(at);
  }
  const of = (number: number, part: Part): readonly string[] =>
    found.filter((one) => one.number === number && one.part === part).map(({ words }) => words);
  const quotations = kinds === '' ? [] : kinds.split(', ');
  return {
    text,
    quotations: quotations.map((kind, index) =>
      lineOf(kind, { content: of(index + 1, 'content'), cue: of(index + 1, 'cue'), source: of(index + 1, 'source') }),
    ),
  };
}

/** An article's quotations as the same lines. */
export function notedQuotations(article: Article): readonly string[] {
  const blocks = new Map(article.blocks.map(({ id, text }) => [id, text]));
  const words = (spans: readonly Span[] | undefined): readonly string[] =>
    (spans ?? []).map(({ block, start, end }) => blocks.get(block)?.slice(start, end) ?? '');
  return article.quotations.map((quotation: Quotation) =>
    lineOf(quotation.kind + (quotation.polarity ? ` ${quotation.polarity}` : ''), {
      content: words(quotation.content),
      cue: words(quotation.cue),
      source: words(quotation.source),
    }),
  );
}

/** Tests that the sentences of one construct are annotated as noted; `''` for kinds where nothing is a quotation. */
export function construct(
  lang: string,
  title: string,
  name: string,
  sentences: readonly [kinds: string, noted: string][],
): void {
  test.each(sentences)(`${name}: %s: %s`, (kinds, noted) => {
    const { text, quotations } = readNotation(kinds, noted);
    expect(notedQuotations(annotate(`${title}\n\n${text}`, { lang }))).toEqual(quotations);
  });
}
