/** Who speaks, by the sentences that each rule is there for. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { voicesOf } from './named.ts';

const voices = (lang: string, text: string): readonly string[] =>
  voicesOf(annotate(`${TITLES[lang] ?? ''}\n${text}`, { lang }));
const TITLES: Readonly<Record<string, string>> = { fr: 'Le pont ferme', en: 'A ferry stops', es: 'El puente cierra' };

describe('French', () => {
  test.each([
    ['the name at the cue', '« Le pont tiendra », a déclaré Hélène Castaing, maire de Morvane.', ['helene-castaing']],
    [
      'a pronoun, by gender',
      'Hélène Castaing a reçu Luc Berthomieu. « Le pont tiendra », a-t-elle dit. « On nous ment », a-t-il répondu.',
      ['helene-castaing', 'luc-berthomieu'],
    ],
    [
      'a role that stood with the name',
      'L’ambassadeur de Russie au Venezuela, Sergueï Orlov, a dit que tout allait bien. « Tout va bien », a répété l’ambassadeur. Le diplomate russe a ajouté que le port était prêt.',
      ['serguei-orlov', 'serguei-orlov', 'serguei-orlov'],
    ],
    [
      'an apposition, another word of its kind',
      'Timor Axel, aujourd’hui professeur à Beyrouth, est venu. « C’est inhabituel », a dit le chercheur.',
      ['timor-axel'],
    ],
    [
      'two of one last name',
      'Jean Dupont et Marie Dupont se sont vus. M. Dupont affirme que le vote est nul. Mme Dupont répond qu’il est juste.',
      ['jean-dupont', 'marie-dupont'],
    ],
    [
      'a newspaper by what it is',
      'Le quotidien Ouest-France rapporte que la pile a bougé. Le journal précise que l’expert le savait.',
      ['ouest-france', 'ouest-france'],
    ],
    [
      'nobody is named',
      '« La pile craque », raconte un pêcheur. « Toute la nuit », précise cet homme.',
      ['un-pecheur', 'un-pecheur'],
    ],
    [
      'a name behind the description',
      '« Ils doivent partir », affirme un jeune manifestant, Abdel Rachid.',
      ['abdel-rachid'],
    ],
    [
      'the lawyer of somebody is another',
      'Luc Berthomieu attend. L’avocat de M. Berthomieu a dit que tout irait bien.',
      ['l-avocat-de-m-berthomieu'],
    ],
    [
      'a document speaks for the body that it names',
      'Un rapport de la Ligue arabe affirme que le port est plein.',
      ['ligue-arabe'],
    ],
    [
      'many by a pronoun: the described subject before, in another paragraph, too',
      'Les rebelles ont fui vers le nord. Ils assurent avoir libéré les otages.\nIls ont promis que le pont tiendrait.',
      ['les-rebelles', 'les-rebelles'],
    ],
    [
      'a body of which each land has its own is nobody named before',
      'La Cour pénale internationale enquête. Le gouvernement malien a dénoncé « un crime de guerre ».',
      ['le-gouvernement-malien'],
    ],
    ['a capital stands for its government', 'Moscou assure que le port est prêt.', ['moscou']],
    ['nobody: a passive', 'Il a été annoncé que le pont fermerait.', ['-']],
    [
      'a continued quotation',
      '« Le pont tiendra », a déclaré Hélène Castaing. « Je le promets. »',
      ['helene-castaing', 'helene-castaing'],
    ],
  ])('%s', (_why, text, expected) => expect(voices('fr', text)).toEqual(expected));

  test('a heading is said by whoever says its words below', () => {
    const article = annotate(
      '« La pile travaille »\nHélène Castaing a dit que tout allait bien.\n« La nuit, la pile travaille », a dit Luc Berthomieu.',
      { lang: 'fr' },
    );
    expect(voicesOf(article)).toEqual(['luc-berthomieu', 'helene-castaing', 'luc-berthomieu']);
  });

  test('what is taken up is a mention, and the rule is said', () => {
    const article = annotate('Le pont ferme\nHélène Castaing est là. « Non », a-t-elle dit.', { lang: 'fr' });
    expect(article.mentions.map(({ form }) => form)).toEqual(['name', 'pronoun']);
    expect(article.quotations[0]?.evidence?.map(({ rule }) => rule)).toContain('pronoun');
  });
});

describe('English', () => {
  test.each([
    ['a pronoun', 'Joan Penhale left the room. "It floats," she said.', ['joan-penhale']],
    ['a title and a last name', 'Professor Cole Ashby was there. "It floats," Professor Ashby said.', ['cole-ashby']],
    [
      'a role before the name',
      'Harbour master Joan Penhale was there. "It floats," said the harbour master.',
      ['joan-penhale'],
    ],
    [
      'he and she are persons, it is none',
      'Minister Paul Ashby met the company, Minera Altamar. "It was no accident," he said.',
      ['paul-ashby'],
    ],
    ["somebody's lawyer", 'Joan Penhale was there. "It floats," said Penhale\'s lawyer, Dinah Rose.', ['dinah-rose']],
  ])('%s', (_why, text, expected) => expect(voices('en', text)).toEqual(expected));
});

describe('Spanish', () => {
  test.each([
    [
      'many by a pronoun',
      'Los rebeldes huyeron hacia el norte. Ellos aseguran que el puente resistirá.',
      ['los-rebeldes'],
    ],
    ['a subject left unsaid', 'Ana Zamarra llegó tarde. Aseguró que el puente está cerrado.', ['ana-zamarra']],
    [
      'an office',
      'El alcalde de Fuentelumbre, Pedro Zamarra, llegó. "Está cerrado", dijo el alcalde.',
      ['pedro-zamarra'],
    ],
  ])('%s', (_why, text, expected) => expect(voices('es', text)).toEqual(expected));
});
