/** The focus after a move to another page: on its title; back in the library on the article that one comes from. */
import { useEffect } from 'react';

let shown: string | null = null;

/** Moves the focus when `page` is shown after another one; the first page of a visit keeps what the browser focused. */
export function useFocusOnArrival(page: string): void {
  useEffect(() => {
    const before = shown;
    shown = page;
    if (before === null || before === page) return;
    const from = page === 'library' ? document.getElementById(`to-${before}`) : null;
    const isPlaced = document.activeElement?.closest('.article') !== null && document.activeElement !== document.body;
    if (isPlaced && document.activeElement) return;
    if (!from && page !== 'library' && location.pathname.includes('/quotations/')) return;
    if (!from) window.scrollTo({ top: 0, behavior: 'instant' });
    (from ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: from === null });
  }, [page]);
}
