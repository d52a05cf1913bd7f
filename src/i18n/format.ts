/** Plurals, lists, numbers and dates of one language, by Intl. */

export interface Format {
  /** The wording for `count`; `#` in it becomes the number as the language writes it. */
  readonly plural: (count: number, words: { readonly one: string; readonly other: string }) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A share between 0 and 1, in whole per cent. */
  readonly percent: (share: number) => string;
  /** A date written `2026-11-14`, at no place in particular: always read as UTC. */
  readonly date: (iso: string) => string;
  /** The quotation marks that the language puts around words. */
  readonly quote: (words: string) => string;
}

export function formatOf(lang: string, marks: readonly [open: string, close: string]): Format {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const percents = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    plural: (count, words) =>
      (rules.select(count) === 'one' ? words.one : words.other).replace('#', numbers.format(count)),
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    quote: (words) => `${marks[0]}${words}${marks[1]}`,
  };
}
