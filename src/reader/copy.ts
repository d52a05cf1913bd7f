/** Copies the article's own characters: browsers turn no-break spaces into plain ones, and would take the margin along. */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Article } from '../article/schema.ts';
import { textOf } from '../article/span.ts';
import { selectedSpans } from './selection.ts';

/** Sets the clipboard to the selected text of the article to the letter; what is selected elsewhere is copied as ever. */
export function useVerbatimCopy(root: RefObject<HTMLElement | null>, article: Article): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const selection = getSelection();
      const element = root.current;
      if (!selection || selection.rangeCount === 0 || !element || !event.clipboardData) return;
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      const spans = selectedSpans(selection.getRangeAt(0), element, article);
      if (!spans || spans.length === 0) return;
      event.clipboardData.setData('text/plain', spans.map((span) => textOf(article, span)).join('\n\n'));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [root, article]);
}
