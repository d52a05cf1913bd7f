/** An address below this host as a full one. */
export const absolute = (url: string): string => new URL(url, location.href).href;
