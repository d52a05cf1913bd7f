/** What is to be said of a reader's own article, below its head: where it is kept, and what the annotator could not do. */
import type { ReactNode } from 'react';
import { ruledLanguage } from '../annotate/ruled.ts';
import { useMessages } from '../i18n/react.ts';
import type { OwnText } from '../sources/own.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { usePlaces } from '../store/react.ts';
import { useWorkshopMessages } from './words.ts';

export function OwnNotes({ article, mended, isKept }: OwnText): ReactNode {
  const messages = useMessages();
  const words = useWorkshopMessages();
  const { href } = usePlaces();
  const isRuled = ruledLanguage(article.lang) !== null;
  const notes = [
    ...(isRuled
      ? []
      : [article.lang === 'und' ? words.unknownLanguage : words.unruled(nameOf(article.lang, messages.lang))]),
    ...(article.quotations.length === 0 ? [words.nothingFound] : []),
    ...(mended === null ? [] : [words.mended(mended.surrogates + mended.nuls)]),
  ];
  return (
    <div className="own-notes" lang={messages.lang} translate="no">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        <span>{isKept ? words.keptHere : words.notKept}</span>{' '}
        <a className="link" href={href({ page: 'new', view: PLAIN_VIEW })}>
          {words.backToText}
        </a>
      </p>
    </div>
  );
}

/** A language's name in the interface's language. */
const nameOf = (lang: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(lang) ?? lang;
