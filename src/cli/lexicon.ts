/**
 * Expands the chosen verbs to all of their forms and collects the names of countries: `node src/cli/lexicon.ts`.
 * Its output, `annotate/languages/*.generated.ts`, is committed, so that what ships depends on no package of word lists.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as countriesList from 'countries-list';
import irregular from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import { COMMON_EN, REPORTING_EN } from './lexicon/verbs-en.ts';
import { COMMON_ES, REPORTING_ES } from './lexicon/verbs-es.ts';
import { conjugate } from './lexicon/spanish.ts';
import { COMMON_FR, REPORTING_FR } from './lexicon/verbs-fr.ts';

const LANGUAGES = join(import.meta.dirname, '../annotate/languages');

/** Forms by tag: W infinitive, G gerund, K participle; else tense (P I J F C S) and person (1 = not a third one, 3, 6). */
type Forms = Map<string, Set<string>>;

function add(forms: Forms, tag: string, form: string | null | undefined): void {
  if (!form || form === 'NA') return;
  const known = forms.get(tag);
  if (known) known.add(form);
  else forms.set(tag, new Set([form]));
}

const personOf = (index: number): string => (index === 2 ? '3' : index === 5 ? '6' : '1');

type Conjugations = Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>;

/** A verb younger than the lexicon (« tweeter ») is regular. */
function youngForms(verb: string): Readonly<Record<string, readonly string[]>> {
  if (!verb.endsWith('er')) return {};
  const stem = verb.slice(0, -2);
  const forms = (endings: string): readonly string[] => endings.split(' ').map((ending) => stem + ending);
  return {
    W: [verb],
    G: forms('ant'),
    K: forms('é és ée ées'),
    P: forms('e es e ons ez ent'),
    I: forms('ais ais ait ions iez aient'),
    J: forms('ai as a âmes âtes èrent'),
    F: forms('erai eras era erons erez eront'),
    C: forms('erais erais erait erions eriez eraient'),
    S: forms('e es e ions iez ent'),
  };
}

function frenchForms(conjugations: Conjugations, verb: string): Forms {
  const forms: Forms = new Map();
  for (const [tense, found] of Object.entries(conjugations[verb] ?? youngForms(verb))) {
    for (const [index, form] of found.entries()) {
      if ('WGK'.includes(tense)) add(forms, tense, form);
      else if ('PIJFCS'.includes(tense)) add(forms, tense + personOf(index), form);
    }
  }
  // The spelling of 1990 (« reconnait », « connaitre ») beside the older one.
  for (const [, set] of forms)
    for (const form of set) if (/aî(?=t)/u.test(form)) set.add(form.replace(/aî(?=t)/u, 'ai'));
  return forms;
}

function spanishForms(verb: string, reporting: boolean): Forms {
  const forms: Forms = new Map();
  const { K, G, ...tenses } = conjugate(verb);
  // « decirle », « diciéndole »: with the person told.
  for (const tied of reporting ? ['', 'le', 'les', 'lo', 'se', 'me', 'nos'] : ['']) {
    add(forms, 'W', verb + tied);
    add(forms, 'G', tied ? G.replace(/([ae])(?=ndo$)/u, (vowel) => (vowel === 'a' ? 'á' : 'é')) + tied : G);
  }
  for (const [tense, persons] of Object.entries(tenses)) {
    for (const [index, form] of persons.entries())
      add(forms, ('TU'.includes(tense) ? 'S' : tense) + personOf(index), form);
  }
  add(forms, 'K', K);
  return forms;
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);
/** Verbs of the lists that double their last letter: stress lies on the last syllable. */
const DOUBLED = new Set(
  'admit quip brag stop plan let begin drop cut put run sit get win swim beg permit chat rub commit dub slam ban compel rebut'.split(
    ' ',
  ),
);

