/** Every URL, its loader, its view. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Outlet, data, useLoaderData } from 'react-router';
import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router';
import type { Article } from '../article/schema.ts';
import { headOf } from '../export/head.ts';
import { useMessages } from '../i18n/react.ts';
import { LibraryPage } from '../library/library-page.tsx';
import type { Library, Source } from '../sources/library.ts';
import { AnnounceContext } from '../store/announce.ts';
import { isArticleAddress, soleVoice } from '../store/address.ts';
import { useAddress } from '../store/react.ts';
import { FailedPage, NotFoundPage } from './not-found.tsx';
import { Help } from './help.tsx';
import { Frame } from './site.tsx';
import { ReaderPage } from './reader-page.tsx';
import { useFocusOnArrival } from './focus.ts';
import { useHead } from './head.ts';

/** A page's article does not change with its query, its quotation or its hash: only another article is loaded. */
const onlyAnotherArticle = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs): boolean =>
  currentParams['article'] !== nextParams['article'];

export function routesOf(source: Source): RouteObject[] {
  return [
    {
      element: <Root />,
      children: [
        {
          errorElement: <FailedPage />,
          children: [
            { path: '/', loader: () => source.library(), element: <LibraryRoute /> },
            {
              path: 'articles/:article',
              loader: async ({ params }) => {
                const id = params['article'] ?? '';
                const article = /^[a-z0-9-]+$/.test(id) ? await source.article(id) : null;
                if (!article) throw data(null, { status: 404 });
                return article;
              },
              shouldRevalidate: onlyAnotherArticle,
              element: <ArticleRoute />,
              // What these show is the article, looked at in another way.
              children: ['', 'quotations/:quotation', 'voices/:voice'].map((path) => ({ path, element: null })),
            },
            // In a file of its own: the form, its words and the annotator's client are for this page only.
            { path: 'new', lazy: async () => ({ Component: (await import('./new-page.tsx')).NewPage }) },
            { path: '*', element: <NotFoundRoute /> },
          ],
        },
      ],
    },
  ];
}

function Root(): ReactNode {
  const [said, setSaid] = useState('');
  return (
    <AnnounceContext value={setSaid}>
      <Frame>
        <Outlet />
        <Help />
        <p className="said" role="status">
          {said}
        </p>
      </Frame>
    </AnnounceContext>
  );
}

function LibraryRoute(): ReactNode {
  // The border: this route's own loader made it.
  const library = useLoaderData<Library>();
  const messages = useMessages();
  useHead(headOf({ page: 'library' }, messages));
  useFocusOnArrival('library');
  return <LibraryPage library={library} />;
}

function ArticleRoute(): ReactNode {
  const article = useLoaderData<Article>();
  const address = useAddress();
  const messages = useMessages();
  const quotation = isArticleAddress(address) ? address.quotation : null;
  const voice = isArticleAddress(address) && quotation === null ? soleVoice(address.view) : null;
  useHead(headOf({ page: 'article', article, quotation, voice }, messages));
  useFocusOnArrival(article.id);
  return <ReaderPage key={article.id} article={article} />;
}

function NotFoundRoute(): ReactNode {
  const messages = useMessages();
  useHead(headOf({ page: 'unknown' }, messages));
  useFocusOnArrival('unknown');
  return <NotFoundPage />;
}
