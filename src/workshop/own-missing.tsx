/** An own article's address in a tab that does not hold it. */
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { usePlaces } from '../store/react.ts';
import { useWorkshopMessages } from './words.ts';

export function OwnMissing(): ReactNode {
  const messages = useMessages();
  const words = useWorkshopMessages();
  const { href } = usePlaces();
  return (
    <main className="message-page" id="main" tabIndex={-1}>
      <h1 tabIndex={-1}>{words.missingTitle}</h1>
      <p>{words.missingBody}</p>
      <p>
        <a href={href({ page: 'new', view: PLAIN_VIEW })}>{messages.newTitle}</a>
      </p>
    </main>
  );
}
