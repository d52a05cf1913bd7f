/** Texts to break an annotator with: random pieces of dirt, and sound news with damage done to it. */
import * as fc from 'fast-check';

/** Sound sentences in the three languages, all constructs of reported speech among them. Invented. */
export const SOUND = [
  'Le bac de Morvane reste à quai jusqu’au printemps',
  '« Nous n’avons pas le choix », a déclaré mardi Hélène Castaing, maire de Morvane.',
  'Selon la préfecture, « la coque est “très abîmée” » et le câble devra être changé.',
  'Luc Berthomieu, président de l’association des riverains, dément avoir demandé le report des travaux.',
  '« Je l’ai dit, insiste-t-il, dès le mois de mars : il faut un second bac.',
  '« Et je le redirai », a-t-il ajouté.',
  'Elle se demande si M. J.-B. Ferrand viendra. Il a affirmé que non, qualifiant le projet de « farce ».',
  'The harbour library will not reopen this winter',
  '"We were told nothing," said Nora Whitlock, who runs the reading room. "Not a word."',
  'According to the council, the roof "isn’t safe"; Dr. Pell denied that anyone had been warned.',
  'La fuente de Valdemora seguirá sin agua',
  '«No hay dinero», lamentó la alcaldesa, Inés Robledo. Aseguró que volverá a intentarlo en otoño.',
  'Según el vecino más viejo del pueblo, —que pidió no ser nombrado—, «esto no lo arregla nadie».',
] as const;

const DIRT = [
  ...'«»‹›“”„‟"\'‘’‚`´'.split(''),
  ...'—–-:;,.!?…()[]'.split(''),
  ' ',
  '\u00A0',
  '\u202F',
  '\u2009',
  '\u200B',
  '\u200D',
  '\u00AD',
  '\t',
  '\v',
  '\f',
  '\u0085',
  '\uFEFF',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\n\n',
  '\u202E',
  '\u0301',
  '\uFFFD',
  '\0',
  '\uD83D',
  '\uDE00',
  '😀',
  '👩‍🚒',
  '🇫🇷',
  'قال الوزير',
  'אמר השר',
  '政府は「困難」と述べた',
  'Он сказал: «Да»',
  '𝔇𝔦𝔱',
  'ﬁ',
  'İ',
  'ß',
  '1 234,5 %',
  'M. ',
  'J.-B. ',
  'qu’',
  ' dit ',
  ' a déclaré ',
  '-t-il ',
  ' selon ',
  ' que ',
  ' said ',
  ' that ',
  ' dijo ',
  'Ida Brun',
  'il ',
  'Elle ',
  'UNESCO',
  'constructor',
  '__proto__',
  'toString',
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...DIRT) },
  { weight: 2, arbitrary: fc.constantFrom(...SOUND) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

const random = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** One blow to a text, at a place given as a share of its length. */
interface Blow {
  readonly at: number;
  readonly length: number;
  readonly type: 'drop' | 'double' | 'swap' | 'insert' | 'move';
  readonly dirt: string;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 30 }),
  type: fc.constantFrom('drop', 'double', 'swap', 'insert', 'move'),
  dirt: fc.constantFrom(...DIRT),
});

function struck(text: string, { at, length, type, dirt }: Blow): string {
  const from = Math.floor(at * text.length);
  const [before, hit, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (type) {
    case 'drop':
      return before + after;
    case 'double':
      return before + hit + hit + after;
    case 'swap':
      return before + hit.split('').toReversed().join('') + after;
    case 'insert':
      return before + dirt + hit + after;
    case 'move':
      return hit + before + after;
  }
}

const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...SOUND), fc.constantFrom('\n', '\n\n', ' ', '\r\n')), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.array(blow, { minLength: 1, maxLength: 12 }),
  )
  .map(([lines, blows]) => blows.reduce(struck, lines.map(([line, end]) => line + end).join('')));

export const anyText: fc.Arbitrary<string> = fc.oneof(random, mutated);

export const anyOptions = fc.record(
  { lang: fc.constantFrom('fr', 'en', 'es', 'fr-CA', 'de', 'und'), unwrap: fc.boolean() },
  { requiredKeys: [] },
);
