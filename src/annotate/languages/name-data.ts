/** What a language knows of names: words of bodies, of places, of things; nations; roles. Data only, matched folded. */
import { wordSet } from './word-set.ts';

/** Words are folded (`article/fold.ts`), several words of one name joined by a space. */
export interface NameData {
  /** Names of cities, regions and lands written by hand, parted by commas or line ends. */
  readonly morePlaces: string;
  /** Words that head the name of a body where capitalised: « Parti socialiste », "Labour Party". */
  readonly bodies: ReadonlySet<string>;
  /** Those of them whose complement belongs to the name: « Observatoire syrien des droits de l'homme ». */
  readonly bodiesOf: ReadonlySet<string>;
  /** Those that name a body in lower case too, with a capitalised complement: « université de Caen ». */
  readonly bodiesLow: ReadonlySet<string>;
  /** Bodies and media known by name. */
  readonly knownBodies: ReadonlySet<string>;
  /** Capitalised things that are no entity, by their first words: events, works, laws, feasts, portfolios. */
  readonly things: ReadonlySet<string>;
  /** Those of them whose complement goes with them: « Coupe d'Espagne ». */
  readonly thingHeads: ReadonlySet<string>;
  /** Generic words before the name of a thing: « le cargo Costa Concordia ». */
  readonly thingNouns: ReadonlySet<string>;
  /** Last words that make a thing of a name: "Google Science Fair". */
  readonly thingTails: ReadonlySet<string>;
  /** Small words within names of persons: « van », « ben ». */
  readonly particles: ReadonlySet<string>;
  /** Small words within names of bodies, where all words have capitals: "of", "for". */
  readonly connectors: ReadonlySet<string>;
  /** Generic words that belong to the name of a place: « place Tahrir ». */
  readonly placeHeads: ReadonlySet<string>;
  /** Generic words that end the name of a place: "South China Sea". */
  readonly placeTails: ReadonlySet<string>;
  /** Generic words before the name of a place, outside it: « ville de Caen », « maire de Caen ». */
  readonly placeNouns: ReadonlySet<string>;
  /** Words before the name of a person who heads or owns what they mean: « le gouvernement Papadimos ». */
  readonly personNouns: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  /** Titles of an office whose complement is no body: « ministre de l'Intérieur ». */
  readonly offices: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  /** Endings by which a folded noun of a person shows gender, where neither it nor its article is known. */
  readonly masculineEnding: RegExp;
  readonly feminineEnding: RegExp;
  /** Endings of nouns, folded, that mean somebody who does or is something. */
  /** Folded nouns of bodies that each land has its own of: only what was called so is meant by them. */
  readonly ofState: ReadonlySet<string>;
  readonly personEnding: RegExp;
  /** Nouns that can take up anybody: « l'homme », "the woman". */
  readonly generic: ReadonlySet<string>;
  /** What a title says of whoever bears it: « Me » is a lawyer. Folded, without a full stop. */
  readonly titleRoles: Readonly<Record<string, string>>;
  /** Roles of which there is one: « le procureur » is somebody even where nobody was called so before. */
  readonly unique: ReadonlySet<string>;
  /** Adjectives of nations, masculine singular, and the place that they belong to (a slug). */
  readonly nations: Readonly<Record<string, string>>;
  /** Short names of lands that stand as adjectives before a noun: "US troops". */
  readonly adjectival: ReadonlySet<string>;
  /** Other names of a place or body: slug → slug. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Nouns that may describe the same person, or the same body, a line each. */
  readonly kin: readonly ReadonlySet<string>[];
  /** Endings of adjectives that go on with a body's name in lower case (« Conseil national syrien »). */
  readonly adjectiveEnding: RegExp;
}

/** `russe=russie grec=grece` as a table. */
export const pairsOf = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map((pair): readonly [string, string] => {
        const [from = '', to = ''] = pair.split('=');
        return [from, to];
      }),
  );

/** Names of one word or several, parted by commas or line ends. */
export const nameSet = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s*[,\n]\s*/));

export const kinOf = (lines: string): readonly ReadonlySet<string>[] => lines.trim().split('\n').map(wordSet);

const NONE: ReadonlySet<string> = new Set();

/** A language of whose names nothing is known. */
export const NO_NAMES: NameData = {
  morePlaces: '',
  bodies: NONE,
  bodiesOf: NONE,
  bodiesLow: NONE,
  knownBodies: NONE,
  things: NONE,
  thingHeads: NONE,
  thingNouns: NONE,
  thingTails: NONE,
  particles: NONE,
  connectors: NONE,
  placeHeads: NONE,
  placeTails: NONE,
  placeNouns: NONE,
  personNouns: NONE,
  locatives: NONE,
  offices: NONE,
  masculine: NONE,
  feminine: NONE,
  masculineEnding: /^(?!)/,
  feminineEnding: /^(?!)/,
  ofState: new Set(),
  personEnding: /^(?!)/,
  generic: NONE,
  titleRoles: {},
  unique: NONE,
  nations: {},
  adjectival: NONE,
  aliases: {},
  kin: [],
  adjectiveEnding: /^(?!)/,
};
