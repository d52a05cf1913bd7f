/** The bundles: the app, the script before the first paint, and the renderer that makes pages of the same source. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as RenderModuleType from './render.tsx';

export interface Bundles {
  /** The document with its scripts in place. */
  readonly template: string;
  readonly renderPage: typeof RenderModuleType.renderPage;
  /** The script of the page for one's own text, below the site's base. The main one loads it; named, both come at once. */
  readonly newPageScript: string;
}

/** Builds the site at `root` for `base` into `out`, which is emptied before; the renderer goes to `server`. */
export async function bundle(root: string, base: string, out: string, server: string): Promise<Bundles> {
  const shared = { root, base, logLevel: 'warn' } as const;
  await build({ ...shared, build: { outDir: out, emptyOutDir: true } });
  await build({
    ...shared,
    build: { ssr: 'src/prerender/render.tsx', outDir: server, emptyOutDir: true, copyPublicDir: false },
  });
  await build({
    ...shared,
    configFile: false,
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: 'src/boot.ts', formats: ['iife'], name: 'boot' },
      rolldownOptions: { output: { entryFileNames: 'assets/boot-[hash].js' } },
    },
  });
  const assets = await readdir(join(out, 'assets'));
  const asset = (pattern: RegExp): string => {
    const name = assets.find((candidate) => pattern.test(candidate));
    if (name === undefined) throw new Error(`the build wrote no ${pattern.source}`);
    return `${base}assets/${name}`;
  };
  const fonts = [
    asset(/^newsreader-latin-wght-normal-.*woff2$/),
    asset(/^atkinson-hyperlegible-next-latin-wght-normal-.*woff2$/),
  ];
  const head = [
    `<script src="${asset(/^boot-.*js$/)}"></script>`,
    ...fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
  ];
  // The border: the module was built a moment ago from this very source.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { renderPage } = (await import(pathToFileURL(join(server, 'render.js')).href)) as typeof RenderModuleType;
  const template = await readFile(join(out, 'index.html'), 'utf8');
  return {
    template: template.replace('<!--boot-->', () => head.join('\n    ')),
    renderPage,
    newPageScript: asset(/^new-page-.*js$/),
  };
}
