/**
 * Selecting by keyboard: `s` selects a sentence (Shift and arrows then widen it, as in any text), `s` again or Tab goes to
 * the tools of the selection, Escape waves them off and gives the focus back.
 */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Article, Span } from '../article/schema.ts';
import { findQuotation } from '../article/select.ts';
import { reportingSentence, sentencesOf, trimmed } from '../article/sentence.ts';
import { useArticle, useSite } from '../store/react.ts';
import { rangesOf } from './text-ranges.ts';

interface SelectionKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly tools: RefObject<HTMLElement | null>;
  /** Whether the tools are shown. */
  readonly isOffered: boolean;
  /** Takes the selection as it is now. */
  readonly refresh: () => void;
  readonly dismiss: () => void;
  /** Whether a sentence is to be selected at once. */
  readonly byKey: boolean;
}

export function useSelectionKeys({ root, tools, isOffered, refresh, dismiss, byKey }: SelectionKeys): void {
  const article = useArticle();
  const { settings } = useSite();
  const before = useRef<Element | null>(null);
  const isByKey = useRef(byKey);
  useEffect(() => {
    if (byKey && root.current) selectSentence(root.current, article);
    else refresh();
  }, [byKey, root, article, refresh]);
  useEffect(() => {
    const enter = (): void => {
      refresh();
      before.current = document.activeElement;
      tools.current?.querySelector('button')?.focus();
    };
    const leave = (): void => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
      if (tools.current?.contains(document.activeElement) && document.activeElement instanceof HTMLElement)
        document.activeElement.blur();
    };
    const onDown = (): void => {
      isByKey.current = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('textarea, input, select, dialog')) return;
      const isInside = tools.current?.contains(document.activeElement) === true;
      const isFirst = isInside && document.activeElement === tools.current?.querySelector('button');
      if (event.key === 'Escape' && isOffered) {
        leave();
        dismiss();
      } else if (event.key === 'Tab' && isOffered && !isInside && !event.shiftKey) enter();
      else if (event.key === 'Tab' && event.shiftKey && isFirst) leave();
      else if (isOffered && isByKey.current && !isInside && event.shiftKey && event.key in WIDEN) widen(event.key);
      else if (event.key === 's' && settings.getState().singleKeys && !isInside) {
        isByKey.current ||= !isOffered;
        if (isOffered) enter();
        else if (root.current) selectSentence(root.current, article);
      } else return;
      event.preventDefault();
    };
    // Before the keys of the page: Escape closes what came last.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onDown);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown);
    };
  }, [root, tools, isOffered, refresh, dismiss, article, settings]);
}

/** What each arrow moves the selection's end by. Browsers do so only where one writes, or browses with a caret. */
const WIDEN: Readonly<Record<string, readonly [direction: string, by: string]>> = {
  ArrowRight: ['right', 'word'],
  ArrowLeft: ['left', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

function widen(key: string): void {
  const [direction, by] = WIDEN[key] ?? [];
  getSelection()?.modify('extend', direction, by);
}

/** Selects the sentence of the quotation under the focus, else the first one that begins in the window. */
function selectSentence(root: HTMLElement, article: Article): void {
  const ranges = rangesOf(root, focusedSentence(root, article) ?? firstSentence(root, article));
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first && last) {
    getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  }
}

function focusedSentence(root: HTMLElement, article: Article): readonly Span[] | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-quotation]');
  if (!focused || !root.contains(focused)) return null;
  const quotation = findQuotation(article, focused.dataset['quotation'] ?? '');
  return quotation && reportingSentence(article, quotation);
}

function firstSentence(root: HTMLElement, article: Article): readonly Span[] {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (element.getBoundingClientRect().bottom <= 0) continue;
    const block = element.dataset['block'] ?? '';
    const text = texts.get(block) ?? '';
    for (const sentence of sentencesOf(text, article.lang)) {
      const span = { block, ...trimmed(text, sentence) };
      const [line] = rangesOf(root, [span])[0]?.getClientRects() ?? [];
      if (line && line.top >= 0) return [span];
    }
  }
  return [];
}
