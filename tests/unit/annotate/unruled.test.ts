/** A text in a language without rules: what stands between marks, said to be no more than that. */
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { ruledLanguage } from '../../../src/annotate/ruled.ts';
import { textOf } from '../../../src/article/span.ts';
import { UNSURE_BELOW } from '../../../src/reader/card.tsx';

const GERMAN = `Die Fähre von Morwen bleibt liegen

„Wir haben keine Wahl“, sagte die Bürgermeisterin Helga Kastner am Dienstag. Sie habe das nicht gewollt.

Der Hafenmeister nannte es einen „Fehler“ und wollte dazu nichts weiter sagen.`;

test.each([undefined, 'de', 'de-AT', 'und'])('German, called %s', (lang) => {
  const article = annotate(GERMAN, lang === undefined ? {} : { lang });
  expect(article.lang).toBe(lang ?? 'de');
  expect(article.quotations.map(({ content }) => content.map((span) => textOf(article, span)).join('|'))).toEqual([
    'Wir haben keine Wahl',
    'Fehler',
  ]);
  for (const { kind, speaker, evidence, cue, source, confidence } of article.quotations) {
    expect({ kind, speaker, evidence, cue, source }).toEqual({
      kind: 'direct',
      speaker: null,
      evidence: [{ rule: 'marks-only' }],
      cue: [],
      source: [],
    });
    // Where the reader's card says that the attribution is to be checked.
    expect(confidence).toBeLessThan(UNSURE_BELOW);
  }
  expect([article.entities, article.mentions]).toEqual([[], []]);
});

test('a language is ruled whatever its region and its letters’ case', () => {
  expect(['fr', 'fr-CA', 'EN-gb', 'es-419'].map(ruledLanguage)).toEqual(['fr', 'fr', 'en', 'es']);
  expect(['de', 'und', 'frp', ''].map(ruledLanguage)).toEqual([null, null, null, null]);
});

test('progress ends at its total and never falls', () => {
  const steps: number[] = [];
  annotate(GERMAN, { onProgress: (done, total) => steps.push(done / total) });
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);
});
