/** The quotation card: who, the reporting sentence, how it is quoted, why this speaker, and what can be taken away. */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Article, Evidence, Quotation } from '../article/schema.ts';
import { entitiesById, quotationNumbers } from '../article/select.ts';
import { textOf } from '../article/span.ts';
import { isUnreviewed } from '../export/citation.ts';
import type { Messages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/react.ts';
import { useActions } from '../store/actions.ts';
import { withView } from '../store/place.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';
import { CardCopy } from './card-copy.tsx';
import { Walker } from './walker.tsx';
import { sentenceRuns } from './sentence-runs.ts';
import type { Run } from './sentence-runs.ts';

/** Below this the attribution is to be checked by a person. */
export const UNSURE_BELOW = 0.7;

export function Card({ quotation }: { readonly quotation: Quotation }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const { closeCard } = useActions();
  const { href } = usePlaces();
  const address = useAddress();
  const speaker = quotation.speaker === null ? undefined : entitiesById(article).get(quotation.speaker);
  const entityHref = href(withView(address, { ...address.view, entity: quotation.speaker }));
  const number = quotationNumbers(article).get(quotation.id) ?? 0;
  const title = messages.cardTitle(messages.kindTitle[quotation.kind], number, article.quotations.length);
  return (
    <aside className="card" id="card" aria-label={messages.cardLabel} translate="no" tabIndex={-1}>
      <div className="card-head">
        <p className="card-speaker">
          {speaker ? (
            <a href={entityHref} lang={article.lang}>
              {speaker.name}
            </a>
          ) : (
            <span>{messages.unknownVoice}</span>
          )}
        </p>
        <button type="button" className="icon-button" onClick={closeCard} aria-label={messages.close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {speaker?.description ? (
        <p className="quiet" lang={article.lang}>
          {speaker.description}
        </p>
      ) : null}
      <p className="quiet card-title">
        <span>{title}</span>
        {quotation.polarity ? <span> · {messages.polarity[quotation.polarity]}</span> : null}
      </p>
      <Sentence key={quotation.id} quotation={quotation} />
      <h2 className="quiet">{messages.attribution}</h2>
      <Attribution article={article} quotation={quotation} messages={messages} />
      <CardCopy quotation={quotation} />
      <Walker />
    </aside>
  );
}

/** The reporting sentence with cue and source underlined; the middle of long direct speech is folded until asked for. */
function Sentence({ quotation }: { readonly quotation: Quotation }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const [unfolded, setUnfolded] = useState(false);
  const place = useRef<HTMLQuoteElement>(null);
  const unfold = (): void => {
    setUnfolded(true);
    place.current?.focus();
  };
  return (
    <blockquote className="card-sentence" lang={article.lang} ref={place} tabIndex={-1}>
      {sentenceRuns(article, quotation, !unfolded).map((paragraph) => (
        <p key={paragraph.block}>
          {paragraph.runs.map((run, index) => (
            <SentenceRun key={`${run.type} ${index}`} run={run} label={messages.unfold} unfold={unfold} />
          ))}
        </p>
      ))}
    </blockquote>
  );
}

function SentenceRun({
  run,
  label,
  unfold,
}: {
  readonly run: Run;
  readonly label: string;
  readonly unfold: () => void;
}): ReactNode {
  if (run.type === 'fold') {
    return (
      <button type="button" className="fold" onClick={unfold} aria-label={label}>
        <span aria-hidden="true">…</span>
      </button>
    );
  }
  return run.type === 'underlined' ? <u>{run.text}</u> : <span>{run.text}</span>;
}

interface AttributionProps {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly messages: Messages;
}

function Attribution({ article, quotation, messages }: AttributionProps): ReactNode {
  const reasons = (quotation.evidence ?? []).map((evidence) => reason(article, evidence, messages));
  const unsure = isUnreviewed(quotation) && (quotation.confidence ?? 1) < UNSURE_BELOW;
  const standing =
    quotation.reviewed === true ? messages.reviewed : quotation.confidence === undefined ? '' : messages.machine;
  return (
    <div className="card-attribution">
      <p>{[...new Set([...reasons, standing])].filter((words) => words !== '').join(' ; ')}</p>
      {unsure ? <p className="unsure">{messages.toVerify}</p> : null}
    </div>
  );
}

function reason(article: Article, { rule, span }: Evidence, messages: Messages): string {
  const words = messages.evidence[rule] ?? messages.evidence['ground'] ?? '';
  return span ? messages.evidenceOn(textOf(article, span), words) : words;
}
