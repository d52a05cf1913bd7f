/**
 * The text: every annotation becomes an element here and nowhere else. Blocks are rendered once; choosing voices, opening
 * an entity or walking changes attributes and a style sheet, never the text.
 */
import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Block, Quotation } from '../article/schema.ts';
import { nest } from '../article/segments.ts';
import type { Piece, Segment, SegmentNode } from '../article/segments.ts';
import { overlaps } from '../article/span.ts';
import type { Range } from '../article/span.ts';
import { entitiesById, marginVoices, quotationNumbers, segments } from '../article/select.ts';
import { useMessages } from '../i18n/react.ts';
import type { Messages } from '../i18n/messages.ts';
import { PLAIN_VIEW, UNKNOWN_SPEAKER, isArticleAddress } from '../store/address.ts';
import { useArticle, usePlacePart, usePlaces } from '../store/react.ts';

interface ArticleTextProps {
  /** The open quotation, or null. */
  readonly open: Quotation | null;
  /** What stands beside the block where the open quotation begins. */
  readonly card: ReactNode;
  /** What stands beside the block where the linked passage begins, and before it for who listens. */
  readonly note: ReactNode;
  readonly noteBlock: string | undefined;
  /** Lit words by their block, where elements have to light them. */
  readonly lit: ReadonlyMap<string, Range>;
}

export function ArticleText({ open, card, note, noteBlock, lit }: ArticleTextProps): ReactNode {
  const article = useArticle();
  const openBlocks = useMemo(() => new Set(open?.content.map((span) => span.block)), [open]);
  const cardBlock = open?.content[0]?.block;
  return runs(article.blocks.slice(1)).map((run) => {
    const rows = run.map((block) => (
      <BlockRow
        key={block.id}
        block={block}
        open={open && openBlocks.has(block.id) ? open.id : null}
        lit={lit.get(block.id)}
        note={block.id === noteBlock ? note : null}
      >
        {block.id === cardBlock ? card : null}
      </BlockRow>
    ));
    const first = run[0];
    return first?.type === 'list-item' ? (
      <ul className="list" key={`list-${first.id}`}>
        {rows}
      </ul>
    ) : (
      rows
    );
  });
}

/** Blocks one by one, but list items that follow each other together. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.type === 'list-item' && last?.[0]?.type === 'list-item') last.push(block);
    else found.push([block]);
  }
  return found;
}

interface BlockTextProps {
  readonly block: Block;
  readonly open: string | null;
  readonly lit: Range | undefined;
}

interface BlockRowProps extends BlockTextProps {
  readonly note: ReactNode;
  readonly children: ReactNode;
}

const BlockRow = memo(function BlockRow({ block, open, lit, note, children }: BlockRowProps): ReactNode {
  const Row = block.type === 'list-item' ? 'li' : 'div';
  return (
    <Row className="block" data-type={block.type}>
      {note}
      <MarginNames block={block.id} />
      <BlockText block={block} open={open} lit={lit} />
      {children}
    </Row>
  );
});

/** The voices that change here. Drawn by the style sheet, so that find-in-page and copies meet the text alone. */
function MarginNames({ block }: { readonly block: string }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const voices = marginVoices(article).get(block);
  if (!voices) return null;
  return (
    <div className="margin" aria-hidden="true">
      {voices.map((id) => {
        const name = id === null ? messages.unknownVoice : (entitiesById(article).get(id)?.name ?? id);
        return <span className="voice-name" key={id} data-voice={id ?? UNKNOWN_SPEAKER} data-name={name} />;
      })}
    </div>
  );
}

const TAGS = { title: 'h1', heading: 'h2', paragraph: 'p', 'list-item': 'p', blockquote: 'blockquote' } as const;

/** White space that collapsing would lose. Elsewhere it may collapse: kept spaces are painted where lines end. */
const SPACED = /[ \t]{2}|^[ \t]|[ \t]$|\t/;

