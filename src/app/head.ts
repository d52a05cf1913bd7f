/** The document's head after a navigation; at first it stands as it was prerendered. */
import { useEffect } from 'react';
import type { Head } from '../export/head.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import type { Address } from '../store/address.ts';
import { useAddress, usePlaces } from '../store/react.ts';

/** The path that the document came with, until it is left. */
let loaded: string | null = null;
let isLeft = false;

/** Keeps right what is read of an open page: title, description, canonical address, whether it may be listed. */
export function useHead({ title, description, isIndexed }: Head): void {
  const { href } = usePlaces();
  const canonical = href(canonicalOf(useAddress()));
  useEffect(() => {
    document.title = title;
    loaded ??= location.pathname;
    // The prerendered head is left alone: a search engine that runs the script may have chosen another language.
    isLeft ||= loaded !== location.pathname;
    if (!isLeft) return;
    const { head } = document;
    // What is said to other sites is said of the page that was loaded: they load the page that they ask for.
    for (const stale of head.querySelectorAll('script[type="application/ld+json"], meta[property]')) stale.remove();
    head.querySelector('meta[name="description"]')?.setAttribute('content', description);
    const link = head.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (link) link.href = new URL(canonical, link.href).href;
    const robots = head.querySelector('meta[name="robots"]');
    if (isIndexed) robots?.remove();
    else if (!robots)
      head.append(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }));
  }, [title, description, isIndexed, canonical]);
}

/** A quotation's canonical address, a voice's too, is its article; no page's has a query. */
function canonicalOf(address: Address): Address {
  switch (address.page) {
    case 'article':
      return { ...address, quotation: null, view: PLAIN_VIEW };
    case 'own':
      return { page: 'new', view: PLAIN_VIEW };
    case 'library':
    case 'new':
    case 'unknown':
      return { ...address, view: PLAIN_VIEW };
  }
}
