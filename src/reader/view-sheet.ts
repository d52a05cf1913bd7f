/** The one constructed style sheet of the page: allowed by `style-src 'self'`, in place before the first paint. */

/** Replaces the sheet's rules. */
export function applyViewCss(css: string): void {
  const [sheet = new CSSStyleSheet()] = document.adoptedStyleSheets;
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
