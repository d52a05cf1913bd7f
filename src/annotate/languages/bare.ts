/** A language without rules: its marks are read, its words are not. */
import type { LanguageData } from './lexicon.ts';
import { NO_NAMES } from './name-data.ts';

const NONE: ReadonlySet<string> = new Set();
const NEVER = /^(?!)/;

export const bare = (code: string): LanguageData => ({
  ...NO_NAMES,
  code,
  verbs: '',
  places: '',
  words: {},
  auxiliaries: {},
  phrases: {},
  infinitiveMarks: NONE,
  according: [],
  cueNouns: NONE,
  mute: NONE,
  settings: NONE,
  agent: '',
  impersonal: NONE,
  impersonalVerbs: NONE,
  contrast: NONE,
  without: NONE,
  comparative: NONE,
  hypothetical: NONE,
  manner: NONE,
  elided: NONE,
  enclitic: null,
  possessive: false,
  abbreviations: NONE,
  pronouns: {},
  adverbEnding: NEVER,
  finiteEnding: NEVER,
  infinitiveEnding: NEVER,
  gerundEnding: NEVER,
  unsaidSubjects: false,
  subjectFirst: false,
  headLast: false,
});
