/** The whole app on one address, with the shipped articles: everything real but the browser. */
import { join } from 'node:path';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from 'vitest';
import { routesOf } from '../../src/app/routes.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { readShelf } from '../../src/prerender/articles.ts';
import type { Source } from '../../src/sources/library.ts';
import type { InterfaceLanguage } from '../../src/store/languages.ts';
import { routerPlaces } from '../../src/store/place.ts';
import { createSettings } from '../../src/store/settings.ts';

export const SEED = '/articles/ambassadeur-de-russie-venezuela/';
export const FICTION = '/articles/vieux-pont-de-valbrune/';

const shelf = await readShelf(join(import.meta.dirname, '../../src/articles'));

export interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** The address as it is now, from the path on. */
  readonly address: () => string;
  /** The browser's Back. */
  readonly back: () => Promise<void>;
}

interface ShowOptions {
  readonly source?: Source;
  readonly language?: InterfaceLanguage;
  readonly storage?: Storage | null;
}

/** Shows a page; resolves when its title is there. */
export async function show(
  address: string,
  { source = shelf.source, language = 'fr', storage = null }: ShowOptions = {},
): Promise<Shown> {
  // jsdom has no layout: nothing to scroll, nothing to ask of a window's width.
  vi.stubGlobal('scrollTo', () => undefined);
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  const router = createMemoryRouter(routesOf(source), { initialEntries: [address] });
  const site = {
    places: routerPlaces(router, '/'),
    settings: createSettings(storage),
    prerenderedLanguage: language,
    browserLanguage: language,
  };
  render(
    <SiteProvider site={site}>
      <RouterProvider router={router} />
    </SiteProvider>,
  );
  await waitFor(() => screen.getByRole('heading', { level: 1 }));
  return {
    user: userEvent.setup(),
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
    back: () => router.navigate(-1),
  };
}

/** The part of the page under a heading. */
export const section = (name: RegExp | string): HTMLElement => screen.getByRole('region', { name });
