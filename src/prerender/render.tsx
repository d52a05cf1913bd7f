/** One page as HTML: the same app, standing still, in the page's own language; or a page without the whole text. */
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouterProvider, createStaticHandler, createStaticRouter } from 'react-router';
import { routesOf } from '../app/routes.tsx';
import { SiteProvider } from '../app/site.tsx';
import { findQuotation } from '../article/select.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Source } from '../sources/library.ts';
import { PLAIN_VIEW } from '../store/address.ts';
import { chooseLanguage } from '../store/languages.ts';
import { prerenderedPlaces } from '../store/place.ts';
import { createSettings } from '../store/settings.ts';
import type { Page } from './plan.ts';
import { FormerPage, QuotationPage, VoicePage } from './small-page.tsx';

/** Renders a page of the site below `base`. */
export const renderPage = (page: Page, source: Source, base: string): Promise<string> =>
  page.body === 'whole' ? renderWhole(page, source, base) : Promise.resolve(renderSmall(page, base));

async function renderWhole({ path, lang }: Page, source: Source, base: string): Promise<string> {
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
  return renderToString(
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
}

function renderSmall({ path, subject, lang, body }: Page, base: string): string {
  if (subject.page !== 'article') throw new Error(`${path} has no small form`);
  const { article, voice } = subject;
  const { href } = prerenderedPlaces(path, base);
  const quotation = subject.quotation === null ? null : findQuotation(article, subject.quotation);
  const to = (id: string | null, speakers: readonly string[]): string =>
    href({ page: 'article', article: article.id, quotation: id, view: { ...PLAIN_VIEW, speakers } });
  const shared = {
    article,
    messages: messagesOf(chooseLanguage([lang])),
    library: href({ page: 'library', view: PLAIN_VIEW }),
    target: to(body === 'former' && quotation ? quotation.id : null, voice === null ? [] : [voice]),
  };
  return renderToStaticMarkup(small());

  function small(): ReactNode {
    if (voice !== null) return <VoicePage {...shared} voice={voice} />;
    if (!quotation) throw new Error(`${path} is about no quotation`);
    return body === 'former' ? (
      <FormerPage {...shared} quotation={quotation} />
    ) : (
      <QuotationPage {...shared} quotation={quotation} />
    );
  }
}
