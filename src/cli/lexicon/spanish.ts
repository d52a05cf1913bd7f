/**
 * Spanish conjugation, by rule: endings, changes of the stem's vowel, spelling, and the few verbs with tenses of their own. The
 * packages tried know these for a part of the verbs only (« sostener » would make « sostene »).
 */

/** Verbs whose last stem vowel changes where it is stressed; those in -ir change it once more in the preterite. */
const CHANGES: Readonly<Record<string, string>> = {
  ie: `negar pensar cerrar comenzar empezar entender perder confesar recomendar acertar sentir consentir asentir disentir mentir desmentir
    advertir referir sugerir preferir inferir transferir requerir herir convertir invertir divertir arrepentir querer despertar gobernar
    manifestar apretar calentar defender atender extender tender encender alentar desalentar quebrar sembrar sentar temblar denegar
    adquirir`,
  ue: `contar mostrar demostrar probar aprobar comprobar reprobar desaprobar recordar acordar apostar rogar soltar soñar encontrar volver
    devolver envolver resolver disolver mover promover remover conmover morir dormir poder colgar costar acostar jugar renovar rodar sonar
    volar forzar esforzar reforzar consolar doler morder`,
  i: `pedir seguir proseguir perseguir conseguir repetir elegir corregir medir impedir despedir expedir vestir servir competir rendir
    concebir reír sonreír`,
};
const CHANGE = new Map(
  Object.entries(CHANGES).flatMap(([to, list]) => list.split(/\s+/).map((verb) => [verb, to] as const)),
);

/** Verbs in -iar whose i is stressed; all in -uar but those in -guar stress their u. */
const STRESSED = new Set(
  'enviar confiar desconfiar fiar variar ampliar guiar criar desafiar espiar rociar reunir prohibir'.split(' '),
);

interface Own {
  /** First person of the present, which the subjunctive follows. */
  readonly yo?: string;
  /** Stressed stem of the other persons. */
  readonly strong?: string;
  /** Stem of a preterite in -e, -o. */
  readonly past?: string;
  /** Stem of future and conditional. */
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
}

/** Verbs of their own, and all that are made of them with a prefix. */
const OWN: Readonly<Record<string, Own>> = {
  tener: { yo: 'tengo', strong: 'tien', past: 'tuv', future: 'tendr' },
  poner: { yo: 'pongo', past: 'pus', future: 'pondr', participle: 'puesto' },
  venir: { yo: 'vengo', strong: 'vien', past: 'vin', future: 'vendr', gerund: 'viniendo' },
  decir: { yo: 'digo', strong: 'dic', past: 'dij', future: 'dir', participle: 'dicho', gerund: 'diciendo' },
  hacer: { yo: 'hago', past: 'hic', future: 'har', participle: 'hecho' },
  traer: { yo: 'traigo', past: 'traj' },
  ducir: { yo: 'duzco', past: 'duj' },
  salir: { yo: 'salgo', future: 'saldr' },
  valer: { yo: 'valgo', future: 'valdr' },
  caer: { yo: 'caigo' },
  oír: { yo: 'oigo', strong: 'oy' },
  saber: { yo: 'sé', past: 'sup', future: 'sabr' },
  poder: { past: 'pud', future: 'podr', gerund: 'pudiendo' },
  querer: { past: 'quis', future: 'querr' },
  andar: { past: 'anduv' },
  escribir: { participle: 'escrito' },
  abrir: { participle: 'abierto' },
  cubrir: { participle: 'cubierto' },
  romper: { participle: 'roto' },
  morir: { participle: 'muerto' },
  volver: { participle: 'vuelto' },
  solver: { participle: 'suelto' },
  ver: { yo: 'veo', participle: 'visto' },
};

/** Whole verbs, tense by tense: P I J F C S T, six persons each. */
const WHOLE: Readonly<Record<string, string>> = {
  ser: 'soy eres es somos sois son|era eras era éramos erais eran|fui fuiste fue fuimos fuisteis fueron|ser|sea seas sea seamos seáis sean|sido siendo',
  ir: 'voy vas va vamos vais van|iba ibas iba íbamos ibais iban|fui fuiste fue fuimos fuisteis fueron|ir|vaya vayas vaya vayamos vayáis vayan|ido yendo',
  estar:
    'estoy estás está estamos estáis están|estaba estabas estaba estábamos estabais estaban|estuve estuviste estuvo estuvimos estuvisteis estuvieron|estar|esté estés esté estemos estéis estén|estado estando',
  haber:
    'he has ha hemos habéis han|había habías había habíamos habíais habían|hube hubiste hubo hubimos hubisteis hubieron|habr|haya hayas haya hayamos hayáis hayan|habido habiendo',
  dar: 'doy das da damos dais dan|daba dabas daba dábamos dabais daban|di diste dio dimos disteis dieron|dar|dé des dé demos deis den|dado dando',
};

