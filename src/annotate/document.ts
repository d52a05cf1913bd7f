/**
 * What the stages of the pipeline hand on to each other. Places are a block's index and offsets in UTF-16 code units of that
 * block's text; ids are made at the very end.
 */
import type { Block, EntityType, Polarity, QuotationKind } from '../article/schema.ts';
import type { Range } from '../article/span.ts';
import type { Language } from './languages/lexicon.ts';
import type { Pair } from './marks.ts';
import type { Token } from './tokens.ts';

/** A text, read: everything that later stages look things up in. Arrays are parallel, one entry a block. */
export interface Reading {
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly pairs: readonly (readonly Pair[])[];
  readonly tokens: readonly (readonly Token[])[];
  /** Whole sentences (`article/sentence.ts`), in order, covering the block. */
  readonly sentences: readonly (readonly Range[])[];
}

/** A stretch of one block. */
export interface Place extends Range {
  /** The block's index. */
  readonly block: number;
}

/** A named mention, before it is known whose name it is. In reading order, never overlapping. */
export interface Name extends Place {
  readonly type: EntityType;
}

/** Why something was decided: the rule's key, which the interface words, and the words that it leant on. */
export interface Ground {
  readonly rule: string;
  readonly place: Place | null;
}

/** A quotation whose speaker is not yet known: who its source words name is for coreference to say. */
export interface Utterance {
  readonly kind: QuotationKind;
  /** One piece or more, in reading order. */
  readonly content: readonly Place[];
  /** The parts of a mixed quotation's content that stand between marks; empty otherwise. */
  readonly marked: readonly Place[];
  readonly cue: readonly Place[];
  /** The words that name the speaker there (« le diplomate russe », « il »); empty where none do. */
  readonly source: readonly Place[];
  readonly polarity: Polarity | null;
  readonly grounds: readonly Ground[];
  /**
   * Where the speaker is to be looked for if no source words name it: `previous` the speaker of the quotation before (a
   * continued quotation), `subject` the unsaid or kept subject of the sentences before, `none` nowhere (« on », a passive
   * without agent).
   */
  readonly fallback: 'previous' | 'subject' | 'none';
}
