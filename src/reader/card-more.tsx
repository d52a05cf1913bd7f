/** What a card gives away more rarely: other forms of its citation, the page's picture, sharing by the system. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { citeAsText } from '../export/citation.ts';
import type { Citation } from '../export/citation.ts';
import { citeAsHtml } from '../export/html.ts';
import { citeAsMarkdown } from '../export/markdown.ts';
import { useMessages } from '../i18n/react.ts';
import { titleOf } from '../sources/library.ts';
import { useArticle } from '../store/react.ts';
import { absolute } from './absolute.ts';
import { ByHand, CopyButton } from './copy-button.tsx';
import { PictureLink } from './picture-link.tsx';
import { ShareAction } from './share-action.tsx';

interface CardMoreProps {
  /** The quotation's address below the host; null where it has none for others. */
  readonly url: string | null;
  readonly cite: () => Citation;
}

export function CardMore({ url, cite }: CardMoreProps): ReactNode {
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
