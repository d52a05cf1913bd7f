/** Whom a description means: somebody named who is called so, somebody without a name, whoever was last in question. */
import type { Scene } from './antecedents.ts';
import { isKin } from './describe.ts';
import type { Description } from './describe.ts';
import type { Name, Place, Utterance } from './document.ts';
import { newCluster } from './entities.ts';
import type { Cluster, Entities } from './entities.ts';
import { nationOf } from './name-words.ts';
import { Sources } from './sources.ts';
import type { Resolved } from './sources.ts';

/** What a description must weigh to take up somebody named. */
const ENOUGH = 3;
/** What a bare description's antecedent must weigh. */
const TAKEN_UP = 1.7;

export class Descriptions extends Sources {
  /** Speakers without a name, by the head of their description. */
  protected readonly nameless = new Map<string, Cluster[]>();
  protected readonly byHead = new Map<string, Cluster[]>();
  protected readonly nations: ReadonlySet<string>;

  constructor(scene: Scene, entities: Entities, names: readonly (readonly Name[])[]) {
    super(scene, entities, names);
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

  protected kinOf(head: string): ReadonlySet<string> {
    const words = new Set([head]);
    for (const kin of this.reading.language.kin) if (kin.has(head)) for (const word of kin) words.add(word);
    return words;
  }

  /** Whoever the text names and describes so. */
  protected known(described: Description, place: Place): Cluster | null {
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
  protected loneness({ head, traits }: Description, alike: readonly Cluster[], place: Place): number {
    if (alike.length === 1 && place.block <= 1) return 2;
    if (alike.filter((cluster) => this.scene.namedBefore(cluster, place)).length > 1) return 0;
    return traits.size > 0 && !this.reading.language.unique.has(head ?? '') ? 3.5 : 0;
  }

  protected likeness({ head, traits }: Description, cluster: Cluster, place: Place): number {
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
  protected again({ head, traits, kind }: Description): Cluster | null {
    if (head === null) return null;
    const alike = (this.nameless.get(head) ?? []).toReversed();
    return (
      alike.find((cluster) => [...traits].every((trait) => cluster.traits.has(trait))) ??
      (kind === 'document' ? (alike[0] ?? null) : null)
    );
  }

  /** « la magistrate », « cette ancienne infirmière », « le Britannique », « le groupe »: whoever was last in question. */
  protected takenUp(described: Description, place: Place, utterance: Utterance): Cluster | null {
    const { kind, definite, demonstrative, possessive, plural, gender, telling, complement, head } = described;
    if (!definite || possessive || plural || kind === 'document' || head === null) return null;
    if (kind === null && !demonstrative && !this.reading.language.personEnding.test(head)) return null;
    // « l'avocat de X », « le directeur financier » introduce somebody; « l'ancien maire de la capitale » need not.
    const isUnique = this.reading.language.unique.has(head) && !described.former;
    if (complement === 'named' || (complement === 'common' && !demonstrative && isUnique)) return null;
    const isBody = kind === 'body';
    const { language } = this.reading;
    // « le gouvernement malien »: of each land there is one, and it is no court.
    if (isBody && language.ofState.has(head)) return null;
    const isNation = (trait: string): boolean => this.nations.has(trait);
    const others = complement ? [] : [...telling].filter((trait) => !isNation(trait));
    // « le leader socialiste », "the Labor leader": whoever is called so and was in question just before.
    const isSaid = others.length === 1 && !isUnique && !isBody;
    if (others.length > 0 && !demonstrative && !isSaid) return null;
    const nation = [...telling].find(isNation) ?? nationOf(head, { language });
    const isKinOf = ({ heads }: Cluster): boolean => [...heads].some((other) => isKin(other, head, language));
    const fits = (cluster: Cluster): boolean => {
      if (isSaid && !isKinOf(cluster) && !demonstrative) return false;
      if (isBody) return this.allows([...cluster.heads, ...cluster.words], head);
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
    return found && found.score >= (isBody ? TAKEN_UP : isSaid ? 6 : complement ? 2.5 : 1) ? found.cluster : null;
  }

  /** Nouns that name or describe a body otherwise than `head` does speak against it: « la banque » is not « le parti ». */
  protected allows(heads: readonly string[], head: string): boolean {
    const { language } = this.reading;
    const weighty = heads.filter((other) => language.kin.some((words) => words.has(other)));
    return weighty.length === 0 || weighty.some((other) => isKin(other, head, language));
  }

  protected newOne(place: Place, described: Description, form: 'nominal' | 'pronoun'): Resolved {
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
}
