/** Previous and next over what is lit, and where one is. */
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { useWalk } from '../store/walk.ts';

export function Walker(): ReactNode {
  const messages = useMessages();
  const { lit, at, filtered, next, previous } = useWalk();
  const count = lit.length;
  const words =
    at === null
      ? filtered
        ? messages.walkerLitRest(count)
        : messages.walkerRest(count)
      : filtered
        ? messages.walkerLit(at, count)
        : messages.walkerAll(at, count);
  return (
    <div className="walker">
      <button
        type="button"
        className="step"
        disabled={!previous}
        onClick={previous ?? undefined}
        aria-label={messages.previous}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" className="step" disabled={!next} onClick={next ?? undefined} aria-label={messages.next}>
        <span aria-hidden="true">↓</span>
      </button>
      <span className="walker-words">{words}</span>
    </div>
  );
}
