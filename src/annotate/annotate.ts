/** From plain text to an article: the pipeline, stage by stage. */
import { slug } from '../article/fold.ts';
import type { Article, Block } from '../article/schema.ts';

export interface AnnotateOptions {
  /** The article's id, `[a-z0-9-]`; made from the title where absent. */
  readonly id?: string;
  /** BCP 47; detected where absent. */
  readonly lang?: string;
  /** Joins hard-wrapped lines: only an empty line parts blocks. */
  readonly unwrap?: boolean;
}

/** Annotates a text. Every line end parts blocks, empty lines are skipped, the first block is the title. */
export function annotate(text: string, options: AnnotateOptions = {}): Article {
  const blocks = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line, index): Block => ({ id: `b${index + 1}`, type: index === 0 ? 'title' : 'paragraph', text: line }));
  return {
    version: 1,
    id: options.id ?? (slug(blocks[0]?.text ?? '').slice(0, 60) || 'article'),
    lang: options.lang ?? 'fr',
    generator: { name: 'guillemet', version: '0.1.0' },
    blocks,
    entities: [],
    mentions: [],
    quotations: [],
  };
}
