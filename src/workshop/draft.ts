/** The form's contents, kept while they are being written. The controls hold them: a long text is no state of React's. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Draft, OwnTexts } from '../sources/own.ts';

/** How long after the last change the draft is kept, in milliseconds: each time the whole text is written. */
const QUIET = 400;

interface Controls {
  readonly text: HTMLTextAreaElement | null;
  readonly lang: HTMLSelectElement | null;
  readonly unwrap: HTMLInputElement | null;
}

export interface DraftForm {
  readonly text: RefObject<HTMLTextAreaElement | null>;
  readonly lang: RefObject<HTMLSelectElement | null>;
  readonly unwrap: RefObject<HTMLInputElement | null>;
  readonly onChange: () => void;
  readonly setText: (text: string) => void;
  /** Keeps the draft at once, and gives it. */
  readonly keep: () => Draft;
  /** Whether a reload will find the draft again. */
  readonly isKept: boolean;
}

export function useDraft(own: OwnTexts): DraftForm {
  const text = useRef<HTMLTextAreaElement>(null);
  const lang = useRef<HTMLSelectElement>(null);
  const unwrap = useRef<HTMLInputElement>(null);
  // The controls themselves: on the way to another page the references are emptied before the draft is kept.
  const controls = useRef<Controls>({ text: null, lang: null, unwrap: null });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [isKept, setKept] = useState(true);

  const keep = useCallback((): Draft => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const draft: Draft = {
      text: controls.current.text?.value ?? '',
      lang: controls.current.lang?.value ?? '',
      unwrap: controls.current.unwrap?.checked ?? false,
    };
    const kept = own.keepDraft(draft);
    setKept(kept || draft.text === '');
    return draft;
  }, [own]);

  useLayoutEffect(() => {
    controls.current = { text: text.current, lang: lang.current, unwrap: unwrap.current };
    const kept = own.draft();
    // What was typed before the script came wins over what an earlier visit left.
    if (text.current?.value === '') {
      text.current.value = kept.text;
      if (lang.current) lang.current.value = kept.lang;
      if (unwrap.current) unwrap.current.checked = kept.unwrap;
    }
    const keepIfChanged = (): void => {
      if (timer.current !== null) keep();
    };
    addEventListener('pagehide', keepIfChanged);
    return () => {
      removeEventListener('pagehide', keepIfChanged);
      keepIfChanged();
    };
  }, [own, keep]);

  const onChange = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(keep, QUIET);
  }, [keep]);
  const setText = (next: string): void => {
    if (text.current) text.current.value = next;
    keep();
  };
  return { text, lang, unwrap, onChange, setText, keep, isKept };
}
