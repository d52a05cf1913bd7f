/** Reads a text once: marks, tokens and sentences of every block, which all later stages look things up in. */
import type { Block } from '../article/schema.ts';
import { sentencesOf } from '../article/sentence.ts';
import type { Reading } from './document.ts';
import type { Language } from './languages/lexicon.ts';
import { pairMarks } from './marks.ts';
import { tokensOf } from './tokens.ts';
import type { Words } from './tokens.ts';

export function read(blocks: readonly Block[], language: Language): Reading {
  const pairs = pairMarks(blocks.map(({ text }) => text));
  const words: Words = new Map();
  return {
    language,
    blocks,
    pairs,
    tokens: blocks.map(({ text }, index) => tokensOf(text, pairs[index] ?? [], language, words)),
    sentences: blocks.map(({ text }) => sentencesOf(text, language.code)),
  };
}
