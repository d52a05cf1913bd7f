/** One polite live region a page: what happened, said to who does not see it. */
import { createContext, useContext } from 'react';

export const AnnounceContext = createContext<(message: string) => void>(() => {});

export const useAnnounce = (): ((message: string) => void) => useContext(AnnounceContext);
