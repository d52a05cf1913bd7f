/** An article of any length for tests: invented sentences, quotations of several voices, former ids. */
import type { Article, Quotation } from '../../../src/article/schema.ts';
import { validateArticle } from '../../../src/article/validate.ts';

export interface LongArticleOptions {
  readonly quotations: number;
  /** At least; each quotation has a paragraph of its own, which is filled up to that. */
  readonly words: number;
  readonly voices?: number;
}

const FILLER =
  'Sur le quai, les caisses vides attendent, et la brume descend vers le bassin où personne ne décharge plus rien.';

/** The n-th quotation is called `q<n>` and, each tenth of them, was called `was-q<n>`. Throws where it is not valid. */
export function longArticle({ quotations, words, voices = 5 }: LongArticleOptions): Article {
  const fillers = Math.ceil(words / quotations / FILLER.split(' ').length);
  const told = Array.from({ length: quotations }, (_, index): { text: string; quotation: Quotation } => {
    const content = `Le bassin numéro ${index} restera fermé jusqu’à la fin de la saison`;
    const block = `b${index + 2}`;
    return {
      text: `« ${content} », dit la voix ${index % voices}. ${Array.from({ length: fillers }, () => FILLER).join(' ')}`,
      quotation: {
        id: `q${index}`,
        kind: 'direct',
        content: [{ block, start: 2, end: 2 + content.length }],
        cue: [],
        source: [],
        speaker: `voix-${index % voices}`,
        ...(index % 10 === 0 ? { formerIds: [`was-q${index}`] } : {}),
      },
    };
  });
  const checked = validateArticle({
    version: 1,
    id: 'long',
    lang: 'fr',
    genre: 'fiction',
    license: 'CC0-1.0',
    blocks: [
      { id: 'b1', type: 'title', text: 'Le port sans bateaux' },
      ...told.map(({ text }, index) => ({ id: `b${index + 2}`, type: 'paragraph', text })),
    ],
    entities: Array.from({ length: voices }, (_, index) => ({
      id: `voix-${index}`,
      type: 'person',
      name: `la voix ${index}`,
    })),
    mentions: [],
    quotations: told.map(({ quotation }) => quotation),
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems.slice(0, 3)));
  return checked.article;
}
