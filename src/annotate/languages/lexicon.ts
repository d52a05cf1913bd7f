/**
 * What a language is to the annotator: word lists by grammatical class, and verbs by what they report. The logic asks for
 * classes only and never for a language.
 *
 * Features of verbs, one letter each, as in the generated files:
 * `s` a verb of saying or judging that takes a clause; `q` one that can stand as an inquit (« …, dit-il »); `t` of thought,
 * reported only where somebody is said to think it; `i` takes an infinitive (« affirme avoir vu »); `d` the same after
 * « de »; `r` reports only where reflexive (« se réjouit que »); `v` also where reflexive;
 * `k` commands: reports only words in marks (« exige un « geste fort » »); `a` asks; `n` denies; `m` reports words in marks that are built into its
 * clause (« dénonce un « coup de force » »); `z` takes a clause without complementizer ("said he would"), `y` likewise, and as
 * often a noun ("claimed the bridge was safe", "claimed a prize"); `g` takes a gerund ("denies leaving"); `p` tells a person
 * ("told reporters that"); `w` takes a clause that a question word opens (« raconte comment »); `o` reports nothing, and is known as the verb of another clause.
 */

import type { NameData } from './name-data.ts';

/** Grammatical classes, as bits: a form may have several. */
export const DET = 1;
export const PREP = 1 << 1;
export const COORD = 1 << 2;
export const SUBORD = 1 << 3;
export const QUE = 1 << 4;
export const WH = 1 << 5;
export const REL = 1 << 6;
export const SUBJ = 1 << 7;
export const CLITIC = 1 << 8;
export const NEG = 1 << 9;
export const AUX = 1 << 10;
export const BE = 1 << 11;
export const ADV = 1 << 12;
export const TIME = 1 << 13;
export const MODAL = 1 << 14;
export const TITLE = 1 << 15;
export const ROLE = 1 << 16;
export const GROUP = 1 << 17;
export const DOC = 1 << 18;
export const REFL = 1 << 19;
export const FIRST = 1 << 20;
export const OF = 1 << 21;
export const ADJ = 1 << 22;
export const PLURAL = 1 << 23;
export const TO = 1 << 24;
export const VAGUE = 1 << 25;
export const DEM = 1 << 26;
export const INDEF = 1 << 27;
/** A form that is as often a noun as a verb: "report", "claims". */
export const NOUN = 1 << 28;

/** What a verb form can be, as bits. */
export const INF = 1;
export const GER = 1 << 1;
export const PART = 1 << 2;
export const SG3 = 1 << 3;
export const PL3 = 1 << 4;
export const PERS12 = 1 << 5;
export const PRES = 1 << 6;
export const PAST = 1 << 7;
export const FUT = 1 << 8;
export const COND = 1 << 9;
export const SUBJUNCTIVE = 1 << 10;
export const IMPERFECT = 1 << 11;
export const FINITE3 = SG3 | PL3;

export interface VerbForm {
  readonly lemma: string;
  readonly features: string;
  readonly bits: number;
}

export interface Entry {
  readonly flags: number;
  readonly verb: VerbForm | null;
}

/** An introduction of a source that is no verb: « selon X », « de l'avis de X », "according to X". Words, without their source. */
export interface According {
  readonly words: readonly string[];
  /** The cue's own words; what follows them (« de ») belongs to the source. */
  readonly cueWords: number;
  /** Only before a clause, and only where the source is a speaker (« pour Montebourg, … »). */
  readonly strict: boolean;
  /** Names its source by a possessive only: « a su juicio », "in her view". */
  readonly own?: boolean;
}

export interface LanguageData extends NameData {
  readonly code: string;
  readonly verbs: string;
  /** Generated names of countries, regions and capitals. */
  readonly places: string;
  /** Word lists by class: `DET: le la les`. */
  readonly words: Readonly<Record<string, string>>;
  /** Auxiliaries and modals by their tense: `P: a ont`. */
  readonly auxiliaries: Readonly<Record<string, string>>;
  /**
   * Lemma and what follows it to make a verb of saying: « faire savoir », « laisser entendre ». Its features are `sq`, or what
   * stands before a colon: `m:l' accent`.
   */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** What stands before an infinitive that a verb of promise governs: « de », "to". */
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly according: readonly According[];
  /** Nouns that introduce a clause: « l'argument que », "the claim that". */
  readonly cueNouns: ReadonlySet<string>;
  /** Nouns after « selon » and the like that speak for nobody (« selon le calendrier »). */
  readonly mute: ReadonlySet<string>;
  /** Where something is said: « dans un communiqué », « lors d'une conférence de presse ». */
  readonly settings: ReadonlySet<string>;
  /** The word before the agent of a passive: « par ». */
  readonly agent: string;
  /** Pronouns that stand for nobody in particular: « on ». */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs whose infinitive nobody in the text says: « il faut rappeler que ». */
  readonly impersonalVerbs: ReadonlySet<string>;
  /** Conjunctions that set the journalist's own words against what was told: « tandis que », "while". */
  readonly contrast: ReadonlySet<string>;
  /** Prepositions that deny what they govern: « sans dire que ». */
  readonly without: ReadonlySet<string>;
  /** « plus », « autant »: a « que » behind them compares. */
  readonly comparative: ReadonlySet<string>;
  /** Conjunctions of a condition: what is said under them was not said. */
  readonly hypothetical: ReadonlySet<string>;
  /** « comme » before an inquit: « …, comme l'a dit X ». */
  readonly manner: ReadonlySet<string>;
  /** Words that are elided before an apostrophe. */
  readonly elided: ReadonlySet<string>;
  /** Splits an enclitic subject from its verb: groups verb and pronoun. */
  readonly enclitic: RegExp | null;
  readonly possessive: boolean;
  readonly abbreviations: ReadonlySet<string>;
  readonly pronouns: Readonly<Record<string, { readonly gender: Gender; readonly plural: boolean }>>;
  readonly adverbEnding: RegExp;
  readonly finiteEnding: RegExp;
  readonly infinitiveEnding: RegExp;
  readonly gerundEnding: RegExp;
  /** A subject can go unsaid (« Aseguró que … »). */
  readonly unsaidSubjects: boolean;
  /** A subject before its inquit is usual ("…", he said). */
  readonly subjectFirst: boolean;
  /** The head of a noun phrase is its last noun ("Labour spokesman"). */
  readonly headLast: boolean;
}

