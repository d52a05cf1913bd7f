/** The words that name a speaker: a pronoun, a name among them or beside them. */
import type { Scene } from './antecedents.ts';
import { describe } from './describe.ts';
import type { Description } from './describe.ts';
import type { Ground, Name, Place, Reading, Utterance } from './document.ts';
import type { Cluster, Entities } from './entities.ts';
import { behindBrackets, tokenAt, tokensIn } from './gender.ts';
import { DET, DOC, FIRST, GROUP, OF, PREP, REL, ROLE, TITLE } from './languages/lexicon.ts';
import { nameFrom, namesWithin } from './name-lookup.ts';
import type { Token } from './tokens.ts';

export interface Resolved {
  readonly cluster: Cluster | null;
  readonly grounds: readonly Ground[];
  readonly mentions: readonly { readonly place: Place; readonly form: 'nominal' | 'pronoun' }[];
}

export class Sources {
  protected readonly scene: Scene;
  protected readonly reading: Reading;
  protected readonly entities: Entities;
  protected readonly names: readonly (readonly Name[])[];

  constructor(scene: Scene, entities: Entities, names: readonly (readonly Name[])[]) {
    this.scene = scene;
    this.reading = scene.reading;
    this.entities = entities;
    this.names = names;
  }

  protected pronounAt(
    tokens: readonly Token[],
    from: number,
    to: number,
  ): { readonly gender: Cluster['gender']; readonly plural: boolean; readonly nearest?: boolean } | null {
    const words = tokens.slice(from, Math.min(to, from + 3)).map(({ lower }) => lower.replace(/^-(?:t-)?/, ''));
    const { pronouns } = this.reading.language;
    const one = words[0] ?? '';
    if (to - from === 1) {
      if (Object.hasOwn(pronouns, one)) return pronouns[one] ?? null;
      return (tokens[from]?.flags ?? 0) & FIRST ? { gender: null, plural: false } : null;
    }
    const two = `${one} ${words[1] ?? ''}`;
    const last = to - from === 2 && Object.hasOwn(pronouns, two) ? pronouns[two] : undefined;
    return last ? { ...last, nearest: true } : null;
  }

  /**
   * The description that a source is the beginning of: "Penhale's lawyer" where it ends before the possessive, "the
   * 27-year-old" where it ends in the word, « la hasta ahora titular » where it is an article alone.
   */
  protected whole(place: Place): Place {
    const tokens = this.reading.tokens[place.block] ?? [];
    const { from, to } = tokensIn(this.reading, place);
    let end = to;
    while (
      end < to + 6 &&
      tokens[end]?.glued &&
      /^(?:-|\p{L}.*)$/u.test(tokens[end]?.text ?? '') &&
      tokens[end]?.lower !== "'s"
    )
      end += 1;
    const last = tokens[end - 1];
    const isArticle =
      to - from === 1 && ((tokens[from]?.flags ?? 0) & DET) !== 0 && this.pronounAt(tokens, from, to) === null;
    if (!isArticle && tokens[to]?.lower !== "'s") return last && end > to ? { ...place, end: last.end } : place;
    for (let at = to; at < to + 6 && tokens[at]?.kind === 'word'; at += 1) {
      const token = tokens[at];
      if (!token) break;
      const names = this.names[place.block] ?? [];
      const name = names[nameFrom(names, token.start)];
      if (name?.start === token.start) return { ...place, end: name.end };
      if (token.flags & (ROLE | GROUP | DOC)) return { ...place, end: token.end };
    }
    return place;
  }

  /** Whom a name among the source's words names: not one that only goes with its head (« l'avocat de X »). */
  protected named(
    utterance: Utterance,
    place: Place,
    from: number,
    to: number,
    tokens: readonly Token[],
  ): { readonly cluster: Cluster; readonly place: Place; readonly rule: string } | null {
    const inside = namesWithin(this.names[place.block] ?? [], place);
    const around = this.subjectName(utterance, place, to, tokens) ?? this.nameAround(place);
    if (around) return { cluster: around.cluster, place: around.place, rule: 'name' };
    const described = describe(this.reading, place);
    let kept: Name | null = null;
    for (const name of inside) {
      const at = tokenAt(tokens, name.start);
      const end = tokenAt(tokens, name.end);
      const isComplement = this.isComplement(tokens, from, at, end, to, name, described);
      if (!isComplement && (!kept || (kept.type !== 'person' && name.type === 'person'))) kept = name;
    }
    const cluster = kept && this.entities.of.get(kept);
    if (kept && cluster) return { cluster, place: kept, rule: 'name' };
    // « un rapport de la Ligue arabe »: a document speaks for the body that it names.
    if (described.kind !== 'document') return null;
    const body = inside.find(({ type }) => type === 'organisation');
    const speaker = body && this.entities.of.get(body);
    return speaker ? { cluster: speaker, place: body, rule: 'document' } : null;
  }

