/** Texts that repeat one thing `n` times: what a stage that looks back, or ahead, over all of it would choke on. */

const repeated = (piece: (index: number) => string, n: number): string =>
  Array.from({ length: n }, (_, index) => piece(index)).join('');

const LETTERS = 'bcdfglmnprstv';

const syllables = (seed: number): string =>
  Array.from(
    { length: 4 },
    (_, place) => `${LETTERS[Math.floor(seed / 13 ** place) % 13] ?? 'b'}${'aeio'[(seed + place) % 4] ?? 'a'}`,
  ).join('');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A different capitalised name for each index: « Bocale Mirone ». */
const name = (index: number): string => `${capital(syllables(index))} ${capital(syllables(index * 7 + 3))}`;

const SENTENCE = '« Le bac reste à quai », a déclaré mardi Hélène Castaing, maire de Morvane. ';

/** Each gives a text of a length in proportion to `n`; the same text for the same `n`. */
export const PATHOLOGICAL: Readonly<Record<string, (n: number) => string>> = {
  'opening guillemets': (n) => '«'.repeat(n),
  'closing guillemets': (n) => '»'.repeat(n),
  'straight marks': (n) => '"'.repeat(n),
  apostrophes: (n) => "'".repeat(n),
  'marks opened and never closed': (n) => repeated(() => '« mot ', n),
  'marks closed and never opened': (n) => repeated(() => 'mot » ', n),
  'nested marks': (n) => `${'« a “b '.repeat(n)}c${'” ».'.repeat(n)}`,
  'pairs of marks': (n) => repeated(() => '« mot » ', n),
  'marks opened in each paragraph': (n) => `Titre\n${repeated(() => '« Un mot de plus.\n', n)}`,
  dit: (n) => repeated(() => 'dit ', n),
  'dit que': (n) => repeated(() => 'il dit que ', n),
  selon: (n) => repeated(() => 'selon ', n),
  'different names': (n) => repeated((index) => `${name(index)} parle. `, n),
  'different names, no full stop': (n) => repeated((index) => `${name(index)}, `, n),
  'different speakers': (n) => `Titre\n${repeated((index) => `« Oui », a dit ${name(index)}.\n`, n)}`,
  'bodies with one acronym': (n) => repeated((index) => `La Ligue ${name(index)} (LMT) attend. `, n),
  'a body that is described': (n) =>
    `La Ligue Morvane (LM)\n${repeated(() => 'La ligue de Morvane, une association, attend. Elle dit non. ', n)}`,
  'one name': (n) => repeated(() => 'Hélène Castaing ', n),
  capitals: (n) => repeated(() => 'ABC ', n),
  'capitalised run without end': (n) => repeated(() => 'De La ', n),
  initials: (n) => repeated(() => 'J.-B. ', n),
  'pronouns after one name': (n) => `Hélène Castaing\n${repeated(() => 'Elle a dit que oui. ', n)}`,
  'one quotation, many sentences': (n) => `« ${repeated(() => 'Un mot. ', n)}», a dit Hélène Castaing.`,
  commas: (n) => repeated(() => 'a, ', n),
  'full stops': (n) => '.'.repeat(n),
  spaces: (n) => `a${' '.repeat(n)}b`,
  'tabs and no-break spaces': (n) => `a${'\t\u00A0'.repeat(n)}b`,
  hyphens: (n) => `a${'-'.repeat(n)}b`,
  'one word': (n) => 'a'.repeat(n),
  'one accented word': (n) => 'e\u0301'.repeat(n),
  digits: (n) => '1 234,5 '.repeat(n),
  brackets: (n) => '('.repeat(n),
  'empty lines': (n) => `a${'\n'.repeat(n)}b`,
  'short lines': (n) => repeated(() => 'Oui.\n', n),
  emoji: (n) => '👩‍🚒'.repeat(n),
  'sound news in one paragraph': (n) => SENTENCE.repeat(n),
  'sound news in paragraphs': (n) => `${SENTENCE}\n`.repeat(n),
};
