/**
 * A view as a style sheet: which quotations are lit and in what colour, and whose mentions are outlined. The text is never
 * rendered again to be filtered. The same sheet is made before the first paint (`boot.ts`) and by the page.
 *
 * Colour is for what the reader chose: the first three voices, in the order of choosing; tints of more than three cannot be
 * told apart. Values are ids of `[a-z0-9-]` or `_`, so they need no escape.
 */
import { isFiltered } from '../store/address.ts';
import type { View } from '../store/address.ts';

const COLOURS = 3;

export function viewCss(view: View): string {
  return [...filterRules(view), ...entityRules(view)].join('\n');
}

function* filterRules(view: View): Generator<string> {
  if (!isFiltered(view)) return;
  // What is not lit takes the sign of the quotation around it, and none where it stands alone.
  yield '.quotation{--tint:inherit;--line:inherit;--base:inherit}';
  const kinds = view.kinds.length === 0 ? '' : `:is(${view.kinds.map((kind) => `[data-kind="${kind}"]`).join(',')})`;
  if (view.speakers.length === 0) {
    yield `.quotation${kinds}{--tint:var(--rest-tint);--line:var(--rest-line);--base:transparent}`;
  }
  for (const [rank, speaker] of view.speakers.entries()) {
    const colour = rank < COLOURS ? `voice-${rank + 1}` : 'voice-more';
    const voice = `[data-voice="${speaker}"]`;
    yield `.quotation${voice}${kinds}{--tint:var(--${colour}-tint);--line:var(--${colour});--base:var(--${colour});--open-tint:var(--${colour}-open);--open-base:var(--${colour})}`;
    yield `.voice-name${voice}{color:var(--${colour});font-weight:600}`;
    yield `.voice-row${voice}{background:var(--${colour}-tint);--box:var(--${colour})}`;
  }
  yield '.quotation[data-open]{--tint:var(--open-tint);--line:var(--open-base);--base:var(--open-base)}';
}

function* entityRules({ entity }: View): Generator<string> {
  if (entity !== null) yield `.mention[data-entity~="${entity}"]{outline:1.5px solid var(--ink);outline-offset:1px}`;
}
