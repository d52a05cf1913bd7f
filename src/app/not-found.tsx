/** Pages for what is not there and for what failed: what happened, what is kept, what to do next. */
import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useMessages } from '../i18n/react.ts';
import { PLAIN_VIEW, isArticleAddress } from '../store/address.ts';
import { useAddress, usePlaces } from '../store/react.ts';

export function NotFoundPage(): ReactNode {
  const messages = useMessages();
  const address = useAddress();
  const isArticle = isArticleAddress(address);
  return (
    <MessagePage
      title={isArticle ? messages.articleNotFoundTitle : messages.notFoundTitle}
      body={isArticle ? messages.articleNotFoundBody(address.article) : messages.notFoundBody}
    />
  );
}

/** The error boundary of the pages: a missing article, a failed load, a failing render. */
export function FailedPage(): ReactNode {
  const messages = useMessages();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <MessagePage title={messages.failedTitle} body={failure(error, messages.failedLoad, messages.failedBody)}>
      <button type="button" className="action" onClick={() => location.reload()}>
        <span>{messages.reload}</span>
      </button>
      <details>
        <summary>{messages.failedDetail}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </MessagePage>
  );
}

/** A fetch that fails rejects with a TypeError; so may a render, but that one carries no word of fetching. */
const failure = (error: unknown, load: string, render: string): string =>
  error instanceof TypeError && /fetch|load/i.test(error.message) ? `${load} ${render}` : render;

interface MessagePageProps {
  readonly title: string;
  readonly body: string;
  readonly children?: ReactNode;
}

function MessagePage({ title, body, children }: MessagePageProps): ReactNode {
  const messages = useMessages();
  const { href } = usePlaces();
  return (
    <main className="message-page" id="main" tabIndex={-1}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{body}</p>
      {children}
      <p>
        <a href={href({ page: 'library', view: PLAIN_VIEW })}>{messages.toLibrary}</a>
      </p>
    </main>
  );
}