const PRESENT = { a: 'o as a amos áis an', e: 'o es e emos éis en', i: 'o es e imos ís en' };
const IMPERFECT = { a: 'aba abas aba ábamos abais aban', e: 'ía ías ía íamos íais ían', i: 'ía ías ía íamos íais ían' };
const PRETERITE = {
  a: 'é aste ó amos asteis aron',
  e: 'í iste ió imos isteis ieron',
  i: 'í iste ió imos isteis ieron',
};
const STRONG_PRETERITE = 'e iste o imos isteis ieron';
const SUBJUNCTIVE = { a: 'e es e emos éis en', e: 'a as a amos áis an', i: 'a as a amos áis an' };

const ends = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);
const replaceLast = (stem: string, from: RegExp, to: string): string =>
  stem.replace(new RegExp(`(?:${from.source})(?=[^aeiouáéíóú]*u?$)`), to);

/** Spelling before a vowel of the other sort: buscar → busque, seguir → siga, conocer → conozca. */
function spelt(stem: string, conjugation: 'a' | 'e' | 'i', vowel: string): string {
  if (conjugation === 'a') {
    if (!/^[eéií]/.test(vowel)) return stem;
    return stem.replace(/gu$/, 'gü').replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  }
  if (!/^[oaáó]/.test(vowel)) return stem;
  if (stem.endsWith('gu')) return stem.slice(0, -1);
  return stem
    .replace(/([aeiou])c$/, '$1zc')
    .replace(/([^aeiouz])c$/, '$1z')
    .replace(/g$/, 'j');
}

export type Tenses = Readonly<Record<'P' | 'I' | 'J' | 'F' | 'C' | 'S' | 'T' | 'U', readonly string[]>> & {
  readonly K: string;
  readonly G: string;
};

/** All simple tenses of a Spanish verb, six persons each, with participle and gerund. */
export function conjugate(verb: string): Tenses {
  const whole = WHOLE[verb];
  if (whole) {
    const [P = '', I = '', J = '', future = '', S = '', rest = ''] = whole.split('|');
    const [K = '', G = ''] = rest.split(' ');
    return withDerived({ P: P.split(' '), I: I.split(' '), J: J.split(' '), S: S.split(' '), K, G }, future);
  }
  const conjugation = verb.at(-2) === 'a' ? 'a' : verb.at(-2) === 'e' ? 'e' : 'i';
  const stem = verb.slice(0, -2);
  const base = Object.keys(OWN).find(
    (key) => verb.endsWith(key) && !(key === 'ver' && verb !== 'ver' && verb !== 'prever'),
  );
  const own = base === undefined ? {} : (OWN[base] ?? {});
  const prefix = base === undefined ? '' : verb.slice(0, -base.length);
  const change = CHANGE.get(verb);
  const strong = own.strong === undefined ? stressed(verb, stem, change) : prefix + own.strong;
  const weak = conjugation === 'i' && change !== undefined ? replaceLast(replaceLast(stem, /e/, 'i'), /o/, 'u') : stem;
  const present = PRESENT[conjugation].split(' ').map((ending, person) => {
    if (person === 0 && own.yo !== undefined) return prefix + own.yo;
    const isStrong = person < 3 || person === 5;
    const form = inserted(verb, isStrong ? strong : stem, ending);
    if (verb === 'prever' && isStrong) return stem + ending.replace('e', 'é');
    return spelt(form, conjugation, ending) + (/[aeo]$/.test(form) ? ending.replace(/^i/, 'í') : ending);
  });
  const yoStem = (present[0] ?? '').replace(/o$/, '');
  const subjunctive = SUBJUNCTIVE[conjugation].split(' ').map((ending, person) => {
    if (verb === 'saber') return `sep${ending}`;
    if (own.yo !== undefined) return yoStem + ending;
    const isStrong = person < 3 || person === 5;
    return spelt(inserted(verb, isStrong ? strong : weak, ending), conjugation, ending) + ending;
  });
  return withDerived(
    {
      P: present,
      I: ends(verb === 'ver' || verb === 'prever' ? `${stem}e` : stem, IMPERFECT[conjugation]),
      J: preterite(verb, stem, weak, conjugation, own.past === undefined ? null : prefix + own.past),
      S: subjunctive,
      K:
        own.participle === undefined ? stem + participleEnding(stem, conjugation) : prefix + accentless(own.participle),
      G: own.gerund === undefined ? gerund(weak, conjugation) : prefix + own.gerund,
    },
    own.future === undefined ? accentless(verb) : prefix + own.future,
  );
}

