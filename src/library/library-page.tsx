/** The library: each article with its date, voices and reading time; files that are no articles, with what is wrong. */
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import type { Messages } from '../i18n/messages.ts';
import type { BrokenEntry, Library, LibraryEntry } from '../sources/library.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { usePlaces } from '../store/react.ts';

export function LibraryPage({ library }: { readonly library: Library }): ReactNode {
  const messages = useMessages();
  const { href } = usePlaces();
  const { articles, broken } = library;
  return (
    <main className="library" id="main" tabIndex={-1}>
      <h1 tabIndex={-1}>{messages.libraryTitle}</h1>
      <p className="quiet">{articles.length === 0 ? messages.libraryEmpty : messages.libraryIntro}</p>
      <p className="to-new">
        <a className="link" id="to-new" href={href({ page: 'new', view: PLAIN_VIEW })}>
          {messages.newTitle}
        </a>
      </p>
      <ul className="shelf">
        {articles.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
        {broken.map((entry) => (
          <Broken key={entry.file} entry={entry} />
        ))}
      </ul>
    </main>
  );
}

function Entry({ entry }: { readonly entry: LibraryEntry }): ReactNode {
  const messages = useMessages();
  const { href } = usePlaces();
  const { id, lang, title, voices, minutes, quotations } = entry;
  return (
    <li className="entry">
      <h2 lang={lang}>
        <a id={`to-${id}`} href={href({ page: 'article', article: id, quotation: null, view: PLAIN_VIEW })}>
          {title}
        </a>
      </h2>
      <p className="quiet">
        {[whence(entry, messages), messages.readingTime(minutes), messages.quotations(quotations)].join(' · ')}
      </p>
      {voices.length > 0 ? <p className="entry-voices">{messages.voicesOfArticle(voices)}</p> : null}
      {entry.notice === null ? null : (
        <p className="quiet" lang={lang}>
          {entry.notice}
        </p>
      )}
    </li>
  );
}

function whence({ publisher, published, genre }: LibraryEntry, messages: Messages): string {
  if (published === null && publisher === null)
    return genre === 'fiction' ? messages.unknownDate : messages.unknownSource;
  return [publisher, published === null ? messages.unknownDate : messages.format.date(published)]
    .filter((part) => part !== null)
    .join(', ');
}

function Broken({ entry }: { readonly entry: BrokenEntry }): ReactNode {
  const messages = useMessages();
  return (
    <li className="entry broken">
      <h2>{entry.file}</h2>
      <p>{messages.brokenArticle}</p>
      <ul>
        {entry.problems.map(({ path, rule, found }) => (
          <li key={`${path} ${rule}`}>{messages.problemAt(path, messages.problem[rule], found)}</li>
        ))}
      </ul>
      <p className="quiet">{messages.brokenHint}</p>
    </li>
  );
}
