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
    SUBORD: "si s' lorsque lorsqu' quand comme puisque puisqu' quoique quoiqu' tandis afin bien parce alors",
    QUE: "que qu'",
    WH: 'qui que quoi où comment pourquoi combien quand quel quelle quels quelles lequel laquelle lesquels lesquelles si',
    REL: "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
    SUBJ: "il elle ils elles on je j' tu nous vous c' ce ça cela celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là -t-il -il -t-elle -elle -t-ils -ils -elles -t-elles -t-on -on -je -nous -vous",
    CLITIC: "me m' te t' se s' le la les l' lui leur y en nous vous",
    NEG: "ne n' pas plus jamais rien aucun aucune nullement guère",
    BE: 'est sont était étaient fut furent sera seront serait seraient soit soient fût être été étant suis es sommes êtes',
    ADV: `aussi également encore toujours déjà ensuite enfin cependant toutefois alors notamment pourtant ainsi même bien mieux très
      trop peu beaucoup assez plutôt surtout puis d'abord auparavant néanmoins davantage presque quasi vite là ici d'ailleurs sitôt aussitôt
      plus moins tant tellement souvent parfois jadis naguère récemment désormais dorénavant autrement ailleurs dehors partout pourtant pas
      non`,
    TIME: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
      décembre hier aujourd'hui demain matin soir après-midi midi minuit nuit semaine mois an année années heure heures jour jours veille lendemain`,
    REFL: "se s'",
    FIRST: "je j' me m' moi mon ma mes nous notre nos",
    OF: "de d' du des",
    TO: 'à',
    VAGUE: 'on certains certaines beaucoup plusieurs',
    DEM: 'ce cet cette ces celui celle ceux celles ceci cela',
  },
  auxiliaries: {
    P: 'ai as avons avez',
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
    faire: ['savoir', 'remarquer', 'valoir', 'observer', 'part', 'état', 'comprendre', 'noter', 'connaître'],
    laisser: ['entendre', 'comprendre', 'croire'],
    donner: [],
  },
  according: [],
  cueNouns: wordSet(
    'idée affirmation argument avis conclusion conviction crainte espoir explication hypothèse principe',
  ),
  mute: wordSet('calendrier programme cas besoin'),
  settings: wordSet('communiqué interview entretien conférence discours tribune lettre message tweet'),
  elided: wordSet('c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  enclitic: /^(\p{L}+?)(-t-(?:il|elle|on|ils|elles)|-(?:il|elle|on|ils|elles|je|tu|nous|vous|ce))$/u,
  possessive: false,
  abbreviations: wordSet('m mm mme dr pr me mgr st ste av bd cf art p ex'),
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
  finiteEnding: /(?:aient|èrent|irent|eront|eraient|erait)$/,
  infinitiveEnding: /(?:[^aeiou]er|oir|ir)$/,
  gerundEnding: /ant$/,
  unsaidSubjects: false,
  subjectFirst: false,
  headLast: false,
};
