/** The tools of a selection: a link to it, its words with their source, sharing. They stand beside it and never on it. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { useMessages } from '../i18n/react.ts';
import { useAnnounce } from '../store/announce.ts';
import { useArticle } from '../store/react.ts';
import { useOffer } from './offer.ts';
import { PassageActions } from './passage-actions.tsx';
import { placeBeside } from './place-beside.ts';
import { useSelectionKeys } from './selection-keys.ts';

interface SelectionToolsProps {
  readonly root: RefObject<HTMLElement | null>;
  /** The key that selects a sentence brought them. */
  readonly byKey: boolean;
}

export function SelectionTools({ root, byKey }: SelectionToolsProps): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const announce = useAnnounce();
  const tools = useRef<HTMLDivElement>(null);
  const { offer, refresh, dismiss } = useOffer(root, tools, article);
  const isOffered = offer !== null;
  useSelectionKeys({ root, tools, isOffered, refresh, dismiss, byKey });
  useLayoutEffect(() => {
    if (offer && root.current && tools.current) placeBeside(tools.current, root.current, offer);
  }, [root, offer]);
  useEffect(() => {
    // Who draws with a pointer sees the tools come.
    if (isOffered && 'keyboard' in document.documentElement.dataset) announce(messages.selectionOffered);
  }, [isOffered, announce, messages]);
  if (!offer) return null;
  return (
    <div
      className="selection-tools"
      ref={tools}
      role="toolbar"
      tabIndex={-1}
      aria-label={messages.selectionTools}
      translate="no"
      onKeyDown={walkButtons}
      onMouseDown={keepSelection}
    >
      <PassageActions passage={offer.passage} />
    </div>
  );
}

/** A press on a tool leaves selection and focus where they are. */
function keepSelection(event: MouseEvent): void {
  if (event.target instanceof Element && !event.target.closest('dialog')) event.preventDefault();
}

/** Arrows walk between the tools, as in every toolbar. */
function walkButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > button')];
  const at = buttons.indexOf(event.target);
  if (at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
