/** The constructs of French reported speech, each in sentences of our own; the notation is explained in `notation.ts`. */
import { describe } from 'vitest';
import { construct } from './notation.ts';

const french = (name: string, sentences: readonly [kinds: string, noted: string][]): void =>
  construct('fr', 'Le bac de Morvane', name, sentences);

describe('words in marks', () => {
  french('the inquit behind', [
    ['direct', '« [Le bac ne partira pas] », {a déclaré} <Hélène Castaing>.'],
    ['direct', '« [Le câble a cédé dans la nuit] », {explique} mardi <le capitaine du port>, joint par téléphone.'],
    ['direct', '« [Nous avons prévenu tout le monde ! Personne n’a bougé.] » {s’emporte} <Luc Berthomieu>.'],
    ['direct', '« [C’est une bonne nouvelle] » {a réagi} sur la radio locale <Nadia Ferroul>, présidente du comité.'],
    ['direct', '« [On verra bien] », {sourit-<elle>}.'],
  ]);
  french('the inquit before, behind a colon or a comma', [
    ['direct', '<De nombreux voisins>, témoins de la chute, {ont déclaré} : « [Le câble a sifflé avant de rompre.] »'],
    ['direct', '<De nombreuses familles> {répètent} : « [Nous attendons toujours.] »'],
    ['direct', '<Hélène Castaing> {a précisé} : « [Le bac sera réparé avant juin.] »'],
    ['direct', '<Le capitaine> {l’assure}, « [rien ne sera caché aux habitants] ».'],
    ['direct', '<La préfète> {a répondu} à la presse : « [Les travaux sont finis, et bien finis] ».'],
    ['direct', 'Et d’{ajouter} : « [Nous n’irons pas plus loin.] »'],
  ]);
  french('the inquit inside', [
    ['direct', '« [Le bac], {a déclaré} <Hélène Castaing>, [ne partira pas]. »'],
    ['direct', '« [Moi], {dit-<il>}, [je n’ai rien vu de tel depuis vingt ans]. »'],
    ['direct', '« [Nous partirons] », {a promis} <le capitaine>, « [dès que le vent tombera] ».'],
  ]);
  french('on both sides', [
    [
      'direct',
      '<Elle> {a aussi assuré}, « [nous n’avons reçu aucune plainte des riverains] », {a déclaré} <la directrice>.',
    ],
    ['direct', '<Luc Berthomieu> {insiste} : « [Le câble était usé] », {explique-t-<il>}.'],
    ['direct', '<Le maire> {a répondu}, « [il faut que chacun prenne sa part] », {a-t-<il> lancé}.'],
  ]);
  french('words on, behind the inquit', [
    [
      'direct, direct',
      '« [Le bac est vieux] », {2|} {a dit} <la maire>. « [2|Il faut le changer.] »'.replace('{2|} ', ''),
    ],
    ['direct, direct', '« [Je suis confiante] », {indique} <Nadia Ferroul>. « [2|Les crédits sont là] ».'],
  ]);
  french('a cue in the sentence before', [
    ['direct', '<La porte-parole> {a nuancé} ces chiffres. « [Nous comptons trois retards depuis janvier, pas dix.] »'],
    ['direct', '<Le maire> {s’est emporté}. « [On se moque de nous depuis des mois] ».'],
  ]);
  french('several sentences and marks inside marks', [
    ['direct', '« [Le bac est vieux. La coque est « très abîmée ». Il faut agir] », {a dit} <la maire>.'],
    [
      'direct, direct',
      '<Ida Brun> {raconte} : « [Mon père <2|m’> {2|a dit} : “[2|Courage, ma fille.]” Je suis partie.] »'
        .replace('<2|m’>', 'm’')
        .replace('Mon père', '<2|Mon père>'),
    ],
  ]);
});

