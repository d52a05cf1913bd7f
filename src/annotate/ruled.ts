/** The languages that the annotator has rules for. Apart from their data, which a page must not load only to know this. */
export const RULED_LANGUAGES = ['fr', 'en', 'es'] as const;
export type RuledLanguage = (typeof RULED_LANGUAGES)[number];

/** The language with rules that a BCP 47 tag names (`fr-CA` is French), or null. */
export function ruledLanguage(tag: string): RuledLanguage | null {
  const primary = tag.split('-')[0]?.toLowerCase();
  return RULED_LANGUAGES.find((language) => language === primary) ?? null;
}
