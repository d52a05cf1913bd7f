/**
 * Whether two texts say the same in other type: the kind of marks, spaces, apostrophes and dashes is the typesetter's.
 * Letters, accents, capitals and punctuation are the author's: where they differ the words were changed.
 */
import { hash32 } from '../article/fold.ts';

/** A text in one plain type: straight marks, single spaces, none beside marks or before a colon. */
export const plainType = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc\u2032\u00b4`]/g, "'")
    .replace(/[«»“”„‟‹›]|''/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
    .replace(/ ?" ?/g, '"')
    .replace(/ (?=[;:!?%])/g, '')
    .trim();

export const sameInOtherType = (a: string, b: string): boolean => a === b || plainType(a) === plainType(b);

/** 32 bits over a text's words and punctuation, whatever their type. */
export const checkOf = (text: string): number => hash32(plainType(text));
