import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepIds } from '../../../src/anchor/keep-ids.ts';
import { recoverQuotation } from '../../../src/anchor/quotation.ts';
import { quotationIds } from '../../../src/article/quotation-id.ts';
import type { Article } from '../../../src/article/schema.ts';
import { validateArticle } from '../../../src/article/validate.ts';
import { articleOf as plain, linkTo, lit, spansOf } from './make.ts';

const TITLE = 'Le phare de Kerlaz s’éteint';
const FIRST = '« Personne ne viendra plus la rallumer », regrette le gardien. « Mon père montait déjà ces marches. »';
const SECOND =
  'Selon la mairie, la lampe coûtait trop cher et personne ne la voyait. « Non », dit le port. « Non », dit le bourg.';
const CONTENTS = [
  'Personne ne viendra plus la rallumer',
  'Mon père montait déjà ces marches.',
  'la lampe coûtait trop cher et personne ne la voyait',
];

/** An article with those contents as quotations, in text order; `Non` stands for both of its places. */
function quoting(blocks: readonly string[], contents: readonly string[], ids?: readonly string[]): Article {
  const article = plain(blocks);
  const made = ids ?? quotationIds(contents);
  const seen = new Map<string, number>();
  const checked = validateArticle({
    ...article,
    quotations: contents.map((words, index) => {
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return {
        id: made[index],
        kind: 'direct',
        content: spansOf(article, words, nth),
        cue: [],
        source: [],
        speaker: null,
      };
    }),
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.article;
}

const ALL = [...CONTENTS, 'Non', 'Non'];
const PUBLISHED = quoting([TITLE, FIRST, SECOND], ALL);
const [said = '', father = '', lamp = '', no = '', again = ''] = PUBLISHED.quotations.map(({ id }) => id);

function recovered(article: Article, id: string, passage?: Parameters<typeof recoverQuotation>[2]): unknown {
  const { found, quotation } = recoverQuotation(article, id, passage);
  return [found.outcome, lit(article, found), quotation?.id ?? null];
}

describe('a quotation whose id is not known', () => {
  test('exact: the same words are a quotation under another id', () => {
    const anew = quoting([TITLE, FIRST, SECOND], CONTENTS, ['q1', 'q2', 'q3']);
    expect(recovered(anew, said)).toEqual(['exact', CONTENTS[0], 'q1']);
    expect(recovered(anew, lamp)).toEqual(['exact', CONTENTS[2], 'q3']);
  });

  test('exact: of twins the one with the same number; one that is no longer there is not the one that is', () => {
    const anew = quoting([TITLE, FIRST, SECOND], ['Non', 'Non'], ['q1', 'q2']);
    expect(recovered(anew, no)).toEqual(['exact', 'Non', 'q1']);
    expect(recovered(anew, again)).toEqual(['exact', 'Non', 'q2']);
    const one = quoting([TITLE, FIRST, SECOND], ['Non'], ['q1']);
    expect(recovered(one, again)).toEqual(['gone', null, null]);
  });

  test('exact: the words are all there, but no quotation any more', () => {
    expect(recovered(plain([TITLE, FIRST, SECOND]), lamp)).toEqual(['exact', CONTENTS[2], null]);
    expect(recovered(plain([TITLE, 'Un mot d’abord.', FIRST, SECOND]), said)).toEqual(['exact', CONTENTS[0], null]);
  });

  test('changed: the quotation begins alike and goes on otherwise, and is given with what the id said', () => {
    const longer = quoting([TITLE, FIRST, SECOND], ['la lampe coûtait trop cher'], ['q1']);
    const edited = quoting([TITLE, FIRST, SECOND.replace('ne la voyait', 'ne la regardait')], [
      'la lampe coûtait trop cher et personne ne la regardait',
    ], ['q1']); // prettier-ignore
    expect(recovered(edited, lamp)).toEqual([
      'changed',
      'la lampe coûtait trop cher et personne ne la regardait',
      'q1',
    ]);
    // Here all of the words are still in the text: they are lit, and the quotation that covers half of them is named.
    expect(recovered(longer, lamp)).toEqual(['exact', CONTENTS[2], 'q1']);
    const { found } = recoverQuotation(edited, lamp);
    expect(found).toMatchObject({ outcome: 'changed', said: 'la lampe coutait trop cher et …' });
  });

  test('changed: a word of its beginning was corrected', () => {
    const edited = plain([TITLE, FIRST.replace('viendra plus', 'viendra jamais plus'), SECOND]);
    expect(recovered(edited, said)).toEqual(['changed', 'Personne ne viendra jamais plus la rallumer', null]);
  });

  test('gone: neither the words nor most of their beginning are there', () => {
    expect(recovered(plain([TITLE, SECOND]), said)).toEqual(['gone', null, null]);
    expect(recovered(plain([TITLE, SECOND]), father)).toEqual(['gone', null, null]);
    expect(recoverQuotation(plain([TITLE, SECOND]), said).found).toMatchObject({
      said: 'personne ne viendra plus la rallumer …',
    });
  });

  test('gone: one word with another check is another word’s quotation', () => {
    expect(recovered(plain([TITLE, FIRST, SECOND]), 'non-0000')).toEqual(['gone', null, null]);
  });

  test('with its passage in the link all four outcomes are known', () => {
    const link = linkTo(PUBLISHED, 'Personne ne viendra plus la rallumer');
    const moved = quoting([TITLE, SECOND, 'Le gardien s’en va demain matin. « Personne ne viendra plus la rallumer »'], [
      'Personne ne viendra plus la rallumer',
    ], ['q1']); // prettier-ignore
    expect(recovered(moved, said, link)).toEqual(['moved', CONTENTS[0], 'q1']);
    expect(recovered(plain([TITLE, SECOND]), said, link)).toEqual(['gone', null, null]);
  });

  test('whatever stands for an id, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{1,80}$/)), (id) => {
        recoverQuotation(PUBLISHED, id);
      }),
    );
    expect(recovered(PUBLISHED, 'a-'.repeat(100_000))).toEqual(['gone', null, null]);
  });
});

