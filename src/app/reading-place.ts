/**
 * The reading place: block and share of it, never pixels, kept for each entry of the history. Coming back to an entry shows
 * the line where one left it, whatever the window's width is now.
 */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { bringBack } from '../reader/scroll.ts';
import type { Place } from '../store/place.ts';
import { usePlace, usePlaces } from '../store/react.ts';

interface ReadingPlace {
  /** Null stands for the head of the page, above all text. */
  readonly block: string | null;
  /** The share of the block, 0 to 1, that was above the top of the window. */
  readonly share: number;
}

const KEY = 'guillemet.place';
const TOP: ReadingPlace = { block: null, share: 0 };

/** The first entry of a visit has the same name in every visit: there the query tells them apart. */
const keyOf = ({ entry }: Place): string =>
  `${KEY}.${location.pathname}.${entry === 'default' ? location.search : entry}`;

function readPlace(key: string): ReadingPlace | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('block' in stored) || !('share' in stored)) return null;
    if (stored.block !== null && typeof stored.block !== 'string') return null;
    return typeof stored.share === 'number' ? { block: stored.block, share: stored.share } : null;
  } catch {
    return null;
  }
}

function keepPlace(root: HTMLElement, key: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(placeIn(root)));
  } catch {
    // Storage forbidden or full: coming back begins at the top.
  }
}

/** The first block that reaches into the window. Blocks follow each other, so that halving finds it. */
function placeIn(root: HTMLElement): ReadingPlace {
  const blocks = root.querySelectorAll<HTMLElement>('[data-block]');
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  const first = blocks[low];
  if (!first) return TOP;
  const { top, height } = first.getBoundingClientRect();
  if (low === 0 && top > 0) return TOP;
  return { block: first.dataset['block'] ?? null, share: height > 0 ? Math.max(0, -top / height) : 0 };
}

/**
 * Keeps the reading place of each entry, and goes back to it when the reader comes back to the entry. The result says
 * whether it did: then no link's target is to be scrolled to.
 */
export function useReadingPlace(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const places = usePlaces();
  const place = usePlace();
  const restored = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    // Asked anew: while a page hydrates, `place` is still the prerendered one.
    const now = places.now();
    const kept = now.returned && history.scrollRestoration === 'manual' ? readPlace(keyOf(now)) : null;
    restored.current = kept !== null;
    if (kept) restore(element, kept);
    else keepPlace(element, keyOf(now));
  }, [root, places, place]);
  useEffect(() => {
    let waiting = false;
    const onScroll = (): void => {
      if (waiting) return;
      waiting = true;
      const key = keyOf(places.now());
      requestAnimationFrame(() => {
        waiting = false;
        if (root.current && keyOf(places.now()) === key) keepPlace(root.current, key);
      });
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => document.removeEventListener('scroll', onScroll);
  }, [root, places]);
  return restored;
}

function restore(root: HTMLElement, { block, share }: ReadingPlace): void {
  const element = block === null ? null : root.querySelector(`[data-block="${CSS.escape(block)}"]`);
  bringBack(() => {
    if (!element) return -window.scrollY;
    const { top, height } = element.getBoundingClientRect();
    return top + share * height;
  });
}
