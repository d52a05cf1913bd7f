/** The interface's words: one typed table a language, each of the same shape. Imports types only, serves views and doors. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { InterfaceLanguage } from '../store/languages.ts';

/** Literal types widened, so that another language may say something else. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Messages = Widened<typeof fr>;

const TABLES: Readonly<Record<InterfaceLanguage, Messages>> = { fr, en };

export const messagesOf = (language: InterfaceLanguage): Messages => TABLES[language];
