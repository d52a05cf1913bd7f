/** The form's last row: the button that starts, or what is being done and the button that stops it. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Work } from './annotating.ts';
import { useWorkshopMessages } from './words.ts';

export function Working({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }): ReactNode {
  const words = useWorkshopMessages();
  const start = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const isBusy = work.type === 'busy';
  const wasBusy = useRef(false);
  // The button that was pressed gives way to the other one: the focus goes along.
  useEffect(() => {
    if (isBusy) stop.current?.focus();
    else if (wasBusy.current) start.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  useEffect(() => {
    if (!isBusy) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onCancel();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isBusy, onCancel]);
  return (
    <div className="working">
      {work.type === 'busy' ? (
        <>
          <progress aria-label={words.working} max={100} value={Math.round(work.share * 100)} />
          <button type="button" className="action" ref={stop} onClick={onCancel}>
            <span>{words.cancel}</span>
          </button>
        </>
      ) : (
        <button type="submit" className="primary" ref={start}>
          <span>{words.annotate}</span>
        </button>
      )}
    </div>
  );
}
