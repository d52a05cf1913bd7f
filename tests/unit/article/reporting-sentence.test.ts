/** The reporting sentence: what leaves an article in place of words that would mislead alone. */
import { describe, expect, test } from 'vitest';
import { outermost, reportingSentence } from '../../../src/article/sentence.ts';
import { blockOf, textOf } from '../../../src/article/span.ts';
import { articles } from '../articles/shipped.ts';
import { articleOf, quotationOf } from './make.ts';
import type { Told } from './make.ts';

/** The reporting sentence of the first quotation, one string a block. */
function sentencesFor(texts: readonly string[], told: readonly Told[], id = 'q1', lang = 'fr'): readonly string[] {
  const article = articleOf(lang, texts, told);
  return reportingSentence(article, quotationOf(article, id)).map((span) => textOf(article, span));
}

describe('holds the whole sentence', () => {
  test('of a denial, whose content alone says the opposite', () => {
    const texts = ['La digue', 'La brèche est connue. Nora Vasseline dément avoir reçu le plan. Elle partira demain.'];
    const told = {
      content: ['avoir reçu le plan'],
      kind: 'indirect',
      cue: 'dément',
      source: 'Nora Vasseline',
      polarity: 'denied',
    } as const;
    expect(sentencesFor(texts, [told])).toEqual(['Nora Vasseline dément avoir reçu le plan.']);
  });

  test('with the marks around the words and the inquit behind them', () => {
    const texts = [
      'La digue',
      'Il pleut. « Nous tiendrons. Nous avons du sable », dit Nora Vasseline. Le vent tourne.',
    ];
    const told = { content: ['Nous tiendrons. Nous avons du sable'], cue: 'dit', source: 'Nora Vasseline' };
    expect(sentencesFor(texts, [told])).toEqual(['« Nous tiendrons. Nous avons du sable », dit Nora Vasseline.']);
  });

  test('of an interrupted quotation, from its first piece to its last', () => {
    const texts = ['The dyke', '“It will hold,” she said, “until noon.” The wind turned.'];
    const told = { content: ['It will hold,', 'until noon.'], cue: 'said', source: 'she' };
    expect(sentencesFor(texts, [told], 'q1', 'en')).toEqual(['“It will hold,” she said, “until noon.”']);
  });

  test('of a title with initials and of an abbreviation', () => {
    const texts = ['La digue', 'Il pleut. M. J.-B. Carvin estime que la digue tiendra. On attend.'];
    const told = { content: ['la digue tiendra'], kind: 'indirect', cue: 'estime', source: 'M. J.-B. Carvin' } as const;
    expect(sentencesFor(texts, [told])).toEqual(['M. J.-B. Carvin estime que la digue tiendra.']);
  });
});

describe('reaches as far as cue and source', () => {
  test('two sentences where the cue stands in the one before', () => {
    const texts = ['La digue', 'Il pleut. Nora Vasseline a insisté. « Nous tiendrons. »'];
    const told = { content: ['Nous tiendrons.'], cue: 'a insisté', source: 'Nora Vasseline' };
    expect(sentencesFor(texts, [told])).toEqual(['Nora Vasseline a insisté. « Nous tiendrons. »']);
  });

  test('both paragraphs of a quotation that runs over two, in reading order', () => {
    const texts = ['La digue', 'Il pleut. Nora Vasseline précise : « Le sable manque.', '« Le bois aussi. »'];
    const told = { content: ['Le sable manque.', 'Le bois aussi.'], cue: 'précise', source: 'Nora Vasseline' };
    expect(sentencesFor(texts, [told])).toEqual(['Nora Vasseline précise : « Le sable manque.', '« Le bois aussi. »']);
  });

  test.each([
    ['« Nous tiendrons. » Le vent tourne.', '« Nous tiendrons. »'],
    ['Il pleut. « Nous tiendrons. » « Et après ? » Le vent tourne.', '« Nous tiendrons. »'],
    ['“Nous tiendrons.” Le vent tourne.', '“Nous tiendrons.”'],
    ['« Nous tiendrons. » dit Nora. Le vent tourne.', '« Nous tiendrons. » dit Nora.'],
  ])('but not the sentence behind marks that close: %s', (text, sentence) => {
    expect(sentencesFor(['La digue', text], [{ content: ['Nous tiendrons.'] }])).toEqual([sentence]);
  });

  test('a heading alone, where the quotation is one', () => {
    const texts = ['La digue', '« Nous tiendrons »', 'Le vent tourne.'];
    expect(sentencesFor(texts, [{ content: ['Nous tiendrons'] }])).toEqual(['« Nous tiendrons »']);
  });
});

describe('of a quotation inside another is that of the outermost', () => {
  const texts = ['La digue', 'Nora Vasseline raconte : « Ida m’a dit : “Paul jure que tout va bien.” »'];
  const outer = 'Ida m’a dit : “Paul jure que tout va bien.”';
  const told = [
    { content: [outer], cue: 'raconte', source: 'Nora Vasseline' },
    { content: ['Paul jure que tout va bien.'], cue: 'a dit', source: 'Ida' },
    { content: ['tout va bien'], kind: 'indirect', cue: 'jure', source: 'Paul' },
  ] as const;

  test.each(['q1', 'q2', 'q3'])('%s', (id) => {
    expect(sentencesFor(texts, told, id)).toEqual([`Nora Vasseline raconte : « ${outer} »`]);
    const article = articleOf('fr', texts, told);
    expect(outermost(article, quotationOf(article, id)).id).toBe('q1');
  });

  test('also where only one paragraph of the outer one holds it', () => {
    const over = ['La digue', 'Nora précise : « Le sable manque.', '« Ida m’a dit : “Courage.” »'];
    const two = [
      { content: ['Le sable manque.', 'Ida m’a dit : “Courage.”'], cue: 'précise', source: 'Nora' },
      { content: ['Courage.'], cue: 'a dit', source: 'Ida' },
    ];
    expect(sentencesFor(over, two, 'q2')).toEqual([
      'Nora précise : « Le sable manque.',
      '« Ida m’a dit : “Courage.” »',
    ]);
  });
});

test.each(articles)(
  'in $id it holds content, cue and source of every quotation, and begins no sentence midway',
  (article) => {
    for (const quotation of article.quotations) {
      const outer = outermost(article, quotation);
      const run = reportingSentence(article, quotation);
      for (const span of [...quotation.content, ...outer.content, ...outer.cue, ...outer.source]) {
        const held = run.some(
          ({ block, start, end }) => block === span.block && start <= span.start && span.end <= end,
        );
        expect(held, `${quotation.id}: ${textOf(article, span)}`).toBe(true);
      }
      for (const span of run) {
        const text = blockOf(article, span.block)?.text ?? '';
        expect(text.slice(0, span.start), textOf(article, span)).toMatch(/^$|[.!?…](?:\s?[»”’])?\s$/u);
        expect(text.slice(span.end), textOf(article, span)).toMatch(/^$|^\s/u);
      }
    }
  },
);
