/** What a reader chose for every visit: theme, size of the text, interface language, single keys. Kept in local storage. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { LANGUAGES } from './languages.ts';
import type { InterfaceLanguage } from './languages.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const;

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Null follows the browser. */
  readonly language: InterfaceLanguage | null;
  /** Whether single keys (`j`, `k`, `n`, `p`, `?`) act (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = { theme: 'system', textSize: 'normal', language: null, singleKeys: true };

/** The key in local storage. */
export const SETTINGS_KEY = 'guillemet.settings';

/** Reads settings as they were printed; what is missing or makes no sense is as by default. Never throws. */
export function parseSettings(json: string | null): Settings {
  let stored: unknown = null;
  try {
    stored = JSON.parse(json ?? 'null');
  } catch {
    return DEFAULT_SETTINGS;
  }
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const values = new Map(Object.entries(stored));
  const among = <T>(choices: readonly T[], key: string): T | undefined =>
    choices.find((choice) => choice === values.get(key));
  return {
    theme: among(THEMES, 'theme') ?? DEFAULT_SETTINGS.theme,
    textSize: among(TEXT_SIZES, 'textSize') ?? DEFAULT_SETTINGS.textSize,
    language: among(LANGUAGES, 'language') ?? null,
    singleKeys: values.get('singleKeys') !== false,
  };
}

export type SettingsStore = StoreApi<Settings>;

/** A store of settings that writes every change to `storage`; where that is forbidden, they last as long as the page. */
export function createSettings(storage: Pick<Storage, 'getItem' | 'setItem'> | null): SettingsStore {
  let stored: string | null = null;
  try {
    stored = storage?.getItem(SETTINGS_KEY) ?? null;
  } catch {
    stored = null;
  }
  const store = createStore<Settings>(() => DEFAULT_SETTINGS);
  // Set after the store is made: its initial state is what a prerendered page shows, and hydration must find just that.
  store.setState(parseSettings(stored));
  store.subscribe((settings) => {
    try {
      storage?.setItem(SETTINGS_KEY, JSON.stringify(settings));
    } catch {
      // A private window or a full disk: the choice holds until the page is left.
    }
  });
  return store;
}
