/** Hydrates a prerendered page, or mounts the app where there is none (`404.html`, development). */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
// `createBrowserRouter` would bring links, forms and document tags along, which nothing here uses: these are what it calls.
import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  UNSAFE_createRouter as createRouter,
  UNSAFE_defaultMapRouteProperties as mapRouteProperties,
} from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routesOf } from './app/routes.tsx';
import { SiteProvider } from './app/site.tsx';
import { bundledSource } from './sources/bundled.ts';
import { chooseLanguage } from './store/languages.ts';
import { routerPlaces } from './store/place.ts';
import { createSettings } from './store/settings.ts';
import './styles/index.css';

const base = import.meta.env.BASE_URL;

/** Local storage, where the browser allows it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Whether a link or an address opened this document, rather than Back, Forward or a reload. */
const isFollowed = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'navigate');

async function start(root: HTMLElement): Promise<void> {
  history.scrollRestoration = 'manual';
  const router = createRouter({
    basename: base,
    history: createBrowserHistory(),
    routes: routesOf(bundledSource(base)),
    mapRouteProperties,
  }).initialize();
  if (!router.state.initialized) {
    await new Promise<void>((resolve) => {
      const stop = router.subscribe((state) => {
        if (!state.initialized) return;
        stop();
        resolve();
      });
    });
  }
  const browserLanguage = chooseLanguage(navigator.languages);
  const isPrerendered = root.hasAttribute('data-prerendered');
  const site = {
    places: routerPlaces(router, base, isFollowed()),
    settings: createSettings(storage()),
    prerenderedLanguage: isPrerendered ? chooseLanguage([document.documentElement.lang]) : browserLanguage,
    browserLanguage,
  };
  const app = (
    <StrictMode>
      <SiteProvider site={site}>
        {/* Without transitions: the address and the page that it shows change in one step. */}
        <RouterProvider router={router} useTransitions={false} />
      </SiteProvider>
    </StrictMode>
  );
  const onRecoverableError = (error: unknown): void => {
    console.error('recoverable', error);
    root.dispatchEvent(new CustomEvent('recoverable-error', { bubbles: true, detail: error }));
  };
  performance.mark('guillemet:hydrate');
  if (isPrerendered) hydrateRoot(root, app, { onRecoverableError });
  else {
    root.replaceChildren();
    createRoot(root, { onRecoverableError }).render(app);
  }
}

const root = document.getElementById('root');
if (root) void start(root);
