/** The words of the present interface language, for views. */
import { createContext, useContext } from 'react';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

export const MessagesContext = createContext<Messages>(fr);

export const useMessages = (): Messages => useContext(MessagesContext);
