/** The wordmark, the way to the library, settings, sharing. */
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { useAddress, usePlaces } from '../store/react.ts';
import { SettingsMenu } from './settings-menu.tsx';
import { ShareButton } from './share-button.tsx';

export function Header(): ReactNode {
  const messages = useMessages();
  const { href } = usePlaces();
  // An own article's address leads nowhere on another device: it is not offered for sharing.
  const isOwn = useAddress().page === 'own';
  const library = href({ page: 'library', view: PLAIN_VIEW });
  return (
    <header className="site-header" translate="no">
      <a className="wordmark" href={library} aria-label="Guillemet">
        « Guillemet »
      </a>
      <nav className="site-nav" aria-label="Guillemet">
        <a className="to-library" href={library}>
          {messages.library}
        </a>
        <a className="to-new" href={href({ page: 'new', view: PLAIN_VIEW })}>
          {messages.newShort}
        </a>
        <SettingsMenu />
        {isOwn ? null : <ShareButton />}
      </nav>
    </header>
  );
}
