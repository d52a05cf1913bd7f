/**
 * A quotation's former address gives way to its present one, so that what is shared from here is the present one.
 * `recovered` is the present id of a quotation whose id the article does not know, once it was found by its words.
 */
import { useEffect } from 'react';
import { findQuotation } from '../article/select.ts';
import { isArticleAddress } from '../store/address.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';

export function useFormerAddress(recovered: string | null): void {
  const article = useArticle();
  const address = useAddress();
  const places = usePlaces();
  useEffect(() => {
    if (!isArticleAddress(address) || address.quotation === null) return;
    const present = findQuotation(article, address.quotation)?.id ?? recovered ?? address.quotation;
    if (present === address.quotation) return;
    places.go({ ...address, quotation: present, view: { ...address.view, passage: null } }, { replace: true });
  }, [article, address, places, recovered]);
}
