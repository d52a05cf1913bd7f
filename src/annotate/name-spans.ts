/**
 * Where names may stand: runs of capitalised words, with the small words that belong to them. What kind of name each is,
 * and whether it is one, is for `name-types.ts` to say.
 */
import type { CapitalBlock, Capitals } from './capitals.ts';
import { OF, TITLE } from './languages/lexicon.ts';
import { Cuts } from './name-cuts.ts';
import type { Chain } from './name-cuts.ts';
import { ARTICLED, NO_TOKEN, isAcronym, isGiven } from './name-words.ts';

/** The chains of one block, in reading order, never overlapping. */
export const chainsIn = (block: CapitalBlock, capitals: Capitals): readonly Chain[] =>
  new ChainFinder(block, capitals).all();

class ChainFinder extends Cuts {
  all(): readonly Chain[] {
    let at = 0;
    while (at < this.tokens.length) at = Math.max(at + 1, this.next(at));
    return this.chains;
  }

  /** Reads what begins at a token; returns where to go on. */
  protected next(at: number): number {
    const { language } = this.capitals;
    const token = this.tokens[at];
    if (token?.kind !== 'word' || this.isTagged(at)) return at + 1;
    const word = this.word(at);
    if (!token.capital) {
      if (ARTICLED.test(token.text)) return this.run(at);
      if (language.bodiesLow.has(word)) return this.lowBody(at);
      if (language.placeHeads.has(word)) return this.headedPlace(at);
      if (language.offices.has(word)) return this.office(at);
      return at + 1;
    }
    if (token.flags & TITLE && !isGiven(word)) return at + 1;
    if (language.bodiesLow.has(word) && !language.bodies.has(word)) return this.lowBody(at);
    const thing = this.thingEnd(at);
    if (thing > at) return thing;
    const known = this.knownEnd(at, (words) => language.isPlace(words) || language.knownBodies.has(words));
    if (known > at + 1) {
      const place = this.knownEnd(at, (words) => language.isPlace(words));
      const body = this.knownEnd(at, (words) => language.knownBodies.has(words));
      return this.known(at, place, body);
    }
    if (language.offices.has(word)) {
      if (!language.headLast) return this.office(at);
      if ((this.tokens[at + 1]?.flags ?? 0) & OF && this.isCapitalWord(at + 2))
        return this.officeEnd(at, this.runEnd(at + 2));
    }
    if (this.block.initial[at] && !this.isNameAtStart(at)) return at + 1;
    if (!language.headLast && language.bodies.has(word) && !isGiven(word)) {
      const end = this.bodyEnd(at);
      if (end > at + 1) return this.add(at, end, 'body');
      // A head alone is no name; « le Conseil » takes up one named before.
      if (!language.knownBodies.has(word)) return at + 1;
    }
    return this.run(at);
  }

  /** A place or a body of several words that is known: it ends there, unless a longer name goes on (« New York Times »). */
  protected known(at: number, place: number, body: number): number {
    const end = Math.max(place, body);
    const { language } = this.capitals;
    if (this.isCapitalWord(end) && this.joins(end) && language.bodies.has(this.word(end)))
      return this.add(at, this.runEnd(end), 'body');
    // "Supreme Court of the United Kingdom"
    if (language.headLast && body >= place && this.tokens[end]?.lower === 'of') {
      const from = this.tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
      const land = this.knownEnd(from, (words) => language.isPlace(words));
      if (land > from) return this.add(at, land, 'body');
    }
    // « Conseil de sécurité de l'ONU »
    if (body >= place && language.bodiesOf.has(this.word(at))) {
      const of = this.complement(end, false, true);
      if (of > end && language.knownBodies.has(this.word(of))) return this.add(at, of + 1, 'body');
    }
    return this.add(at, end, body >= place ? 'body' : 'place');
  }

