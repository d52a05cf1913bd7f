/** A linked passage: looked for, lit, brought into view. */
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Found } from '../anchor/match.ts';
import type { Article, Span } from '../article/schema.ts';
import { BROKEN_PASSAGE } from '../store/address.ts';
import type { LinkedPassage } from './anchoring.ts';
import type { PassageNote } from './passage-note.tsx';
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

/** What a link asks for that has to be looked for in the text. */
export interface Target {
  /** The id of a quotation that the article does not know, or null. */
  readonly quotation: string | null;
  /** A passage's token, beside the quotation or alone, or null. */
  readonly token: string | null;
}

export interface Passage {
  readonly target: Target;
  readonly outcome: Outcome;
  /** Where it stands now, one span a block; nowhere where it was not found. */
  readonly spans: readonly Span[];
  /** The id of the quotation that the lost one is now, where all of its words are there. */
  readonly present: string | null;
  /** The passage as it stands now, to be given away. */
  readonly link: LinkedPassage | null;
  /** What shows it; null where it could not be loaded. */
  readonly Note: typeof PassageNote | null;
}

const NOWHERE: readonly Span[] = [];

/** What is looked for; null while there is nothing or it is being looked for: never while a page hydrates. */
export function usePassage(article: Article, { quotation, token }: Target): Passage | null {
  const [known, setKnown] = useState<Passage | null>(null);
  useEffect(() => {
    if (quotation === null && token === null) return undefined;
    let isLeft = false;
    const target = { quotation, token };
    const look = async (): Promise<void> => {
      const passage = await lookFor(article, target).catch(() => notFound(target, 'failed', null));
      if (!isLeft) setKnown(passage);
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [article, quotation, token]);
  return known !== null && known.target.quotation === quotation && known.target.token === token ? known : null;
}

const notFound = (target: Target, outcome: 'refused' | 'failed', Note: Passage['Note']): Passage => ({
  target,
  outcome: { outcome },
  spans: NOWHERE,
  present: null,
  link: null,
  Note,
});

async function lookFor(article: Article, target: Target): Promise<Passage> {
  const [{ PassageNote: Note }, anchor] = await Promise.all([import('./passage-note.tsx'), import('./anchoring.ts')]);
  const { quotation, token } = target;
  const lost = quotation === null ? null : anchor.findLost(article, quotation, token);
  const found = lost ? lost.found : anchor.findToken(article, token ?? BROKEN_PASSAGE);
  if (!found) return notFound(target, 'refused', Note);
  const spans = found.outcome === 'gone' ? NOWHERE : found.spans;
  const present = found.outcome !== 'changed' ? (lost?.quotation?.id ?? null) : null;
  return { target, outcome: found, spans, present, link: anchor.linkPassage(article, spans), Note };
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
