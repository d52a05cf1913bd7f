/** Names of a block by their offsets. */
import type { Name, Place } from './document.ts';

/** The index of the first name that begins at or after an offset. */
export function nameFrom(names: readonly Name[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names that lie within a place. */
export function namesWithin(names: readonly Name[], { start, end }: Place): readonly Name[] {
  const found: Name[] = [];
  for (let at = nameFrom(names, start); (names[at]?.end ?? Infinity) <= end; at += 1) {
    const name = names[at];
    if (name) found.push(name);
  }
  return found;
}