  /** The name that a source is a part of: "Department" of "State Department". */
  protected nameAround(place: Place): { readonly cluster: Cluster; readonly place: Place } | null {
    const names = this.names[place.block] ?? [];
    const name = names[nameFrom(names, place.start + 1) - 1];
    const cluster =
      name && name.start <= place.start && name.end >= place.end && name.end - name.start > place.end - place.start
        ? this.entities.of.get(name)
        : undefined;
    return name && cluster ? { cluster, place: name } : null;
  }

  /** A person named between the source and its cue: "the director of the Ennish chapter Alia Penhale said". */
  protected subjectName(
    { cue }: Utterance,
    place: Place,
    to: number,
    tokens: readonly Token[],
  ): { readonly cluster: Cluster; readonly place: Place } | null {
    const verb = cue.find(({ block, start }) => block === place.block && start >= place.end);
    if (!verb) return null;
    const at = tokenAt(tokens, verb.start);
    if (at - to > 20 || at <= to) return null;
    const names = this.names[place.block] ?? [];
    const name = names[nameFrom(names, verb.start) - 1];
    if (name?.type !== 'person' || name.start < place.end || tokenAt(tokens, name.end) !== at) return null;
    for (let between = to; between < at; between += 1) {
      const token = tokens[between];
      if ((token?.kind === 'sign' && token.text !== '-') || (token?.verb && token.flags === 0 && !token.capital))
        return null;
    }
    const cluster = this.entities.of.get(name);
    return cluster ? { cluster, place: name } : null;
  }

  protected isComplement(
    tokens: readonly Token[],
    from: number,
    at: number,
    end: number,
    to: number,
    name: Name,
    { head }: Description,
  ): boolean {
    if (at <= from) return end < to && tokens[end]?.lower === "'s";
    if (tokens[end]?.lower === "'s" && end < to) return true;
    let before = at - 1;
    while (
      before > from &&
      (tokens[before]?.flags ?? 0) & (DET | TITLE) &&
      !((tokens[before]?.flags ?? 0) & (OF | PREP))
    )
      before -= 1;
    const token = tokens[before];
    if (!token) return false;
    if (before > from || head !== null) {
      if (token.flags & (OF | PREP) && before >= from && this.hasNoun(tokens, from, before)) return true;
    }
    // "State Department spokesperson": a name before the head.
    if (this.reading.language.headLast && name.type !== 'person' && this.hasNoun(tokens, end, to)) return true;
    return name.type === 'place' && this.hasNoun(tokens, from, at) && !(token.flags & GROUP);
  }

  /** A common noun between two tokens, which what follows it goes with. */
  protected hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.kind === 'word' && (token.flags & (ROLE | GROUP | DOC)) !== 0) return true;
      if (token?.kind === 'word' && !token.capital && token.flags === 0) return true;
    }
    return false;
  }

  /** « un jeune manifestant, Abdel Nasser »: the name stands behind a comma. */
  protected apposed(place: Place, to: number, tokens: readonly Token[], { kind, plural }: Description): Cluster | null {
    // « l'adjoint à la propreté, Bruno Ollivier », where the source ends before its complement.
    let end = to;
    while (end < to + 8 && this.goesOn(tokens[end], tokens[end - 1])) end += 1;
    const comma = behindBrackets(tokens, end);
    if (tokens[comma]?.text !== ',' || plural) return null;
    let at = comma + 1;
    let described = false;
    // « Su directora, la exciclista belga An De Vos »
    for (; at < comma + 8; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word' || token.pair !== tokens[to - 1]?.pair || token.flags & (REL | PREP | OF)) break;
      if (token.capital && !(token.flags & TITLE)) break;
      if (token.verb && !(token.flags & (ROLE | TITLE | DET))) return null;
      described ||= (token.flags & (ROLE | GROUP | TITLE)) !== 0 || (at === comma + 1 && (token.flags & DET) !== 0);
    }
    const start = tokens[at]?.start ?? Infinity;
    const name = namesWithin(this.names[place.block] ?? [], { block: place.block, start, end: start + 80 })[0];
    if (name?.start !== start || (at > comma + 2 && !described) || name.type === 'place') return null;
    if (kind !== null && (kind === 'person') !== (name.type === 'person')) return null;
    return this.entities.of.get(name) ?? null;
  }

  protected goesOn(token: Token | undefined, before: Token | undefined): boolean {
    if (token?.kind !== 'word' || token.pair !== before?.pair || token.capital) return false;
    return (token.flags & (OF | PREP | DET | ROLE | GROUP)) !== 0 || (token.flags === 0 && !token.verb);
  }
}
