/** A second site: the same articles after an editor went through them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Article, Span } from '../../src/article/schema.ts';
import { fileServer } from '../../src/cli/serve.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Spans of an article moved by an edit; null where the edit took a span away. */
type Move = (span: Span) => Span | null;

/** The article with its annotations moved along; those that lost a part are left out. */
function withMoved(article: Article, move: Move): Article {
  const all = (spans: readonly Span[]): readonly Span[] => spans.flatMap((span) => move(span) ?? []);
  return {
    ...article,
    mentions: article.mentions.flatMap((mention) => {
      const span = move(mention.span);
      return span ? [{ ...mention, span }] : [];
    }),
    quotations: article.quotations
      .filter(({ content, cue, source, marked = [], evidence = [] }) =>
        [...content, ...cue, ...source, ...marked, ...evidence.flatMap(({ span }) => span ?? [])].every(
          (span) => move(span) !== null,
        ),
      )
      .map((quotation) =>
        Object.assign({}, quotation, {
          content: all(quotation.content),
          cue: all(quotation.cue),
          source: all(quotation.source),
          ...(quotation.marked && { marked: all(quotation.marked) }),
          ...(quotation.evidence && {
            evidence: quotation.evidence.map(({ rule, span }) => {
              const moved = span && move(span);
              return moved ? { rule, span: moved } : { rule };
            }),
          }),
        }),
      ),
  };
}

/** The only block that holds `words`. */
function blockWith(article: Article, words: string): Article['blocks'][number] {
  const found = article.blocks.filter(({ text }) => text.includes(words));
  const [block] = found;
  if (!block || found.length > 1) throw new Error(`not in exactly one block: ${words}`);
  return block;
}

/** `words` replaced by other ones, once. */
export function reworded(article: Article, words: string, by: string): Article {
  const block = blockWith(article, words);
  const at = block.text.indexOf(words);
  const moved = (offset: number): number | null =>
    offset <= at ? offset : offset >= at + words.length ? offset + by.length - words.length : null;
  const blocks = article.blocks.map((one) => (one === block ? { ...one, text: one.text.replace(words, by) } : one));
  return withMoved({ ...article, blocks }, (span) => {
    if (span.block !== block.id) return span;
    const start = moved(span.start);
    const end = moved(span.end);
    return start === null || end === null ? null : { ...span, start, end };
  });
}

/** Without the block that holds `words`, and what was annotated there. */
export function without(article: Article, words: string): Article {
  const block = blockWith(article, words);
  const blocks = article.blocks.filter((one) => one !== block);
  return withMoved({ ...article, blocks }, (span) => (span.block === block.id ? null : span));
}

/** A paragraph put after the title. */
export function withParagraph(article: Article, text: string): Article {
  const [title, ...rest] = article.blocks;
  const added = { id: 'added', type: 'paragraph', text } as const;
  return { ...article, blocks: [...(title ? [title] : []), added, ...rest] };
}

/** The block that holds `words` put after the title. */
export function movedUp(article: Article, words: string): Article {
  const block = blockWith(article, words);
  const [title, ...rest] = article.blocks.filter((one) => one !== block);
  return { ...article, blocks: [...(title ? [title] : []), block, ...rest] };
}

/** Builds a site of those articles below `.cache/` and serves it on a port of its own. */
export async function serveSite(
  name: string,
  articles: readonly Article[],
): Promise<{ readonly origin: string; readonly server: Server }> {
  const folder = join(ROOT, '.cache', name);
  const sources = join(folder, 'articles');
  const out = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  for (const article of articles) writeFileSync(join(sources, `${article.id}.json`), JSON.stringify(article));
  execFileSync(process.execPath, ['src/prerender/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, SITE_URL: '', GUILLEMET_ARTICLES: sources, GUILLEMET_OUT: out },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const server = fileServer(out);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, server };
}