describe('told words', () => {
  french('a clause', [
    ['indirect', '<Hélène Castaing> {a annoncé} que [le bac resterait à quai].'],
    ['indirect', '<Elle> {estime}, au vu du rapport, qu’[il faudra deux mois].'],
    ['indirect', '<Les riverains> {soutiennent} que [la digue, bâtie en 1950, ne tiendra pas l’hiver].'],
    ['indirect', '<Le capitaine> {a fait savoir} lundi soir que [trois marins étaient blessés].'],
    ['indirect', '<Le comité>, qui compte trente membres, {juge} que [le projet est mal né].'],
  ]);
  french('ends where another takes over', [
    [
      'indirect, indirect',
      '<La maire> {a dit} que [le bac était vieux] et {2|a ajouté} que [2|la coque fuyait].'.replace(
        '<La maire>',
        '<<2|La maire>>',
      ),
    ],
    ['indirect, direct', '<<2|Le préfet>> {affirme} que [tout est prêt], {2|ajoutant} : « [2|Nous ouvrirons lundi] ».'],
    ['indirect', '<La maire> {affirme} que [le bac est sûr], tandis que les syndicats se taisent.'],
    [
      'indirect, indirect',
      '<Luc Berthomieu> {pense} que [le câble a cédé] et <2|la préfecture> {2|assure} que [2|tout va bien].',
    ],
    ['indirect', '<La maire> {a indiqué} que [le bac était vieux, mais qu’il partirait].'],
  ]);
  french('an infinitive', [
    ['indirect', '<Le capitaine> {affirme} [avoir vu une lumière].'],
    ['indirect', '<Il> {dit} [ne pas vouloir quitter le port].'],
    ['indirect', '<La maire> {a promis} de [rouvrir la ligne avant l’été].'],
    ['indirect', '<Nadia Ferroul> {croit} [savoir où le plan a disparu].'],
  ]);
  french('no marks, the inquit behind or inside', [
    ['indirect', '[La digue ne tiendra pas l’hiver], {prévient} <Luc Berthomieu>.'],
    ['indirect', '[Le bac], {affirme} <la directrice>, [partira dès lundi].'],
    ['indirect', '[Toutefois, si le vent tournait, il faudrait attendre], {dit-<elle>}.'],
    ['indirect', '[Le plan a disparu], {paraît-il}.'],
    ['indirect', 'On a retrouvé les marins qui, {dit-on}, [s’étaient perdus].'],
  ]);
  french('a source without a verb', [
    ['indirect', '{Selon} <la préfecture>, [le câble devra être changé].'],
    ['indirect', '[Trois marins ont été blessés], {selon} <les secours>.'],
    ['indirect', '{D’après} <un rapport de l’institut>, [la coque est percée].'],
    ['indirect', '{Pour} <Hélène Castaing>, [il n’y a pas d’autre choix].'],
    ['indirect', '{Aux yeux} <du maire>, [le projet est trop cher].'],
    ['indirect', '{De l’avis} <des riverains>, [la digue est trop basse].'],
    ['indirect', '[Le bac], {selon} <elle>, [ne vaut plus rien].'],
    ['direct', '{Selon} <Nadia Ferroul>, « [personne ne sait où le plan se trouve] ».'],
    ['', 'Selon le calendrier, le bac devait partir lundi.'],
  ]);
  french('a participle or a gerund', [
    ['indirect', 'La grange est fermée à cause d’<une vieille croyance> {affirmant} que [le diable y dort].'],
    [
      'indirect',
      '<Le maire> a quitté la salle en {affirmant} que [le vote était truqué].'.replace(
        'en {affirmant}',
        '{en affirmant}',
      ),
    ],
    ['indirect', '{Estimant} que [le prix était trop haut], <la directrice> a fermé la ligne.'],
    ['direct', '<Elle> s’est levée, {ajoutant} : « [Je reviendrai demain.] »'],
  ]);
  french('a relative', [
    ['indirect', '<Luc Berthomieu>, qui {affirme} que [le câble était usé], attend l’enquête.'],
    ['indirect', 'On attend <la préfète>, qui {a annoncé} que [la ligne rouvrirait].'],
  ]);
  french('a passive', [
    ['indirect', 'Il {a été annoncé} que [la ligne serait fermée].'],
    ['mixed', 'Le projet {a été qualifié} de « [farce] » par <le maire>.'],
    ['', 'Il est prévu que la ligne rouvre en juin.'],
  ]);
  french('denied and asked', [
    ['indirect denied', '<Luc Berthomieu> {dément} [avoir demandé le report des travaux].'],
    ['indirect denied', '<Le préfet> {nie} que [le rapport ait disparu].'],
    ['indirect denied', '<Elle> {ne pense pas} que [le bac parte avant juin].'],
    ['indirect asked', '<La presse> {se demande} si [la digue tiendra].'],
    ['direct', '« [Je n’ai rien reçu] », {dément-<il>}.'],
    ['', 'La directrice n’a pas dit que le bac était sûr.'],
  ]);
});

