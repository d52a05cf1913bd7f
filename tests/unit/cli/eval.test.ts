/** The figures of `npm run eval`, on an example small enough to count by hand. */
import { expect, test } from 'vitest';
import { confidenceBands, confidentFrom } from '../../../src/cli/eval/confidence.ts';
import { documentOf } from '../../../src/cli/eval/document.ts';
import type { ScoredDocument, ScoredQuotation } from '../../../src/cli/eval/document.ts';
import { f1, fScores, share } from '../../../src/cli/eval/figures.ts';
import { goldOf } from '../../../src/cli/eval/gold.ts';
import { characters, intersectionOverUnion, matchQuotations } from '../../../src/cli/eval/match.ts';
import { fullReport } from '../../../src/cli/eval/report.ts';
import { compare, total } from '../../../src/cli/eval/score.ts';

const TEXT =
  '« Le bac partira », dit Ida Brun. Selon Oslo Marin, la rive est sûre. Un pêcheur a crié « Non ! ». Elle nie avoir signé.';

/** The range of the only place of `words` in the text. */
function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0 || TEXT.includes(words, start + 1)) throw new Error(`not once in the text: ${words}`);
  return { start, end: start + words.length };
}

function quotation(content: string, speaker: string | null, more: Partial<ScoredQuotation> = {}): ScoredQuotation {
  const none = { cue: [], source: [], polarity: null, confidence: null };
  return { kind: 'direct', content: [at(content)], speaker, ...none, ...more };
}

const document = (
  quotations: readonly ScoredQuotation[],
  entities: ScoredDocument['entities'] = [],
): ScoredDocument => ({ id: 'x', lang: 'fr', text: TEXT, quotations, entities });

const PEOPLE: ScoredDocument['entities'] = [
  { id: 'ida-brun', type: 'person', mentions: [at('Ida Brun')] },
  { id: 'oslo-marin', type: 'person', mentions: [at('Oslo Marin')] },
];

const GOLD = document(
  [
    quotation('Le bac partira', 'ida-brun', { cue: [at('dit')], source: [at('Ida Brun')] }),
    quotation('la rive est sûre', 'oslo-marin', { kind: 'indirect', cue: [at('Selon')], source: [at('Oslo Marin')] }),
    quotation('Non !', 'un-pecheur', { cue: [at('a crié')], source: [at('Un pêcheur')] }),
    quotation('avoir signé', 'ida-brun', { kind: 'indirect', polarity: 'denied', source: [at('Elle')] }),
  ],
  PEOPLE,
);

test('gold against itself is right everywhere', () => {
  const { counts, missed, beside } = compare(GOLD, GOLD);
  expect(counts).toMatchObject({ gold: 4, predicted: 4, relaxed: 4, loose: 4, tight: 4, exact: 4, speaker: 4 });
  expect(counts).toMatchObject({ kind: 4, source: 4, cue: 4, polar: 1, polarity: 1, entities: { gold: 2, found: 2 } });
  expect([missed, beside]).toEqual([[], []]);
});

