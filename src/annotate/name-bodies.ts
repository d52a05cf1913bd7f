/** Names of bodies that have one capital: « Conseil national syrien », « Observatoire des droits de l'homme ». */
import { isFunction } from './capitals.ts';
import { ADV, DEM, DET, DOC, GROUP, INF, TIME, TITLE } from './languages/lexicon.ts';
import { RunWords } from './name-runs.ts';
import { isAcronym } from './name-words.ts';

const MOST_COMPLEMENTS = 3;

export class BodyWords extends RunWords {
  /** « Conseil national syrien », « Observatoire des droits de l'homme »: a capital, and what belongs to it in small letters. */
  protected bodyEnd(from: number): number {
    const { language } = this.capitals;
    let end = from + 1;
    let complements = 0;
    const takes = language.bodiesOf.has(this.word(from));
    let isOpen = true;
    while (isOpen) {
      isOpen = false;
      if (
        this.joins(end) &&
        (this.isCapitalWord(end)
          ? !this.beginsPerson(end) && ((this.tokens[end]?.flags ?? 0) & ~(GROUP | DOC)) === 0
          : this.isAdjective(end))
      ) {
        end += 1;
        isOpen = true;
        continue;
      }
      const noun = this.complement(end, takes && complements < MOST_COMPLEMENTS, complements > 0);
      if (noun > end) {
        if (!this.isCapitalWord(noun)) complements += 1;
        end = noun + 1;
        isOpen = true;
      }
    }
    return end;
  }

  /** The noun of a complement that belongs to the name of a body whose words end at `at`; `at` where none does. */
  protected complement(at: number, takesSmall: boolean, hasSmall: boolean): number {
    let noun = this.afterOf(at);
    const token = this.tokens[at];
    if (
      noun === at &&
      takesSmall &&
      token &&
      !token.capital &&
      this.joins(at) &&
      /^(?:pour|contre|para|contra|sur|sobre|aux|et|y)$/.test(token.lower)
    ) {
      if (/^(?:et|y)$/.test(token.lower)) {
        const next = this.afterOf(at + 1);
        if (hasSmall && next > at + 1) noun = next;
        else if (this.isAdjective(at + 1)) return at + 1;
      } else {
        noun = at + 1;
        while ((this.tokens[noun]?.flags ?? 0) & DET && noun < at + 3 && !((this.tokens[noun]?.flags ?? 0) & DEM))
          noun += 1;
        if (!this.joins(noun) || this.tokens[noun]?.kind !== 'word') noun = at;
      }
    }
    if (noun === at) return at;
    const named = this.tokens[noun];
    if (!named) return at;
    if (named.capital) {
      if (this.beginsPerson(noun) || named.flags & TITLE) return at;
      if (isAcronym(named)) return this.capitals.language.knownBodies.has(this.word(noun)) && hasSmall ? noun : at;
      const { isPlace, knownBodies } = this.capitals.language;
      return Math.max(this.knownEnd(noun, (words) => isPlace(words) || knownBodies.has(words)) - 1, noun);
    }
    if (
      !takesSmall ||
      (isFunction(named) && named.flags !== ADV) ||
      named.flags & TIME ||
      (named.verb?.bits ?? 0) & INF
    )
      return at;
    return noun;
  }
}
