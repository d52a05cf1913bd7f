/** What a card gives away: its link, and its words with their source. The result is said where the button was. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Quotation } from '../article/schema.ts';
import { entitiesById } from '../article/select.ts';
import { citation, citeAsText } from '../export/citation.ts';
import type { CitationWords } from '../export/citation.ts';
import { useMessages } from '../i18n/react.ts';
import { titleOf } from '../sources/library.ts';
import { PLAIN_VIEW, isArticleAddress } from '../store/address.ts';
import { useAnnounce } from '../store/announce.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';

export function CardCopy({ quotation }: { readonly quotation: Quotation }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const address = useAddress();
  const { href } = usePlaces();
  const name = quotation.speaker === null ? undefined : entitiesById(article).get(quotation.speaker)?.name;
  const isOwn = address.page === 'own';
  const url = (): string =>
    isArticleAddress(address)
      ? new URL(href({ ...address, quotation: quotation.id, view: PLAIN_VIEW }), location.href).href
      : location.href;
  const words = (): CitationWords => ({
    quote: messages.format.quote,
    speaker: name ?? messages.unknownVoice,
    citedFrom: messages.citedFrom(titleOf(article)),
    unreviewed: messages.unreviewedCitation,
    // A reader's own article is on this device only: its address would lead nowhere.
    url: isOwn ? null : url(),
  });
  return (
    <div className="card-actions">
      {isOwn ? null : <CopyButton label={messages.copyLink} done={messages.linkCopied} text={url} />}
      <CopyButton
        label={messages.copyWithSource}
        done={messages.copied}
        text={() => citeAsText(citation(article, quotation, words()))}
      />
    </div>
  );
}

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly text: () => string;
}

/** How long the result stands in the button's place, in milliseconds. */
const SHOWN_FOR = 2400;

function CopyButton({ label, done, text }: CopyButtonProps): ReactNode {
  const messages = useMessages();
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied(true);
      announce(done);
      setTimeout(() => setCopied(false), SHOWN_FOR);
    } catch {
      // No clipboard on plain http or without permission: the words are there to be taken by hand.
      window.prompt(messages.copyThis, text());
    }
  };
  return (
    <button type="button" className="action" onClick={() => void copy()}>
      <span>{copied ? done : label}</span>
    </button>
  );
}