describe('told words and words in marks together', () => {
  french('a clause with marks in it', [
    ['mixed', '<Elle> {a jugé} que [la décision était « injuste »].'],
    ['mixed', '<Le capitaine> {affirme} que « [la coque est saine » et que le bac partira].'],
    ['mixed', '<Hélène Castaing> {a assuré} que « [personne ne sera oublié] ».'],
    ['mixed', '{Selon} <la préfecture>, [le câble est « très abîmé » et devra être changé].'],
    ['mixed', '[La ligne restera fermée « jusqu’au printemps] », {a précisé} <la directrice>.'],
  ]);
  french('marked words without a clause', [
    ['mixed', '<Le syndicat> {dénonce} un « [coup de force] ».'],
    ['mixed', '<Luc Berthomieu> {a qualifié} le projet de « [farce] ».'],
    ['mixed', '<Il> {se dit} « [particulièrement inquiet] ».'],
    ['mixed', '<La maire> {déplore} un chantier « [mal conduit] » et un budget « [sans aucun contrôle] ».'],
    ['mixed', '<Le préfet> {accuse} les riverains de « [mauvaise foi] ».'],
  ]);
  french('nobody’s words', [
    ['', 'Le bac, surnommé « La Vieille », reste à quai.'],
    ['', 'Le film « Les Marées » sort mercredi.'],
    ['', 'Une banderole « Non au pont » flottait sur le quai.'],
    ['', 'Trois hommes sont poursuivis pour « mise en danger ».'],
    ['', 'Si je vous disais que le bac est vendu, vous ririez.'],
    ['', 'Rappelons que la ligne date de 1911.'],
    ['', 'Il faut dire que le bac est vieux.'],
    ['', 'La maire appelle à voter dimanche.'],
    ['', 'La préfète annonce la fin des travaux.'],
  ]);
});

describe('subjects', () => {
  french('before their verb, with whatever stands between', [
    ['indirect', 'Interrogé par la radio, <le ministre de la Mer> {a indiqué} que [le port resterait ouvert].'],
    [
      'indirect',
      'Le président <Alain Rochet>, en visite à Morvane {a déclaré} que [le bac partirait].'.replace(
        'Le président <Alain Rochet>',
        '<Le président Alain Rochet>',
      ),
    ],
    ['indirect', '<Le maire>, ainsi que plusieurs adjoints, {a estimé} que [le vote était valable].'],
    ['indirect', '<Des témoins> {ont raconté} que [deux barques avaient coulé].'],
    ['mixed', '<La directrice de l’agence, Mme Lebrun>, {a reconnu} des « [erreurs] ».'],
    ['mixed', 'Le ton est monté, <le syndicat> {dénonçant} un « [mépris] » de la direction.'],
  ]);
  french('shared by two verbs', [
    ['mixed', '<Le groupe> a revendiqué l’attaque et {promis} de « [nouvelles actions] ».'],
    ['mixed', '<Le président> a reçu les grévistes et {leur a promis} « [un calendrier clair] ».'],
  ]);
  french('of a relative clause, behind its antecedent', [
    ['mixed', 'Un échec pour <le maire>, qui {parle} de « [jour noir] ».'],
    ['mixed', '<L’homme>, âgé de 33 ans, qui {aurait crié} « [Vive le port] », a été arrêté.'],
  ]);
  french('behind their verb, where that stands inverted', [
    ['direct', '« [Rien n’est joué] », a tenu à {préciser} <le ministre de l’Économie>.'],
    ['direct', '« [Il est temps] », {a insisté} devant les députés <le chef du gouvernement, Carlo Renzi>.'],
    ['direct', '« [Le mal est fait] », {résume}, amer, <le patron du café>.'],
    ['indirect', '[Aucune victime n’est à déplorer], {ont indiqué} <les pompiers>.'],
  ]);
});

describe('auxiliaries and participles', () => {
  french('parted by other words', [
    ['mixed', '<Il> {a par ailleurs appelé} à « [la plus grande fermeté] ».'],
    ['mixed', '<Son prédécesseur> {avait, en 2009, comparé} le port à « [une poudrière] ».'],
    ['indirect', '<Le ministre Vincent Pel> {a lui affirmé} que [la rentrée se passait bien].'],
  ]);
});

