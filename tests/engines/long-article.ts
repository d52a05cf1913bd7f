/** An article far longer than any page of news, to see that a link into its depth lands where it should. */
import { makeSelector } from '../../src/anchor/selector.ts';
import { printToken } from '../../src/anchor/token.ts';
import { quotationId } from '../../src/article/quotation-id.ts';
import type { Article } from '../../src/article/schema.ts';

const WORDS = 95_000;
/** The target stands below so many words. */
const DEEP = 90_000;

const SUBJECTS = [
  'Le bac',
  'La digue',
  'Une lanterne',
  'Le sablier',
  'Mon voisin',
  'La marée',
  'Un filet',
  'Le hangar',
];
const VERBS = ['attend', 'longe', 'regarde', 'contourne', 'oublie', 'retrouve', 'traverse', 'garde'];
const OBJECTS = [
  'la rive nord',
  'un vieux quai',
  'les bouées',
  'sept barques',
  'le chenal',
  'la brume',
  'un phare éteint',
  'la grève',
];

const PARAGRAPH_SENTENCES = 12;

/** Every paragraph differs from every other by the numbers that it counts with. */
function paragraph(index: number): string {
  return Array.from({ length: PARAGRAPH_SENTENCES }, (_, at) => {
    const turn = index * PARAGRAPH_SENTENCES + at;
    const words = [SUBJECTS[turn % 8], VERBS[(turn >> 3) % 8], OBJECTS[(turn >> 6) % 8]];
    return `${words.join(' ')}, et l’on compte ${turn} pas.`;
  }).join(' ');
}

const SAID = 'Celui qui lira jusqu’ici aura de bonnes jambes';
const PASSAGE = 'Personne, pourtant, n’avait promis une fin';

export interface LongArticle {
  readonly article: Article;
  /** Id and words of the quotation, token and words of the passage, both below 90,000 words. */
  readonly quotation: string;
  readonly said: string;
  readonly token: string;
  readonly passage: string;
}

export function longArticle(): LongArticle {
  const texts: string[] = [];
  let words = 0;
  let target = -1;
  while (words < WORDS) {
    const isTarget = words >= DEEP && target < 0;
    if (isTarget) target = texts.length;
    const text = isTarget ? `« ${SAID} », dit le passeur. ${PASSAGE}. Il reprit sa rame.` : paragraph(texts.length);
    texts.push(text);
    words += text.split(' ').length;
  }
  const blocks = [
    { id: 'b0', type: 'title', text: 'La longue traversée' } as const,
    ...texts.map((text, index) => ({ id: `b${index + 1}`, type: 'paragraph', text }) as const),
  ];
  const block = `b${target + 1}`;
  const quotation = quotationId(SAID);
  const article: Article = {
    version: 1,
    id: 'longue-traversee',
    lang: 'fr',
    genre: 'fiction',
    blocks,
    entities: [],
    mentions: [],
    quotations: [
      {
        id: quotation,
        kind: 'direct',
        content: [{ block, start: 2, end: 2 + SAID.length }],
        cue: [],
        source: [],
        speaker: null,
      },
    ],
  };
  const start = texts[target]?.indexOf(PASSAGE) ?? -1;
  const selector = makeSelector(article, [{ block, start, end: start + PASSAGE.length }]);
  if (!selector) throw new Error('no passage');
  return { article, quotation, said: SAID, token: printToken(selector), passage: PASSAGE };
}
