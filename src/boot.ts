/**
 * Before the first paint: a small blocking script that puts what a prerendered page cannot know (the query's filter, the
 * reader's theme and text size) on the root. It touches nothing that React renders.
 */
import { applyViewCss } from './reader/view-sheet.ts';
import { viewCss } from './reader/view-css.ts';
import { parseAddress } from './store/address.ts';
import { showSettings } from './store/show-settings.ts';
import { SETTINGS_KEY, parseSettings } from './store/settings.ts';

function stored(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
}

if (location.pathname.endsWith('/index.html')) {
  history.replaceState(
    history.state,
    '',
    location.pathname.slice(0, -'index.html'.length) + location.search + location.hash,
  );
}
document.documentElement.dataset['script'] = '';
showSettings(document.documentElement, parseSettings(stored()));
// Focus rings on open quotations are for who goes by keyboard.
addEventListener('keydown', () => (document.documentElement.dataset['keyboard'] = ''), true);
addEventListener('pointerdown', () => delete document.documentElement.dataset['keyboard'], true);
// An own article's view stands behind `#`, every other page's in the query; a voice's page names one in its path, whatever
// the site's base before it.
const page = /\/(?:new|articles\/[^/]+\/voices\/[^/]+)\/$/.exec(location.pathname)?.[0] ?? '/';
const address = parseAddress(page, location.search, location.hash);
applyViewCss(viewCss(address.view));
// The form is prerendered at that path, and not what is wanted: it stays hidden until the article is there.
if (address.page === 'own') document.documentElement.dataset['own'] = '';
