/** Ways of quoting: the legend and a filter at once, each word bearing its sign. */
import type { ReactNode } from 'react';
import { QUOTATION_KINDS } from '../article/kinds.ts';
import type { QuotationKind } from '../article/schema.ts';
import { useMessages } from '../i18n/react.ts';
import { useActions } from '../store/actions.ts';
import { isFiltered } from '../store/address.ts';
import { useArticle, useView } from '../store/react.ts';

export function Kinds(): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const view = useView();
  const { toggleKind, clearFilter } = useActions();
  const count = (kind: QuotationKind): number =>
    article.quotations.filter((quotation) => quotation.kind === kind).length;
  if (article.quotations.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="kinds-title">
      <h2 id="kinds-title">{messages.kinds}</h2>
      <div className="kinds">
        {QUOTATION_KINDS.map((kind) => (
          <button
            type="button"
            className="kind"
            key={kind}
            data-kind={kind}
            aria-pressed={view.kinds.includes(kind)}
            onClick={() => toggleKind(kind)}
          >
            <span className="kind-sign">{messages.kind[kind]}</span>{' '}
            <span className="kind-count">{messages.format.number(count(kind))}</span>
          </button>
        ))}
      </div>
      <button type="button" className="link clear" hidden={!isFiltered(view)} onClick={clearFilter}>
        <span>{messages.clearFilter}</span>
      </button>
    </section>
  );
}
