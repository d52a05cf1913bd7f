/**
 * Where the reader is: the address, and what was opened on the way here, which Back closes again. Read from the router,
 * moved through it; the views know neither the router nor the history.
 */
import { isArticleAddress, parseAddress, printAddress, printShared } from './address.ts';
import type { Address, View } from './address.ts';

/** What an entry of the history opened: its Back closes it. */
export type Opened = 'card' | 'entity' | 'panel' | 'passage';

export interface Place {
  readonly address: Address;
  readonly opened: Opened | null;
  /** The entry of the history, by a name that stays when its address is replaced. */
  readonly entry: string;
  /** The reader came back to this entry of the history by Back or Forward, not by closing something of ours. */
  readonly returned: boolean;
}

export interface Move {
  /** Takes the place of the present entry instead of adding one. */
  readonly replace?: boolean;
  /** What the new entry opens; where absent and replacing, what the present one opened stays. */
  readonly opened?: Opened | null;
}

export interface Places {
  readonly subscribe: (listener: () => void) => () => void;
  readonly now: () => Place;
  /** The place as it was prerendered: the path without query, fragment or history. */
  readonly prerendered: () => Place;
  readonly go: (address: Address, move?: Move) => void;
  /** Steps back over an entry that `opened` something, and shows `address` there. */
  readonly back: (address: Address) => void;
  /** An address as a link's target. */
  readonly href: (address: Address) => string;
  /** An address as it is given away: a voice's page where it chooses one voice and nothing else. */
  readonly sharedHref: (address: Address) => string;
}

/** The part of a data router that places need. */
export interface Router {
  readonly state: { readonly location: RouterLocation; readonly historyAction: string };
  readonly subscribe: (listener: () => void) => () => void;
  readonly navigate: {
    (to: string, options: { replace: boolean; state: unknown; preventScrollReset: boolean }): Promise<void>;
    (delta: number): Promise<void>;
  };
}

interface RouterLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  /** Names the entry of the history. */
  readonly key: string;
}

const OPENED: readonly Opened[] = ['card', 'entity', 'panel', 'passage'];

/**
 * Places of a router whose paths begin with `base` (the site's path, ending in a slash). `followed` says whether the
 * document was opened by a link or an address; else the reader came back to it, or loaded it again.
 */
export function routerPlaces(router: Router, base: string, followed = false): Places {
  const addressOf = ({ pathname, search, hash }: RouterLocation): Address =>
    parseAddress(belowBase(pathname, base), search, hash);
  let read: { readonly location: RouterLocation; readonly place: Place } | null = null;
  let closing = false;
  let keepsReturned = false;
  const now = (): Place => {
    const { location, historyAction } = router.state;
    if (read?.location === location) return read.place;
    const address = addressOf(location);
    const isBack = historyAction === 'POP' && !closing && !(read === null && followed);
    const place = {
      address,
      opened: openedIn(location.state),
      entry: entryOf(location),
      returned: isBack || keepsReturned,
    };
    closing = false;
    keepsReturned = false;
    read = { location, place };
    return place;
  };
  const prerendered: Place = prerenderedPlace(belowBase(router.state.location.pathname, base));
  // Where the article begins to scroll is the reader's business: no navigation within a page scrolls by itself.
  const go = (address: Address, move: Move = {}): void => {
    const { location } = router.state;
    const opened = move.opened ?? (move.replace === true && move.opened === undefined ? now().opened : null);
    const isSame = move.replace === true;
    const under = isSame ? underIn(location.state) : location.key;
    void router.navigate(printAddress(address), {
      replace: isSame,
      state: {
        ...(opened === null ? {} : { opened, under }),
        ...(isSame ? { entry: entryOf(location) } : {}),
      },
      preventScrollReset: true,
    });
  };
  // Back closes what was opened; it does not take back what was chosen while that was open.
  let left = router.state.location;
  router.subscribe(() => {
    const { location, historyAction } = router.state;
    if (location === left) return;
    const from = left;
    left = location;
    if (historyAction !== 'POP' || underIn(from.state) !== location.key) return;
    const { view, ...before } = addressOf(from);
    const after = now().address;
    if (!isArticleAddress(after) || before.page !== after.page || before.article !== after.article) return;
    const kept = { ...after, view: { ...after.view, speakers: view.speakers, kinds: view.kinds } };
    if (printAddress(kept) === printAddress(after)) return;
    keepsReturned = now().returned;
    go(kept, { replace: true });
  });
  return {
    subscribe: (listener) => router.subscribe(listener),
    now,
    prerendered: () => prerendered,
    go,
    back: (address) => {
      now();
      closing = true;
      const stop = router.subscribe(() => {
        stop();
        if (printAddress(now().address) !== printAddress(address)) go(address, { replace: true });
      });
      void router.navigate(-1);
    },
    href: (address) => base.replace(/\/$/, '') + printAddress(address),
    sharedHref: (address) => base.replace(/\/$/, '') + printShared(address),
  };
}

/** Places of a page that is being prerendered: it stands still. */
export function prerenderedPlaces(pathname: string, base: string): Places {
  const place = prerenderedPlace(pathname);
  return {
    subscribe: () => () => {},
    now: () => place,
    prerendered: () => place,
    go: () => {},
    back: () => {},
    href: (address) => base.replace(/\/$/, '') + printAddress(address),
    sharedHref: (address) => base.replace(/\/$/, '') + printShared(address),
  };
}

function prerenderedPlace(pathname: string): Place {
  return { address: parseAddress(pathname, '', ''), opened: null, entry: '', returned: false };
}

function belowBase(pathname: string, base: string): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
}

function entryOf({ key, state }: RouterLocation): string {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return key;
  return typeof state.entry === 'string' ? state.entry : key;
}

function openedIn(state: unknown): Opened | null {
  if (typeof state !== 'object' || state === null || !('opened' in state)) return null;
  return OPENED.find((opened) => opened === state.opened) ?? null;
}

/** The key of the entry over which something was opened. */
function underIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'under' in state && typeof state.under === 'string'
    ? state.under
    : null;
}

/** The same article's address with another view. */
export const withView = (address: Address, view: View): Address => ({ ...address, view });
