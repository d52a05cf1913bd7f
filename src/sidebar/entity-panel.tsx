/** An open entity: what the text calls it, what it says, who speaks of it. Rendered only while open. */
import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { quotationNumbers, entitiesById, entityView } from '../article/select.ts';
import type { EntityView } from '../article/select.ts';
import type { Quotation } from '../article/schema.ts';
import { outgoing } from '../export/citation.ts';
import { useMessages } from '../i18n/react.ts';
import { UNKNOWN_SPEAKER, isArticleAddress } from '../store/address.ts';
import { useActions } from '../store/actions.ts';
import { useFocusInside } from '../store/focus.ts';
import { useAddress, useArticle, usePlaces, useView } from '../store/react.ts';

export function EntityPanel(): ReactNode {
  const article = useArticle();
  const { entity } = useView();
  const found = entity === null ? null : entityView(article, entity);
  const title = useRef<HTMLHeadingElement>(null);
  useFocusInside(title, found?.entity.id ?? null);
  return found ? <OpenEntity key={found.entity.id} found={found} title={title} /> : null;
}

interface OpenEntityProps {
  readonly found: EntityView;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

function OpenEntity({ found, title }: OpenEntityProps): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const { closeEntity } = useActions();
  const { entity, calledBy, mentionCount, says, spokenOf } = found;
  return (
    <section className="panel entity" aria-labelledby="entity-title">
      <div className="card-head">
        <h2 id="entity-title" ref={title} tabIndex={-1} lang={article.lang}>
          {entity.name}
        </h2>
        <button type="button" className="icon-button" onClick={closeEntity} aria-label={messages.close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p className="quiet">
        {entity.description ? <span lang={article.lang}>{`${entity.description} · `}</span> : null}
        <span>{messages.entityMentions(mentionCount)}</span>
      </p>
      {calledBy.length > 0 ? (
        <>
          <h3>{messages.entityCalled}</h3>
          <ul className="called" lang={article.lang}>
            {calledBy.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{messages.entitySays}</h3>
      {says.length === 0 ? <p className="quiet">{messages.entitySaysNothing}</p> : <Sayings quotations={says} />}
      {spokenOf.length > 0 ? (
        <>
          <h3>{messages.entitySpokenOf}</h3>
          <Speakers quotations={spokenOf} />
        </>
      ) : null}
    </section>
  );
}

/** What goes out of the article goes out whole: a denial is never shown as its words. One sentence is shown once. */
function Sayings({ quotations }: { readonly quotations: readonly Quotation[] }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const linkTo = useQuotationLink();
  const byWords = Map.groupBy(quotations, (quotation) => {
    const { form, paragraphs } = outgoing(article, quotation);
    const words = paragraphs.join(' ');
    return form === 'words' ? messages.format.quote(words) : words;
  });
  return (
    <ol className="sayings" lang={article.lang}>
      {[...byWords].map(([words, [first]]) => (
        <li key={words}>{first ? <a href={linkTo(first)}>{words}</a> : null}</li>
      ))}
    </ol>
  );
}

function Speakers({ quotations }: { readonly quotations: readonly Quotation[] }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const linkTo = useQuotationLink();
  const numbers = quotationNumbers(article);
  const speakers = Map.groupBy(quotations, (quotation) => quotation.speaker ?? UNKNOWN_SPEAKER);
  return (
    <ul className="speakers">
      {[...speakers].map(([id, theirs]) => {
        const name = entitiesById(article).get(id)?.name ?? messages.unknownVoice;
        return (
          <li key={id}>
            <span lang={article.lang}>{name}</span>
            {theirs.map((quotation) => {
              const number = numbers.get(quotation.id) ?? 0;
              return (
                <a
                  key={quotation.id}
                  href={linkTo(quotation)}
                  aria-label={messages.quotationLink(number, name, messages.kind[quotation.kind])}
                >
                  {number}
                </a>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}

function useQuotationLink(): (quotation: Quotation) => string {
  const address = useAddress();
  const { href } = usePlaces();
  return ({ id }) => (isArticleAddress(address) ? href({ ...address, quotation: id }) : '');
}
