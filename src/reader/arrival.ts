/** Arriving at a quotation: in view and focused. Its glow is the style sheet's. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { bringIntoView } from './scroll.ts';

/**
 * Brings the open quotation into view and focuses its link, when it changes and at the first showing. Where the reader came
 * back to where the page was left, `restored` says so, and nothing is scrolled.
 */
export function useArrival(
  root: RefObject<HTMLElement | null>,
  open: string | null,
  restored: RefObject<boolean>,
): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    const element = root.current;
    if (!element) return;
    if (open === null) {
      // What was open is where the reader was: the focus goes back to it, unless it has gone elsewhere meanwhile.
      if (before !== null && isFocusLost()) linkOf(element, before)?.focus({ preventScroll: true });
      return;
    }
    const link = linkOf(element, open);
    if (!link) return;
    if (!restored.current) {
      bringIntoView(() => element.querySelector(`[data-quotation="${open}"]`)?.getBoundingClientRect() ?? null);
    }
    if (!document.activeElement?.closest('.card, .bar, .sidebar')) link.focus({ preventScroll: true });
  }, [root, open, restored]);
}

const linkOf = (root: ParentNode, quotation: string): HTMLAnchorElement | null =>
  root.querySelector<HTMLAnchorElement>(`[data-quotation="${quotation}"] > a`);

export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
