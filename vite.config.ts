import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { readShelf } from './src/prerender/articles.ts';

export default defineConfig({
  plugins: [react(), bootBeforePaint(), articlesInDevelopment()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
  },
});

/** In development the script before the first paint is a module like the others; the build makes a blocking one of it. */
function bootBeforePaint(): Plugin {
  return {
    name: 'guillemet:boot',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<script type="module" src="/src/boot.ts"></script>', '<!--boot-->'),
    },
  };
}

/** In development articles are read from their folder at each request. */
function articlesInDevelopment(): Plugin {
  return {
    name: 'guillemet:articles',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const id = /^\/articles\/([a-z0-9-]+)\/article\.json$/.exec(path)?.[1];
        if (path !== '/library.json' && id === undefined) return next();
        readShelf('src/articles')
          .then(({ library, articles }) => {
            const value = id === undefined ? library : articles.get(id);
            response.statusCode = value ? 200 : 404;
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify(value ?? null));
          })
          .catch(next);
      });
    },
  };
}
