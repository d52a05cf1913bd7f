/** Puts theme and text size on the root element, where the style sheets look for them. */
import type { Settings } from './settings.ts';

export function showSettings(root: HTMLElement, { theme, textSize }: Settings): void {
  root.dataset['theme'] = theme;
  root.dataset['textSize'] = textSize;
}
