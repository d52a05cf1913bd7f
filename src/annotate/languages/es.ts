/** Spanish, as the annotator needs it. What names are made of stands in `es-names.ts`. */
import { NAMES_ES, NOUNS_ES } from './es-names.ts';
import { PLACES, VERBS } from './es.generated.ts';
import type { LanguageData } from './lexicon.ts';
import { wordSet } from './word-set.ts';

export const spanish: LanguageData = {
  ...NAMES_ES,
  code: 'es',
  verbs: VERBS,
  places: PLACES,
  words: {
    ...NOUNS_ES,
    DET: `el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su
      sus nuestro nuestra nuestros nuestras vuestro vuestra algún alguno alguna algunos algunas ningún ninguno ninguna cada todo toda
      todos todas varios varias muchos muchas pocos pocas otro otra otros otras ambos ambas cierto cierta ciertos ciertas cualquier dos
      tres cuatro cinco seis siete ocho nueve diez once doce medio media sendos`,
    PREP: `a ante bajo con contra de desde durante en entre hacia hasta mediante para por sin sobre tras al del salvo excepto`,
    COORD: 'y e o u pero sino ni mas',
    SUBORD: `si cuando como porque pues aunque mientras puesto ya apenas conque donde`,
    QUE: 'que',
    WH: `qué quién quiénes cuál cuáles cómo dónde cuándo cuánto cuánta cuántos cuántas adónde si`,
    REL: 'que quien quienes cual cuales cuyo cuya cuyos cuyas donde',
    SUBJ: `yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes éste ésta éstos éstas ése ésa ésos ésas aquél
      aquélla esto eso aquello nadie alguien`,
    CLITIC: 'me te se le les lo la los las nos os',
    NEG: 'no nunca jamás tampoco ni nada nadie ningún ninguno ninguna',
    BE: `es son era eran fue fueron será serán sería serían sea sean fuera fueran fuese fuesen ser sido siendo soy eres somos está están
      estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén estar estado estando`,
    ADV: `también además aún todavía siempre ya luego después entonces así mismo bien mejor mal peor muy más menos tan tanto mucho poco
      bastante demasiado casi sólo solo apenas incluso asimismo igualmente aparte antes ahora aquí allí ahí acá allá cerca lejos
      quizá quizás acaso tal vez embargo obstante tampoco no pronto tarde temprano nuevamente recién encima debajo delante detrás
      fuera dentro arriba abajo adelante atrás`,
    TIME: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre
      octubre noviembre diciembre ayer hoy mañana anteayer anoche madrugada tarde noche mediodía medianoche semana semanas mes meses
      año años día días hora horas minuto minutos víspera`,
    REFL: 'se',
    FIRST: 'yo me mi mis mí conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras',
    OF: 'de del',
    TO: 'a al',
    VAGUE: 'uno alguien muchos algunos varios otros',
    DEM: 'este esta estos estas ese esa esos esas esto eso aquel aquella aquellos aquellas aquello',
    INDEF: 'un una unos unas algún alguna algunos algunas varios varias dos tres',
  },
  auxiliaries: {
    P: 'he has hemos habéis',
    P3: 'ha está va es hay',
    P6: 'han están van son',
    I: 'había habíamos habíais',
    I3: 'había estaba iba era',
    I6: 'habían estaban iban eran',
    J3: 'hubo estuvo fue',
    J6: 'hubieron estuvieron fueron',
    F3: 'habrá estará será',
    F6: 'habrán estarán serán',
    C3: 'habría estaría sería',
    C6: 'habrían estarían serían',
    S3: 'haya hubiera hubiese esté',
    S6: 'hayan hubieran hubiesen estén',
    G: 'habiendo estando',
    W: 'haber estar',
  },
  phrases: {
    dar: ['a entender', 'a conocer', 'por hecho', 'por sentado', 'por seguro', 'cuenta de', 'fe de'],
    dejar: ['claro', 'entrever', 'caer', 'constancia de', 'entender', 'dicho'],
    hacer: ['saber', 'notar', 'constar', 'hincapié en', 'ver', 'público', 'pública', 'm:un llamamiento'],
    poner: ['de manifiesto', 'de relieve', 'énfasis en', 'el acento en', 'el énfasis en'],
    estar: [
      'sqt:convencido de',
      'sqt:convencida de',
      'sqt:seguro de',
      'sqt:segura de',
      'sqt:convencidos de',
      'sqt:seguros de',
    ],
    mostrar: [
      'sqtvm:convencido de',
      'sqtvm:convencida de',
      'sqtvm:seguro de',
      'sqtvm:segura de',
      'sqtm:su confianza en',
      'sqtm:su convencimiento de',
      'sqtm:su preocupación por',
      'sqtm:su esperanza de',
    ],
    expresar: [
      'sqm:su confianza en',
      'sqm:su convencimiento de',
      'sqm:su deseo de',
      'sqm:su esperanza de',
      'sqm:su temor a',
    ],
    manifestar: ['sqm:su confianza en', 'sqm:su convencimiento de', 'sqm:su deseo de', 'sqm:su esperanza de'],
    tener: ['sqt:claro'],
    llamar: ['sq:la atención sobre', 'o:la atención'],
    salir: ['o:al paso'],
    tomar: ['q:la palabra'],
  },
  infinitiveMarks: wordSet('de a'),
  according: [
    ...['a su juicio', 'a su entender', 'a su parecer', 'a su modo de ver', 'en su opinión', 'en sus palabras'].map(
      (own) => ({
        words: own.split(' '),
        cueWords: own.split(' ').length,
        strict: false,
        own: true,
      }),
    ),
    { words: ['según'], cueWords: 1, strict: false },
    { words: ['de', 'acuerdo', 'con'], cueWords: 3, strict: false },
    { words: ['de', 'acuerdo', 'a'], cueWords: 3, strict: false },
    { words: ['de', 'acuerdo', 'al'], cueWords: 3, strict: false },
    { words: ['a', 'juicio', 'de'], cueWords: 2, strict: false },
    { words: ['a', 'juicio', 'del'], cueWords: 2, strict: false },
    { words: ['en', 'opinión', 'de'], cueWords: 2, strict: false },
    { words: ['en', 'opinión', 'del'], cueWords: 2, strict: false },
    { words: ['a', 'entender', 'de'], cueWords: 2, strict: false },
    { words: ['a', 'decir', 'de'], cueWords: 2, strict: false },
    { words: ['al', 'decir', 'de'], cueWords: 2, strict: false },
    { words: ['en', 'palabras', 'de'], cueWords: 2, strict: false },
    { words: ['en', 'palabras', 'del'], cueWords: 2, strict: false },
    { words: ['a', 'ojos', 'de'], cueWords: 2, strict: false },
    { words: ['a', 'ojos', 'del'], cueWords: 2, strict: false },
    { words: ['para'], cueWords: 1, strict: true },
  ],
  cueNouns: wordSet(
    `acusación afirmación alegación alegato anuncio argumento certeza conclusión convicción creencia crítica críticas confianza
     declaración denuncia esperanza explicación hipótesis idea impresión opinión principio promesa respuesta rumor rumores sospecha
     temor teoría tesis versión advertencia aviso`,
  ),
  mute: wordSet(
    `calendario programa plan caso casos ley leyes norma normas costumbre tradición criterio criterios necesidad necesidades edad tamaño
     tipo acuerdo contrato modo forma circunstancias orden hipótesis indicios leyenda rumor`,
  ),
  settings: wordSet(
    `comunicado entrevista rueda conferencia discurso carta artículo nota mensaje tuit declaraciones comparecencia intervención reunión
     encuentro acto informe blog programa radio televisión libro escrito comparecencia`,
  ),
  agent: 'por',
  impersonal: wordSet(''),
  impersonalVerbs: wordSet('haber convenir caber ser'),
  contrast: wordSet('mientras'),
  without: wordSet('sin'),
  comparative: wordSet('más menos tan tanto tanta mejor peor mayor menor mismo misma'),
  hypothetical: wordSet('si'),
  manner: wordSet('como'),
  elided: wordSet(''),
  enclitic: null,
  possessive: false,
  abbreviations: wordSet(
    'sr sra sres srta dr dra dña don prof lic ing gral cnel cap pdte st sta av avda etc pág núm ud uds',
  ),
  pronouns: {
    él: { gender: 'm', plural: false },
    ella: { gender: 'f', plural: false },
    ellos: { gender: 'm', plural: true },
    ellas: { gender: 'f', plural: true },
    éste: { gender: 'm', plural: false },
    ésta: { gender: 'f', plural: false },
    éstos: { gender: 'm', plural: true },
    éstas: { gender: 'f', plural: true },
    'este último': { gender: 'm', plural: false },
    'esta última': { gender: 'f', plural: false },
    'el mismo': { gender: 'm', plural: false },
    'la misma': { gender: 'f', plural: false },
  },
  adverbEnding: /mente$/,
  finiteEnding: /(?:aron|ieron|aban|ían|arán|erán|irán|ará|erá|irá|aría|ería|iría|[^aeiou]ó|ió|aba)$/,
  infinitiveEnding: /[^aeiou](?:ar|er|ir)(?:l[aeo]s?|se|nos|me|te)?$/,
  gerundEnding: /(?:ando|iendo|yendo)$/,
  unsaidSubjects: true,
  subjectFirst: false,
  headLast: false,
};
