/**
 * Shares the present address, or the voice's where one voice is chosen and nothing else: by the system where it can, else
 * by the clipboard. The result is said in its own place.
 */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { ByHand } from '../reader/copy-button.tsx';
import { shareBySystem, useCanShare } from '../reader/share-action.tsx';
import { useAnnounce } from '../store/announce.ts';
import { usePlaces } from '../store/react.ts';

/** How long the result stands in the button's place, in milliseconds. */
const SHOWN_FOR = 2400;

export function ShareButton(): ReactNode {
  const messages = useMessages();
  const places = usePlaces();
  const canShare = useCanShare();
  const announce = useAnnounce();
  const [done, setDone] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  const share = async (): Promise<void> => {
    const url = new URL(places.sharedHref(places.now().address), location.href).href;
    if (canShare) {
      if (!(await shareBySystem({ url, title: document.title }))) setFailed(url);
      return;
    }
    try {
      await navigator.clipboard.writeText(url);
      setDone(true);
      announce(messages.linkCopied);
    } catch {
      setFailed(url);
    }
  };
  return (
    <>
      <button type="button" className="nav-button" onClick={() => void share()}>
        <span>{done ? messages.linkCopied : messages.share}</span>
      </button>
      {failed === null ? null : <ByHand text={failed} onClose={() => setFailed(null)} />}
    </>
  );
}
