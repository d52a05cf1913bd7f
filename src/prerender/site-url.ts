/** Where the site will live, as `SITE_URL` says: nothing (a host's root, origin unknown), a path, or a full address. */

export interface SiteUrl {
  /** Scheme and host, without a slash at the end; null where not known. */
  readonly origin: string | null;
  /** The site's path, beginning and ending in a slash. */
  readonly base: string;
}

/** Throws a RangeError that says what is wrong with the value. */
export function parseSiteUrl(value: string): SiteUrl {
  const text = value.trim();
  if (text === '') return { origin: null, base: '/' };
  if (/^\/[A-Za-z0-9._~/-]*$/.test(text) && !text.includes('//')) return { origin: null, base: withSlash(text) };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new RangeError(
      `SITE_URL must be empty, a path such as /lecture/, or an address such as https://example.org/lecture/; it is “${value}”`,
    );
  }
  return { origin: url.origin, base: withSlash(url.pathname) };
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
