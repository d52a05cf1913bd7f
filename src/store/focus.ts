/** The focus of what opens and closes: it goes in, and comes back to where it was. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Focuses `inside` when something opens (`opened` names it, null is closed); when it closes, the focus returns to where it
 * was before, unless it has gone elsewhere meanwhile.
 */
export function useFocusInside(inside: RefObject<HTMLElement | null>, opened: string | null): void {
  const from = useRef<Element | null>(null);
  const was = useRef<string | null>(null);
  useEffect(() => {
    const before = was.current;
    was.current = opened;
    if (before === opened) return;
    const active = document.activeElement;
    if (opened !== null) {
      // What is opened from within keeps the first way back.
      if (before === null) from.current = active;
      inside.current?.focus();
    } else if (active === null || active === document.body || !active.checkVisibility()) {
      if (from.current instanceof HTMLElement) from.current.focus();
    }
  }, [inside, opened]);
}
