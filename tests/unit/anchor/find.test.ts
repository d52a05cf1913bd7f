import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../src/anchor/match.ts';
import { articleOf, follow, linkTo, spansOf } from './make.ts';

const TITLE = 'Le phare de Kerlaz s’éteint';
const FIRST =
  'La lampe du phare a brûlé sa dernière nuit dimanche. Le gardien a fermé la porte à clé, puis il est descendu au port.';
const SECOND =
  '« Personne ne viendra plus la rallumer », regrette-t-il. « Mon père montait déjà ces marches avant la guerre. »';
const THIRD =
  'La commune voudrait y loger un musée. Le conseil en parlera au printemps, quand les comptes seront connus.';
const ARTICLE = articleOf([TITLE, FIRST, SECOND, THIRD]);
const SAID = 'Personne ne viendra plus la rallumer';

describe('the four outcomes', () => {
  test('exact: nothing was changed', () => {
    expect(follow(linkTo(ARTICLE, SAID), [TITLE, FIRST, SECOND, THIRD])).toEqual(['exact', SAID]);
  });

  test('exact: something was changed elsewhere', () => {
    const first = 'La lampe a brûlé sa dernière nuit. Le gardien est descendu.';
    expect(follow(linkTo(ARTICLE, SAID), [TITLE, first, SECOND, THIRD])).toEqual(['exact', SAID]);
  });

  test('exact: only marks, spaces and apostrophes were set otherwise', () => {
    const marked = 'a fermé la porte à clé, puis il est descendu au port.|« Personne ne viendra';
    const second = SECOND.replaceAll('« ', '"').replaceAll(' »', '"').replaceAll('’', "'");
    expect(follow(linkTo(ARTICLE, marked), [TITLE, FIRST, second, THIRD])).toEqual([
      'exact',
      marked.replace('« ', '"'),
    ]);
  });

  test('moved: the same words in another paragraph', () => {
    const second = SECOND.replace('« Personne ne viendra plus la rallumer », regrette-t-il. ', '');
    const third = `${THIRD} « Personne ne viendra plus la rallumer », a dit le gardien.`;
    expect(follow(linkTo(ARTICLE, SAID), [TITLE, FIRST, second, third])).toEqual(['moved', SAID]);
  });

  test('changed: the words differ, and both are given with what differs marked', () => {
    const article = articleOf([TITLE, FIRST, SECOND.replace('plus la rallumer', 'jamais la rallumer'), THIRD]);
    const found = findPassage(linkTo(ARTICLE, SAID), article);
    expect(found).toEqual({
      outcome: 'changed',
      spans: spansOf(article, 'Personne ne viendra jamais la rallumer'),
      said: SAID,
      says: 'Personne ne viendra jamais la rallumer',
      diff: [
        { kind: 'same', text: 'Personne ne viendra ' },
        { kind: 'removed', text: 'plus' },
        { kind: 'added', text: 'jamais' },
        { kind: 'same', text: ' la rallumer' },
      ],
    });
  });

  test('changed: an accent, a capital or a negation is the author’s, not the typesetter’s', () => {
    for (const other of [
      'Personne ne viendra plus là rallumer',
      'personne ne viendra plus la rallumer',
      'Personne viendra plus la rallumer',
    ]) {
      expect(follow(linkTo(ARTICLE, SAID), [TITLE, FIRST, SECOND.replace(SAID, other), THIRD])).toEqual([
        'changed',
        other,
      ]);
    }
  });

  test('gone: the words that the link carried are given, nothing is lit', () => {
    const article = articleOf([TITLE, FIRST, SECOND.replace(`« ${SAID} », regrette-t-il. `, ''), THIRD]);
    expect(findPassage(linkTo(ARTICLE, SAID), article)).toEqual({ outcome: 'gone', said: SAID });
  });
});

describe('ever worse texts', () => {
  const RANK = ['exact', 'moved', 'changed', 'gone'];
  const lists: Readonly<Record<string, readonly string[]>> = {
    'words lost one after the other': [
      'Le gardien a fermé la porte à clé',
      'Le gardien a fermé la porte',
      'Le gardien a fermé',
      'Le gardien',
      'Le',
    ],
    'words exchanged one after the other': [
      'Le gardien a fermé la porte à clé',
      'Le gardien a fermé la grille à clé',
      'Le veilleur a fermé la grille à clé',
      'Le veilleur a poussé la grille à midi',
      'Un veilleur tout seul poussa sans bruit',
    ],
    'typing errors': [
      'Le gardien a fermé la porte à clé',
      'Le gardein a fermé la prote à clé',
      'Le gadrein a femré la prote à lcé',
      'Xe gxrdxen x fxrmx lx pxrtx x cxx',
      'Xxxgxrxxexxxxxxrxxxlxxxxxtxxxxxxx',
    ],
  };
  for (const [name, texts] of Object.entries(lists)) {
    test(name, () => {
      const link = linkTo(ARTICLE, texts[0] ?? '');
      const outcomes = texts.map(
        (text) => follow(link, [TITLE, FIRST.replace(texts[0] ?? '', text), SECOND, THIRD])[0],
      );
      const ranks = outcomes.map((outcome) => RANK.indexOf(outcome));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(outcomes[0]).toBe('exact');
      expect(outcomes.at(-1)).toBe('gone');
    });
  }
});

