/** The apparatus: voices, ways of quoting, whose words, who else is named. A column where there is room, else a sheet. */
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { voicesOf } from '../article/select.ts';
import { useMessages } from '../i18n/react.ts';
import { useActions } from '../store/actions.ts';
import { useFocusInside } from '../store/focus.ts';
import { useArticle, usePlace } from '../store/react.ts';
import { AlsoNamed } from './also-named.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { Kinds } from './kinds.tsx';
import { Voices } from './voices.tsx';
import { WhoseWords } from './whose-words.tsx';

/** `walker` is the reader's own, handed in: rooms of one layer do not know each other. */
export function Sidebar({ walker }: { readonly walker: ReactNode }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const { opened, address } = usePlace();
  const { closePanel } = useActions();
  const sheet = useRef<HTMLElement>(null);
  useFocusInside(sheet, opened === 'panel' ? 'panel' : null);
  const oneVoice = voicesOf(article).length <= 1;
  const kinds = <Kinds />;
  return (
    <aside
      className="sidebar"
      id="sidebar"
      ref={sheet}
      data-panel={opened === 'panel' ? '' : undefined}
      data-entity-open={address.view.entity === null ? undefined : ''}
      aria-label={messages.openPanel}
      translate="no"
      tabIndex={-1}
    >
      <button type="button" className="icon-button sheet-close" onClick={closePanel} aria-label={messages.close}>
        <span aria-hidden="true">×</span>
      </button>
      <EntityPanel />
      <WhoseWords />
      {oneVoice ? kinds : null}
      <Voices />
      {oneVoice ? null : walker}
      {oneVoice ? null : kinds}
      {oneVoice ? walker : null}
      <AlsoNamed />
    </aside>
  );
}
