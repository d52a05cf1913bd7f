/** Single keys of the reader, and Escape. Letters act only where nothing is being typed, and can be switched off. */
import { useEffect } from 'react';
import { voicesOf } from '../article/select.ts';
import { UNKNOWN_SPEAKER } from '../store/address.ts';
import { useActions } from '../store/actions.ts';
import { useArticle, useSite, useView } from '../store/react.ts';
import { useWalk } from '../store/walk.ts';

export function useArticleKeys(): void {
  const { settings } = useSite();
  const walk = useWalk();
  const actions = useActions();
  const article = useArticle();
  const view = useView();
  useEffect(() => {
    const chooseVoice = (step: 1 | -1): void => {
      const ids = voicesOf(article).map(({ id }) => id ?? UNKNOWN_SPEAKER);
      const at = ids.indexOf(view.speakers.at(-1) ?? '');
      const next = ids[at < 0 ? (step > 0 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length];
      if (next !== undefined) actions.chooseSpeakers([next]);
    };
    const keys: Readonly<Record<string, () => void>> = {
      j: () => walk.next?.(),
      k: () => walk.previous?.(),
      n: () => chooseVoice(1),
      p: () => chooseVoice(-1),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Escape') {
        if (document.querySelector(':popover-open, dialog[open]') === null && actions.closeLast())
          event.preventDefault();
        return;
      }
      const act = settings.getState().singleKeys ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [settings, walk, actions, article, view]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null
  );
}
