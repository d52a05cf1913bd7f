/** From plain text to an article: the pipeline, stage by stage. */
import type { Article } from '../article/schema.ts';
import { assemble } from './assemble.ts';
import { blocksOf } from './blocks.ts';
import { detectLanguage } from './languages/detect.ts';
import { languageFor } from './languages/languages.ts';
import { namesIn } from './names.ts';
import { utterancesIn } from './quotations.ts';
import { read } from './read.ts';
import { ruledLanguage } from './ruled.ts';
import { speakersOf } from './speakers.ts';

export interface AnnotateOptions {
  /** The article's id, `[a-z0-9-]`; made from the title where absent. */
  readonly id?: string;
  /** BCP 47; detected where absent. */
  readonly lang?: string;
  /** Joins hard-wrapped lines: only an empty line parts blocks. */
  readonly unwrap?: boolean;
  /** Called after each stage, with how many of all are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

const STAGES = 5;

/**
 * Annotates a text that is well formed (`sources/plain-text.ts`) and holds more than white space. Never throws on one, and
 * takes time in proportion to its length. A language without rules gets what stands between marks, and nothing else.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Article {
  const blocks = blocksOf(text, options.unwrap);
  const lang = options.lang ?? detectLanguage(text);
  const done = (stages: number): void => options.onProgress?.(stages, STAGES);
  const reading = read(blocks, languageFor(lang));
  done(1);
  const names = ruledLanguage(lang) ? namesIn(reading) : blocks.map(() => []);
  done(2);
  const utterances = utterancesIn(reading, names);
  done(3);
  const speakers = speakersOf(reading, names, utterances);
  done(4);
  const article = assemble({ id: options.id, lang, reading, utterances, speakers });
  done(STAGES);
  return article;
}
