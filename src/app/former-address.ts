/** A quotation's former address gives way to its present one, so that what is shared from here is the present one. */
import { useEffect } from 'react';
import { findQuotation } from '../article/select.ts';
import { isArticleAddress } from '../store/address.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';

/** `found` is the id of the quotation that has the words of an id that the article does not know. */
export function useFormerAddress(found: string | null): void {
  const article = useArticle();
  const address = useAddress();
  const places = usePlaces();
  useEffect(() => {
    if (!isArticleAddress(address) || address.quotation === null) return;
    const present = findQuotation(article, address.quotation)?.id ?? found ?? address.quotation;
    if (present !== address.quotation) {
      places.go({ ...address, quotation: present, view: { ...address.view, passage: null } }, { replace: true });
    }
  }, [article, address, places, found]);
}
