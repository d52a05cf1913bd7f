/** Contents may nest and never cross (FORMAT): of two that do, the one found later goes. */
import type { Place } from './document.ts';

/** Reading order of two contents: outer before inner. */
export function inOrder(a: readonly Place[], b: readonly Place[]): number {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return 0;
  return first.block - second.block || first.start - second.start || lengthOf(b) - lengthOf(a);
}

const lengthOf = (content: readonly Place[]): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

interface Piece {
  readonly place: Place;
  readonly item: number;
}

/** The items whose contents nest or stand apart; what crosses an outer one, or holds it and is held by it, is left out. */
export function withoutCrossings<Item>(
  items: readonly Item[],
  contentOf: (item: Item) => readonly Place[],
): readonly Item[] {
  const pieces = items.flatMap((item, index) => contentOf(item).map((place): Piece => ({ place, item: index })));
  const dropped = new Set<number>();
  const holds = new Set<string>();
  const open: Piece[] = [];
  for (const piece of pieces.toSorted(byOpening)) {
    if (dropped.has(piece.item)) continue;
    while (open.length > 0 && isOver(open.at(-1), piece.place, dropped)) open.pop();
    const outer = open.at(-1);
    if (outer) {
      const crosses = piece.place.end > outer.place.end || outer.item === piece.item;
      if (crosses || holds.has(`${piece.item} ${outer.item}`)) {
        dropped.add(piece.item);
        continue;
      }
      holds.add(`${outer.item} ${piece.item}`);
    }
    open.push(piece);
  }
  return items.filter((_item, index) => !dropped.has(index));
}

const byOpening = (a: Piece, b: Piece): number =>
  a.place.block - b.place.block || a.place.start - b.place.start || b.place.end - a.place.end || a.item - b.item;

const isOver = (open: Piece | undefined, next: Place, dropped: ReadonlySet<number>): boolean =>
  !open || dropped.has(open.item) || open.place.block !== next.block || open.place.end <= next.start;