export type Gender = 'm' | 'f' | null;

/** Words behind a verb, and what verb they make of it. */
export interface Phrasal {
  readonly features: string;
  readonly words: readonly string[];
}

export interface Language extends LanguageData {
  readonly lookup: (lower: string) => Entry | undefined;
  readonly isPlace: (folded: string) => boolean;
  /** `phrases`, read. */
  readonly phrasals: ReadonlyMap<string, readonly Phrasal[]>;
  /** `according` by their first words. */
  readonly introductions: ReadonlyMap<string, readonly According[]>;
}

const TENSES: Readonly<Record<string, number>> = {
  P: PRES,
  I: PAST | IMPERFECT,
  J: PAST,
  F: FUT,
  C: COND,
  S: SUBJUNCTIVE,
};
const PERSONS: Readonly<Record<string, number>> = { '1': PERS12, '3': SG3, '6': PL3 };
const NON_FINITE: Readonly<Record<string, number>> = { W: INF, G: GER, K: PART };

const CLASSES: Readonly<Record<string, number>> = {
  DET,
  PREP,
  COORD,
  SUBORD,
  QUE,
  WH,
  REL,
  SUBJ,
  CLITIC,
  NEG,
  AUX,
  BE,
  ADV,
  TIME,
  MODAL,
  TITLE,
  ROLE,
  GROUP,
  DOC,
  REFL,
  FIRST,
  OF,
  ADJ,
  PLURAL,
  TO,
  VAGUE,
  DEM,
  INDEF,
  NOUN,
};

/** The bits of a tag as the generator writes it: `P3`, `K`. In English a past form has no person of its own. */
const bitsOf = (tag: string): number => NON_FINITE[tag] ?? (TENSES[tag.charAt(0)] ?? 0) | (PERSONS[tag.charAt(1)] ?? 0);

interface Growing {
  flags: number;
  verb: { lemma: string; features: string; bits: number } | null;
}

/** Reads a language's data into one table, form by form: one look-up a token. */
export function languageOf(data: LanguageData, fold: (text: string) => string): Language {
  const table = new Map<string, Growing>();
  const at = (form: string): Growing => {
    const known = table.get(form);
    if (known) return known;
    const made: Growing = { flags: 0, verb: null };
    table.set(form, made);
    return made;
  };
  for (const [name, list] of Object.entries(data.words)) {
    const bit = CLASSES[name] ?? 0;
    for (const word of list.trim().split(/\s+/)) {
      at(word).flags |= bit;
      // Nouns for people and bodies are listed in the singular, and speak in the plural as well.
      if (bit & (ROLE | GROUP | DOC) && !/[sxz.]$/.test(word)) at(`${word}s`).flags |= bit;
    }
  }
  for (const line of data.verbs.split('\n')) readVerb(line, at);
  for (const [tag, list] of Object.entries(data.auxiliaries)) {
    for (const word of list.trim().split(/\s+/)) {
      const entry = at(word);
      entry.flags |= AUX;
      entry.verb ??= { lemma: word, features: 'o', bits: 0 };
      entry.verb.bits |= bitsOf(tag);
    }
  }
  const places = new Set(`${data.places}\n${data.morePlaces.trim().replace(/ *[,\n] */g, '\n')}`.split('\n').map(fold));
  return {
    ...data,
    lookup: (lower) => table.get(lower),
    isPlace: (folded) => places.has(folded),
    phrasals: new Map(Object.entries(data.phrases).map(([lemma, phrases]) => [lemma, phrases.map(phrasalOf)])),
    introductions: Map.groupBy(data.according, ({ words }) => words[0] ?? ''),
  };
}

function phrasalOf(phrase: string): Phrasal {
  const colon = phrase.indexOf(':');
  const features = colon < 0 ? 'sq' : phrase.slice(0, colon);
  return { features, words: phrase.slice(colon + 1).split(' ') };
}

function readVerb(line: string, at: (form: string) => Growing): void {
  const [features = '', stem = '', tags = ''] = line.split('|');
  const groups = tags.split(';').map((group) => group.split(':'));
  const infinitive = groups.find(([tag]) => tag === 'W')?.[1]?.split(',')[0] ?? '';
  const lemma = stem + infinitive;
  for (const [tag = '', endings = ''] of groups) {
    const bits = bitsOf(tag);
    for (const ending of endings.split(',')) {
      const entry = at(stem + ending);
      // Of two verbs that share a form the first listed wins: reporting ones come first.
      entry.verb ??= { lemma, features, bits: 0 };
      if (entry.verb.lemma === lemma) entry.verb.bits |= bits;
    }
  }
}
