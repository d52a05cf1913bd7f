/**
 * Pages without the whole text: a quotation or a voice beyond the number that has one, and a quotation's former address. They
 * are what a reader without script has; with script the app mounts in their place.
 */
import type { ReactNode } from 'react';
import type { Article, Block, Quotation } from '../article/schema.ts';
import { entitiesById, voicesOf } from '../article/select.ts';
import { reportingSentence } from '../article/sentence.ts';
import { blockOf, textOf } from '../article/span.ts';
import { isUnreviewed, outgoing } from '../export/citation.ts';
import type { Messages } from '../i18n/messages.ts';

interface SmallPageProps {
  readonly article: Article;
  readonly messages: Messages;
  /** The library's path, and that of what the page leads to. */
  readonly library: string;
  readonly target: string;
}

function Small(
  props: SmallPageProps & { readonly title: string; readonly link: string; readonly children: ReactNode },
) {
  const { article, messages, library, target, title, link, children } = props;
  return (
    <div className="frame">
      <header className="site-header">
        <a className="wordmark" href={library} aria-label="Guillemet">
          « Guillemet »
        </a>
      </header>
      <main className="message-page" id="main">
        <h1>{title}</h1>
        {children}
        <p className="quiet">
          <cite lang={article.lang}>{article.blocks[0]?.text}</cite>
          {article.notice ? <span lang={article.lang}>{` · ${article.notice}`}</span> : null}
        </p>
        <p>
          <a href={target}>{link}</a>
        </p>
        <p className="quiet">{messages.smallPageScript}</p>
      </main>
    </div>
  );
}

/** The quotation as it may leave its article, the sentence that reports it, and its paragraphs with its words marked. */
export function QuotationPage(props: SmallPageProps & { readonly quotation: Quotation }): ReactNode {
  const { article, messages, quotation } = props;
  const sentence = reportingSentence(article, quotation).map((span) => textOf(article, span));
  const blocks = [...new Set(quotation.content.map(({ block }) => block))].flatMap((id) => blockOf(article, id) ?? []);
  return (
    <Small {...props} title={speakerOf(article, quotation, messages)} link={messages.smallPageWhole}>
      <Words article={article} quotation={quotation} messages={messages} />
      {outgoing(article, quotation).form === 'words' ? <p lang={article.lang}>{sentence.join(' ')}</p> : null}
      <blockquote lang={article.lang}>
        {blocks.map((block) => (
          <p key={block.id}>
            <Marked block={block} quotation={quotation} />
          </p>
        ))}
      </blockquote>
    </Small>
  );
}

/** At a former address: what it was about, and where that is now. */
export function FormerPage(props: SmallPageProps & { readonly quotation: Quotation }): ReactNode {
  const { article, messages, quotation } = props;
  return (
    <Small {...props} title={messages.formerTitle} link={messages.formerLink}>
      <p>{speakerOf(article, quotation, messages)}</p>
      <Words article={article} quotation={quotation} messages={messages} />
    </Small>
  );
}

/** What a voice says, as it may leave the article. */
export function VoicePage(props: SmallPageProps & { readonly voice: string }): ReactNode {
  const { article, messages, voice } = props;
  const found = voicesOf(article).find(({ id }) => id === voice);
  return (
    <Small {...props} title={messages.voicePageTitle(found?.entity?.name ?? voice)} link={messages.smallPageWhole}>
      {found?.quotations.map((quotation) => (
        <Words key={quotation.id} article={article} quotation={quotation} messages={messages} />
      ))}
    </Small>
  );
}

interface WordsProps {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly messages: Messages;
}

function Words({ article, quotation, messages }: WordsProps): ReactNode {
  const { form, paragraphs } = outgoing(article, quotation);
  const text = paragraphs.join(' ');
  return (
    <>
      <blockquote lang={article.lang}>{form === 'words' ? messages.format.quote(text) : text}</blockquote>
      {isUnreviewed(quotation) ? <p className="quiet">{messages.unreviewedCitation}</p> : null}
    </>
  );
}

const speakerOf = (article: Article, { speaker }: Quotation, messages: Messages): string =>
  (speaker === null ? undefined : entitiesById(article).get(speaker)?.name) ?? messages.unknownVoice;

/** A block's text with the quotation's words marked. */
function Marked({ block, quotation }: { readonly block: Block; readonly quotation: Quotation }): ReactNode {
  const spans = quotation.content.filter((span) => span.block === block.id);
  return [
    ...spans.flatMap(({ start, end }, index) => [
      block.text.slice(spans[index - 1]?.end ?? 0, start),
      <mark key={start}>{block.text.slice(start, end)}</mark>,
    ]),
    block.text.slice(spans.at(-1)?.end ?? 0),
  ];
}