describe('where told words end', () => {
  french('at the journalist’s own tense or contrast', [
    ['indirect', '<Le tribunal> {a estimé} que [les faits étaient établis] et l’a condamné à deux ans de prison.'],
    ['indirect', '<Elle> {note} que [l’eau montait depuis l’automne] mais se refuse à tout pronostic.'],
    ['mixed', 'Alors que <le préfet> {affirme} que « [tout est sous contrôle] », les habitants s’inquiètent.'],
    ['indirect denied', '<La syndicaliste> {dément} que [le mouvement s’essouffle], comme l’affirmait la direction.'],
  ]);
  french('not at a source in their middle', [
    ['indirect', '[Il s’agit], {selon} <les secours>, [de la pire crue depuis vingt ans].'],
    ['indirect', '[Le bac avait], {selon} <l’enquête>, [heurté la pile].'],
  ]);
  french('but not where « que » compares', [['', 'La préfète a relevé des dégâts plus graves que ceux de mars.']]);
});

describe('inside each other', () => {
  french('reported speech within words in marks', [
    [
      'direct, indirect',
      '« [La maire nous {2|a affirmé} que [2|la ligne rouvrirait]] », {a dit} <Ida Brun>.'.replace(
        'La maire',
        '<2|La maire>',
      ),
    ],
    ['indirect, indirect', '{Selon} <la radio>, [<2|le préfet> {2|a dit} que [2|le bac partirait]].'],
  ]);
});

describe('over blocks', () => {
  french('a quotation reopened at each paragraph', [
    [
      'direct',
      '<Ida Brun> {raconte} : « [Le vent s’est levé.]\n« [La mer est montée.]\n« [Nous avons attendu l’aube.] »',
    ],
    ['direct', '« [Le vent s’est levé.]\n« [La mer est montée] », {raconte} <Ida Brun>.'],
  ]);
  french('a heading of words in marks', [['direct', '« [Nous tiendrons] »\nLe vent est tombé dans la soirée.']]);
  french('a name before a colon', [
    ['direct', '<Ida Brun> : « [Nous tiendrons.] »'],
    ['direct', 'De <Jeanne Ferrand>, maire de Morvane : « [Le bac partira.] »'],
  ]);
  french('a signature', [
    ['direct', '« [Le bac est notre seul lien avec la ville.] » – <Jeanne Ferrand>, maire de Morvane'],
    ['direct', '« [Le bac est notre seul lien avec la ville.] »\n— <Jeanne Ferrand>, maire de Morvane'],
  ]);
  french('dialogue dashes', [
    ['direct, direct', '— [Le bac part à midi], {dit} <Ida>.\n— [2|J’y serai], {2|répondit} <2|Paul>.'],
  ]);
});

describe('what stands around a told clause', () => {
  french('a date between the verb and its clause', [
    ['indirect', '<Le club> {a annoncé} le 3 avril dernier que [Robin Iker partait].'],
  ]);
  french('more between the verb and its clause', [
    ['indirect', '<Robin> {a indiqué} hier soir à l’issue du match que [la lumière était faible].'],
    ['indirect', '<Robin> {raconte} dans un entretien à la radio, paru en mai, que [son père était marin].'],
  ]);
  french('a colon without marks', [['indirect', '<Le maire> {affirme} : [le pont est sûr].']]);
  french('how and why', [
    ['indirect', '<Le porte-parole> {a expliqué} [pourquoi le bac restait à quai].'],
    ['', 'Elle explique comment faire du pain.'],
    ['', 'Une panne explique pourquoi le bac est resté à quai.'],
  ]);
  french('a gerund between subject and verb', [
    ['indirect', '<Le maire>, {affirmant} que [le pont est sûr], a quitté la salle.'],
  ]);
  french('a second cue on a par with the first', [
    [
      'indirect, indirect',
      '<1|Le maire> {1|indique} que [1|les travaux finiront en mai], en même temps qu’<2|il> {2|assure} que [2|le bac partira].',
    ],
  ]);
  french('people in the plural judge', [['indirect', '<Les archéologues> {jugent} que [le pont est plus vieux].']]);
});
