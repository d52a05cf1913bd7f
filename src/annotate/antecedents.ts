/** Whom a pronoun, or a subject left unsaid, takes up: what was named or spoke before, weighed. */
import type { Range } from '../article/span.ts';
import type { Name, Place, Reading } from './document.ts';
import type { Cluster, Entities } from './entities.ts';
import { tokenAt } from './gender.ts';
import { ADV, DET, OF, PREP, ROLE, GROUP, TITLE } from './languages/lexicon.ts';
import type { Gender } from './languages/lexicon.ts';

/** Somebody or something that stands at a place. */
export interface Sighting {
  readonly cluster: Cluster;
  readonly place: Place;
  /** Sentences before it, over the whole text. */
  readonly sentence: number;
  /** Not behind a preposition. */
  readonly subject: boolean;
  /** Within marks: another's words. */
  readonly quoted: boolean;
}

export interface Wanted {
  readonly gender: Gender;
  readonly plural: boolean;
  /** What a description says it is; null where that is open. */
  readonly type: 'person' | 'organisation' | null;
  /** What more must hold of it. */
  readonly fits?: (cluster: Cluster) => boolean;
  /** What speaks for or against it beside. */
  readonly bonus?: (cluster: Cluster) => number;
  /** A verb's subject is looked for that stands before it, in its sentence first. */
  readonly kept?: boolean;
  /** « ce dernier »: whoever was named last. */
  readonly nearest?: boolean | undefined;
}

/** As many sightings before a place are weighed, and as many sentences. */
const MOST = 24;
const FARTHEST = 8;

export class Scene {
  readonly reading: Reading;
  private readonly sightings: readonly Sighting[];
  private readonly spoken: Sighting[] = [];
  private readonly firstSentence: readonly number[];

  constructor(reading: Reading, { of }: Entities) {
    this.reading = reading;
    let count = 0;
    this.firstSentence = reading.sentences.map((sentences) => {
      const first = count;
      count += Math.max(sentences.length, 1);
      return first;
    });
    this.sightings = [...of]
      .map(([name, cluster]) => this.sightingOf(name, cluster))
      .toSorted((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
  }

  private sightingOf(name: Name, cluster: Cluster): Sighting {
    const tokens = this.reading.tokens[name.block] ?? [];
    const from = tokenAt(tokens, name.start);
    let at = from - 1;
    while (at > from - 6 && at >= 0) {
      const token = tokens[at];
      if (!token || token.kind !== 'word' || (token.flags & (PREP | OF)) !== 0 || token.verb) break;
      if (!(token.flags & (DET | ROLE | GROUP | TITLE | ADV))) break;
      at -= 1;
    }
    const before = tokens[at];
    const subject = !(before?.kind === 'word' && (before.flags & (PREP | OF)) !== 0);
    return { cluster, place: name, sentence: this.sentenceOf(name), subject, quoted: (tokens[from]?.pair ?? -1) >= 0 };
  }

  /** The sentence of a place, counted over the whole text. */
  sentenceOf({ block, start }: Place): number {
    const sentences = this.reading.sentences[block] ?? [];
    return (this.firstSentence[block] ?? 0) + indexOf(sentences, start);
  }

  sentenceRange({ block, start }: Place, back: number): Range | null {
    const sentences = this.reading.sentences[block] ?? [];
    return sentences[indexOf(sentences, start) - back] ?? null;
  }

  /** Who spoke, in the order of the text's quotations. */
  speaks(cluster: Cluster, place: Place): void {
    this.spoken.push({ cluster, place, sentence: this.sentenceOf(place), subject: true, quoted: false });
  }

  get lastSpeaker(): Sighting | null {
    return this.spoken.at(-1) ?? null;
  }

  /** Whether a person or body was named before a place. */
  namedBefore(cluster: Cluster, place: Place): boolean {
    const first = cluster.names[0];
    return (
      first !== undefined && (first.block < place.block || (first.block === place.block && first.start < place.start))
    );
  }

  /** The best antecedent at a place, and how much speaks for it; names within `except` are not weighed. */
  antecedent(
    place: Place,
    wanted: Wanted,
    except: readonly Place[],
    more: readonly Sighting[] = [],
  ): { readonly cluster: Cluster; readonly score: number } | null {
    const sentence = this.sentenceOf(place);
    const scores = new Map<Cluster, number>();
    const weigh = (sighting: Sighting, spoke: boolean): void => {
      const score = scoreOf(sighting, place, sentence, wanted, spoke);
      if (score > (scores.get(sighting.cluster) ?? -Infinity)) scores.set(sighting.cluster, score);
    };
    let at = lowerBound(this.sightings, place) - 1;
    for (let seen = 0; at >= 0 && seen < MOST; at -= 1, seen += 1) {
      const sighting = this.sightings[at];
      if (!sighting || sentence - sighting.sentence > FARTHEST) break;
      if (sighting.quoted || except.some((held) => holds(held, sighting.place))) continue;
      weigh(sighting, false);
    }
    for (const sighting of more) weigh(sighting, sentence - sighting.sentence < 2);
    const last = this.lastSpeaker;
    if (last && !wanted.nearest) {
      const score = scoreOf(last, place, sentence, wanted, true);
      const known = scores.get(last.cluster) ?? -Infinity;
      scores.set(last.cluster, Math.max(known + (sentence - last.sentence < 2 ? 1.5 : 0.7), score));
    }
    let best: { readonly cluster: Cluster; readonly score: number } | null = null;
    for (const [cluster, score] of scores) if (score > (best?.score ?? 0)) best = { cluster, score };
    return best;
  }
}

const holds = (outer: Place, inner: Place): boolean =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;

/** The range that holds an offset, or the last one that begins before it. */
function indexOf(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

function lowerBound(sightings: readonly Sighting[], { block, start }: Place): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = sightings[middle]?.place;
    if (place && (place.block < block || (place.block === block && place.start < start))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What speaks for a sighting as the antecedent of a pronoun at `place`; below 0 nothing does. */
function scoreOf(sighting: Sighting, place: Place, sentence: number, wanted: Wanted, spoke: boolean): number {
  const { cluster } = sighting;
  if (cluster.gender && wanted.gender && cluster.gender !== wanted.gender) return -1;
  // « Le syndicat … Ils … »: a body by its name may be many.
  const isMany = cluster.plural || (cluster.type === 'organisation' && cluster.names.length > 0 && wanted.plural);
  if (wanted.plural !== isMany) return -1;
  if (cluster.type === 'place') return -1;
  if (wanted.type && cluster.type !== wanted.type) return -1;
  if (wanted.fits && !wanted.fits(cluster)) return -1;
  const distance = sentence - sighting.sentence;
  if (wanted.nearest) return spoke ? 0 : 1 + sighting.place.block * 1e3 + sighting.place.start / 1e6;
  let score = 3 - Math.min(distance, 6) * 0.6;
  if (cluster.type === 'person' && wanted.type === null) score += 1.5;
  if (cluster.gender && cluster.gender === wanted.gender) score += 1;
  // « le groupe » is the one that the article is about.
  if (wanted.type === 'organisation') score += Math.min(cluster.names.length, 3) * 0.4;
  if (sighting.subject) score += wanted.kept && distance === 0 ? 3.5 : 1.2;
  if (sighting.place.block === place.block) score += 0.6;
  else if (place.block - sighting.place.block > 2 && wanted.type !== 'organisation') score -= 1.5;
  if (sighting.place.block === 0) score -= 1;
  if (spoke) score += distance < 2 ? 1.5 : 0.7;
  return score + (wanted.bonus?.(cluster) ?? 0);
}
