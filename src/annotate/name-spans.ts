/**
 * Where names may stand: runs of capitalised words, with the small words that belong to them. What kind of name each is,
 * and whether it is one, is for `name-types.ts` to say.
 */
import { isFunction } from './capitals.ts';
import type { CapitalBlock, Capitals } from './capitals.ts';
import { ADJ, ADV, DEM, DET, DOC, FINITE3, GER, GROUP, INF, OF, PREP, ROLE, TIME, TITLE } from './languages/lexicon.ts';
import { EITHER, MEN, WOMEN } from './languages/given-names.ts';
import type { Token } from './tokens.ts';

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

export const isGiven = (folded: string): boolean => {
  if (MEN.has(folded) || WOMEN.has(folded) || EITHER.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && (MEN.has(folded.slice(0, hyphen)) || WOMEN.has(folded.slice(0, hyphen)));
};

/** « ONU », « U.S. », « PS »: no small letter, two capitals or more. */
export const isAcronym = (token: Token): boolean =>
  token.capital && /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(token.text) && token.text.length < 9;

/** « al-Rahman », « el-Béchir ». */
const ARTICLED = /^(?:al|el|an|ar|as|ash|at|ad|az|ibn|bin|ben)[-‐‑]\p{Lu}/u;

const LONGEST_KNOWN = 6;
const MOST_COMPLEMENTS = 3;
/** In tokens; a longer run of capitals is no name. */
const LONGEST_NAME = 14;

/** The chains of one block, in reading order, never overlapping. */
export function chainsIn(block: CapitalBlock, capitals: Capitals): readonly Chain[] {
  const finder = new ChainFinder(block, capitals);
  return finder.all();
}

class ChainFinder {
  private readonly tokens: readonly Token[];
  private readonly chains: Chain[] = [];
  private readonly block: CapitalBlock;
  private readonly capitals: Capitals;

  constructor(block: CapitalBlock, capitals: Capitals) {
    this.block = block;
    this.capitals = capitals;
    this.tokens = block.tokens;
  }

  all(): readonly Chain[] {
    let at = 0;
    while (at < this.tokens.length) at = Math.max(at + 1, this.next(at));
    return this.chains;
  }

  /** Reads what begins at a token; returns where to go on. */
  private next(at: number): number {
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
    const thing = this.thingEnd(at);
    if (thing > at) return thing;
    const place = this.knownEnd(at, (words) => language.isPlace(words));
    const body = this.knownEnd(at, (words) => language.knownBodies.has(words));
    if (Math.max(place, body) > at + 1) return this.known(at, place, body);
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

  /** « #Morvane », « @mairie ». */
  private isTagged(at: number): boolean {
    const before = this.tokens[at - 1];
    return (this.tokens[at]?.glued ?? false) && (before?.text === '#' || before?.text === '@');
  }

  private word(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'word' ? this.capitals.folded(token) : '';
  }

  private add(from: number, end: number, shape: Chain['shape']): number {
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
  private isModel(from: number, to: number): boolean {
    const next = this.tokens[to];
    const before = this.tokens[from - 1];
    return next?.kind === 'number' && this.joins(to) && before !== undefined && (before.flags & DET) !== 0;
  }

  /** Whether `at` goes on in the same stretch of words: same marks, no sentence's beginning. */
  private joins(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.pair === this.tokens[at - 1]?.pair && !this.block.initial[at];
  }

  private isCapitalWord(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (token.capital || ARTICLED.test(token.text));
  }

  /** The end of the longest known name at a token, or the token itself. */
  private knownEnd(from: number, isKnown: (words: string) => boolean): number {
    let words = '';
    let end = from;
    const isArticle = ((this.tokens[from]?.flags ?? 0) & DET) !== 0;
    for (let at = from; at < from + LONGEST_KNOWN && (at === from || this.joins(at)); at += 1) {
      const token = this.tokens[at];
      if (!token || (token.kind === 'sign' && token.text !== '&')) break;
      words += (words === '' || words.endsWith("'") ? '' : ' ') + (this.word(at) || token.text);
      // « L'Équipe » is a paper, « l'équipe » is none.
      if (isKnown(words) && (this.isCapitalWord(at) || (at > from && !isArticle))) end = at + 1;
    }
    return end;
  }

  /** A place or a body of several words that is known: it ends there, unless a longer name goes on (« New York Times »). */
  private known(at: number, place: number, body: number): number {
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
  private thingEnd(at: number): number {
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

  /** The noun after « de », « du », « de la » at a token; the token itself where there is none. */
  private afterOf(at: number): number {
    const token = this.tokens[at];
    if (!token || !(token.flags & OF) || token.capital || !this.joins(at)) return at;
    let noun = at + 1;
    const article = this.tokens[noun];
    if (
      article &&
      article.flags & DET &&
      !article.capital &&
      /^(?:la|l'|le|los|las|el|les)$/.test(article.lower) &&
      this.joins(noun)
    )
      noun += 1;
    return this.tokens[noun]?.kind === 'word' && this.joins(noun) ? noun : at;
  }

  private isAdjective(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    if (token.verb && token.verb.bits & (FINITE3 | INF | GER) && !this.isNation(at)) return false;
    if (isFunction(token) || token.flags & TIME) return false;
    if (token.flags & ROLE && !/(?:iste|ique|aire)s?$/.test(token.lower)) return false;
    return this.capitals.language.adjectiveEnding.test(token.lower) || this.isNation(at);
  }

  /** « Juegos Olímpicos », « Gobierno Central ». */
  private isCapitalAdjective(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.capital || !this.joins(at) || isGiven(this.word(at)) || isAcronym(token)) return false;
    const { language } = this.capitals;
    return (
      language.adjectiveEnding.test(token.lower) && !language.isPlace(this.word(at)) && !this.isCapitalWord(at + 1)
    );
  }

  private isNation(at: number): boolean {
    const word = this.word(at);
    return !this.capitals.language.isPlace(word) && nationOf(word, this.capitals) !== null;
  }

  /** « Conseil national syrien », « Observatoire des droits de l'homme »: a capital, and what belongs to it in small letters. */
  private bodyEnd(from: number): number {
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
  private complement(at: number, takesSmall: boolean, hasSmall: boolean): number {
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

  /** A person's name begins here: a given name and another capital, and not inside the run of a longer name. */
  private beginsPerson(at: number): boolean {
    return isGiven(this.word(at)) && this.isCapitalWord(at + 1) && this.joins(at + 1);
  }

  /** « université de Caen », « ministère des Affaires étrangères ». */
  private lowBody(at: number): number {
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
  private headedPlace(at: number): number {
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
  private office(at: number): number {
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

  /** Whether the capital of a sentence's first word is that of a name. */
  private isNameAtStart(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { language, inner, small } = this.capitals;
    const word = this.word(at);
    // « CityRail »: a capital inside a word is that of a name.
    if ((isAcronym(token) || /\p{Ll}\p{Lu}/u.test(token.text)) && !this.block.shouting) return true;
    if (isFunction(token) || token.flags & (ROLE | GROUP | TIME | TITLE)) return false;
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
  private runEnd(from: number): number {
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

  private isPlainWord(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (token.flags & ~ADJ) === 0 && !token.verb;
  }

  /** « van », « ben »; « y » only between a person's last names. */
  private isParticle(at: number, from: number): boolean {
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
  private isLink(from: number, at: number, isBody: boolean, hasOf: boolean): boolean {
    if (this.tokens[at]?.lower !== 'and') return isBody;
    if (hasOf) return true;
    // "the Risk Reduction and Management Council"
    const { language } = this.capitals;
    if (isBody || !((this.tokens[from - 1]?.flags ?? 0) & DET) || language.isPlace(this.word(at - 1))) return false;
    let end = at + 1;
    while (end < at + 5 && this.isCapitalWord(end) && this.joins(end)) end += 1;
    return end > at + 1 && language.bodies.has(this.word(end - 1)) && !this.some(at + 1, end - 1, isGiven);
  }

  /** A name that stands for itself after "and": a place or a body that is known. */
  private standsAlone(at: number): boolean {
    const { language } = this.capitals;
    return (
      language.isPlace(this.word(at)) ||
      language.things.has(this.word(at)) ||
      language.knownBodies.has(this.word(at)) ||
      isAcronym(this.tokens[at] ?? NO_TOKEN)
    );
  }

  /** « de » inside a person's name: after a given name, before no known place (« Dominique de Villepin »). */
  private links(at: number, from: number, end: number): boolean {
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

  /** A run of capitals, cut where a title, a role or another name begins. */
  private run(at: number): number {
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
        this.piece(from, cut);
        from = cut;
      }
    }
    this.piece(from, end);
    const isOffice = language.headLast && (this.tokens[end]?.flags ?? 0) & OF && this.isCapitalWord(end + 1);
    return isOffice && language.offices.has(this.word(end - 1)) ? this.officeEnd(end - 1, this.runEnd(end + 1)) : end;
  }

  /** "Secretary of State John Kerry": past what an office is for. */
  private officeEnd(role: number, end: number): number {
    const { language } = this.capitals;
    let at = role + 1;
    if (!language.offices.has(this.word(role)) || !((this.tokens[at]?.flags ?? 0) & OF)) return at;
    at += 1;
    while (at < end && !isGiven(this.word(at)) && !language.isPlace(this.word(at))) at += 1;
    return at;
  }

  /** « le site de Jababeka David Quentin », « à l'AFP Jeanne Ferrand »: a given name after a place or body begins another. */
  private partsHere(from: number, cut: number, end: number): boolean {
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
    return (
      language.isPlace(first) ||
      language.knownBodies.has(first) ||
      isAcronym(this.tokens[from] ?? NO_TOKEN) ||
      language.bodies.has(this.word(cut - 1)) ||
      language.bodies.has(this.word(from)) ||
      (before !== undefined && (before.flags & (OF | PREP)) !== 0)
    );
  }

  private piece(start: number, end: number): void {
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
  private isAdjectival(from: number, to: number): boolean {
    const { language } = this.capitals;
    const next = this.tokens[to];
    if (!language.headLast || next?.kind !== 'word' || !this.joins(to) || isFunction(next)) return false;
    const word = this.capitals.folded(next);
    if (language.thingNouns.has(word) || (to - from > 1 && language.thingTails.has(word) && !next.verb)) return true;
    return to - from === 1 && language.adjectival.has(this.word(from)) && !((next.verb?.bits ?? 0) & FINITE3);
  }

  /** "Foreign Minister", "Shadow Defence Secretary": what stands before an office with a capital goes with it. */
  private isOfOffice(from: number, to: number): boolean {
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
  private isCommon(from: number, to: number): boolean {
    if (to - from > 1) return false;
    const { language, inner, small } = this.capitals;
    const word = this.word(from);
    if (language.knownBodies.has(word) || language.isPlace(word) || isGiven(word)) return false;
    if (isAcronym(this.tokens[from] ?? NO_TOKEN)) return false;
    const often = small.get(word) ?? 0;
    return language.bodies.has(word) || (often > 0 && often >= 2 * (inner.get(word) ?? 0));
  }

  private some(from: number, to: number, holds: (word: string) => boolean): boolean {
    for (let at = from; at < to; at += 1) if (holds(this.word(at))) return true;
    return false;
  }
}

const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'sign',
  flags: 0,
  verb: null,
  capital: false,
  pair: -1,
  glued: false,
};

/** The place that an adjective of nation belongs to (a slug), or null. */
export function nationOf(word: string, { language }: Pick<Capitals, 'language'>): string | null {
  const { nations } = language;
  for (const form of [
    word,
    word.replace(/s$/, ''),
    word.replace(/es?$/, ''),
    word.replace(/nes?$/, ''),
    word.replace(/as?$/, 'o'),
    word.replace(/as?$/, ''),
  ]) {
    const place = form.length > 2 && Object.hasOwn(nations, form) ? nations[form] : undefined;
    if (place !== undefined) return place;
  }
  return null;
}
