/**
 * What the address asks for and the article does not have: said above the text, with the way on. (Of a quotation that it
 * does not have its note says what became of it.)
 */
import type { ReactNode } from 'react';
import { entitiesById, litQuotations } from '../article/select.ts';
import { useMessages } from '../i18n/react.ts';
import type { Passage } from '../reader/passage.ts';
import { UNKNOWN_SPEAKER, isArticleAddress, isFiltered } from '../store/address.ts';
import type { ArticleAddress } from '../store/address.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';
import { filterOf } from '../store/walk.ts';

interface NoticesProps {
  /** What became of a linked passage, or of a quotation that the article does not know; null while it is looked for. */
  readonly passage: Passage | null;
}

export function Notices({ passage }: NoticesProps): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const address = useAddress();
  if (!isArticleAddress(address)) return null;
  const { view } = address;
  const known = entitiesById(article);
  const isVoice = (id: string): boolean =>
    article.quotations.some(({ speaker }) => (speaker ?? UNKNOWN_SPEAKER) === id);
  const strangers = view.speakers.filter((id) => !isVoice(id));
  const notices: { readonly words: string; readonly on: ArticleAddress }[] = [];
  // What became of a passage is said by its note; this is for where that could not be loaded.
  if (passage && !passage.Note) {
    const on = { ...address, quotation: null, view: { ...view, passage: null } };
    notices.push({ words: messages.passageOutcome.failed.body, on });
  }
  if (strangers.length > 0) {
    const speakers = view.speakers.filter(isVoice);
    const names = strangers.map((id) => known.get(id)?.name ?? id);
    notices.push({ words: messages.speakersNotFound(names), on: { ...address, view: { ...view, speakers } } });
  } else if (isFiltered(view) && litQuotations(article, filterOf(view)).length === 0) {
    notices.push({ words: messages.nothingLit, on: { ...address, view: { ...view, speakers: [], kinds: [] } } });
  }
  if (view.entity !== null && !known.has(view.entity)) {
    notices.push({ words: messages.entityNotFound(view.entity), on: { ...address, view: { ...view, entity: null } } });
  }
  return notices.map(({ words, on }) => <Notice key={words} words={words} on={on} />);
}

function Notice({ words, on }: { readonly words: string; readonly on: ArticleAddress }): ReactNode {
  const messages = useMessages();
  const places = usePlaces();
  return (
    <div className="notice-box" role="status" lang={messages.lang} translate="no">
      <p>{words}</p>
      <button type="button" className="link" onClick={() => places.go(on, { replace: true })}>
        <span>{messages.goOn}</span>
      </button>
    </div>
  );
}
