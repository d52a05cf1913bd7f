/** The binding of stores and places to React. The view state of a prerendered page hydrates as it was prerendered. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Article } from '../article/schema.ts';
import type { Address, View } from './address.ts';
import type { ArticleState, ArticleStore } from './article-store.ts';
import type { InterfaceLanguage } from './languages.ts';
import type { Place, Places } from './place.ts';
import type { Settings, SettingsStore } from './settings.ts';

/** What every page has. */
export interface Site {
  readonly places: Places;
  readonly settings: SettingsStore;
  /** The interface language that the page was prerendered in. */
  readonly prerenderedLanguage: InterfaceLanguage;
  /** The interface language that the browser asks for. */
  readonly browserLanguage: InterfaceLanguage;
}

export const SiteContext = createContext<Site | null>(null);
export const ArticleStoreContext = createContext<ArticleStore | null>(null);

function useRequired<T>(context: React.Context<T | null>, name: string): T {
  const value = useContext(context);
  if (value === null) throw new Error(`${name} is used outside its provider`);
  return value;
}

export const useSite = (): Site => useRequired(SiteContext, 'useSite');
export const usePlaces = (): Places => useSite().places;
export const useArticleStore = (): ArticleStore => useRequired(ArticleStoreContext, 'useArticleStore');

export function usePlace(): Place {
  const { subscribe, now, prerendered } = usePlaces();
  return useSyncExternalStore(subscribe, now, prerendered);
}

/** A part of the place, as a string: what uses it is rendered again when that part changes, and only then. */
export function usePlacePart<T extends string>(select: (place: Place) => T): T {
  const { subscribe, now, prerendered } = usePlaces();
  return useSyncExternalStore(
    subscribe,
    () => select(now()),
    () => select(prerendered()),
  );
}

export const useAddress = (): Address => usePlace().address;
export const useView = (): View => usePlace().address.view;

export const useSettings = <T>(select: (settings: Settings) => T): T => useStore(useSite().settings, select);

export function useLanguage(): InterfaceLanguage {
  const { settings, prerenderedLanguage, browserLanguage } = useSite();
  return useSyncExternalStore(
    settings.subscribe,
    () => settings.getState().language ?? browserLanguage,
    () => prerenderedLanguage,
  );
}

export const useArticleState = <T>(select: (state: ArticleState) => T): T => useStore(useArticleStore(), select);
export const useArticle = (): Article => useArticleState((state) => state.article);
