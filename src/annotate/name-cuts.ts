/** A run of capitals, cut into the names that it holds: titles, offices and things are none of them. */
import { isFunction } from './capitals.ts';
import { DET, FINITE3, GROUP, OF, PREP, ROLE, SG3, TITLE } from './languages/lexicon.ts';
import { BodyWords } from './name-bodies.ts';
import { LONGEST_KNOWN, NO_TOKEN, isAcronym, isGiven } from './name-words.ts';

/** A stretch of tokens that may be a name. */
export interface Chain {
  readonly block: number;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Its words folded, joined by spaces. */
  readonly key: string;
  /** What its own words say: `body` and `place` are known by them, `plain` are not. */
  readonly shape: 'body' | 'place' | 'plain';
}

/** In tokens; a longer run of capitals is no name. */
const LONGEST_NAME = 14;

export class Cuts extends BodyWords {
  protected readonly chains: Chain[] = [];

  protected add(from: number, end: number, shape: Chain['shape']): number {
    let to = end;
    if (to - from > LONGEST_NAME || this.isModel(from, to)) return to;
    const words: string[] = [];
    for (let at = from; at < to; at += 1) words.push(this.word(at) || (this.tokens[at]?.text ?? ''));
    const key = words.join(' ');
    // « Apple Inc. »: its full stop is a token where the language does not know the abbreviation.
    const stop = this.tokens[to];
    if (/^(?:inc|corp|ltd|co)$/.test(words.at(-1) ?? '') && stop?.text === '.' && stop.glued) to += 1;
    this.chains.push({ block: this.block.index, from, to, key, shape });
    return to;
  }

  /** « un Boeing 737 », « la Renault 5 »: a product of the body that is named. */
  protected isModel(from: number, to: number): boolean {
    const next = this.tokens[to];
    const before = this.tokens[from - 1];
    return next?.kind === 'number' && this.joins(to) && before !== undefined && (before.flags & DET) !== 0;
  }

  /** A run of capitals, cut where a title, a role or another name begins. */
  protected run(at: number): number {
    const end = this.runEnd(at);
    const { language } = this.capitals;
    const isBody = this.some(at, end, (word) => language.bodies.has(word));
    let from = at;
    for (let cut = at; cut < end; cut += 1) {
      const token = this.tokens[cut];
      if (!token) break;
      const isSurname = cut > from && cut === end - 1 && isGiven(this.word(from)) && !isAcronym(token);
      const isRole = (token.flags & (ROLE | TITLE)) !== 0 && !isGiven(this.word(cut)) && !isSurname;
      if (
        isRole ||
        (token.capital && language.things.has(this.word(cut)) && (language.headLast ? !isBody : cut === from))
      ) {
        this.piece(from, cut);
        from = cut + 1;
        if (language.headLast) from = this.officeEnd(cut, end);
        // "Chairman of the Board": the small words after a role go with it.
        while (from < end && !this.isCapitalWord(from)) from += 1;
        cut = from - 1;
      } else if (cut > from && this.partsHere(from, cut, end)) {
        const before = this.tokens[from - 1];
        const isField =
          before !== undefined && !before.capital && (before.flags & ROLE) !== 0 && (before.flags & OF) === 0;
        if (!isField) this.piece(from, cut);
        from = cut;
      }
    }
    this.piece(from, end);
    const isOffice = language.headLast && (this.tokens[end]?.flags ?? 0) & OF && this.isCapitalWord(end + 1);
    return isOffice && language.offices.has(this.word(end - 1)) ? this.officeEnd(end - 1, this.runEnd(end + 1)) : end;
  }

  /** "Secretary of State John Kerry": past what an office is for. */
  protected officeEnd(role: number, end: number): number {
    const { language } = this.capitals;
    let at = role + 1;
    if (!language.offices.has(this.word(role)) || !((this.tokens[at]?.flags ?? 0) & OF)) return at;
    at += 1;
    while (at < end && !isGiven(this.word(at)) && !language.isPlace(this.word(at))) at += 1;
    return at;
  }

  /** « le site de Jababeka David Quentin », « à l'AFP Jeanne Ferrand »: a given name after a place or body begins another. */
  protected partsHere(from: number, cut: number, end: number): boolean {
    if (isAcronym(this.tokens[cut] ?? NO_TOKEN) && cut === from + 1 && this.capitals.language.isPlace(this.word(from)))
      return true;
    const { isPlace } = this.capitals.language;
    const isFrom = ((this.tokens[from - 1]?.flags ?? 0) & OF) !== 0 && cut + 1 < end;
    // « le chef serbe de Croatie Stanko Orlić »
    if (isFrom && cut < from + LONGEST_KNOWN && this.knownEnd(from, isPlace) === cut) return true;
    if (!isGiven(this.word(cut)) || cut + 1 >= end || cut - from > LONGEST_KNOWN || isGiven(this.word(cut - 1)))
      return false;
    const { language } = this.capitals;
    let first = '';
    for (let at = from; at < cut; at += 1) first += (first === '' ? '' : ' ') + this.word(at);
    const before = this.tokens[from - 1];
    // « el fiscal Anticorrupción Juan Pablo Lozano »
    if (before && before.flags & ROLE && !before.capital && !isGiven(this.word(from))) return true;
    return (
      language.isPlace(first) ||
      language.knownBodies.has(first) ||
      isAcronym(this.tokens[from] ?? NO_TOKEN) ||
      language.bodies.has(this.word(cut - 1)) ||
      language.bodies.has(this.word(from)) ||
      (before !== undefined && (before.flags & (OF | PREP)) !== 0)
    );
  }

