/** What a card gives away: its link, its words with their source, and behind "…" what is asked for more rarely. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Quotation } from '../article/schema.ts';
import { entitiesById } from '../article/select.ts';
import { citation, citeAsText } from '../export/citation.ts';
import type { Citation } from '../export/citation.ts';
import { citeAsHtml } from '../export/html.ts';
import { citeAsMarkdown } from '../export/markdown.ts';
import { useMessages } from '../i18n/react.ts';
import { titleOf } from '../sources/library.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';
import { ByHand, CopyButton } from './copy-button.tsx';
import { PictureLink } from './picture-link.tsx';
import { ShareAction } from './share-action.tsx';

export function CardCopy({ quotation }: { readonly quotation: Quotation }): ReactNode {
  const messages = useMessages();
  const [isOpen, setOpen] = useState(false);
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
        aria-expanded={isOpen}
        aria-controls="card-more"
        aria-label={messages.more}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">…</span>
      </button>
      <div className="card-more" id="card-more" hidden={!isOpen}>
        {isOpen ? <More url={url} cite={cite} /> : null}
      </div>
    </div>
  );
}

interface MoreProps {
  /** The quotation's address below the host; null where it has none for others. */
  readonly url: string | null;
  readonly cite: () => Citation;
}

function More({ url, cite }: MoreProps): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const [failed, setFailed] = useState(false);
  const html = (): string => citeAsHtml(cite(), article.lang);
  return (
    <>
      <CopyButton
        label={messages.copyMarkdown}
        done={messages.copied}
        copy={() => ({ text: citeAsMarkdown(cite()) })}
      />
      <CopyButton label={messages.copyHtml} done={messages.copied} copy={() => ({ text: html(), html: html() })} />
      {url === null ? null : <PictureLink page={url} />}
      {url === null ? null : (
        <ShareAction
          shared={() => ({
            url: absolute(url),
            title: titleOf(article),
            text: citeAsText({ ...cite(), url: null }),
          })}
          onFail={() => setFailed(true)}
        />
      )}
      {failed && url !== null ? <ByHand text={absolute(url)} onClose={() => setFailed(false)} /> : null}
    </>
  );
}

const absolute = (url: string): string => new URL(url, location.href).href;

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