  /** Past a capitalised thing that is no entity, with its complement; `at` itself where there is none. */
  protected thingEnd(at: number): number {
    const { language } = this.capitals;
    if (!language.things.has(this.word(at)) || this.block.initial[at + 1]) return at;
    const known = Math.max(
      this.knownEnd(at, (words) => language.isPlace(words)),
      this.knownEnd(at, (words) => language.knownBodies.has(words)),
    );
    if (known > at + 1) return at;
    if (language.headLast) return this.isCapitalWord(at + 1) && this.joins(at + 1) ? at : at + 1;
    if (this.block.initial[at]) return at + 1;
    if (!language.thingHeads.has(this.word(at))) return this.isCapitalAdjective(at + 1) ? at + 2 : at + 1;
    let end = at + 1;
    while (this.joins(end) && end < at + 3 && (this.isAdjective(end) || this.isCapitalAdjective(end))) end += 1;
    const noun = this.afterOf(end);
    if (noun > end && this.isCapitalWord(noun)) return noun + 1;
    return end;
  }

  /** « université de Caen », « ministère des Affaires étrangères ». */
  protected lowBody(at: number): number {
    let end = at + 1;
    while (this.joins(end) && this.isAdjective(end)) end += 1;
    if (
      this.joins(end) &&
      this.isCapitalWord(end) &&
      end === at + 1 &&
      !this.beginsPerson(end) &&
      !(this.tokens[end]?.flags ?? 0)
    )
      return this.add(at, this.runEnd(end), 'body');
    const noun = this.afterOf(end);
    if (noun === end || !this.isCapitalWord(noun) || this.beginsPerson(noun)) return at + 1;
    const place = this.knownEnd(noun, (words) => this.capitals.language.isPlace(words));
    // « l'université américaine de Beyrouth » describes more than it names.
    if (end > at + 1 && place > noun) return at + 1;
    let to = Math.max(place, this.runEnd(noun));
    while (this.joins(to) && this.isAdjective(to)) to += 1;
    const more = this.tokens[to]?.lower === 'et' ? this.afterOf(to + 1) : to;
    if (more > to + 1 && this.isCapitalWord(more) && this.capitals.language.things.has(this.word(more))) {
      to = more + 1;
      while (this.joins(to) && this.isAdjective(to)) to += 1;
    }
    return this.add(at, to, 'body');
  }

  /** « place Tahrir », « golfe du Mexique »; the generic word alone is none. */
  protected headedPlace(at: number): number {
    const direct = at + 1;
    if (this.joins(direct) && this.isCapitalWord(direct) && !(this.tokens[direct]?.flags ?? 0))
      return this.add(at, this.runEnd(direct), 'place');
    const noun = this.afterOf(direct);
    if (noun > direct && this.isCapitalWord(noun) && !isAcronym(this.tokens[noun] ?? NO_TOKEN)) {
      const before = this.tokens[at - 1];
      // « la place de Paris dans le monde », « le port de Brest »: only where it is a place that one can be at.
      if (
        before &&
        /^(?:la|le|l'|à|au|du|de|el|los|las|sur)$/.test(before.lower) &&
        !this.capitals.language.placeNouns.has(this.word(at))
      )
        return this.add(
          at,
          Math.max(
            this.knownEnd(noun, (words) => this.capitals.language.isPlace(words)),
            this.runEnd(noun),
          ),
          'place',
        );
    }
    return at + 1;
  }

  /** « ministre des Affaires étrangères »: past what the office is for, which is no body. */
  protected office(at: number): number {
    let end = at + 1;
    while (this.joins(end) && this.isAdjective(end)) end += 1;
    for (let part = 0; part < 3; part += 1) {
      const from = this.tokens[end]?.lower === 'et' || this.tokens[end]?.lower === 'y' ? end + 1 : end;
      const noun = this.afterOf(from);
      if (noun === from || !this.isCapitalWord(noun)) break;
      const { language } = this.capitals;
      if (language.isPlace(this.word(noun)) || isAcronym(this.tokens[noun] ?? NO_TOKEN) || isGiven(this.word(noun)))
        break;
      end = noun + 1;
      while (this.joins(end) && this.isAdjective(end)) end += 1;
    }
    return end;
  }
}
