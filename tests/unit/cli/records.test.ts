import { expect, test } from 'vitest';
import { validateArticle } from '../../../src/article/validate.ts';
import { annotateRecord, articleId } from '../../../src/cli/annotate/records.ts';

const run = (line: string, number = 1): unknown =>
  JSON.parse(annotateRecord(line, number, { lang: null, unwrap: false }).line) as unknown;

test('a record becomes an article with its id and its lines', () => {
  const article = run('{"id":"a-1","text":"Le pont\\n\\n« Oui », dit Ida Brun."}');
  expect(validateArticle(article).ok).toBe(true);
  expect(article).toMatchObject({ id: 'a-1', blocks: [{ text: 'Le pont' }, { text: '« Oui », dit Ida Brun.' }] });
  expect(article).not.toHaveProperty('recordId');
});

test('an id that no article may have is made fit, and kept', () => {
  expect(run('{"id":"Été/2012","text":"Titre"}')).toMatchObject({ id: articleId('Été/2012'), recordId: 'Été/2012' });
  expect(run('{"id":12,"text":"Titre"}')).toMatchObject({ id: '12', recordId: 12 });
  expect(articleId('a_b')).not.toBe(articleId('a b'));
  expect(articleId('新聞')).toMatch(/^[a-z0-9-]+$/);
});

test.each([
  ['{"id":"a","text":', { id: 'a', error: 'not JSON' }],
  ['nonsense', { id: null, error: 'not JSON' }],
  ['', { id: null, error: 'empty line' }],
  ['[1]', { id: null, error: 'not an object' }],
  ['{"text":"x"}', { id: null, error: '"id" is missing (a string or a number)' }],
  ['{"id":"a"}', { id: 'a', error: '"text" is missing (a string)' }],
  ['{"id":7,"text":3}', { id: 7, error: '"text" is missing (a string)' }],
  ['{"id":"a","text":" \\n "}', { id: 'a', error: '"text" is empty' }],
  ['{"id":"a","text":"x","lang":"?"}', { id: 'a', error: '"lang" is no language tag' }],
])('a bad record gives a line with what is known of it: %s', (line, expected) => {
  expect(run(line, 9)).toEqual({ ...expected, line: 9 });
});

test('lone surrogates and NUL are made well, unit for unit', () => {
  const result = annotateRecord('{"id":"a","text":"a\\u0000b\\ud800c"}', 1, { lang: 'fr', unwrap: false });
  expect(result.mended).toBe(true);
  expect(JSON.parse(result.line)).toMatchObject({ blocks: [{ text: 'a\uFFFDb\uFFFDc' }] });
});

test('a language without rules is counted as such; a record may name its own', () => {
  const line = '{"id":"a","text":"Er sagte: „Ja“.","lang":"de"}';
  expect(annotateRecord(line, 1, { lang: 'fr', unwrap: false }).unruled).toBe(true);
});
