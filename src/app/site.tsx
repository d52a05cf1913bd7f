/** What stands around every page: its header, its words, its keys, and the way of a click on a link to the router. */
import { useEffect, useLayoutEffect } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { MessagesContext } from '../i18n/react.ts';
import { messagesOf } from '../i18n/messages.ts';
import { applyViewCss } from '../reader/view-sheet.ts';
import { viewCss } from '../reader/view-css.ts';
import { PLAIN_VIEW, parseAddress } from '../store/address.ts';
import { useActions } from '../store/actions.ts';
import { showSettings } from '../store/show-settings.ts';
import { SiteContext, useLanguage, usePlaces, useSettings, useSite, useView } from '../store/react.ts';
import type { Site } from '../store/react.ts';
import { Header } from './header.tsx';

export const SiteProvider = ({ site, children }: { readonly site: Site; readonly children: ReactNode }): ReactNode => (
  <SiteContext value={site}>{children}</SiteContext>
);

/** The frame of every page. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useLanguage();
  const messages = messagesOf(language);
  useFollowLinks();
  useRootAttributes(language);
  return (
    <MessagesContext value={messages}>
      <div className="frame">
        <a className="skip" href="#main" onClick={skip}>
          {messages.skipToText}
        </a>
        <Header />
        {children}
      </div>
    </MessagesContext>
  );
}

/** Moves the focus and leaves the address alone: what stands behind `#` may be an own article's. */
function skip(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus({ preventScroll: true });
  main?.scrollIntoView({ behavior: 'instant' });
}

/** Sends a plain click on a link into this site to the router; every other click stays the browser's. */
function useFollowLinks(): void {
  const places = usePlaces();
  const actions = useActions();
  useEffect(() => {
    const base = places.href({ page: 'library', view: PLAIN_VIEW });
    const onClick = (event: globalThis.MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (link.target !== '' || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#')) return;
      if (link.origin !== location.origin || !link.pathname.startsWith(base)) return;
      event.preventDefault();
      actions.follow(parseAddress(link.pathname.slice(base.length - 1), link.search, link.hash));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [places, actions]);
}

/** Language, theme, text size and the view's sheet, on the document. */
function useRootAttributes(language: string): void {
  const view = useView();
  const { settings } = useSite();
  const theme = useSettings((state) => state.theme);
  const textSize = useSettings((state) => state.textSize);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Once hydrated the settings are the reader's; what `boot` put on the root before is the same.
    showSettings(document.documentElement, settings.getState());
  }, [settings, theme, textSize]);
  useLayoutEffect(() => applyViewCss(viewCss(view)), [view]);
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
    performance.mark('guillemet:ready');
  }, []);
}