  protected piece(start: number, end: number): void {
    const { language } = this.capitals;
    let from = start;
    let to = end;
    while (to > from && !this.isCapitalWord(to - 1)) to -= 1;
    const isBody = this.some(from, to, (word) => language.bodies.has(word));
    while (from < to) {
      const token = this.tokens[from];
      const word = this.word(from);
      if (!token) break;
      const isArticle = (token.flags & DET) !== 0 && this.block.initial[from];
      const isNation = this.isNation(from) && !(isBody && language.headLast) && !isGiven(word);
      // « l'ONG Human Rights Watch »
      const isGeneric = to - from > 1 && (token.flags & GROUP) !== 0 && isAcronym(token);
      if (!this.isCapitalWord(from) || isArticle || isNation || isGeneric) from += 1;
      else break;
    }
    if (from >= to) return;
    const last = this.tokens[to - 1];
    if (this.isAdjectival(from, to) || this.isCommon(from, to) || this.isOfOffice(from, to)) return;
    if (language.headLast && !isBody && this.some(from, to, (word) => language.thingNouns.has(word))) return;
    const isRegion =
      to - from > 1 && language.placeNouns.has(this.word(from)) && this.knownEnd(from + 1, language.isPlace) === to;
    if (isRegion || (to - from > 1 && !isBody && language.placeHeads.has(this.word(from)))) {
      this.add(from, to, 'place');
      return;
    }
    if (to - from > 1 && language.placeTails.has(this.word(to - 1))) {
      this.add(from, to, 'place');
      return;
    }
    if (to - from > 1 && language.thingTails.has(this.word(to - 1))) {
      const known = this.knownEnd(from, (words) => language.knownBodies.has(words) || language.isPlace(words));
      if (known > from && known < to)
        this.add(from, known, language.knownBodies.has(this.word(from)) ? 'body' : 'place');
      return;
    }
    // A product, a flight, a virus: « Airbus A330 », « AF447 ».
    if (last && /\p{N}/u.test(last.text) && !language.knownBodies.has(this.word(to - 1))) return;
    const place = this.knownEnd(from, (words) => language.isPlace(words));
    const body = this.knownEnd(from, (words) => language.knownBodies.has(words));
    const noun = this.tokens[from - 1];
    // « la chaîne YouTube Soloviev Live »: the platform, then what it carries.
    if (body > from && body < to && noun && !noun.capital && noun.flags & GROUP) {
      this.add(from, body, 'body');
      this.add(body, to, 'body');
    } else if (body === to) this.add(from, to, 'body');
    else if (place === to) this.add(from, to, 'place');
    else this.add(from, to, to - from > 1 && isBody ? 'body' : 'plain');
  }

  /** "US troops": a land's short name as an adjective; "the Hubble telescope": a thing of that name. */
  protected isAdjectival(from: number, to: number): boolean {
    const { language } = this.capitals;
    const next = this.tokens[to];
    if (!language.headLast || next?.kind !== 'word' || !this.joins(to) || isFunction(next)) return false;
    const word = next.folded;
    // "the Victorian election"
    const isDemonym = to - from === 1 && /(?:ian|ean|ese|ish)$/.test(this.word(from)) && !isGiven(this.word(from));
    if (
      isDemonym &&
      !((next.verb?.bits ?? 0) & SG3) &&
      !language.knownBodies.has(this.word(from)) &&
      !language.isPlace(this.word(from))
    )
      return true;
    if (language.thingNouns.has(word) || (to - from > 1 && language.thingTails.has(word) && !next.verb)) return true;
    return to - from === 1 && language.adjectival.has(this.word(from)) && !((next.verb?.bits ?? 0) & FINITE3);
  }

  /** "Foreign Minister", "Shadow Defence Secretary": what stands before an office with a capital goes with it. */
  protected isOfOffice(from: number, to: number): boolean {
    const { language } = this.capitals;
    const next = this.tokens[to];
    if (!language.headLast || !next?.capital || !(next.flags & ROLE) || !this.joins(to)) return false;
    const known = this.knownEnd(from, (words) => language.knownBodies.has(words) || language.isPlace(words));
    const isBody = this.some(from, to, (word) => language.bodies.has(word) && !language.things.has(word));
    if (known === to || (to - from > 1 && isBody) || isAcronym(this.tokens[to - 1] ?? NO_TOKEN)) return false;
    // "Minneapolis Fire Chief"
    if (known > from && language.isPlace(this.word(from))) this.add(from, known, 'place');
    return true;
  }

  /** A word of a body alone, or one that the text writes in small letters most of the time. */
  protected isCommon(from: number, to: number): boolean {
    if (to - from > 1) return false;
    const { language, inner, small } = this.capitals;
    const word = this.word(from);
    if (language.knownBodies.has(word) || language.isPlace(word) || isGiven(word)) return false;
    if (isAcronym(this.tokens[from] ?? NO_TOKEN)) return false;
    const often = small.get(word) ?? 0;
    return language.bodies.has(word) || (often > 0 && often >= 2 * (inner.get(word) ?? 0));
  }
}
