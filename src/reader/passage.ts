/** A linked passage: looked for, lit, brought into view. */
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Found } from '../anchor/match.ts';
import type { Article, Span } from '../article/schema.ts';
import { BROKEN_PASSAGE } from '../store/address.ts';
import type { LinkedPassage } from './anchoring.ts';
import { isFocusLost } from './arrival.ts';
import { bringIntoView } from './scroll.ts';
import { rangesOf } from './text-ranges.ts';

/** What became of a linked passage. */
export type Outcome =
  | Found
  /** The link was damaged on its way: nothing was looked for. */
  | { readonly outcome: 'refused' }
  /** The part of the program that looks for passages could not be loaded. */
  | { readonly outcome: 'failed' };

/** What is to be looked for: a passage by its token, or a quotation whose id is not known (by its token, where it has one). */
export interface Sought {
  readonly token: string | null;
  readonly quotation: string | null;
}

export interface Passage extends Sought {
  readonly outcome: Outcome;
  /** Where it stands now, one span a block; nowhere where it was not found. */
  readonly spans: readonly Span[];
  /** The passage as it stands now, to be given away. */
  readonly link: LinkedPassage | null;
  /** The id of the quotation that a lost one has become, if its words are the same. */
  readonly present: string | null;
}

const NOWHERE: readonly Span[] = [];

/** What was sought, null while it is being looked for, or nothing is sought: never while a page hydrates. */
export function usePassage(article: Article, { token, quotation }: Sought): Passage | null {
  const [known, setKnown] = useState<Passage | null>(null);
  useEffect(() => {
    if (token === null && quotation === null) return undefined;
    let isLeft = false;
    const look = async (): Promise<void> => {
      const sought = { token, quotation };
      const passage = await lookFor(article, sought).catch(() => notFound(sought, 'failed'));
      if (!isLeft) setKnown(passage);
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [article, token, quotation]);
  return known !== null && known.token === token && known.quotation === quotation ? known : null;
}

const notFound = (sought: Sought, outcome: 'refused' | 'failed'): Passage => ({
  ...sought,
  outcome: { outcome },
  spans: NOWHERE,
  link: null,
  present: null,
});

async function lookFor(article: Article, sought: Sought): Promise<Passage> {
  const { token, quotation } = sought;
  if (token === BROKEN_PASSAGE && quotation === null) return notFound(sought, 'refused');
  const { findLost, findToken, linkPassage } = await import('./anchoring.ts');
  const lost = quotation === null ? null : findLost(article, quotation, token);
  const outcome = lost ? lost.found : findToken(article, token ?? '');
  if (!outcome) return notFound(sought, 'refused');
  const spans = outcome.outcome === 'gone' ? NOWHERE : outcome.spans;
  const present = (outcome.outcome !== 'changed' && lost?.quotation?.id) || null;
  return { ...sought, outcome, spans, link: linkPassage(article, spans), present };
}

/** The name of the highlight, as the style sheet knows it. */
const HIGHLIGHT = 'passage';

/** Whether the browser lights ranges; else the text does, by elements of its own. */
export const hasHighlights = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Lights spans of the text for as long as they are given. */
export function usePassageLight(root: RefObject<HTMLElement | null>, spans: readonly Span[]): void {
  useEffect(() => {
    const element = root.current;
    if (!element || spans.length === 0 || !hasHighlights()) return undefined;
    CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesOf(element, spans)));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [root, spans]);
}

/**
 * Brings a passage into view once, and the focus to its note; when it is closed, the focus goes on from its words. Where
 * the reader came back to where the page was left, `restored` says so, and nothing is scrolled.
 */
export function usePassageArrival(
  root: RefObject<HTMLElement | null>,
  passage: Passage | null,
  restored: RefObject<boolean>,
): void {
  const last = useRef<Range | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    if (passage === null) {
      // Where the selection stands, Tab goes on from.
      if (last.current && isFocusLost())
        getSelection()?.collapse(last.current.startContainer, last.current.startOffset);
      last.current = null;
      return;
    }
    const [range] = rangesOf(element, passage.spans);
    last.current = range ?? null;
    if (range && !restored.current) bringIntoView(() => range.getBoundingClientRect());
    document.getElementById('passage-note')?.focus({ preventScroll: true });
    glow(element, passage.spans);
  }, [root, passage, restored]);
}

/** Milliseconds that the light of a passage takes to settle. */
const GLOW = 1400;

function glow(root: HTMLElement, spans: readonly Span[]): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const { block } of spans) {
    const element = root.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
    if (!element || typeof element.animate !== 'function') continue;
    const style = getComputedStyle(element);
    const colours = ['--passage-glow', '--passage-rest'].map((name) => style.getPropertyValue(name));
    element.animate({ '--passage-tint': colours }, { duration: GLOW, easing: 'ease-out' });
  }
}
