/** What of the article a selection in the page covers. */
import type { Article, Span } from '../article/schema.ts';

/**
 * The spans of the blocks that `range` covers, in reading order; offsets in UTF-16 code units of the article's own text.
 * Null where a block no longer shows the article's text (a translator replaced it): then nothing can be said.
 */
export function selectedSpans(range: Range, root: ParentNode, article: Article): readonly Span[] | null {
  const spans: Span[] = [];
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(element)) continue;
    const id = element.dataset['block'] ?? '';
    const text = texts.get(id);
    if (text === undefined || element.textContent !== text) return null;
    const start = element.contains(range.startContainer)
      ? offsetIn(element, range.startContainer, range.startOffset)
      : 0;
    const end = element.contains(range.endContainer)
      ? offsetIn(element, range.endContainer, range.endOffset)
      : text.length;
    if (start < end) spans.push({ block: id, start, end });
  }
  return spans;
}

function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
