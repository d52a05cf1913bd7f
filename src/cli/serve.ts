/**
 * Serves the built site with a server that knows only files: a folder's `index.html`, else `404.html` with status 404.
 * What works here works on any static host. `npm start`; the port is 4173, or `PORT`.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { parseSiteUrl } from '../prerender/site-url.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server for the files in `folder`, below the path `base`. It listens nowhere yet. */
export function fileServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    answer(folder, base, request.url ?? '/', /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''), response).catch(
      (error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      },
    );
  });
}

async function answer(
  folder: string,
  base: string,
  url: string,
  gzip: boolean,
  response: ServerResponse,
): Promise<void> {
  const path = readPath(url);
  if (path === null || !path.startsWith(base)) return send(join(folder, '404.html'), 404, gzip, response);
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(301, { Location: `${path}/${url.slice(url.split(/[?#]/)[0]?.length ?? 0)}` });
      response.end();
      return undefined;
    }
    const index = join(file, 'index.html');
    if (await stat(index).catch(() => null)) return send(index, 200, gzip, response);
  } else if (found && !path.endsWith('/')) return send(file, 200, gzip, response);
  return send(join(folder, '404.html'), 404, gzip, response);
}

function readPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function send(file: string, status: number, gzip: boolean, response: ServerResponse): void {
  const extension = extname(file);
  const zip = gzip && extension !== '.woff2' && extension !== '.png';
  response.writeHead(status, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const stream = createReadStream(file);
  stream.on('error', () => response.end());
  if (zip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4173);
  const folder = process.env['GUILLEMET_OUT'] ?? join(import.meta.dirname, '../../dist');
  const { base } = parseSiteUrl(process.env['SITE_URL'] ?? '');
  fileServer(folder, base).listen(port, '127.0.0.1', () => {
    console.log(`Guillemet: http://localhost:${port}${base}`);
  });
}
