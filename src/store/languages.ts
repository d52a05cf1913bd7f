/** The languages of the interface. */
export const LANGUAGES = ['fr', 'en'] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];

/** The first of the wanted BCP 47 tags that the interface speaks, else French. */
export function chooseLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return 'fr';
}
