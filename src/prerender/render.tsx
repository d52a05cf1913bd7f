/** One page as HTML: the same app, standing still, in the page's own language. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouterProvider, createStaticHandler, createStaticRouter } from 'react-router';
import { routesOf } from '../app/routes.tsx';
import { SiteProvider } from '../app/site.tsx';
import { headOf } from '../export/head.ts';
import type { Head, HeadSubject } from '../export/head.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Source } from '../sources/library.ts';
import { chooseLanguage } from '../store/languages.ts';
import { prerenderedPlaces } from '../store/place.ts';
import { createSettings } from '../store/settings.ts';

export interface RenderedPage {
  /** The interface language, which is the document's. */
  readonly lang: string;
  readonly head: Head;
  readonly html: string;
}

/** Renders the page at `path` (below the base, beginning and ending in a slash). */
export async function renderPage(
  path: string,
  subject: HeadSubject,
  lang: string,
  source: Source,
  base: string,
): Promise<RenderedPage> {
  const language = chooseLanguage([lang]);
  const basename = base.replace(/\/$/, '');
  const handler = createStaticHandler(routesOf(source), basename === '' ? {} : { basename });
  const context = await handler.query(new Request(`http://prerender${basename}${path}`));
  if (context instanceof Response) throw new Error(`${path} answered ${context.status}`);
  const site = {
    places: prerenderedPlaces(path, base),
    settings: createSettings(null),
    prerenderedLanguage: language,
    browserLanguage: language,
  };
  const html = renderToString(
    <StrictMode>
      <SiteProvider site={site}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </SiteProvider>
    </StrictMode>,
  );
  return { lang: language, head: headOf(subject, messagesOf(language)), html };
}
