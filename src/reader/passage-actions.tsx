/** What a passage gives away: a link to it, its words with their source, sharing. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { citeAsText, passageCitation } from '../export/citation.ts';
import { useMessages } from '../i18n/react.ts';
import { titleOf } from '../sources/library.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';
import type { LinkedPassage } from './anchoring.ts';
import { ByHand, CopyButton } from './copy-button.tsx';
import { ShareAction } from './share-action.tsx';

export function PassageActions({ passage }: { readonly passage: LinkedPassage }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const url = usePassageUrl(passage.token);
  const [failed, setFailed] = useState(false);
  const cite = (): string =>
    citeAsText(
      passageCitation(passage.words, {
        quote: messages.format.quote,
        citedFrom: messages.citedFrom(titleOf(article)),
        url,
      }),
    );
  return (
    <>
      {url === null ? null : (
        <CopyButton
          label={messages.copyLink}
          done={messages.linkCopied}
          of={passage.token}
          copy={() => ({ text: url })}
        />
      )}
      <CopyButton
        label={messages.copyWithSource}
        done={messages.copied}
        of={passage.token}
        copy={() => ({ text: cite() })}
      />
      {url === null ? null : (
        <ShareAction
          shared={() => ({ url, title: titleOf(article), text: messages.format.quote(passage.words) })}
          onFail={() => setFailed(true)}
        />
      )}
      {failed && url !== null ? <ByHand text={url} onClose={() => setFailed(false)} /> : null}
    </>
  );
}

/** The full address of a passage, nothing else chosen; null in a reader's own article, which is on this device only. */
function usePassageUrl(passage: string): string | null {
  const address = useAddress();
  const { href } = usePlaces();
  if (address.page !== 'article') return null;
  return new URL(href({ ...address, quotation: null, view: { ...PLAIN_VIEW, passage } }), location.href).href;
}
