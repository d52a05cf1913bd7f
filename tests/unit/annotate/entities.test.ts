/** Which names mean the same. */
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';

/** Each entity's names, in order, by its id. */
function clusters(text: string, lang = 'fr'): Readonly<Record<string, readonly string[]>> {
  const article = annotate(`Le pont ferme\n${text}`, { lang });
  const words = new Map(article.blocks.map((block) => [block.id, block.text]));
  return Object.fromEntries(
    article.entities.map(({ id }) => [
      id,
      article.mentions
        .filter(({ entity, form }) => entity === id && form === 'name')
        .map(({ span }) => words.get(span.block)?.slice(span.start, span.end) ?? ''),
    ]),
  );
}

test('a last name is the person of that name, diacritics or not', () => {
  expect(clusters('Sergueï Mélik-Orlov arrive. Melik-Orlov repart. M. Mélik-Orlov est parti.')).toEqual({
    'serguei-melik-orlov': ['Sergueï Mélik-Orlov', 'Melik-Orlov', 'Mélik-Orlov'],
  });
});

test('two persons with one last name are two; a title tells them apart', () => {
  expect(clusters('Jean Dupont et Marie Dupont arrivent. M. Dupont parle. Mme Dupont écoute.')).toEqual({
    'jean-dupont': ['Jean Dupont', 'Dupont'],
    'marie-dupont': ['Marie Dupont', 'Dupont'],
  });
});

test('an acronym is what it stands for, in brackets or not', () => {
  expect(clusters('Le Parti populaire proteste. Le PP attend.')).toEqual({
    'parti-populaire': ['Parti populaire', 'PP'],
  });
  expect(clusters('Europe Écologie Les Verts (EELV) proteste. EELV attend.')).toEqual({
    'europe-ecologie-les-verts': ['Europe Écologie Les Verts', 'EELV', 'EELV'],
  });
  expect(clusters('La Coalition de la gauche radicale (SYRIZA) proteste. La SYRIZA attend.')).toEqual({
    'coalition-de-la-gauche-radicale': ['Coalition de la gauche radicale', 'SYRIZA', 'SYRIZA'],
  });
});

test('a land has several names', () => {
  expect(Object.keys(clusters('Les États-Unis (USA) et les États-Unis.'))).toEqual(['etats-unis']);
});

test('what stands beside a name describes it', () => {
  const article = annotate('Le pont ferme\nHélène Castaing, maire de Morvane, attend.', { lang: 'fr' });
  expect(article.entities.find(({ id }) => id === 'helene-castaing')?.description).toBe('maire de Morvane');
});

test('a name in another script has an id all the same', () => {
  const article = annotate('The ferry stops\nMr Иван Петров said it was late.', { lang: 'en' });
  expect(article.entities[0]?.name).toBe('Иван Петров');
  expect(article.entities[0]?.id).toMatch(/^x-[a-z0-9]+$/);
});
