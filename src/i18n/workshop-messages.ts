/** The words of `/new/`, typed like those of the other pages. They are loaded with it: no other page needs them. */
import { en } from './workshop-en.ts';
import { fr } from './workshop-fr.ts';
import type { InterfaceLanguage } from '../store/languages.ts';
import type { Widened } from './messages.ts';

export type WorkshopMessages = Widened<typeof fr>;

const TABLES: Readonly<Record<InterfaceLanguage, WorkshopMessages>> = { fr, en };

export const workshopMessagesOf = (language: InterfaceLanguage): WorkshopMessages => TABLES[language];