/** A block's words in its own element: `data-block` says whose they are. */
export const BlockText = memo(function BlockText({ block, open, lit }: BlockTextProps): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const href = useQuotationHref();
  const Tag = TAGS[block.type];
  const nodes = nest(segments(article).get(block.id) ?? []);
  const numbers = quotationNumbers(article);
  const names = entitiesById(article);
  const label = (quotation: Quotation): string => {
    const speaker = quotation.speaker === null ? messages.unknownVoice : (names.get(quotation.speaker)?.name ?? '');
    return messages.quotationLink(numbers.get(quotation.id) ?? 0, speaker, kindWords(messages, quotation));
  };
  return (
    <Tag
      className="text"
      data-block={block.id}
      data-spaced={SPACED.test(block.text) ? '' : undefined}
      tabIndex={block.type === 'title' ? -1 : undefined}
    >
      <Nodes nodes={nodes} open={open} lit={lit} label={label} href={href} />
    </Tag>
  );
});

/** How it is quoted, in words: « indirecte, démentie ». */
export const kindWords = (messages: Messages, { kind, polarity }: Quotation): string =>
  polarity ? `${messages.kind[kind]}, ${messages.polarity[polarity]}` : messages.kind[kind];

function useQuotationHref(): (quotation: string) => string {
  const { href } = usePlaces();
  // Parts of the address: a block that heard of all of it would be rendered again for every choice.
  const page = usePlacePart(({ address }) => (address.page === 'own' ? 'own' : 'article'));
  const article = usePlacePart(({ address }) => (isArticleAddress(address) ? address.article : ''));
  // The plain address: the view is added when the link is followed, so that the text need not be rendered for it.
  return useMemo(() => (quotation) => href({ page, article, quotation, view: PLAIN_VIEW }), [href, page, article]);
}

interface NodesProps {
  readonly nodes: readonly SegmentNode[];
  readonly lit: Range | undefined;
  readonly open: string | null;
  readonly label: (quotation: Quotation) => string;
  readonly href: (quotation: string) => string;
}

function Nodes({ nodes, lit, ...rest }: NodesProps): ReactNode {
  return nodes.map((node) =>
    node.type === 'leaf' ? (
      <Leaf key={node.segment.start} segment={node.segment} lit={lit} />
    ) : (
      <QuotationPiece key={`${node.piece.quotation.id} ${node.piece.part}`} piece={node.piece} {...rest}>
        <Nodes nodes={node.children} lit={lit} {...rest} />
      </QuotationPiece>
    ),
  );
}

interface QuotationPieceProps extends Omit<NodesProps, 'nodes' | 'lit'> {
  readonly piece: Piece;
  readonly children: ReactNode;
}

/** A quotation's text is plain text in plain elements; its one control is the link at its start. */
function QuotationPiece({ piece, open, label, href, children }: QuotationPieceProps): ReactNode {
  const { quotation, part } = piece;
  const isOpen = quotation.id === open;
  return (
    <span
      className="quotation"
      data-quotation={quotation.id}
      data-voice={quotation.speaker ?? UNKNOWN_SPEAKER}
      data-kind={quotation.kind}
      data-open={isOpen ? '' : undefined}
    >
      {part === 0 ? (
        <a
          className="quotation-link"
          href={href(quotation.id)}
          aria-label={label(quotation)}
          aria-current={isOpen ? 'true' : undefined}
          autoFocus={isOpen}
        />
      ) : null}
      {children}
    </span>
  );
}

/** Words without a border in them. Each stands in an element of its own where something else stands beside it. */
function Leaf({ segment, lit }: { readonly segment: Segment; readonly lit: Range | undefined }): ReactNode {
  const { marked, told, entities } = segment;
  const text = lit && overlaps(lit, segment) ? <Lit segment={segment} lit={lit} /> : segment.text;
  const words = entities.length === 0 ? text : <Mention entities={entities}>{text}</Mention>;
  if (marked) return <mark className={told ? 'told' : undefined}>{words}</mark>;
  return <span className={told ? 'told' : undefined}>{words}</span>;
}

/** The part of a segment that a linked passage covers, in an element of its own. */
function Lit({ segment: { text, start }, lit }: { readonly segment: Segment; readonly lit: Range }): ReactNode {
  const from = Math.max(0, lit.start - start);
  const to = Math.min(text.length, lit.end - start);
  return (
    <>
      <span>{text.slice(0, from)}</span>
      <span className="passage">{text.slice(from, to)}</span>
      <span>{text.slice(to)}</span>
    </>
  );
}

const Mention = ({
  entities,
  children,
}: {
  readonly entities: readonly string[];
  readonly children: ReactNode;
}): ReactNode => (
  <span className="mention" data-entity={entities.join(' ')}>
    {children}
  </span>
);
