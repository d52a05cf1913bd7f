/** Which language a text is in, by its commonest small words. */
import { SMALL_WORDS } from './small-words.ts';

/** The words looked at: enough to be sure, however long the text. */
const WORDS_SEEN = 2_000;

/** A text must show at least this share of a language's small words. */
const LEAST_SHARE = 0.12;

/** `fr`, `en`, `es`, or `und` where none of them is likely. */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, WORDS_SEEN * 8)
      .toLowerCase()
      .replaceAll('’', "'")
      // An elided word keeps its apostrophe (« l'eau »); an ending behind one is a word of its own ("Mecca's").
      .match(/\p{L}{1,3}'|\p{L}+/gu) ?? [];
  let best = 'und';
  let most = words.length * LEAST_SHARE;
  for (const [code, small] of Object.entries(SMALL_WORDS)) {
    const share = words.filter((word) => small.has(word)).length;
    if (share > most) [best, most] = [code, share];
  }
  return best;
}
