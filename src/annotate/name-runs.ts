/** Runs of capitals: where one begins that is no sentence's, and how far it goes with the small words in it. */
import { isFunction } from './capitals.ts';
import { DEM, DET, FINITE3, GROUP, OF, ROLE, TIME, TITLE } from './languages/lexicon.ts';
import { BlockWords, NO_TOKEN, isAcronym, isGiven } from './name-words.ts';

/** Runs of capitalised words. */
export class RunWords extends BlockWords {
  /** Whether the capital of a sentence's first word is that of a name. */
  protected isNameAtStart(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { language, inner, small } = this.capitals;
    const word = this.word(at);
    // « CityRail »: a capital inside a word is that of a name.
    if ((isAcronym(token) || /\p{Ll}\p{Lu}/u.test(token.text)) && !this.block.shouting) return true;
    if (isFunction(token) || token.flags & (ROLE | GROUP | TIME | TITLE)) return false;
    // « Según Peris »: what introduces a source is no name.
    if (language.according.some(({ words }) => words[0] === token.lower)) return false;
    const often = inner.get(word) ?? 0;
    if (often > (small.get(word) ?? 0)) return true;
    if (language.isPlace(word) || language.knownBodies.has(word)) return true;
    if (isGiven(word) && !small.has(word)) return true;
    if (small.has(word) || this.isNation(at)) return false;
    const next = this.tokens[at + 1];
    if (!next || !this.joins(at + 1)) return false;
    if (this.isCapitalWord(at + 1) && !isFunction(next)) return token.verb === null || isGiven(word);
    if (token.verb || language.bodies.has(word)) return false;
    if (language.headLast && /[^s]s$/.test(word)) return false;
    if (next.kind === 'word') return ((next.verb?.bits ?? 0) & FINITE3) !== 0 || next.lower === "'s";
    const after = this.tokens[at + 2];
    return (
      next.text === ',' &&
      after !== undefined &&
      !after.capital &&
      (after.flags & (DET | ROLE)) !== 0 &&
      !(after.flags & DEM)
    );
  }

  /** The end of a run of capitalised words, with particles and, in names of bodies, connectors. */
  protected runEnd(from: number): number {
    const { language } = this.capitals;
    let end = from + 1;
    let isBody = language.bodies.has(this.word(from));
    // « la revue Food and Chemical Toxicology »: the name of a body in another language.
    const isTitle = ((this.tokens[from - 1]?.flags ?? 0) & GROUP) !== 0 && !this.tokens[from - 1]?.capital;
    let hasOf = isTitle;
    for (;;) {
      const token = this.tokens[end];
      if (!token || !this.joins(end)) return end;
      if (this.isCapitalWord(end)) {
        if (token.flags & TITLE && /\.$|^(?:m|mme|mr|mrs|ms)$/.test(token.lower)) return end;
        isBody ||= language.bodies.has(this.word(end));
        end += 1;
        continue;
      }
      if (token.kind === 'sign' && token.text === '&' && this.isCapitalWord(end + 1)) {
        end += 2;
        continue;
      }
      // "Nurses' Union"
      if (
        language.headLast &&
        token.glued &&
        /^['’]$/.test(token.text) &&
        language.bodies.has(this.word(end + 1)) &&
        this.isCapitalWord(end + 1)
      ) {
        end += 1;
        continue;
      }
      if (token.kind !== 'word') return end;
      // « l'association Air pur Rhône »
      if (isTitle && this.isPlainWord(end) && this.isCapitalWord(end + 1) && this.joins(end + 1)) {
        end += 2;
        continue;
      }
      const isBodyLink: boolean =
        language.connectors.has(token.lower) &&
        this.isLink(from, end, isTitle || isBody || (!language.headLast && token.lower === 'of'), hasOf);
      let next = isBodyLink ? end + 1 : end;
      while (next < end + 3 && (this.isParticle(next, from) || this.links(next, from, end))) next += 1;
      if (next > end && isBodyLink && token.lower === 'of' && this.tokens[next]?.lower === 'the') next += 1;
      if (next === end || !this.isCapitalWord(next) || !this.joins(next)) return end;
      if (isBodyLink && token.lower !== 'of' && this.standsAlone(next)) return end;
      hasOf ||= isBodyLink;
      end = next;
    }
  }

  /** « van », « ben »; « y » only between a person's last names. */
  protected isParticle(at: number, from: number): boolean {
    const word = this.word(at);
    if (!this.capitals.language.particles.has(word)) return false;
    return (
      !/^[ye]$/.test(word) ||
      (this.isCapitalWord(at + 1) &&
        isGiven(this.word(from)) &&
        !isGiven(this.word(at + 1)) &&
        !this.standsAlone(at + 1))
    );
  }

  /** Whether "of", "for", "and" go on with the name of a body. */
  protected isLink(from: number, at: number, isBody: boolean, hasOf: boolean): boolean {
    if (this.tokens[at]?.lower !== 'and') return isBody;
    if (hasOf) return true;
    // "the Risk Reduction and Management Council"
    const { language } = this.capitals;
    if (isBody || !((this.tokens[from - 1]?.flags ?? 0) & DET) || language.isPlace(this.word(at - 1))) return false;
    let end = at + 1;
    while (end < at + 5 && this.isCapitalWord(end) && this.joins(end)) end += 1;
    return end > at + 1 && language.bodies.has(this.word(end - 1)) && !this.some(at + 1, end - 1, isGiven);
  }

  /** « de » inside a person's name: after a given name, before no known place (« Dominique de Villepin »). */
  protected links(at: number, from: number, end: number): boolean {
    const token = this.tokens[at];
    if (!token || token.capital || !(token.flags & OF || (at > end && token.flags & DET))) return false;
    if (!isGiven(this.word(from))) return false;
    const noun = this.isCapitalWord(at + 1) ? at + 1 : at + 2;
    if (!this.isCapitalWord(noun)) return false;
    const { language } = this.capitals;
    if (language.bodies.has(this.word(noun)) || isAcronym(this.tokens[noun] ?? NO_TOKEN)) return false;
    return (
      !language.isPlace(this.word(noun)) &&
      (end === from + 1 || /^(?:d'|de)$/.test(token.lower)) &&
      !language.knownBodies.has(this.word(noun))
    );
  }
}