describe('a wrong passage is never lit', () => {
  const twins = [
    TITLE,
    'Le maire a dit oui. Le conseil a voté.',
    FIRST,
    'La région a dit oui. Le département attend.',
    THIRD,
  ];

  test('not the twin of a deleted passage', () => {
    const link = linkTo(articleOf(twins), 'a dit oui');
    expect(follow(link, twins.toSpliced(1, 1))).toEqual(['gone', null]);
    expect(follow(link, twins.with(1, 'Le maire hésite. Le conseil a voté.'))).toEqual(['gone', null]);
  });

  test('not the near twin of a deleted passage', () => {
    const near = [
      TITLE,
      'Le gardien a fermé la porte à clé dimanche.',
      SECOND,
      'Le gardien a fermé la porte à clef lundi.',
      THIRD,
    ];
    const link = linkTo(articleOf(near), 'Le gardien a fermé la porte à clé');
    expect(follow(link, near)).toEqual(['exact', 'Le gardien a fermé la porte à clé']);
    expect(follow(link, near.toSpliced(1, 1))).toEqual(['gone', null]);
  });

  test('not the verbatim twin of an edited passage', () => {
    const link = linkTo(articleOf(twins), 'a dit oui', 1);
    expect(follow(link, twins.with(3, 'La région a dit ouf. Le département attend.'))).toEqual([
      'changed',
      'a dit ouf',
    ]);
  });

  test('not a name elsewhere when its paragraph was deleted', () => {
    const names = [TITLE, 'Yann Le Goff garde le phare.', 'La mairie a remercié Yann Le Goff pour ses nuits.', THIRD];
    for (const nth of [0, 1]) {
      const link = linkTo(articleOf(names), 'Le Goff', nth);
      expect(follow(link, names)).toEqual(['exact', 'Le Goff']);
      expect(follow(link, names.toSpliced(nth + 1, 1))).toEqual(['gone', null]);
    }
  });

  test('not one of two places that nobody can tell apart', () => {
    const refrain = [
      TITLE,
      'Tourne, tourne, petit phare.',
      'Tourne, tourne, petit phare.',
      'Tourne, tourne, petit phare.',
    ];
    const link = linkTo(articleOf(refrain), 'petit phare', 1);
    expect(
      follow(link, [TITLE, 'Tourne, petit phare.', 'Tourne, petit phare.', 'Tourne, petit phare.', 'Et encore.'])[0],
    ).toBe('gone');
  });
});

describe('long passages', () => {
  const long = `${FIRST} ${SECOND} ${THIRD} Les marins, eux, ont déjà un autre repère : le château d’eau du bourg, peint en blanc. Il se voit de plus loin.`;
  const before = [TITLE, 'Au bout de la jetée, on entend la mer.', long, 'La suite demain.'];
  const link = linkTo(articleOf(before), long);

  test('are carried by their ends, and found whole', () => {
    expect(link.quote.kind).toBe('ends');
    expect(follow(link, before)).toEqual(['exact', long]);
    expect(follow(link, before.toSpliced(1, 0, 'Un paragraphe de plus.'))).toEqual(['exact', long]);
  });

  test('changed between their ends are found changed', () => {
    const now = long.replace('au printemps', 'en automne');
    expect(follow(link, before.with(2, now))).toEqual(['changed', now]);
  });

  test('deleted are gone', () => {
    expect(follow(link, before.toSpliced(2, 1))).toEqual(['gone', null]);
  });
});

test('a passage over several blocks keeps its borders', () => {
  const words = 'puis il est descendu au port.|« Personne ne viendra';
  expect(follow(linkTo(ARTICLE, words), [TITLE, 'Un mot d’abord.', FIRST, SECOND, THIRD])).toEqual(['exact', words]);
});

test('an article without the text of a link opens all the same', () => {
  for (const blocks of [['x'], ['«»'], ['漢字'], [' '], ['La']]) {
    expect(follow(linkTo(ARTICLE, SAID), blocks)).toEqual(['gone', null]);
  }
});
