/** Names by the sentences that their rules are there for. */
import { describe, test } from 'vitest';
import { expectNames } from './named.ts';

describe('French', () => {
  test.each([
    ['a title of address is no part of a name', 'Le pont ferme\nM. [P Berthomieu] et Mme [P Castaing] attendent.'],
    [
      'a role and its complement are none either',
      'Le pont ferme\nLe ministre des Affaires étrangères [P Paul Massoubre] est venu.',
    ],
    [
      'particles and hyphens',
      'Le pont ferme\nOn a vu [P Antoine de Castelnau], [P Rafik ben Othman] et [P Jean-Baptiste Le Goff].',
    ],
    ['an article is no part of the name', "Le pont ferme\nLe chantier de [L Caen] plaît à la [O CGT] et à l'[O AFP]."],
    [
      'a sentence begins with a capital and no name',
      'Le pont ferme\nPlusieurs habitants protestent. Toutefois, rien ne bouge.',
    ],
    [
      'a name at the beginning of a sentence, before a verb',
      'Le pont ferme\nMassoubre a refusé. Le public attendait [P Aurélien Massoubre].'.replace(
        '\nMassoubre',
        '\n[P Massoubre]',
      ),
    ],
    [
      'adjectives belong to a body',
      'Le pont ferme\nLe [O Conseil national valbrunois] et le [O Parti radical] se réunissent.',
    ],
    [
      'and so does the complement of some',
      "Le pont ferme\nSelon l'[O Observatoire syrien des droits de l'homme], la [O Fédération belge du secteur financier] se tait.",
    ],
    [
      'a body in small letters with a name',
      "Le pont ferme\nIl enseigne à l'[O université de Caen], loin du [O ministère de la Justice].",
    ],
    [
      'an acronym in brackets',
      "Le pont ferme\nLe [O Bureau d'enquêtes fluviales] ([O BEF]) ne dit rien. Le [O BEF] attend.",
    ],
    [
      'the word « place » belongs to some places',
      'Le pont ferme\nLa foule est sur la [L place Tahrir], au [L Caire], et non dans la ville de [L Lyon].',
    ],
    [
      'a place by its neighbours',
      'Le pont ferme\nIl est maire de [L Montérac]. Elle vit à [L Valbrune]. Ils viennent de [L Homs], [L Saraqeb] et [L Alep].',
    ],
    ['« le gouvernement X » is that of a person', 'Le pont ferme\nLe gouvernement [P Papandrissos] tombe.'],
    ['the journal says that it is one', 'Le pont ferme\nLa revue [O Annals of River and Bridge Studies] publie cela.'],
    [
      'products, ships and flights are no names',
      "Le pont ferme\nUn Boeing 737 a survolé le cargo Belle Sauvenne. L'AF4471 aussi.",
    ],
    [
      'nor are nationalities, months, feasts',
      'Le pont ferme\nLes Français et un Polonais arriveront en Avril, avant Noël.',
    ],
    ['nor a title in marks', 'Le pont ferme\nIl relit « Germinal ».'],
    ['nor what a treaty or a cup is called', 'Le pont ferme\nLe Traité de Morvane et la Coupe de Lyon passionnent.'],
    [
      'a given name behind a place begins another name',
      'Le pont ferme\nLe directeur du site de [L Montérac] [P Laurent Berthomieu] est parti.',
    ],
    [
      'a name in brackets behind a person is a body',
      'Le pont ferme\nOn a vu [P Alexandre Vauclin] ([O Morvanor]) et [P Julien Ossard] ([O Katora]).',
    ],
    [
      'a place before a person is where he comes from',
      'Le pont ferme\nLe chef serbe de [L Croatie] [P Stanko Orlić] est parti.',
    ],
    [
      'a word in lower case within the name of an association',
      "Le pont ferme\nL'association [O Air pur Rhône] proteste.",
    ],
    ['an article with a capital belongs to a paper', 'Le pont ferme\nOn le lit dans [O Le Courrier].'],
    ['a heading in capitals says nothing by them', 'LE PONT FERME À MORVANE\n[P Hélène Castaing] parle.'],
  ])('%s', (_why, noted) => expectNames('fr', noted));
});

describe('English', () => {
  test.each([
    [
      'roles and titles',
      'A ferry stops\nForeign Minister [P Anna Brandt] met Professor [P Cole Ashby] and Ms [P Penhale].',
    ],
    ['an office with what it is for', 'A ferry stops\nSecretary of State [P John Ashby] spoke in [L Geneva].'],
    [
      'bodies end with their head',
      'A ferry stops\nThe [O Ennish Harbour Authority] and the [O US State Department] agreed.',
    ],
    [
      '"of" and "and" within bodies',
      'A ferry stops\nShe left the [O University of Ennish] for the [O Department of Health and Human Services].',
    ],
    ['a possessive ends a name', "A ferry stops\nPolice met [P Joan Penhale]'s lawyer at [O Google]'s office."],
    ['adjectives of lands', 'A ferry stops\nUS troops and Indonesian sailors left the [L United States].'],
    [
      'words that make a thing of a name',
      'A ferry stops\nHe won the [O Google] Science Fair and the Ennish Book Award.',
    ],
    [
      'a heading with capitals throughout',
      'Harbour Master Joan Penhale Resigns Today\nHarbour master [P Joan Penhale] left.'.replace(
        'Master Joan Penhale',
        'Master [P Joan Penhale]',
      ),
    ],
    [
      'a sea and a street are places',
      'A ferry stops\nIt sank in the [L South China Sea], far from [L Tennery Street].',
    ],
    [
      'what stands before an office goes with it',
      'A ferry stops\nShadow Defence Secretary [P Liam Ashby] met [L Ennish] Fire Chief [P Jim Clay].'.replace(
        '[L Ennish]',
        'Ennish',
      ),
    ],
    [
      'a last name that begins a sentence',
      'A ferry stops\nParty leader [P Greg Barber] spoke. [P Barber], who is new, left.',
    ],
    ['adjectives that no list has', 'A ferry stops\nThe Ennishian election is over.'],
    ['tags and handles are none', 'A ferry stops\nShe wrote #FreeTheFerry to @EnnishHarbour.'],
  ])('%s', (_why, noted) => expectNames('en', noted));
});

describe('Spanish', () => {
  test.each([
    ['two last names', 'El puente cierra\nLo dijo [P José Luis Zamarra Fuentes] en [L Toledo].'],
    ['an office with what it is for', 'El puente cierra\nEl consejero de Turismo y Deporte, [P José Fuentes], habló.'],
    [
      'bodies with their complement',
      'El puente cierra\nLa [O Junta de Andalucía] y el [O Consejo Superior de Deportes] callan.',
    ],
    [
      'two acronyms are two',
      'El puente cierra\nFuentes reclamó a [O PP] y [O PSOE] un acuerdo.'.replace('\nFuentes', '\nLa alcaldesa'),
    ],
    ['a pact is a thing, with its place', 'El puente cierra\nHablan del Pacto de Toledo y de los Juegos Olímpicos.'],
  ])('%s', (_why, noted) => expectNames('es', noted));
});
