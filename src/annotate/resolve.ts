/** Each utterance's speaker, in reading order: by the name, the pronoun or the description where its cue is, or by what came before. */
import type { Sighting, Scene } from './antecedents.ts';
import { describe, isKin } from './describe.ts';
import type { Description } from './describe.ts';
import type { Ground, Name, Place, Reading, Utterance } from './document.ts';
import { newCluster } from './entities.ts';
import { nationOf } from './name-spans.ts';
import type { Cluster, Entities } from './entities.ts';
import { behindBrackets, tokenAt, tokensIn } from './gender.ts';
import { DET, DOC, FIRST, GROUP, OF, PREP, REL, ROLE, SUBJ, TITLE, VAGUE } from './languages/lexicon.ts';
import type { Token } from './tokens.ts';

export interface Resolved {
  readonly cluster: Cluster | null;
  readonly grounds: readonly Ground[];
  readonly mentions: readonly { readonly place: Place; readonly form: 'nominal' | 'pronoun' }[];
}

const NOBODY: Resolved = { cluster: null, grounds: [], mentions: [] };

/** What a description must weigh to take up somebody named. */
const ENOUGH = 3;
/** What a bare description's antecedent must weigh. */
const TAKEN_UP = 1.7;

export class Resolver {
  private readonly scene: Scene;
  private readonly reading: Reading;
  private readonly entities: Entities;
  private readonly names: readonly (readonly Name[])[];
  /** Speakers without a name, by the head of their description. */
  private readonly nameless = new Map<string, Cluster[]>();
  private readonly byHead = new Map<string, Cluster[]>();
  private readonly nations: ReadonlySet<string>;

  constructor(scene: Scene, entities: Entities, names: readonly (readonly Name[])[]) {
    this.scene = scene;
    this.reading = scene.reading;
    this.entities = entities;
    this.names = names;
    this.nations = new Set(Object.values(this.reading.language.nations));
    for (const cluster of entities.clusters) {
      for (const head of cluster.heads) {
        for (const word of this.kinOf(head)) {
          const known = this.byHead.get(word);
          if (!known) this.byHead.set(word, [cluster]);
          else if (known.length < 16 && known.at(-1) !== cluster) known.push(cluster);
        }
      }
    }
  }

  private kinOf(head: string): ReadonlySet<string> {
    const words = new Set([head]);
    for (const kin of this.reading.language.kin) if (kin.has(head)) for (const word of kin) words.add(word);
    return words;
  }

  all(utterances: readonly Utterance[]): readonly Resolved[] {
    const resolved: Resolved[] = [];
    const holders = holdersOf(utterances);
    for (const [at, utterance] of utterances.entries()) {
      const holder = holders[at] ?? -1;
      const before = previousOf(utterances, resolved, at, holder);
      const found = this.one(utterance, before, resolved[holder]?.cluster ?? null);
      resolved.push(found);
      const place = utterance.source[0] ?? utterance.cue[0] ?? utterance.content.at(-1);
      if (found.cluster && place && holder < 0) this.scene.speaks(found.cluster, place);
    }
    return resolved;
  }

  private one(utterance: Utterance, before: Cluster | null, holder: Cluster | null): Resolved {
    const [source] = utterance.source;
    if (source) return this.bySource(utterance, this.whole(source), holder);
    const at = utterance.cue[0] ?? utterance.content[0];
    if (!at || utterance.fallback === 'none') return NOBODY;
    if (utterance.fallback === 'previous') {
      return before ? { cluster: before, grounds: [{ rule: 'continued', place: null }], mentions: [] } : NOBODY;
    }
    const subject = this.scene.antecedent(
      at,
      { gender: null, plural: false, type: null },
      utterance.content,
      this.subjects(at),
    );
    return subject
      ? { cluster: subject.cluster, grounds: [{ rule: 'unsaid-subject', place: null }], mentions: [] }
      : NOBODY;
  }