test('an example to count by hand', () => {
  const prediction = document(
    [
      // Exact: marks and spaces at the edges do not matter. Another id, the same name: the same speaker. No cue.
      quotation('« Le bac partira »,', 'i', { source: [at('Ida Brun')], confidence: 0.97 }),
      // 8 of 16 characters, just relaxed, not tight. The wrong kind, and nobody where somebody speaks.
      quotation('est sûre.', null, { kind: 'mixed', cue: [at('Selon')], confidence: 0.6 }),
      // A speaker without a name is the same where the sources meet.
      quotation('Non !', 'lui', { cue: [at('crié')], source: [at('pêcheur')], confidence: 0.93 }),
      // Nobody said this.
      quotation('Un pêcheur', 'i', { confidence: 0.91 }),
    ],
    [{ id: 'i', type: 'person', mentions: [at('Ida Brun')] }],
  );
  const { counts, judged, missed, beside } = compare(GOLD, prediction);
  expect(counts).toEqual({
    gold: 4,
    predicted: 4,
    relaxed: 3,
    loose: 3,
    tight: 2,
    exact: 2,
    speaker: 2,
    kind: 2,
    source: 2,
    cue: 2,
    polar: 0,
    polarity: 0,
    kinds: {
      direct: { gold: 2, predicted: 3, found: 2, right: 2, speaker: 2 },
      indirect: { gold: 2, predicted: 0, found: 1, right: 0, speaker: 0 },
      mixed: { gold: 0, predicted: 1, found: 0, right: 1, speaker: 0 },
    },
    entities: { gold: 2, predicted: 1, found: 1 },
  });
  expect(missed.map(({ content }) => content)).toEqual([[at('avoir signé')]]);
  expect(beside.map(({ content }) => content)).toEqual([[at('Un pêcheur')]]);
  expect(judged).toEqual([
    { confidence: 0.97, right: true },
    { confidence: 0.6, right: false },
    { confidence: 0.93, right: true },
    { confidence: 0.91, right: false },
  ]);
  expect(confidentFrom(judged).right).toMatchObject({ hits: 2, of: 3 });
  expect(confidenceBands(judged).map(({ from, right }) => [from, right.hits, right.of])).toEqual([
    [0.95, 1, 1],
    [0.9, 1, 2],
    [0.8, 0, 0],
    [0.7, 0, 0],
    [0.6, 0, 1],
    [0.5, 0, 0],
    [0, 0, 0],
  ]);
  expect(fullReport([{ counts, judged, missed, beside }], true).join('\n')).toContain('0.750 (3/4)');
});

test('a predicted entity that is more of another person is another speaker', () => {
  const heap = [at('Ida Brun'), at('Oslo'), at('Marin')];
  const prediction = (mentions: typeof heap): ScoredDocument =>
    document([quotation('Le bac partira', 'h')], [{ id: 'h', type: 'person', mentions }]);
  expect(compare(GOLD, prediction(heap)).counts.speaker).toBe(0);
  expect(compare(GOLD, prediction(heap.slice(0, 2))).counts.speaker).toBe(1);
  expect(compare(GOLD, document([quotation('Le bac partira', 'unknown')])).counts.speaker).toBe(0);
});

