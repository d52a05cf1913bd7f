/** Where the tools of a selection stand: below its end or above its beginning, wherever the reader stopped drawing. */
import type { Offer } from './offer.ts';
import { rangesOf } from './text-ranges.ts';

/** CSS pixels between the words and the tools, and between the tools and the page's edge. */
const GAP = 10;
const EDGE = 8;

/** Writes the place, from the page's corner, to `--x` and `--y`; the style sheet decides where it counts. */
export function placeBeside(tools: HTMLElement, root: HTMLElement, { spans, isForward }: Offer): void {
  const page = tools.offsetParent;
  const ranges = rangesOf(root, spans);
  const first = ranges[0]?.getClientRects()[0];
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  if (!page || !first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = tools;
  const origin = page.getBoundingClientRect();
  const above = first.top - GAP - height;
  const below = last.bottom + GAP;
  const isAboveInView = above >= EDGE;
  const isBelowInView = below + height <= window.innerHeight - EDGE;
  const isBelow = isForward ? isBelowInView || !isAboveInView : isBelowInView && !isAboveInView;
  const x = isBelow ? last.right - width : first.left;
  const room = origin.width - width - EDGE;
  tools.style.setProperty('--x', `${Math.round(Math.max(EDGE, Math.min(room, x - origin.left)))}px`);
  tools.style.setProperty('--y', `${Math.round((isBelow ? below : above) - origin.top)}px`);
}
