/** Walking over what is lit: the next and the previous quotation, or the next voice. */
import type { Article, Quotation } from '../article/schema.ts';
import { litQuotations, quotationNumbers } from '../article/select.ts';
import { UNKNOWN_SPEAKER, isArticleAddress, isFiltered } from './address.ts';
import type { View } from './address.ts';
import type { Filter } from '../article/select.ts';
import { useActions } from './actions.ts';
import { useAddress, useArticle, useArticleState, useArticleStore } from './react.ts';

/** A view as the core's filter. */
export const filterOf = ({ speakers, kinds }: View): Filter => ({
  speakers: speakers.map((speaker) => (speaker === UNKNOWN_SPEAKER ? null : speaker)),
  kinds,
});

export interface Walk {
  readonly lit: readonly Quotation[];
  /** The place of the open quotation among the lit ones, from 1, or null. */
  readonly at: number | null;
  readonly filtered: boolean;
  readonly next: (() => void) | null;
  readonly previous: (() => void) | null;
}

export function useWalk(): Walk {
  const article = useArticle();
  const address = useAddress();
  const store = useArticleStore();
  const { openCard } = useActions();
  const visited = useArticleState((state) => state.visited);
  const lit = litQuotations(article, filterOf(address.view));
  const open = isArticleAddress(address) ? address.quotation : null;
  const from = quotationNumbers(article).get(open ?? visited ?? '') ?? 0;
  const step = (quotation: Quotation | undefined): (() => void) | null =>
    quotation === undefined
      ? null
      : () => {
          store.setState({ visited: quotation.id });
          openCard(quotation.id);
        };
  const at = lit.findIndex((quotation) => quotation.id === open);
  return {
    lit,
    at: at < 0 ? null : at + 1,
    filtered: isFiltered(address.view),
    next: step(lit.find((quotation) => numberOf(article, quotation) > from)),
    previous: step(lit.findLast((quotation) => numberOf(article, quotation) < from)),
  };
}

const numberOf = (article: Article, quotation: Quotation): number => quotationNumbers(article).get(quotation.id) ?? 0;