test('contents are compared by their characters, pieces and all', () => {
  const pieces = characters(TEXT, [at('Le bac'), at(' partira »'), at('. Selon')]);
  expect(pieces.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Le bac', 'partira', 'Selon']);
  expect(characters(TEXT, [at('Le bac '), at('bac partira')])).toEqual([at('Le bac partira')]);
  expect(intersectionOverUnion([{ start: 0, end: 4 }], [{ start: 2, end: 6 }])).toBeCloseTo(2 / 6);
  expect(intersectionOverUnion([], [])).toBe(0);
});

const of = (
  start: number,
  end: number,
): { quotation: ScoredQuotation; characters: { start: number; end: number }[] } => ({
  quotation: quotation('Non !', null),
  characters: [{ start, end }],
});

test('matching is one to one, the best overlap first', () => {
  expect(matchQuotations([of(0, 10), of(0, 8)], [of(0, 8)], 0.5)).toEqual([{ gold: 1, predicted: 0, overlap: 1 }]);
  expect(matchQuotations([of(0, 10)], [of(0, 5), of(0, 4)], 0.5)).toEqual([{ gold: 0, predicted: 0, overlap: 0.5 }]);
  expect(matchQuotations([of(0, 10)], [of(0, 4)], 0.5)).toEqual([]);
});

test('figures and their intervals', () => {
  expect(f1(0, 0, 5)).toBe(0);
  expect(f1(3, 4, 6)).toBeCloseTo(0.6);
  const nine = share(9, 10);
  expect([nine.low, nine.high].map((value) => value.toFixed(3))).toEqual(['0.596', '0.982']);
  expect(share(0, 0)).toMatchObject({ value: 0, low: 0, high: 1 });
  const { counts } = compare(GOLD, GOLD);
  const empty = compare(GOLD, document([])).counts;
  expect(fScores([counts, counts]).relaxed).toMatchObject({ f1: 1, low: 1, high: 1 });
  const mixed = fScores([counts, counts, empty, empty]).relaxed;
  expect(mixed.f1).toBeCloseTo(2 / 3);
  expect(mixed.low).toBeLessThan(mixed.f1);
  expect(mixed.high).toBeGreaterThan(mixed.f1);
  expect(total([counts, empty])).toMatchObject({ gold: 8, relaxed: 4, kinds: { direct: { gold: 4, found: 2 } } });
});

const ARTICLE = {
  version: 1,
  id: 'bac',
  lang: 'fr',
  blocks: [
    { id: 'b1', type: 'title', text: 'Le bac' },
    { id: 'b2', type: 'paragraph', text: '« Oui », dit Ida. Elle rit.' },
  ],
  entities: [{ id: 'ida', type: 'person', name: 'Ida' }],
  mentions: [
    { entity: 'ida', span: { block: 'b2', start: 13, end: 16 }, form: 'name' },
    { entity: 'ida', span: { block: 'b2', start: 18, end: 22 }, form: 'pronoun' },
  ],
  quotations: [
    { id: 'q', kind: 'direct', content: [{ block: 'b2', start: 2, end: 5 }], cue: [], source: [], speaker: 'ida' },
  ],
};

test('both forms of gold give the same document; only named mentions count', () => {
  const article = goldOf('bac', ARTICLE);
  const flat = goldOf('bac', {
    id: 'bac',
    lang: 'fr',
    text: 'Le bac\n\n« Oui », dit Ida. Elle rit.',
    quotations: [{ kind: 'direct', content: [[10, 13]], cue: null, source: null, speaker: 'ida' }],
    entities: [{ id: 'ida', type: 'person', mentions: [[21, 24]] }],
  });
  expect(flat).toEqual({ ...article, form: 'flat' });
  const sentences = goldOf('s', { id: 's', lang: 'fr', from: 'a treebank', text: '', quotations: [], entities: [] });
  expect(sentences.form).toBe('sentences');
  const spans = goldOf('s', {
    id: 's',
    lang: 'fr',
    text: TEXT,
    quotations: [
      {
        kind: 'direct',
        content: [[2, 5]],
        cue: [7, 9],
        source: [
          [1, 2],
          [3, 4],
        ],
        speaker: '',
      },
    ],
    entities: [],
  }).document.quotations[0];
  expect(spans).toMatchObject({ cue: [{ start: 7, end: 9 }], source: [{ start: 1 }, { start: 3 }], speaker: null });
});

test('what is no gold is refused with its place', () => {
  expect(() => goldOf('x', { text: 3 }, 'gold/x.json')).toThrow(/gold\/x\.json: .*text/);
  expect(() => goldOf('x', { ...ARTICLE, quotations: 1 }, 'gold/x.json')).toThrow('gold/x.json: quotations type');
});

test('an article whose text is not the gold’s is no prediction for it', () => {
  const { document: gold } = goldOf('bac', ARTICLE);
  expect(gold.text).toBe('Le bac\n\n« Oui », dit Ida. Elle rit.');
  const other = { ...ARTICLE, blocks: [{ id: 'b1', type: 'title', text: 'Le lac' }], mentions: [], quotations: [] };
  const { document: wrong } = goldOf('lac', other);
  expect(wrong.text).toBe('Le lac');
  expect(() =>
    documentOf(
      {
        version: 1,
        id: 'a',
        lang: 'fr',
        blocks: [{ id: 'b1', type: 'title', text: 'Le lac' }],
        entities: [],
        mentions: [],
        quotations: [],
      },
      gold.text,
    ),
  ).toThrow('block b1 is not in the text');
});
