/**
 * What speaks for a place, how much of it is needed, and where the lines run. Each number is a trade: higher finds fewer
 * passages again, lower lights more wrong ones, and a wrong one is worse than none. `npm run bench:anchor` shows both.
 */

/**
 * The line between *changed* and *gone*: this share of the words' letters must still stand there, in order. Below it more
 * is gone than was kept, and a reader sent there would not find what the link promised, however right the place is.
 */
export const CHANGED_LINE = 0.5;

/**
 * Without its surroundings a passage counts as found by its words alone only where so much of them is there: a sentence
 * can be moved *and* corrected, but half a sentence in foreign surroundings is as often another sentence.
 */
export const ENOUGH_WORDS = 0.6;

/** So much of the surroundings must be there for them to speak for a place: about half of one side. */
export const ENOUGH_SURROUNDINGS = 0.1;

/** From this share of the words on, another place is remembered as a look-alike: with a margin it could be *changed*. */
export const LOOKS_ALIKE = 0.4;

/**
 * By how much a place must be more like the passage than a look-alike was: the look-alike may have been edited since,
 * towards the passage. At 0.1 a link to a twin with a nearly equal neighbourhood is lost after 10 % typing errors; at
 * 0.05 a look-alike lights up where the passage was deleted.
 */
export const MARGIN = 0.1;
/** The same in letters: a tenth of ten letters is no difference. */
export const MARGIN_LETTERS = 4;

/** What chooses between two places that both hold: words and surroundings weigh alike, position breaks ties only. */
export const WORDS_WEIGHT = 50;
export const SURROUNDINGS_WEIGHT = 45;
export const POSITION_WEIGHT = 5;

/** The chosen place must lead the next by this much (of 100), else nobody can tell which is meant. */
export const LEAD = 10;

/** Places that are aligned when a passage is looked for; each costs up to 0.5 ms. */
export const PLACES = 8;
/** When a link is made more are, so that no look-alike is found later that was not known. */
export const PLACES_WHEN_MADE = 32;