function englishForms(verb: string): Forms {
  const forms: Forms = new Map();
  const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    be: { W: 'be', P3: 'is', P6: 'are', J3: 'was', J6: 'were', K: 'been', G: 'being', P1: 'am' },
    have: { W: 'have', P6: 'have', P3: 'has', J3: 'had', K: 'had', G: 'having' },
    do: { W: 'do', P6: 'do', P3: 'does', J3: 'did', K: 'done', G: 'doing' },
    can: { P3: 'can', J3: 'could' },
  };
  const whole = special[verb];
  if (whole) {
    for (const [tag, form] of Object.entries(whole)) add(forms, tag, form);
    return forms;
  }
  const [, beforeLast, last] = [verb.at(-3), verb.at(-2), verb.at(-1)];
  const consonantY = last === 'y' && !isVowel(beforeLast);
  const stem = DOUBLED.has(verb) ? verb + (last ?? '') : last === 'e' ? verb.slice(0, -1) : verb;
  add(forms, 'W', verb);
  add(forms, 'P6', verb);
  add(forms, 'P3', consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`);
  add(
    forms,
    'G',
    verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : /(?:ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`,
  );
  const table: Readonly<Record<string, readonly (readonly string[])[]>> = irregular;
  const past = table[verb];
  const regular = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  for (const [simple, participle] of past ?? [[regular, regular]]) {
    add(forms, 'J3', simple);
    add(forms, 'K', participle);
  }
  return forms;
}

/** Verbs with the union of the features under which they are listed. */
function listed(list: string): ReadonlyMap<string, string> {
  const features = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const [keys = '', verbs = ''] = line.includes(':') ? line.split(':') : ['o', line];
    for (const verb of verbs.trim().split(/\s+/)) {
      features.set(verb, [...new Set((features.get(verb) ?? '') + keys)].join(''));
    }
  }
  return features;
}

/** `features|stem|tag:ending,ending;tag:…` */
function lineOf(features: string, forms: Forms): string {
  const all = Array.from(forms.values(), (set) => [...set]).flat();
  let stem = all[0] ?? '';
  for (const form of all) while (!form.startsWith(stem)) stem = stem.slice(0, -1);
  const tags = [...forms].map(([tag, set]) => `${tag}:${[...set].map((form) => form.slice(stem.length)).join(',')}`);
  return `${features}|${stem}|${tags.join(';')}`;
}

function linesOf(
  reporting: string,
  common: string,
  formsOf: (verb: string, reporting: boolean) => Forms,
): readonly string[] {
  const chosen = listed(reporting);
  const lines = [...chosen].map(([verb, features]) => lineOf(features, formsOf(verb, true)));
  for (const verb of listed(common).keys()) {
    if (chosen.has(verb)) continue;
    // Of a verb that reports nothing, only what ends or begins a clause in news is kept: third persons.
    lines.push(lineOf('o', new Map([...formsOf(verb, false)].filter(([tag]) => !tag.endsWith('1')))));
  }
  return lines.filter((line) => !line.endsWith('||'));
}

/** Countries and continents as CLDR names them, and capitals as countries-list does (in English; others are written by hand). */
async function placesOf(lang: string): Promise<readonly string[]> {
  const path = join(import.meta.dirname, `../../node_modules/cldr-localenames-full/main/${lang}/territories.json`);
  const data: { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  const names = Object.entries(data.main[lang]?.localeDisplayNames.territories ?? {})
    .filter(
      ([code]) =>
        code !== '001' && code !== 'ZZ' && code !== 'EU' && code !== 'UN' && code !== 'EZ' && !/^X[A-Z]$/.test(code),
    )
    .map(([, name]) => name.replace(/’/g, "'").replace(/ \(.*\)$/, ''));
  const capitals = Object.values(countriesList.countries).map(({ capital }) => capital);
  return [...new Set([...names, ...capitals])].filter((name) => name.length > 2).toSorted();
}

async function write(lang: string, verbs: readonly string[], source: string): Promise<void> {
  const places = await placesOf(lang);
  const text = `/**
 * Made by \`node src/cli/lexicon.ts\`; not edited by hand.
 * Verb forms: ${source}.
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = \`${verbs.join('\n')}\`;

export const PLACES = \`${places.join('\n')}\`;
`;
  await writeFile(join(LANGUAGES, `${lang}.generated.ts`), text);
}

const lefff: Conjugations = JSON.parse(
  await readFile(join(import.meta.dirname, '../../node_modules/french-verbs-lefff/dist/conjugations.json'), 'utf8'),
);
await write(
  'fr',
  linesOf(REPORTING_FR, COMMON_FR, (verb) => frenchForms(lefff, verb)),
  'Lefff 3.4 (Benoît Sagot, licence LGPL-LR) by way of french-verbs-lefff 3.4 (Apache-2.0)',
);
await write(
  'en',
  linesOf(REPORTING_EN, COMMON_EN, englishForms),
  'english-verbs-irregular 3.4 (Apache-2.0) and the regular endings',
);
await write('es', linesOf(REPORTING_ES, COMMON_ES, spanishForms), 'by rule (cli/lexicon/spanish.ts)');
