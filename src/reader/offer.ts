/** What a selection offers: the passage that it names, as a link can carry it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Article, Span } from '../article/schema.ts';
import { textOf } from '../article/span.ts';
import type { LinkedPassage } from './anchoring.ts';
import { selectedSpans } from './selection.ts';

export interface Offer {
  readonly passage: LinkedPassage;
  readonly spans: readonly Span[];
  /** The selection was drawn from its beginning to its end. */
  readonly isForward: boolean;
}

/** Milliseconds after which a selection that grows without a pointer (keys, a finger's handles) is taken as it is. */
const SETTLED = 200;
/** Milliseconds after a press on the tools in which its result is shown, even where the press took the selection away. */
const AFTER_PRESS = 3000;

export interface Offering {
  /** The offer of the present selection in the article's text, null where there is none. */
  readonly offer: Offer | null;
  /** Takes the selection as it is now, without waiting for it to settle. */
  readonly refresh: () => void;
  readonly dismiss: () => void;
}

export function useOffer(
  root: RefObject<HTMLElement | null>,
  tools: RefObject<HTMLElement | null>,
  article: Article,
): Offering {
  const [offer, setOffer] = useState<Offer | null>(null);
  const readings = useRef(0);
  const isInTools = useCallback(
    (target: EventTarget | null): boolean => target instanceof Node && tools.current?.contains(target) === true,
    [tools],
  );
  const dismiss = useCallback((): void => {
    readings.current += 1;
    setOffer(null);
  }, []);
  const refresh = useCallback((): void => {
    readings.current += 1;
    const mine = readings.current;
    const read = async (): Promise<void> => {
      const made = await offerOf(root.current, article).catch(() => null);
      // A press on the tools may take the selection away, a field in them makes one of its own.
      if (mine === readings.current && (made || !isInTools(document.activeElement))) setOffer(made);
    };
    void read();
  }, [root, article, isInTools]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDrawing = false;
    const refreshIn = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(refresh, wait);
    };
    const onSelection = (): void => {
      if (isDrawing) return;
      if (getSelection()?.isCollapsed === false) refreshIn(SETTLED);
      else if (!isInTools(document.activeElement)) {
        clearTimeout(timer);
        dismiss();
      }
    };
    const onDown = (event: PointerEvent): void => {
      isDrawing = event.pointerType === 'mouse' || isInTools(event.target);
    };
    const onUp = (event: PointerEvent): void => {
      if (!isDrawing) return;
      isDrawing = false;
      refreshIn(isInTools(event.target) ? AFTER_PRESS : 0);
    };
    document.addEventListener('selectionchange', onSelection);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerup', onUp, true);
    document.addEventListener('pointercancel', onUp, true);
    return () => {
      clearTimeout(timer);
      readings.current += 1;
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp, true);
      document.removeEventListener('pointercancel', onUp, true);
    };
  }, [refresh, dismiss, isInTools]);
  return { offer, refresh, dismiss };
}

async function offerOf(root: HTMLElement | null, article: Article): Promise<Offer | null> {
  const selection = getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const spans = selectedSpans(selection.getRangeAt(0), root, article);
  if (!spans?.some((span) => /\S/u.test(textOf(article, span)))) return null;
  const isForward = selection.direction !== 'backward';
  const { linkPassage } = await import('./anchoring.ts');
  const passage = linkPassage(article, spans);
  return passage && { passage, spans, isForward };
}
