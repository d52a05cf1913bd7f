/** Ranges of the document for spans of the article. */
import type { Span } from '../article/schema.ts';

/** One range a span, in order; a span whose block shows another text (a translator replaced it) has none. */
export function rangesOf(root: ParentNode, spans: readonly Span[]): readonly Range[] {
  return spans.flatMap((span) => {
    const element = root.querySelector(`[data-block="${CSS.escape(span.block)}"]`);
    const start = element && placeIn(element, span.start, 'after');
    const end = element && placeIn(element, span.end, 'before');
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [range];
  });
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** The place of an offset in a block's text; at a border between two nodes the one `after` or `before` it. */
function placeIn(block: Element, offset: number, side: 'before' | 'after'): Place | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const end = before + length;
    if (side === 'before' ? offset <= end : offset < end) return { node, offset: offset - before };
    before = end;
  }
  return null;
}
