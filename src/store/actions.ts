/** What a reader does on an article's page, as moves in the address. Opening adds an entry to the history, the rest does not. */
import { useMemo } from 'react';
import type { QuotationKind } from '../article/schema.ts';
import { PLAIN_VIEW, isArticleAddress, toggleKind, toggleSpeaker } from './address.ts';
import type { Address, ArticleAddress, View } from './address.ts';
import type { Opened, Places } from './place.ts';
import { usePlaces } from './react.ts';

export interface Actions {
  /** Opens a quotation's card; walks on where a card is open. */
  readonly openCard: (quotation: string) => void;
  readonly closeCard: () => void;
  readonly openEntity: (entity: string) => void;
  readonly closeEntity: () => void;
  /** Takes the linked passage, and a quotation that was not found, out of the address. */
  readonly closePassage: () => void;
  readonly openPanel: () => void;
  readonly closePanel: () => void;
  readonly toggleSpeaker: (speaker: string) => void;
  readonly chooseSpeakers: (speakers: readonly string[]) => void;
  readonly toggleKind: (kind: QuotationKind) => void;
  readonly clearFilter: () => void;
  /** Follows a link: within the article it opens what the link names, and keeps the present view. */
  readonly follow: (address: Address) => void;
  /** Closes what was opened last; whether there was anything. */
  readonly closeLast: () => boolean;
}

export function useActions(): Actions {
  const places = usePlaces();
  return useMemo(() => actionsOn(places), [places]);
}

/** Actions on places; each reads the present place when it is called. */
export function actionsOn(places: Places): Actions {
  const here = (): ArticleAddress => {
    const { address } = places.now();
    if (!isArticleAddress(address)) throw new Error('an action on a page without an article');
    return address;
  };
  const show = (change: Partial<View>): void => {
    const address = here();
    places.go({ ...address, view: { ...address.view, ...change } }, { replace: true });
  };
  const open = (address: ArticleAddress, opened: Opened, already: boolean): void =>
    places.go(address, already ? { replace: true } : { opened });
  /** Back over the entry that opened it, else in place: a cold link has nothing of ours to go back to. */
  const close = (address: ArticleAddress, opened: Opened): void => {
    if (places.now().opened === opened) places.back(address);
    else places.go(address, { replace: true });
  };
  const actions: Actions = {
    openCard: (quotation) => {
      const address = here();
      // One target at a time: Back from the card shows the linked passage again.
      const next = { ...address, quotation, view: { ...address.view, passage: null } };
      if (address.quotation !== quotation) open(next, 'card', address.quotation !== null);
    },
    closeCard: () => close({ ...here(), quotation: null }, 'card'),
    openEntity: (entity) => {
      const address = here();
      if (address.view.entity === entity) return;
      open({ ...address, view: { ...address.view, entity } }, 'entity', address.view.entity !== null);
    },
    closeEntity: () => {
      const address = here();
      close({ ...address, view: { ...address.view, entity: null } }, 'entity');
    },
    closePassage: () => {
      const address = here();
      // A quotation that is shown as a passage is one that the article does not know.
      close({ ...address, quotation: null, view: { ...address.view, passage: null } }, 'passage');
    },
    openPanel: () => {
      if (places.now().opened !== 'panel') places.go(here(), { opened: 'panel' });
    },
    closePanel: () => {
      if (places.now().opened === 'panel') places.back(here());
    },
    toggleSpeaker: (speaker) => show(toggleSpeaker(here().view, speaker)),
    chooseSpeakers: (speakers) => show({ speakers }),
    toggleKind: (kind) => show(toggleKind(here().view, kind)),
    clearFilter: () => show({ speakers: PLAIN_VIEW.speakers, kinds: PLAIN_VIEW.kinds }),
    follow: (to) => {
      const { address } = places.now();
      const within =
        isArticleAddress(address) && isArticleAddress(to) && to.page === address.page && to.article === address.article;
      if (within && to.quotation !== null && to.quotation !== address.quotation) actions.openCard(to.quotation);
      else if (within && to.view.entity !== null && to.view.entity !== address.view.entity)
        actions.openEntity(to.view.entity);
      else if (within && to.view.passage !== null && to.view.passage !== address.view.passage)
        open({ ...address, quotation: null, view: { ...address.view, passage: to.view.passage } }, 'passage', false);
      else places.go(to);
    },
    closeLast: () => {
      const { opened } = places.now();
      const address = here();
      if (opened === 'panel') actions.closePanel();
      else if (address.view.entity !== null && (opened === 'entity' || address.quotation === null))
        actions.closeEntity();
      else if (address.quotation !== null) actions.closeCard();
      else if (address.view.passage !== null) actions.closePassage();
      else return false;
      return true;
    },
  };
  return actions;
}
