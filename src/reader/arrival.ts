/** Arriving at a quotation: in view and focused. Its glow is the style sheet's. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Brings the open quotation into view and focuses its link, when it changes and at the first showing. Where the text skips
 * rendering what is off the screen, heights are guesses until they are near: scroll, wait a frame, scroll again.
 */
export function useArrival(root: RefObject<HTMLElement | null>, open: string | null): void {
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
    scrollTo(element, open);
    if (!document.activeElement?.closest('.card, .bar, .sidebar')) link.focus({ preventScroll: true });
    requestAnimationFrame(() => scrollTo(element, open));
  }, [root, open]);
}

const linkOf = (root: ParentNode, quotation: string): HTMLAnchorElement | null =>
  root.querySelector<HTMLAnchorElement>(`[data-quotation="${quotation}"] > a`);

const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Scrolls only where the quotation is not yet in view above what covers the page's end; leaves it alone where it is. */
function scrollTo(root: ParentNode, quotation: string): void {
  const piece = root.querySelector(`[data-quotation="${quotation}"]`);
  if (!piece) return;
  const { top, bottom } = piece.getBoundingClientRect();
  const roomTop = 64;
  const roomBottom = window.innerHeight * (window.matchMedia('(min-width: 1100px)').matches ? 0.9 : 0.5);
  const fits = bottom - top < roomBottom - roomTop;
  if (top >= roomTop && (fits ? bottom <= roomBottom : top <= roomTop + 80)) return;
  window.scrollTo({ top: window.scrollY + top - roomTop - 24, behavior: 'instant' });
}
