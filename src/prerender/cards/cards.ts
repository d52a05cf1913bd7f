/**
 * The pictures of pages, 1200 × 630. Drawing one costs some 20 ms (2 ms to set it, the rest to paint it on a thread of
 * libuv's); it is kept by its content, so that a build draws only what is new.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { messagesOf } from '../../i18n/messages.ts';
import { chooseLanguage } from '../../store/languages.ts';
import { articlePath, quotationPath } from '../plan.ts';
import type { Page } from '../plan.ts';
import { altOf, cardOf } from './card.ts';
import { drawCard } from './draw.ts';
import type { Faces } from './draw.ts';
import { loadFace } from './face.ts';

/** A page's picture: its path below the site's base, and what it says. */
export interface Picture {
  readonly path: string;
  readonly alt: string;
}

/** The picture of a page; null where there is none. */
export type PictureOf = (page: Page) => Picture | null;

export interface Cards {
  readonly pictureOf: PictureOf;
  /** Writes every picture that was asked for; gives their number, and how many of them were drawn anew. */
  readonly write: (out: string) => Promise<{ readonly pictures: number; readonly drawn: number }>;
}

/** Pictures that are drawn at a time: the threads that libuv has. */
const AT_A_TIME = 4;

/** `cache` is a folder of pictures by their content, made where it is missing. */
export function createCards(faces: Faces, cache: string): Cards {
  /** Pictures to write, by content: two pages may have the same. */
  const wanted = new Map<string, { readonly svg: string; readonly paths: string[] }>();
  const known = new Map<string, Picture | null>();

  const want = (svg: string, path: string): void => {
    const name = `${createHash('sha256').update(svg).digest('hex')}.png`;
    const same = wanted.get(name);
    if (same) same.paths.push(path);
    else wanted.set(name, { svg, paths: [path] });
  };

  /** The picture of the page itself; null where its words do not fit, or the fonts lack a character. */
  const own = ({ path, subject, lang }: Page): Picture | null => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const card = cardOf(subject, messagesOf(chooseLanguage([lang])));
    const svg = drawCard(card, faces);
    const picture = svg === null ? null : { path: `${path}card.png`, alt: altOf(card) };
    known.set(path, picture);
    if (picture && svg !== null) want(svg, picture.path);
    return picture;
  };
  return {
    pictureOf: (page) => {
      const { subject, body } = page;
      if (subject.page !== 'article') return own(page);
      const { article, quotation } = subject;
      // A former address shows what its present one does, which was planned before it.
      const picture = body === 'whole' ? own(page) : known.get(quotationPath(article.id, quotation));
      if (picture) return picture;
      const plain = { page: 'article', article, quotation: null, voice: null } as const;
      return own({ path: articlePath(article.id), subject: plain, lang: article.lang, body: 'whole' });
    },
    write: async (out) => {
      await mkdir(cache, { recursive: true });
      const kept = new Set(await readdir(cache));
      let [pictures, drawn] = [0, 0];
      const queue = wanted.entries();
      const draw = async (): Promise<void> => {
        // One iterator for all: each takes the next picture that nobody has begun.
        for (const [name, { svg, paths }] of queue) {
          if (!kept.has(name)) {
            await writeWhole(join(cache, name), await paint(svg));
            drawn += 1;
          }
          for (const path of paths) {
            await mkdir(dirname(join(out, path)), { recursive: true });
            await copyFile(join(cache, name), join(out, path));
            pictures += 1;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, draw));
      return { pictures, drawn };
    },
  };
}

const paint = async (svg: string): Promise<Buffer> =>
  (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();

/** Another build may read the folder meanwhile: a file is there as a whole or not at all. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, file);
}

/** Fonts as they are shipped, each file continuing the last one where that lacks a character. */
const NEWSREADER = [
  import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'),
  import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2'),
  import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-vietnamese-wght-normal.woff2'),
];
const ITALIC = [import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2')];
const ATKINSON = [
  import.meta
    .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
  import.meta
    .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2'),
  // A name with a letter that the interface's face lacks is drawn with that of the text.
  ...NEWSREADER,
];

/** The faces of the reader. */
export const loadFaces = async (): Promise<Faces> => ({
  text: await loadFace(NEWSREADER, 400),
  name: await loadFace(ATKINSON, 600),
  note: await loadFace(ATKINSON, 400),
  wordmark: await loadFace(ITALIC, 400),
});