const accentless = (text: string): string => text.replace(/í(?=r$)/, 'i');

function stressed(verb: string, stem: string, change: string | undefined): string {
  if (verb === 'jugar') return 'jueg';
  if (verb === 'adquirir') return 'adquier';
  if (verb.endsWith('reír')) return stem.replace(/e$/, 'í');
  if (change === 'ue') return replaceLast(stem, /o/, 'ue');
  if (change) return replaceLast(stem, /e/, change);
  if (STRESSED.has(verb))
    return replaceLast(stem.replace(/i$/, 'í'), verb === 'reunir' ? /u/ : /(?!)/, 'ú').replace(/prohib/, 'prohíb');
  return /[^g]uar$/.test(verb) ? stem.replace(/u$/, 'ú') : stem;
}

/** concluir → concluye, concluya */
const inserted = (verb: string, stem: string, ending: string): string =>
  /[^gq]uir$/.test(verb) && !/^[ií]/.test(ending) ? `${stem}y` : stem;

function preterite(
  verb: string,
  stem: string,
  weak: string,
  conjugation: 'a' | 'e' | 'i',
  past: string | null,
): string[] {
  if (past !== null) {
    return ends(past, STRONG_PRETERITE).map((form) => form.replace(/jieron$/, 'jeron').replace(/hico$/, 'hizo'));
  }
  return PRETERITE[conjugation].split(' ').map((ending, person) => {
    const third = person === 2 || person === 5;
    if (conjugation === 'a') return spelt(stem, conjugation, ending) + ending;
    if (verb === 'ver') return `v${ending.replace('í', 'i').replace('ó', 'o')}`;
    if (verb.endsWith('reír')) return third ? weak.replace(/i$/, '') + ending : stem + ending.replace(/^i/, 'í');
    if (/[aeo]$/.test(stem) && verb !== 'prever')
      return stem + (third ? ending.replace(/^i/, 'y') : ending.replace(/^i/, 'í'));
    if (/[^gq]uir$/.test(verb)) return stem + (third ? ending.replace(/^i/, 'y') : ending);
    return (third ? weak : stem) + ending;
  });
}

const participleEnding = (stem: string, conjugation: 'a' | 'e' | 'i'): string =>
  conjugation === 'a' ? 'ado' : /[aeo]$/.test(stem) ? 'ído' : 'ido';

function gerund(weak: string, conjugation: 'a' | 'e' | 'i'): string {
  if (conjugation === 'a') return `${weak}ando`;
  if (/[aeou]$/.test(weak) && !/[gq]u$/.test(weak)) return `${weak}yendo`;
  return `${weak.replace(/i$/, '')}iendo`;
}

/** Future, conditional and both past subjunctives, which follow from the others. */
function withDerived(made: Pick<Tenses, 'P' | 'I' | 'J' | 'S' | 'K' | 'G'>, future: string): Tenses {
  const past = (made.J[5] ?? '').replace(/ron$/, '');
  const stressedPast = past.replace(/a$/, 'á').replace(/e$/, 'é');
  const withPast = (consonant: string): string[] => [
    `${past}${consonant}a`,
    `${past}${consonant}as`,
    `${past}${consonant}a`,
    `${stressedPast}${consonant}amos`,
    `${past}${consonant}ais`,
    `${past}${consonant}an`,
  ];
  return {
    ...made,
    F: ends(future, 'é ás á emos éis án'),
    C: ends(future, 'ía ías ía íamos íais ían'),
    T: withPast('r'),
    U: withPast('s').map((form) => form.replace(/sa(?=[^a]*$)/, 'se')),
  };
}
