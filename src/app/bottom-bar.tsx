/** Where there is no room for a column: what is chosen, the way to the apparatus, and the walker's two steps. */
import type { ReactNode } from 'react';
import { voicesOf } from '../article/select.ts';
import { useMessages } from '../i18n/react.ts';
import { Walker } from '../reader/walker.tsx';
import { useActions } from '../store/actions.ts';
import { useArticle, usePlace } from '../store/react.ts';

export function BottomBar(): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const { opened, address } = usePlace();
  const { openPanel, closePanel } = useActions();
  if (article.quotations.length === 0) return null;
  const voices = voicesOf(article).length;
  const chosen = address.view.speakers.length;
  const words =
    chosen === 0 ? messages.voicesBar(voices, article.quotations.length) : messages.chosenBar(chosen, voices);
  const isOpen = opened === 'panel';
  return (
    <div className="bar" translate="no">
      <button
        type="button"
        className="bar-open"
        aria-expanded={isOpen}
        aria-controls="sidebar"
        onClick={isOpen ? closePanel : openPanel}
      >
        <span>{words}</span>
      </button>
      <Walker />
    </div>
  );
}
