/** `/new/`: the form, or one of the reader's own articles, which the part of the address behind `#` names. */
import { useLayoutEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '../article/schema.ts';
import { headOf } from '../export/head.ts';
import { useMessages } from '../i18n/react.ts';
import type { Mended } from '../sources/annotator-messages.ts';
import { ownTexts } from '../sources/own.ts';
import type { OwnText, OwnTexts } from '../sources/own.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { useAddress, usePlaces } from '../store/react.ts';
import { NewText } from '../workshop/new-text.tsx';
import { OwnMissing } from '../workshop/own-missing.tsx';
import { OwnNotes } from '../workshop/own-notes.tsx';
import type { Annotate } from '../workshop/annotating.ts';
import { useFocusOnArrival } from './focus.ts';
import { ReaderPage } from './reader-page.tsx';
import { useHead } from './head.ts';

/** One for the tab, like the storage behind it: what storage did not take outlives a walk to the library and back. */
const tab = ownTexts(() => window.sessionStorage);

interface NewPageProps {
  readonly own?: OwnTexts;
  readonly annotate?: Annotate;
}

export function NewPage({ own = tab, annotate }: NewPageProps): ReactNode {
  const address = useAddress();
  const id = address.page === 'own' ? address.article : null;
  const text = useMemo(() => (id === null ? null : own.find(id)), [own, id]);
  // Before the first paint `boot` hid the form that was prerendered here; from now on what is shown is meant.
  useLayoutEffect(() => {
    delete document.documentElement.dataset['own'];
  }, []);
  if (id === null) return <Form own={own} {...(annotate ? { annotate } : {})} />;
  return text ? <Own key={id} text={text} /> : <Missing />;
}

function Form({ own, annotate }: { readonly own: OwnTexts; readonly annotate?: Annotate }): ReactNode {
  const places = usePlaces();
  useHead(headOf({ page: 'new' }, useMessages()));
  useFocusOnArrival('new');
  const show = (article: Article, mended: Mended | null): void => {
    own.keep(article, mended);
    places.go({ page: 'own', article: article.id, quotation: null, view: PLAIN_VIEW });
  };
  return <NewText own={own} onDone={show} {...(annotate ? { annotate } : {})} />;
}

function Own({ text }: { readonly text: OwnText }): ReactNode {
  const { article } = text;
  const address = useAddress();
  const quotation = address.page === 'own' ? address.quotation : null;
  useHead(headOf({ page: 'article', article, quotation, voice: null }, useMessages()));
  useFocusOnArrival(`own ${article.id}`);
  return <ReaderPage article={article} notes={<OwnNotes {...text} />} />;
}

function Missing(): ReactNode {
  useHead(headOf({ page: 'unknown' }, useMessages()));
  useFocusOnArrival('missing');
  return <OwnMissing />;
}
