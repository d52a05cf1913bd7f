/** JSON-LD: schema.org's words only, direct speech with a speaker only, nothing guessed, nothing that ends its element. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { jsonLdOf, printJsonLd } from '../../../src/export/json-ld.ts';
import type { JsonLd } from '../../../src/export/json-ld.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { articleOf } from '../article/make.ts';

/** Of schema.org, what may stand in each type: its own properties and those that it inherits from CreativeWork and Thing. */
const THING = ['@type', 'name', 'description', 'url', 'image'];
const WORK = THING.concat(
  ['headline', 'inLanguage', 'genre', 'datePublished', 'publisher', 'creditText'],
  ['license', 'isBasedOn', 'hasPart', 'text'],
);
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['@context', ...WORK],
  CreativeWork: ['@context', ...WORK],
  Quotation: [...WORK, 'spokenByCharacter'],
  Person: THING,
  Organization: THING,
};

function* nodes(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (typeof value === 'object' && value !== null) {
    // The border: whatever JSON holds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    yield value as Readonly<Record<string, unknown>>;
    for (const item of Object.values(value)) yield* nodes(item);
  }
}

function expectVocabulary(value: unknown): void {
  for (const node of nodes(value)) {
    const type = String(node['@type']);
    expect(Object.keys(VOCABULARY)).toContain(type);
    for (const key of Object.keys(node)) expect(VOCABULARY[type], `${type}.${key}`).toContain(key);
  }
}

const TEXTS = ['Le </script> bac', '« Je passe « à l’heure » », dit la passeuse. Le maire nie avoir ri.', '« Non. »'];
const made = articleOf('fr', TEXTS, [
  { content: ['Je passe « à l’heure »'], source: 'la passeuse' },
  { content: ['à l’heure'] },
  { content: ['avoir ri'], kind: 'indirect', cue: 'nie', source: 'Le maire', polarity: 'denied' },
  { content: ['Non.'] },
]);
const article: Article = {
  ...made,
  entities: [
    { id: 'la-passeuse', type: 'person', name: 'la passeuse', description: 'elle mène le bac' },
    { id: 'paris', type: 'place', name: 'Paris' },
  ],
  quotations: Array.from(made.quotations, (quotation) => ({
    ...quotation,
    speaker: quotation.id === 'q4' ? null : 'la-passeuse',
  })),
};
const ld = (changed: Partial<Article> = {}): JsonLd => {
  const one = { ...article, ...changed };
  return jsonLdOf(one, one.quotations, fr, {
    article: 'https://example.org/a/',
    picture: 'https://example.org/a/card.png',
    quotation: (id) => `https://example.org/a/${id}/`,
  });
};

describe('an article as JSON-LD', () => {
  it('holds direct speech that has a speaker and stands in no other, as its words', () => {
    expect(ld()['hasPart']).toEqual([
      {
        '@type': 'Quotation',
        text: 'Je passe « à l’heure »',
        inLanguage: 'fr',
        spokenByCharacter: { '@type': 'Person', name: 'la passeuse', description: 'elle mène le bac' },
        url: 'https://example.org/a/q1/',
      },
    ]);
  });
  it('is a news article, or a creative work where the text is invented', () => {
    expect(ld()).toMatchObject({ '@type': 'NewsArticle', headline: TEXTS[0], inLanguage: 'fr' });
    expect(ld({ genre: 'fiction' })['@type']).toBe('CreativeWork');
  });
  it('has nothing that is not known', () => {
    expect(Object.keys(jsonLdOf(article, [], fr, null))).toEqual(['@context', '@type', 'headline', 'inLanguage']);
  });
  it('says who speaks as a person or an organisation, the only two that may', () => {
    const quotations = Array.from(article.quotations.slice(0, 1), (quotation) => ({ ...quotation, speaker: 'paris' }));
    expect(ld({ quotations })['hasPart']).toMatchObject([
      { spokenByCharacter: { '@type': 'Organization', name: 'Paris' } },
    ]);
  });
  it('says where a program made the attribution and nobody reviewed it', () => {
    const quotations = Array.from(article.quotations, (quotation) => ({ ...quotation, confidence: 0.9 }));
    expect(ld({ quotations })['hasPart']).toMatchObject([{ description: fr.unreviewedCitation }]);
  });
  it('uses types and properties of schema.org alone', () => {
    const all: Partial<Article> = {
      genre: 'fiction',
      notice: 'inventé',
      byline: 'A. B.',
      published: '2026-11-14',
      publisher: 'Le Journal',
      url: 'https://example.org/',
      license: 'CC0-1.0',
    };
    expectVocabulary(ld(all));
    expectVocabulary(ld({ ...all, license: 'https://creativecommons.org/publicdomain/zero/1.0/' }));
  });
  it('parses as it was, and cannot end the element that holds it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--<script>', '&amp;', '\u2028')),
        (text) => {
          const printed = printJsonLd({ headline: text, hasPart: [{ text }] });
          expect(printed).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify({ headline: text, hasPart: [{ text }] })));
        },
      ),
    );
  });
});
