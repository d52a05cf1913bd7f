/** The keys, in a dialog that `?` opens. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { useSite } from '../store/react.ts';

export function Help(): ReactNode {
  const messages = useMessages();
  const { settings } = useSite();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || !settings.getState().singleKeys)
        return;
      if (event.target instanceof HTMLElement && event.target.closest('textarea, input[type=text]')) return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else dialog.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [settings]);
  return (
    <dialog className="help" ref={dialog} aria-labelledby="help-title" translate="no">
      <h2 id="help-title">{messages.helpTitle}</h2>
      <dl>
        {messages.helpKeys.map(([key, words]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="action">
          <span>{messages.close}</span>
        </button>
      </form>
    </dialog>
  );
}
