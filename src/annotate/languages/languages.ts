/** The languages that have rules, each read into its table when first asked for. */
import { fold } from '../../article/fold.ts';
import { bare } from './bare.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { languageOf } from './lexicon.ts';
import type { Language, LanguageData } from './lexicon.ts';

const RULED: ReadonlyMap<string, LanguageData> = new Map([french, english, spanish].map((data) => [data.code, data]));

const made = new Map<string, Language>();

/** The language of a BCP 47 tag; one without rules for those that we have none of. */
export function languageFor(lang: string): Language {
  const code = lang.split('-')[0]?.toLowerCase() ?? '';
  const data = RULED.get(code);
  const key = data ? code : 'und';
  const known = made.get(key);
  if (known) return known;
  const language = languageOf(data ?? bare('und'), fold);
  made.set(key, language);
  return language;
}
