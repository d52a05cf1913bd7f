/** What the rules for reported speech look at: lines, sentences, verb groups, noun phrases. */
import type { Range } from '../../article/span.ts';
import type { Name, Reading } from '../document.ts';
import type { Language } from '../languages/lexicon.ts';
import type { Pair } from '../marks.ts';
import type { Token } from '../tokens.ts';

/**
 * A line is one level of a block: the block outside all marks, or the inside of one pair. What stands between marks in it is
 * one item, so that a quotation is to its sentence what a word is, and is analysed as a text of its own.
 */
export interface Line {
  readonly reading: Reading;
  readonly language: Language;
  readonly block: number;
  readonly text: string;
  /** The block's pairs; an item of kind `pair` says which one it is. */
  readonly pairs: readonly Pair[];
  /** The pair whose inside this is, -1 outside all marks. */
  readonly level: number;
  readonly items: readonly Token[];
  /** The block's names by where they begin. */
  readonly names: ReadonlyMap<number, Name>;
}

export interface VerbGroup {
  /** Its place among the sentence's groups. */
  readonly rank: number;
  /** Items `from` up to `to`; `head` is the verb that gives the sense. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly lemma: string;
  /** See `languages/lexicon.ts`; `o` reports nothing. */
  readonly features: string;
  readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive';
  /** A third person, or no person at all. */
  readonly third: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly passive: boolean;
  /** `back`: imperfect or conditional, where a past report puts what was said. */
  readonly tense: 'present' | 'past' | 'back' | 'other';
  /** The item of a subject that is tied to the verb (« a-t-il dit »), -1 for none. */
  readonly enclitic: number;
}

/** A noun phrase or pronoun: items, and whether it is one that can speak. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The words themselves; a tied pronoun without its hyphens. */
  readonly range: Range;
  readonly speaks: boolean;
  readonly pronoun: boolean;
  /** « on »: somebody, nobody in particular. */
  readonly vague: boolean;
}

export interface Subject {
  readonly phrase: Phrase | null;
  /** The first item of the clause that the subject opens; the group's own where it has none before it. */
  readonly from: number;
  /** `behind` inverted, `shared` with the verb before, `governor` that of the verb that governs an infinitive or gerund. */
  readonly place: 'before' | 'behind' | 'tied' | 'antecedent' | 'shared' | 'governor' | 'none';
}

/** A sentence of a line with its verb groups. */
export interface Sentence {
  readonly line: Line;
  /** Items of the line. */
  readonly start: number;
  readonly end: number;
  /** The end of the sentence's words: without its full stop. */
  readonly last: number;
  readonly groups: readonly VerbGroup[];
  /** The group that begins at an item. */
  readonly groupAt: (at: number) => VerbGroup | undefined;
  /** Looked up once a group. */
  readonly subject: (group: VerbGroup) => Subject;
}
