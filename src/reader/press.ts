/**
 * A press on a quotation's text opens it, where it was meant so: nothing selected, now or when the press began, the pointer
 * did not travel, and the page did not just scroll. A second press within 400 ms was a double click: it takes the first one
 * back, which until then is no entry of the history.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Milliseconds within which a second press takes the first one back. */
const DOUBLE_PRESS = 400;
/** CSS pixels that a pointer may travel between press and release. */
const TRAVEL = 10;
/** Milliseconds after which a finger's press is a long one, which belongs to the system. */
const LONG_PRESS = 500;
/** Milliseconds after a scroll in which a press only stops it. */
const AFTER_SCROLL = 150;

export interface PressHandlers {
  /** Shown at once; null takes it back. */
  readonly show: (quotation: string | null) => void;
  /** The press stands: goes into the address. */
  readonly open: (quotation: string) => void;
}

interface Press {
  /** When a finger may be lifted at the latest, on the events' clock. */
  readonly until: number;
  readonly x: number;
  readonly y: number;
  readonly allowed: boolean;
}

/** Listens on the element; `handlers` must keep its identity. */
export function usePress(element: RefObject<HTMLElement | null>, handlers: PressHandlers): void {
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let press: Press | null = null;
    let waiting: ReturnType<typeof setTimeout> | null = null;
    let scrolledAt = -Infinity;

    const takeBack = (): void => {
      if (waiting !== null) {
        clearTimeout(waiting);
        handlers.show(null);
      }
      waiting = null;
    };
    const onDown = (event: PointerEvent): void => {
      const allowed =
        event.isPrimary && event.button === 0 && !hasSelection() && event.timeStamp - scrolledAt > AFTER_SCROLL;
      const until = event.pointerType === 'mouse' ? Infinity : event.timeStamp + LONG_PRESS;
      press = { x: event.clientX, y: event.clientY, until, allowed };
    };
    const onClick = (event: MouseEvent): void => {
      const began = press;
      press = null;
      if (waiting !== null) {
        takeBack();
        return;
      }
      const quotation = pressedQuotation(event);
      if (quotation === null || !began?.allowed || event.timeStamp > began.until || hasSelection()) return;
      if (Math.hypot(event.clientX - began.x, event.clientY - began.y) >= TRAVEL) return;
      if (event.detail > 1 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      handlers.show(quotation);
      waiting = setTimeout(() => {
        waiting = null;
        handlers.open(quotation);
      }, DOUBLE_PRESS);
    };
    const onScroll = (event: Event): void => {
      scrolledAt = event.timeStamp;
    };
    target.addEventListener('pointerdown', onDown);
    target.addEventListener('click', onClick);
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      if (waiting !== null) clearTimeout(waiting);
      target.removeEventListener('pointerdown', onDown);
      target.removeEventListener('click', onClick);
      document.removeEventListener('scroll', onScroll);
    };
  }, [element, handlers]);
}

/** The innermost quotation pressed; null on a link or a button, which know what to do themselves. */
function pressedQuotation({ target }: MouseEvent): string | null {
  if (!(target instanceof Element) || target.closest('a, button, .card')) return null;
  return target.closest<HTMLElement>('.quotation')?.dataset['quotation'] ?? null;
}

function hasSelection(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString() !== '';
}