  /**
   * The description that a source is the beginning of: "Penhale's lawyer" where it ends before the possessive, "the
   * 27-year-old" where it ends in the word, « la hasta ahora titular » where it is an article alone.
   */
  private whole(place: Place): Place {
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

  private bySource(utterance: Utterance, place: Place, holder: Cluster | null): Resolved {
    const tokens = this.reading.tokens[place.block] ?? [];
    const { from, to } = tokensIn(this.reading, place);
    const first = tokens[from];
    if (!first) return NOBODY;
    const pronoun = this.pronounAt(tokens, from, to);
    if (pronoun) {
      if (first.flags & FIRST) {
        if (!holder) return NOBODY;
        return { cluster: holder, grounds: [{ rule: 'first-person', place }], mentions: [{ place, form: 'pronoun' }] };
      }
      const found = this.scene.antecedent(
        place,
        { ...pronoun, type: this.typeOf(pronoun) },
        utterance.content.filter((piece) => piece.block === place.block),
        this.subjects(place),
      );
      const cluster = found?.cluster ?? null;
      if (cluster) return { cluster, grounds: [{ rule: 'pronoun', place }], mentions: [{ place, form: 'pronoun' }] };
      if (pronoun.plural) return this.newOne(place, describe(this.reading, place), 'pronoun');
      return NOBODY;
    }
    if (to - from === 1 && first.flags & VAGUE && first.flags & SUBJ) return NOBODY;
    const named = this.named(utterance, place, from, to, tokens);
    if (named)
      return {
        cluster: named.cluster,
        grounds: [{ rule: named.rule, place: named.place }],
        mentions: named.place === place ? [{ place, form: 'nominal' }] : [],
      };
    return this.byDescription(utterance, place, to, tokens);
  }

  /** "he" and "she" are persons, "it" is none; « il » and « elle » may be either. */
  private typeOf({
    gender,
    plural,
  }: {
    readonly gender: Cluster['gender'];
    readonly plural: boolean;
  }): 'person' | 'organisation' | null {
    if (!this.reading.language.headLast || plural) return null;
    return gender ? 'person' : 'organisation';
  }

  private pronounAt(
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

  /** Whom a name among the source's words names: not one that only goes with its head (« l'avocat de X »). */
  private named(
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
  private nameAround(place: Place): { readonly cluster: Cluster; readonly place: Place } | null {
    const names = this.names[place.block] ?? [];
    const name = names[nameFrom(names, place.start + 1) - 1];
    const cluster =
      name && name.start <= place.start && name.end >= place.end && name.end - name.start > place.end - place.start
        ? this.entities.of.get(name)
        : undefined;
    return name && cluster ? { cluster, place: name } : null;
  }

  /** A person named between the source and its cue: "the director of the Ennish chapter Alia Penhale said". */
  private subjectName(
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

  private isComplement(
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
  private hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.kind === 'word' && (token.flags & (ROLE | GROUP | DOC)) !== 0) return true;
      if (token?.kind === 'word' && !token.capital && token.flags === 0) return true;
    }
    return false;
  }

  private byDescription(utterance: Utterance, place: Place, to: number, tokens: readonly Token[]): Resolved {
    const described = describe(this.reading, place);
    const nominal = { place, form: 'nominal' as const };
    const apposed = this.apposed(place, to, tokens, described);
    if (apposed) return { cluster: apposed, grounds: [{ rule: 'name', place }], mentions: [nominal] };
    const known = this.known(described, place);
    if (known) return { cluster: known, grounds: [{ rule: 'role', place }], mentions: [nominal] };
    const again = described.definite ? this.again(described) : null;
    if (again) return { cluster: again, grounds: [{ rule: 'role', place }], mentions: [nominal] };
    const taken = this.takenUp(described, place, utterance);
    if (taken) return { cluster: taken, grounds: [{ rule: 'ground', place }], mentions: [nominal] };
    return this.newOne(place, described, 'nominal');
  }

  /** « un jeune manifestant, Abdel Nasser »: the name stands behind a comma. */
  private apposed(place: Place, to: number, tokens: readonly Token[], { kind, plural }: Description): Cluster | null {
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

  private goesOn(token: Token | undefined, before: Token | undefined): boolean {
    if (token?.kind !== 'word' || token.pair !== before?.pair || token.capital) return false;
    return (token.flags & (OF | PREP | DET | ROLE | GROUP)) !== 0 || (token.flags === 0 && !token.verb);
  }

  /** Whoever the text names and describes so. */
  private known(described: Description, place: Place): Cluster | null {
    const { head, kind, definite, plural, gender } = described;
    if (head === null || !definite || (plural && kind === 'person') || kind === 'document') return null;
    const wanted = kind === 'body' ? 'organisation' : 'person';
    let best: Cluster | null = null;
    let most = ENOUGH - 0.01;
    const alike = (this.byHead.get(head) ?? []).filter(({ type }) => type === wanted);
    for (const cluster of alike) {
      if (gender && cluster.gender && gender !== cluster.gender && kind === 'person') continue;
      const score = this.likeness(described, cluster, place) + this.loneness(described, alike, place);
      if (score > most) [best, most] = [cluster, score];
    }
    return best;
  }

  /** Nobody else was called so: more speaks for it, the most where the text begins. */
  private loneness({ head, traits }: Description, alike: readonly Cluster[], place: Place): number {
    if (alike.length === 1 && place.block <= 1) return 2;
    if (alike.filter((cluster) => this.scene.namedBefore(cluster, place)).length > 1) return 0;
    return traits.size > 0 && !this.reading.language.unique.has(head ?? '') ? 3.5 : 0;
  }

  private likeness({ head, traits }: Description, cluster: Cluster, place: Place): number {
    let score = cluster.heads.has(head ?? '') ? 3 : 2;
    let shared = 0;
    for (const trait of traits) if (cluster.traits.has(trait) || cluster.words.includes(trait)) shared += 1;
    score += Math.min(shared, 3);
    // « le ministre de la Défense » is not the minister of finance.
    if (traits.size > 0 && shared === 0 && cluster.traits.size > 0) score -= traits.size > 1 ? 2.5 : 1.5;
    if (!this.scene.namedBefore(cluster, place)) score -= shared > 0 ? 0 : 1;
    else if (traits.size === 0) score += 0.5;
    const last = this.scene.lastSpeaker;
    if (last?.cluster === cluster) score += 1;
    return score;
  }

  /** A speaker without a name, described so before. */
  private again({ head, traits, kind }: Description): Cluster | null {
    if (head === null) return null;
    const alike = (this.nameless.get(head) ?? []).toReversed();
    return (
      alike.find((cluster) => [...traits].every((trait) => cluster.traits.has(trait))) ??
      (kind === 'document' ? (alike[0] ?? null) : null)
    );
  }

  /** « la magistrate », « cette ancienne infirmière », « le Britannique », « le groupe »: whoever was last in question. */
  private takenUp(described: Description, place: Place, utterance: Utterance): Cluster | null {
    const { kind, definite, demonstrative, possessive, plural, gender, telling, complement, head } = described;
    if (!definite || possessive || plural || kind === 'document' || head === null) return null;
    if (kind === null && !demonstrative && !this.reading.language.personEnding.test(head)) return null;
    // « l'avocat de X », « le directeur financier » introduce somebody; « l'ancien maire de la capitale » need not.
    const isUnique = this.reading.language.unique.has(head) && !described.former;
    if (complement === 'named' || (complement === 'common' && !demonstrative && isUnique)) return null;
    const isBody = kind === 'body';
    const { language } = this.reading;
    const isNation = (trait: string): boolean => this.nations.has(trait);
    const others = complement ? [] : [...telling].filter((trait) => !isNation(trait));
    if (others.length > 0 && !demonstrative) return null;
    const nation = [...telling].find(isNation) ?? nationOf(head, { language });
    const isKinOf = ({ heads }: Cluster): boolean => [...heads].some((other) => isKin(other, head, language));
    const fits = (cluster: Cluster): boolean => {
      if (isBody) return this.allows(cluster.heads, head);
      if (isKinOf(cluster) || demonstrative || language.generic.has(head)) return true;
      // One without a name is taken up by what it was called, or by nothing that says more.
      return cluster.names.length > 0 && (!isUnique || cluster.heads.size === 0);
    };
    const bonus = (cluster: Cluster): number => {
      const agrees = nation !== null && cluster.traits.has(nation) ? 2 : 0;
      const speaksOtherwise = !isBody && nation === null && cluster.heads.size > 0 && isUnique ? -1 : 0;
      const isOther = nation !== null && agrees === 0 && [...cluster.traits].some(isNation) ? -2 : 0;
      return agrees + speaksOtherwise + isOther + (!isBody && isKinOf(cluster) ? 1.5 : 0);
    };
    const found = this.scene.antecedent(
      place,
      { gender: isBody ? null : gender, plural: false, type: isBody ? 'organisation' : 'person', fits, bonus },
      utterance.content,
    );
    return found && found.score >= (isBody ? TAKEN_UP : complement ? 2.5 : 1) ? found.cluster : null;
  }

  /** Nouns that describe a body otherwise than `head` does speak against it: « la banque » is not « le parti ». */
  private allows(heads: ReadonlySet<string>, head: string): boolean {
    const { language } = this.reading;
    const weighty = [...heads].filter((other) => language.kin.some((words) => words.has(other)));
    return weighty.length === 0 || weighty.some((other) => isKin(other, head, language));
  }

  private newOne(place: Place, described: Description, form: 'nominal' | 'pronoun'): Resolved {
    const cluster = newCluster(described.kind === 'body' || described.kind === 'document' ? 'organisation' : 'person');
    cluster.best = place;
    cluster.gender = described.kind === 'person' ? described.gender : null;
    cluster.plural = described.plural;
    for (const trait of described.traits) cluster.traits.add(trait);
    if (described.head !== null) {
      cluster.heads.add(described.head);
      const known = this.nameless.get(described.head);
      if (!known) this.nameless.set(described.head, [cluster]);
      else if (known.length < 16) known.push(cluster);
    }
    return {
      cluster,
      grounds: [{ rule: form === 'pronoun' ? 'pronoun' : 'name', place }],
      mentions: [{ place, form }],
    };
  }

  /** Subjects of the sentences before that are described, not named: « L'ambassadeur … Il … ». */
  private subjects(place: Place): readonly Sighting[] {
    const tokens = this.reading.tokens[place.block] ?? [];
    const found: Sighting[] = [];
    for (const back of [0, 1, 2]) {
      const range = this.scene.sentenceRange(place, back);
      if (!range) continue;
      const from = tokenAt(tokens, range.start);
      const subject = this.subjectAt(tokens, from, place);
      if (subject) found.push(subject);
    }
    return found;
  }

  private subjectAt(tokens: readonly Token[], from: number, place: Place): Sighting | null {
    const first = tokens[from];
    if (!first || first.start >= place.start || first.flags & OF) return null;
    const latter = this.pronounAt(tokens, from, from + 2);
    if (latter?.nearest) {
      const at = { block: place.block, start: first.start, end: first.end };
      const latest = this.scene.antecedent(at, { ...latter, type: null }, []);
      return (
        latest && {
          cluster: latest.cluster,
          place: at,
          sentence: this.scene.sentenceOf(at),
          subject: true,
          quoted: false,
        }
      );
    }
    if (!(first.flags & DET)) return null;
    let to = from;
    while (to < from + 12 && tokens[to]?.kind === 'word' && (!tokens[to]?.verb || (tokens[to]?.flags ?? 0) !== 0))
      to += 1;
    const last = tokens[to - 1];
    if (!last || last.end > place.start) return null;
    const stretch = { block: place.block, start: first.start, end: last.end };
    const described = describe(this.reading, stretch);
    if (described.kind === null || described.kind === 'document') return null;
    const cluster = this.known(described, stretch) ?? (described.definite ? this.again(described) : null);
    if (!cluster) return null;
    return { cluster, place: stretch, sentence: this.scene.sentenceOf(stretch), subject: true, quoted: false };
  }
}

/** The utterance whose content holds each, as an index; -1 for none. Found in one sweep: contents nest. */
function holdersOf(utterances: readonly Utterance[]): readonly number[] {
  const pieces = utterances
    .flatMap(({ content }, at) => content.map((place) => ({ place, at })))
    .toSorted(
      (a, b) =>
        a.place.block - b.place.block || a.place.start - b.place.start || b.place.end - a.place.end || a.at - b.at,
    );
  const holders = utterances.map(() => -1);
  const open: { readonly place: Place; readonly at: number }[] = [];
  for (const piece of pieces) {
    for (
      let top = open.at(-1);
      top && (top.place.block !== piece.place.block || top.place.end <= piece.place.start);
      top = open.at(-1)
    )
      open.pop();
    const outer = open.at(-1);
    if (outer && outer.at !== piece.at && outer.at < piece.at) holders[piece.at] = outer.at;
    open.push(piece);
  }
  return holders;
}

/** Who spoke last before an utterance, at its own level. */
function previousOf(
  utterances: readonly Utterance[],
  resolved: readonly Resolved[],
  at: number,
  holder: number,
): Cluster | null {
  for (let before = at - 1; before >= 0 && before > at - 6; before -= 1) {
    const inside = holdersContain(utterances[before], utterances[at]);
    if (before === holder || inside) continue;
    if (isNested(utterances, before, at)) continue;
    return resolved[before]?.cluster ?? null;
  }
  return null;
}

const holdersContain = (outer: Utterance | undefined, inner: Utterance | undefined): boolean =>
  outer?.content.some((piece) =>
    inner?.content.some((held) => piece.block === held.block && piece.start <= held.start && held.end <= piece.end),
  ) ?? false;

/** Whether an utterance lies in another that came shortly before it. */
function isNested(utterances: readonly Utterance[], inner: number, before: number): boolean {
  for (let outer = inner - 1; outer >= 0 && outer > inner - 4; outer -= 1) {
    if (outer !== before && holdersContain(utterances[outer], utterances[inner])) return true;
  }
  return false;
}

/** The index of the first name that begins at or after an offset. */
function nameFrom(names: readonly Name[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function namesWithin(names: readonly Name[], { start, end }: Place): readonly Name[] {
  const found: Name[] = [];
  for (let at = nameFrom(names, start); (names[at]?.end ?? Infinity) <= end; at += 1) {
    const name = names[at];
    if (name) found.push(name);
  }
  return found;
}
