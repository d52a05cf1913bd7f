/** A language without rules: its marks are read, its words are not. */
import type { LanguageData } from './lexicon.ts';

const NONE: ReadonlySet<string> = new Set();
const NEVER = /^(?!)/;

export const bare = (code: string): LanguageData => ({
  code,
  verbs: '',
  places: '',
  morePlaces: '',
  words: {},
  auxiliaries: {},
  phrases: {},
  according: [],
  cueNouns: NONE,
  mute: NONE,
  settings: NONE,
  elided: NONE,
  enclitic: null,
  possessive: false,
  abbreviations: NONE,
  bodies: NONE,
  knownBodies: NONE,
  things: NONE,
  connectors: NONE,
  placeHeads: NONE,
  locatives: NONE,
  offices: NONE,
  masculine: NONE,
  feminine: NONE,
  pronouns: {},
  adverbEnding: NEVER,
  finiteEnding: NEVER,
  infinitiveEnding: NEVER,
  gerundEnding: NEVER,
  unsaidSubjects: false,
  subjectFirst: false,
  headLast: false,
  nations: {},
});
