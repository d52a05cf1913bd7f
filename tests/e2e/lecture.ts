/**
 * The site as a host would have it: built for `https://lire.example/lecture/`, served below that path by a server that knows
 * files alone. Beside the bundled articles it has a long one and one whose words try to be more than words.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Article } from '../../src/article/schema.ts';
import { fileServer } from '../../src/cli/serve.ts';
import { articleOf } from '../unit/article/make.ts';
import { numberedArticle } from '../fixtures/numbered-article.ts';

export const ORIGIN = 'https://lire.example';
export const BASE = '/lecture/';

const ROOT = join(import.meta.dirname, '../..');

export interface Lecture {
  readonly out: string;
  readonly articles: ReadonlyMap<string, Article>;
  /** Where it is served, with the base and a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HOSTILE = [
  '</title><script>alert(1)</script>',
  '« <!-- --> </script><img src=x onerror=alert(1)> $& $1 <div id="root"></div> <!--head--> », dit "l’un".',
];

/** Its one quotation has a speaker, and was not reviewed. */
function hostile(): Article {
  const [quotation] = [...articleOf('fr', HOSTILE, [{ content: [HOSTILE[1]?.slice(2, 60) ?? ''] }]).quotations];
  const made = articleOf('fr', HOSTILE, []);
  const entities = [{ id: 'l-un', type: 'person', name: '"l’un" <b>', description: '</head>' }] as const;
  const quotations = quotation ? [{ ...quotation, speaker: 'l-un', confidence: 0.5 }] : [];
  return { ...made, id: 'hostile', entities, quotations };
}

/** Builds and serves it. `name` tells its folder from those of others. */
export async function lecture(name: string): Promise<Lecture> {
  const folder = join(ROOT, '.cache', name);
  const out = join(folder, 'out');
  const shelf = join(folder, 'articles');
  await rm(folder, { recursive: true, force: true });
  await mkdir(shelf, { recursive: true });
  await cp(join(ROOT, 'src/articles'), shelf, { recursive: true });
  for (const article of [numberedArticle({ quotations: 203, words: 203 }), hostile()]) {
    await writeFile(join(shelf, `${article.id}.json`), JSON.stringify(article));
  }
  await promisify(execFile)(process.execPath, [join(ROOT, 'src/prerender/build.ts')], {
    env: { ...process.env, SITE_URL: ORIGIN + BASE, GUILLEMET_OUT: out, GUILLEMET_ARTICLES: shelf },
  });
  const articles = new Map<string, Article>();
  for (const id of await readdir(join(out, 'articles'))) {
    // The border: the build wrote it from a file that it had checked.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    articles.set(id, JSON.parse(await readFile(join(out, 'articles', id, 'article.json'), 'utf8')) as Article);
  }
  const server = fileServer(out, BASE);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The border: a server that listens on a port has such an address.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    out,
    articles,
    url: `http://127.0.0.1:${port}${BASE}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
