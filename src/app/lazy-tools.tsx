/** The tools of a selection, loaded when something is first selected: most visits only read. */
import { useEffect, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { SelectionTools } from '../reader/selection-tools.tsx';
import { useSite } from '../store/react.ts';

interface Loaded {
  readonly Tools: typeof SelectionTools;
  /** The key that selects a sentence had them loaded: it is to do so. */
  readonly byKey: boolean;
}

export function LazyTools({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactNode {
  const { settings } = useSite();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (loaded) return undefined;
    let isLeft = false;
    let isDown = false;
    let isLoading = false;
    let found: Loaded | null = null;
    const show = (): void => {
      // Not while a pointer still draws.
      if (found && !isDown && !isLeft) setLoaded(found);
    };
    const load = async (byKey: boolean): Promise<void> => {
      if (isLoading) return;
      isLoading = true;
      try {
        found = { Tools: (await import('../reader/selection-tools.tsx')).SelectionTools, byKey };
        show();
      } catch {
        // Without a connection the browser's own menu remains; the next selection tries again.
        isLoading = false;
      }
    };
    const onSelection = (): void => {
      if (getSelection()?.isCollapsed === false) void load(false);
    };
    const onDown = (event: PointerEvent): void => {
      isDown = event.pointerType === 'mouse';
    };
    const onUp = (): void => {
      isDown = false;
      show();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!settings.getState().singleKeys || isField(event.target)) return;
      event.preventDefault();
      void load(true);
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('selectionchange', onSelection, { signal });
    document.addEventListener('pointerdown', onDown, { signal });
    document.addEventListener('pointerup', onUp, { signal });
    document.addEventListener('pointercancel', onUp, { signal });
    document.addEventListener('keydown', onKey, { signal });
    return () => {
      isLeft = true;
      controller.abort();
    };
  }, [loaded, settings]);
  return loaded ? <loaded.Tools root={root} byKey={loaded.byKey} /> : null;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input, select, dialog') !== null;