describe('ids are kept', () => {
  const ids = (article: Article): unknown =>
    article.quotations.map(({ id, formerIds }) => (formerIds ? [id, ...formerIds] : id));

  test('when the same contents are annotated anew', () => {
    const anew = quoting([TITLE, FIRST, SECOND], ALL, ['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(ids(keepIds(PUBLISHED, anew))).toEqual([said, father, lamp, no, again]);
  });

  test('when a content grows, shrinks or is new', () => {
    const anew = quoting(
      [TITLE, FIRST, SECOND],
      ['« Personne ne viendra plus la rallumer »', 'lampe coûtait trop cher et personne ne la', 'le port'],
    );
    expect(ids(keepIds(PUBLISHED, anew))).toEqual([said, lamp, 'le-port-0979']);
  });

  test('when two become one, the other id is listed as former', () => {
    const anew = quoting([TITLE, FIRST, SECOND], [FIRST]);
    expect(ids(keepIds(PUBLISHED, anew))).toEqual([[anew.quotations[0]?.id, said, father]]);
  });

  test('when the text was edited, too, and from one time to the next', () => {
    const edited = quoting([TITLE, 'Un mot d’abord.', FIRST.replace('plus la rallumer', 'la rallumer'), SECOND], [
      'Personne ne viendra la rallumer', 'Mon père montait déjà ces marches.', 'Non', 'Non',
    ]); // prettier-ignore
    const kept = keepIds(PUBLISHED, edited);
    expect(ids(kept)).toEqual([said, father, no, again]);
    const merged = keepIds(
      kept,
      quoting(
        edited.blocks.map(({ text }) => text),
        ['Personne ne viendra la rallumer », regrette le gardien. « Mon père montait déjà ces marches.'],
      ),
    );
    const third = keepIds(
      merged,
      quoting(
        edited.blocks.map(({ text }) => text),
        ['Personne ne viendra la rallumer », regrette le gardien. « Mon père montait déjà ces marches.'],
      ),
    );
    expect(JSON.stringify(ids(third))).toContain(said);
    expect(JSON.stringify(ids(third))).toContain(father);
  });

  test('a new quotation does not take the id of another one', () => {
    const anew = quoting([TITLE, FIRST, SECOND], ['Non', 'Mon père montait déjà ces marches.'], ['q', father]);
    const former = quoting([TITLE, FIRST, SECOND], ['Non'], [father]);
    expect(ids(keepIds(former, anew))).toEqual([father, `${father}-2`]);
  });

  const some = fc.subarray(
    ALL.map((_, index) => index),
    { minLength: 1 },
  );
  const pick = (indices: readonly number[]): Article => ({
    ...PUBLISHED,
    quotations: indices.flatMap((index) => PUBLISHED.quotations[index] ?? []),
  });

  test('and the article stays valid, every id that overlaps something leads to it, and keeping twice changes nothing', () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), (before, after, renamed) => {
        const former = pick(before);
        const next = pick(after);
        const anew = renamed
          ? { ...next, quotations: next.quotations.map((one, at) => ({ ...one, id: `r${at}` })) }
          : next;
        const kept = keepIds(former, anew);
        expect(validateArticle(kept)).toMatchObject({ ok: true });
        for (const index of after)
          if (before.includes(index)) expect(JSON.stringify(ids(kept))).toContain(PUBLISHED.quotations[index]?.id);
        expect(keepIds(former, kept)).toEqual(kept);
      }),
    );
  });
});
