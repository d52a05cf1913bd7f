/** A button that copies. The result is said in its place; where copying fails, the text stands ready to be taken by hand. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { useAnnounce } from '../store/announce.ts';

/** What goes to the clipboard. */
export interface Copy {
  readonly text: string;
  /** The same as rich text, for editors that take it. */
  readonly html?: string;
}

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly copy: () => Copy;
  /** What is copied, by a name: where it changes, nothing has been copied yet. */
  readonly of?: string;
}

/** How long the result stands in the button's place, in milliseconds. */
const SHOWN_FOR = 2400;

export function CopyButton({ label, done, copy, of = '' }: CopyButtonProps): ReactNode {
  const announce = useAnnounce();
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = async (): Promise<void> => {
    const content = copy();
    try {
      await write(content);
      setCopied(of);
      announce(done);
    } catch {
      // No clipboard on plain http or without permission.
      setFailed(content.text);
    }
  };
  return (
    <>
      <button type="button" className="action" onClick={() => void onClick()}>
        <span>{copied === of ? done : label}</span>
      </button>
      {failed === null ? null : <ByHand text={failed} onClose={() => setFailed(null)} />}
    </>
  );
}

async function write({ text, html }: Copy): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** The text in a field, selected. */
export function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog className="help by-hand" ref={dialog} aria-labelledby={title} onClose={onClose} translate="no">
      <h2 id={title}>{messages.copyThis}</h2>
      <p>{messages.copyFailed}</p>
      <textarea ref={field} readOnly rows={6} value={text} aria-labelledby={title} />
      <button type="button" className="action" onClick={() => dialog.current?.close()}>
        <span>{messages.close}</span>
      </button>
    </dialog>
  );
}
