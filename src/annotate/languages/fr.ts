/** French, as the annotator needs it. What names are made of stands in `fr-names.ts`. */
import { NAMES_FR, NOUNS } from './fr-names.ts';
import { PLACES, VERBS } from './fr.generated.ts';
import type { LanguageData } from './lexicon.ts';
import { wordSet } from './word-set.ts';

export const french: LanguageData = {
  ...NAMES_FR,
  code: 'fr',
  verbs: VERBS,
  places: PLACES,
  words: {
    ...NOUNS,
    DET: `le la les l' un une des du au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs quelque
      quelques plusieurs chaque certains certaines aucun aucune tout toute tous toutes deux trois quatre cinq six sept huit neuf dix`,
    PREP: `à de d' en dans sur sous par pour avec sans chez vers contre entre depuis pendant durant après avant devant derrière dès lors
      malgré parmi selon hors outre envers jusque jusqu' via concernant suivant du des au aux près face`,
    COORD: 'et ou mais donc or ni car puis',
    SUBORD: "si s' lorsque lorsqu' quand comme puisque puisqu' quoique quoiqu'",
    QUE: "que qu'",
    WH: 'qui que quoi où comment pourquoi combien quand quel quelle quels quelles lequel laquelle lesquels lesquelles si',
    PLURAL: `les des ces ses mes tes nos vos leurs aux plusieurs quelques certains certaines nombreux nombreuses divers diverses tous
      toutes ils elles eux ceux celles -ils -elles -t-ils -t-elles deux trois quatre cinq six sept huit neuf dix cent mille`,
    REL: "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
    SUBJ: "il elle ils elles on je j' tu nous vous c' ce ça cela celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là -t-il -il -t-elle -elle -t-ils -ils -elles -t-elles -t-on -on -je -nous -vous",
    CLITIC: "me m' te t' se s' le la les l' lui leur y en nous vous",
    NEG: "ne n' pas jamais nullement guère",
    BE: 'est sont était étaient fut furent sera seront serait seraient soit soient fût être été étant suis es sommes êtes',
    ADV: `tout tous toutes deux aussi également encore toujours déjà ensuite enfin cependant toutefois alors notamment pourtant ainsi même bien mieux très
      trop peu beaucoup assez plutôt surtout puis d'abord auparavant néanmoins davantage presque quasi vite là ici d'ailleurs sitôt aussitôt
      plus moins tant tellement souvent parfois jadis naguère récemment désormais dorénavant autrement ailleurs dehors partout pourtant pas
      maintenant pendant durant suivant moyennant non tard tôt loin lui-même elle-même eux-mêmes elles-mêmes`,
    ADJ: `nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites bon bonne bons
      bonnes mauvais mauvaise mauvaises vrai vraie vrais vraies simple simples propre vif vive vives fort forte fortes
      juste double triple récent récente haut haute hauts hautes long longue longues beau belle belles prochain
      prochaine énième ultime bref brève gros grosse grosses faux fausse fausses sérieux sérieuse multiples nombreux
      nombreuses divers diverses différents différentes plein pleine pur pure`,
    TIME: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
      décembre hier aujourd'hui demain matin soir après-midi midi minuit nuit semaine mois an année années heure heures jour jours veille lendemain`,
    REFL: "se s'",
    FIRST: "je j' me m' moi mon ma mes nous notre nos",
    OF: "de d' du des",
    TO: 'à',
    MODAL:
      'peut peuvent doit doivent devrait devraient pourrait pourraient devra devront pourra pourront va vont pouvoir devoir',
    VAGUE: 'on certains certaines beaucoup plusieurs',
    INDEF: 'un une des plusieurs quelques certains certaines',
    DEM: 'ce cet cette ces celui celle ceux celles ceci cela',
  },
  auxiliaries: {
    P1: 'ai as avons avez suis es sommes êtes',
    I1: 'avais étais avions étions aviez étiez',
    F1: 'aurai serai aurons serons aurez serez',
    C1: 'aurais serais aurions serions auriez seriez',
    P3: 'a est',
    P6: 'ont sont',
    I3: 'avait était',
    I6: 'avaient étaient',
    F3: 'aura sera',
    F6: 'auront seront',
    C3: 'aurait serait',
    C6: 'auraient seraient',
    S3: 'ait soit',
    S6: 'aient soient',
    J3: 'eut fut',
    J6: 'eurent furent',
    G: 'ayant étant',
    W: 'avoir être',
  },
  phrases: {
    faire: ['sqi:savoir', 'remarquer', 'valoir', 'observer', 'comprendre', 'noter', 'm:part', 'm:état', 'connaître'],
    laisser: ['entendre', 'comprendre', 's:croire'],
    mettre: ["m:l' accent", 'm:en garde', 'en avant'],
    tirer: ["m:la sonnette d' alarme"],
    prendre: ['q:la parole'],
    avoir: ['sqt:la conviction', 'sqt:bon espoir'],
  },
  infinitiveMarks: wordSet("de d'"),
  according: [
    ['selon', 1],
    ['de source', 1, true],
    ['de sources', 1, true],
    ["d' après", 2],
    ['pour', 1, true],
    ["de l' avis de", 3],
    ["de l' avis du", 3],
    ["de l' avis des", 3],
    ["de l' avis d'", 3],
    ["à l' avis de", 3],
    ["de l' aveu de", 3],
    ["de l' aveu du", 3],
    ['aux yeux de', 2],
    ['aux yeux du', 2],
    ['aux yeux des', 2],
    ["aux yeux d'", 2],
    ['aux dires de', 2],
    ['aux dires du', 2],
    ['aux dires des', 2],
    ['à en croire', 3],
    ['suivant', 1, true],
  ].map(([words, cueWords, strict]) => ({
    words: String(words).split(' '),
    cueWords: Number(cueWords),
    strict: strict === true,
  })),
  cueNouns: wordSet(
    `affirmation argument avis conclusion constat conviction crainte espoir explication hypothèse idée message objection opinion
     position reproche réponse thèse version`,
  ),
  mute: wordSet('calendrier programme cas besoin'),
  settings: wordSet('communiqué interview entretien conférence discours tribune lettre message tweet'),
  agent: 'par',
  impersonal: wordSet('on'),
  impersonalVerbs: wordSet('falloir convenir importer suffire être rester paraître'),
  contrast: wordSet('tandis alors'),
  without: wordSet('sans'),
  comparative: wordSet(
    'plus moins aussi autant tant tel telle tels telles même mêmes meilleur meilleure meilleurs pire davantage plutôt si tellement autre autres',
  ),
  hypothetical: wordSet("si s'"),
  manner: wordSet('comme ainsi'),
  elided: wordSet('c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  enclitic: /^(\p{L}+?)(-t-(?:il|elle|on|ils|elles)|-(?:il|elle|on|ils|elles|je|tu|nous|vous|ce))$/u,
  possessive: false,
  abbreviations: wordSet('m mm mme dr pr me mgr st ste av bd cf p'),
  pronouns: {
    il: { gender: 'm', plural: false },
    elle: { gender: 'f', plural: false },
    ils: { gender: 'm', plural: true },
    elles: { gender: 'f', plural: true },
    lui: { gender: null, plural: false },
    eux: { gender: 'm', plural: true },
    'celui-ci': { gender: 'm', plural: false },
    'celle-ci': { gender: 'f', plural: false },
    'ce dernier': { gender: 'm', plural: false },
    'cette dernière': { gender: 'f', plural: false },
  },
  adverbEnding: /(?:amment|emment|[eéiu]ment)$/,
  finiteEnding: /(?:[bcdghjkmnpqstuvxyz]ait|aient|èrent|irent|[eidtv]ront|[eidtv]ra|(?:[eidtv]r)ai(?:t|ent))$/,
  infinitiveEnding: /(?:[^aeiou]er|oir|ir)$/,
  gerundEnding: /ant$/,
  unsaidSubjects: false,
  subjectFirst: false,
  headLast: false,
};
