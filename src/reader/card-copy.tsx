/** What a card gives away: its link, its words with their source, and behind "…" what is asked for more rarely. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Quotation } from '../article/schema.ts';
import { entitiesById } from '../article/select.ts';
import { citation, citeAsText } from '../export/citation.ts';
import type { Citation } from '../export/citation.ts';
import { useMessages } from '../i18n/react.ts';
import { titleOf } from '../sources/library.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';
import { CopyButton } from './copy-button.tsx';
import { absolute } from './absolute.ts';
import type { CardMore } from './card-more.tsx';

export function CardCopy({ quotation }: { readonly quotation: Quotation }): ReactNode {
  const messages = useMessages();
  const [More, setMore] = useState<typeof CardMore | null>(null);
  const toggle = async (): Promise<void> => {
    // Loaded when first asked for.
    const next = More
      ? null
      : await import('./card-more.tsx').then(
          ({ CardMore: loaded }) => loaded,
          () => null,
        );
    setMore(() => next);
  };
  const url = useQuotationUrl(quotation);
  const cite = useCitation(quotation, url);
  return (
    <div className="card-actions">
      {url === null ? null : (
        <CopyButton label={messages.copyLink} done={messages.linkCopied} copy={() => ({ text: absolute(url) })} />
      )}
      <CopyButton label={messages.copyWithSource} done={messages.copied} copy={() => ({ text: citeAsText(cite()) })} />
      <button
        type="button"
        className="action more"
        aria-expanded={More !== null}
        aria-controls="card-more"
        aria-label={messages.more}
        onClick={() => void toggle()}
      >
        <span aria-hidden="true">…</span>
      </button>
      <div className="card-more" id="card-more" hidden={More === null}>
        {More ? <More url={url} cite={cite} /> : null}
      </div>
    </div>
  );
}

/** A reader's own article is on this device only: its address would lead nowhere. */
function useQuotationUrl(quotation: Quotation): string | null {
  const address = useAddress();
  const { href } = usePlaces();
  return address.page === 'article' ? href({ ...address, quotation: quotation.id, view: PLAIN_VIEW }) : null;
}

function useCitation(quotation: Quotation, url: string | null): () => Citation {
  const article = useArticle();
  const messages = useMessages();
  const name = quotation.speaker === null ? undefined : entitiesById(article).get(quotation.speaker)?.name;
  return () =>
    citation(article, quotation, {
      quote: messages.format.quote,
      speaker: name ?? messages.unknownVoice,
      citedFrom: messages.citedFrom(titleOf(article)),
      unreviewed: messages.unreviewedCitation,
      url: url === null ? null : absolute(url),
    });
}
