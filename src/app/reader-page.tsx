/** The page of an article: its head, its text, the apparatus beside it, and what a link asked for that is not there. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Article, Span } from '../article/schema.ts';
import { findQuotation } from '../article/select.ts';
import { ArticleHead } from '../reader/article-head.tsx';
import { ArticleText } from '../reader/article-text.tsx';
import { Card } from '../reader/card.tsx';
import { Walker } from '../reader/walker.tsx';
import { useArrival } from '../reader/arrival.ts';
import { useVerbatimCopy } from '../reader/copy.ts';
import { hasHighlights, usePassage, usePassageArrival, usePassageLight } from '../reader/passage.ts';
import { usePress } from '../reader/press.ts';
import type { PressHandlers } from '../reader/press.ts';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { createArticleStore } from '../store/article-store.ts';
import { isArticleAddress } from '../store/address.ts';
import { useActions } from '../store/actions.ts';
import { ArticleStoreContext, useAddress, useArticleState, useArticleStore } from '../store/react.ts';
import { BottomBar } from './bottom-bar.tsx';
import { useFormerAddress } from './former-address.ts';
import { useArticleKeys } from './keys.ts';
import { LazyTools } from './lazy-tools.tsx';
import { Notices } from './notices.tsx';
import { useReadingPlace } from './reading-place.ts';

/**
 * Above this many UTF-16 code units (some 20,000 words) the browser may skip rendering what is off the screen; below it
 * that costs more than it gives: clipped margins and jumps that miss.
 */
const LONG_TEXT = 120_000;

const NOWHERE: readonly Span[] = [];
const UNLIT: ReadonlyMap<string, Span> = new Map();

interface ReaderPageProps {
  readonly article: Article;
  /** What is to be said of the article before its text. */
  readonly notes?: ReactNode;
}

export function ReaderPage({ article, notes = null }: ReaderPageProps): ReactNode {
  const [store] = useState(() => createArticleStore(article));
  return (
    <ArticleStoreContext value={store}>
      <Reader article={article} notes={notes} />
    </ArticleStoreContext>
  );
}

function Reader({ article, notes }: Required<ReaderPageProps>): ReactNode {
  const root = useRef<HTMLElement>(null);
  const address = useAddress();
  const pending = useArticleState((state) => state.pending);
  const wanted = pending ?? (isArticleAddress(address) ? address.quotation : null);
  const open = wanted === null ? null : findQuotation(article, wanted);
  const isLong = useMemo(() => article.blocks.reduce((sum, { text }) => sum + text.length, 0) > LONG_TEXT, [article]);

  usePress(root, usePressHandlers());
  useVerbatimCopy(root, article);
  const restored = useReadingPlace(root);
  useArrival(root, open?.id ?? null, restored);
  // One target at a time: what the path names comes before what the query does.
  const passage = usePassage(article, {
    quotation: open === null ? wanted : null,
    token: open === null && isArticleAddress(address) ? address.view.passage : null,
  });
  const spans = passage?.spans ?? NOWHERE;
  usePassageLight(root, spans);
  usePassageArrival(root, passage, restored);
  useArticleKeys();
  useFormerAddress(passage?.present ?? null);
  const title = article.blocks[0]?.id;
  const noteBlock = spans[0]?.block ?? title;
  const note = passage?.Note ? <passage.Note passage={passage} /> : null;
  const card = open ? <Card quotation={open} /> : null;
  const lit = useMemo(() => (hasHighlights() ? UNLIT : new Map(spans.map((span) => [span.block, span]))), [spans]);
  return (
    <main className="page" id="main" tabIndex={-1}>
      <article className="article" lang={article.lang} ref={root} data-long={isLong ? '' : undefined}>
        <ArticleHead note={noteBlock === title && !isLong ? note : null} lit={lit.get(title ?? '')} />
        {notes}
        <Notices passage={passage} />
        <ArticleText
          open={open}
          card={isLong ? null : card}
          note={isLong ? null : note}
          noteBlock={noteBlock}
          lit={lit}
        />
      </article>
      {/* A block whose rendering may be skipped would clip what is fixed. */}
      {isLong ? (note ?? card) : null}
      <LazyTools root={root} />
      <Sidebar walker={<Walker />} />
      <BottomBar />
    </main>
  );
}

function usePressHandlers(): PressHandlers {
  const { openCard } = useActions();
  const store = useArticleStore();
  const handlers = useMemo(
    (): PressHandlers => ({
      show: (pending) => store.setState({ pending }),
      open: (quotation) => {
        store.setState({ visited: quotation });
        openCard(quotation);
      },
    }),
    [store, openCard],
  );
  const address = useAddress();
  const shown = isArticleAddress(address) ? address.quotation : null;
  // The pending quotation gives way once the address says the same, or anything else.
  useEffect(() => store.setState({ pending: null }), [store, shown]);
  return handlers;
}
