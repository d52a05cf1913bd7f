/**
 * The reading place: block and offset, never pixels, kept for each entry of the history. Coming back to an article shows the
 * line where one left it, whatever the window's width is now.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

interface ReadingPlace {
  readonly block: string;
  /** The share of the block, 0 to 1, that was above the top of the window. */
  readonly share: number;
}

const KEY = 'guillemet.place';

function entryKey(): string {
  const state: unknown = history.state;
  const key = typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : 'cold';
  return `${KEY}.${location.pathname}.${key}`;
}

function readPlace(): ReadingPlace | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(entryKey()) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('block' in stored) || !('share' in stored)) return null;
    return typeof stored.block === 'string' && typeof stored.share === 'number'
      ? { block: stored.block, share: stored.share }
      : null;
  } catch {
    return null;
  }
}

function keepPlace(root: HTMLElement): void {
  const first = [...root.querySelectorAll<HTMLElement>('[data-block]')].find(
    (element) => element.getBoundingClientRect().bottom > 0,
  );
  if (!first) return;
  const { top, height } = first.getBoundingClientRect();
  const share = height > 0 ? Math.max(0, -top / height) : 0;
  try {
    sessionStorage.setItem(entryKey(), JSON.stringify({ block: first.dataset['block'], share }));
  } catch {
    // Storage forbidden or full: coming back begins at the top.
  }
}

/** Keeps the reading place of this entry, and goes back to it when the article is shown again. */
export function useReadingPlace(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const place = readPlace();
    if (place && history.scrollRestoration === 'manual') restore(element, place);
    let timer: ReturnType<typeof setTimeout> | null = null;
    const onScroll = (): void => {
      timer ??= setTimeout(() => {
        timer = null;
        if (element.isConnected) keepPlace(element);
      }, 200);
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      if (timer !== null) clearTimeout(timer);
      document.removeEventListener('scroll', onScroll);
    };
  }, [root]);
}

function restore(root: HTMLElement, { block, share }: ReadingPlace): void {
  const element = root.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
  if (!element) return;
  const scroll = (): void => {
    const { top, height } = element.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + top + share * height, behavior: 'instant' });
  };
  scroll();
  requestAnimationFrame(scroll);
}
