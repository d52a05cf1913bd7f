/** Title, source line, reading time, and a notice where the article has one; nothing else stands above the text. */
import type { ReactNode } from 'react';
import type { Article } from '../article/schema.ts';
import type { Range } from '../article/span.ts';
import { wordCount } from '../article/select.ts';
import { readingMinutes } from '../article/words.ts';
import { useMessages } from '../i18n/react.ts';
import type { Messages } from '../i18n/messages.ts';
import { useAddress, useArticle } from '../store/react.ts';
import { BlockText } from './article-text.tsx';

interface ArticleHeadProps {
  /** What stands beside the title: the note on a linked passage that begins there, or is nowhere. */
  readonly note: ReactNode;
  /** The lit words of the title, where elements have to light them. */
  readonly lit: Range | undefined;
}

export function ArticleHead({ note, lit }: ArticleHeadProps): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const isOwn = useAddress().page === 'own';
  const title = article.blocks[0];
  return (
    <header className="article-head">
      {note}
      {title ? <BlockText block={title} open={null} lit={lit} /> : null}
      <p className="source-line" translate="no">
        {sourceLine(article, messages)}
      </p>
      {article.notice ? <p className="notice">{article.notice}</p> : null}
      {isOwn || (article.generator && !article.quotations.every(({ reviewed }) => reviewed)) ? (
        <p className="notice" translate="no" lang={messages.lang}>
          {isOwn ? messages.ownNotice : messages.machineNotice}
        </p>
      ) : null}
    </header>
  );
}

/** What is known of where the text comes from; what is not known is said, not left out. */
function sourceLine(article: Article, messages: Messages): string {
  const { publisher, published, byline, license } = article;
  const known = [byline, publisher, published === undefined ? undefined : messages.format.date(published)];
  const minutes = messages.readingTime(readingMinutes(wordCount(article)));
  const missing =
    publisher === undefined && published === undefined && byline === undefined && article.genre !== 'fiction'
      ? messages.unknownSource
      : undefined;
  return [...known, missing, minutes, license === undefined ? undefined : messages.licence(license)]
    .filter((part) => part !== undefined)
    .join(' · ');
}
