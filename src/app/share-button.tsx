/** Shares the present address: by the system where it can, else by the clipboard. The result is said in its own place. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { useAnnounce } from '../store/announce.ts';

export function ShareButton(): ReactNode {
  const messages = useMessages();
  const [done, setDone] = useState(false);
  const announce = useAnnounce();
  const share = async (): Promise<void> => {
    const url = location.href;
    try {
      if (typeof navigator.share === 'function') {
        await navigator.share({ url, title: document.title });
        return;
      }
      await navigator.clipboard.writeText(url);
      setDone(true);
      announce(messages.linkCopied);
      setTimeout(() => setDone(false), 2400);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      window.prompt(messages.copyThis, url);
    }
  };
  return (
    <button type="button" className="nav-button" onClick={() => void share()}>
      <span>{done ? messages.linkCopied : messages.share}</span>
    </button>
  );
}
