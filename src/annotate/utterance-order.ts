/** How utterances lie to each other: which holds which, and which came before. */
import type { Place, Utterance } from './document.ts';
import type { Cluster } from './entities.ts';

/** The utterance whose content holds each, as an index; -1 for none. Found in one sweep: contents nest. */
export function holdersOf(utterances: readonly Utterance[]): readonly number[] {
  const pieces = utterances
    .flatMap(({ content }, at) => content.map((place) => ({ place, at })))
    .toSorted(
      (a, b) =>
        a.place.block - b.place.block || a.place.start - b.place.start || b.place.end - a.place.end || a.at - b.at,
    );
  const holders = utterances.map(() => -1);
  const open: { readonly place: Place; readonly at: number }[] = [];
  for (const piece of pieces) {
    for (
      let top = open.at(-1);
      top && (top.place.block !== piece.place.block || top.place.end <= piece.place.start);
      top = open.at(-1)
    )
      open.pop();
    const outer = open.at(-1);
    if (outer && outer.at !== piece.at && outer.at < piece.at) holders[piece.at] = outer.at;
    open.push(piece);
  }
  return holders;
}

/** Who spoke last before an utterance, at its own level. */
export function previousOf(
  utterances: readonly Utterance[],
  resolved: readonly { readonly cluster: Cluster | null }[],
  at: number,
  holder: number,
): Cluster | null {
  for (let before = at - 1; before >= 0 && before > at - 6; before -= 1) {
    const inside = holdersContain(utterances[before], utterances[at]);
    if (before === holder || inside) continue;
    if (isNested(utterances, before, at)) continue;
    return resolved[before]?.cluster ?? null;
  }
  return null;
}

const holdersContain = (outer: Utterance | undefined, inner: Utterance | undefined): boolean =>
  outer?.content.some((piece) =>
    inner?.content.some((held) => piece.block === held.block && piece.start <= held.start && held.end <= piece.end),
  ) ?? false;

/** Whether an utterance lies in another that came shortly before it. */
function isNested(utterances: readonly Utterance[], inner: number, before: number): boolean {
  for (let outer = inner - 1; outer >= 0 && outer > inner - 4; outer -= 1) {
    if (outer !== before && holdersContain(utterances[outer], utterances[inner])) return true;
  }
  return false;
}
