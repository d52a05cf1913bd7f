/** Who is who, and who speaks: entities of names and descriptions, and each utterance's speaker. */
import type { Entity, Mention } from '../article/schema.ts';
import { Scene } from './antecedents.ts';
import type { Ground, Name, Place, Reading, Utterance } from './document.ts';
import { entitiesOf, idsOf } from './entities.ts';
import type { Cluster } from './entities.ts';
import { headingSpeakers } from './headings.ts';
import { profile } from './profiles.ts';
import { Resolver } from './resolve.ts';
import type { Resolved } from './sources.ts';

/** Who says an utterance, and why that is thought; `grounds` add to those of the utterance itself. */
export interface Voice {
  /** An entity's id; null where the text gives none. */
  readonly speaker: string | null;
  readonly grounds: readonly Ground[];
}

export interface SpokenMention {
  readonly entity: string;
  readonly place: Place;
  readonly form: Mention['form'];
}

export interface Speakers {
  readonly entities: readonly Entity[];
  readonly mentions: readonly SpokenMention[];
  /** Parallel to the utterances. */
  readonly voices: readonly Voice[];
}

export function speakersOf(
  reading: Reading,
  names: readonly (readonly Name[])[],
  utterances: readonly Utterance[],
): Speakers {
  const entities = entitiesOf(reading, names);
  profile(reading, entities);
  const resolver = new Resolver(new Scene(reading, entities), entities, names);
  const resolved = headingSpeakers(reading, utterances, resolver.all(utterances));
  const spoken = new Set(resolved.flatMap(({ cluster }) => (cluster ? [cluster] : [])));
  const clusters = [...entities.clusters, ...[...spoken].filter(({ names: own }) => own.length === 0)];
  const textOf = ({ block, start, end }: Place): string => reading.blocks[block]?.text.slice(start, end) ?? '';
  const nameOf = ({ best }: Cluster): string => (best ? textOf(best) : '');
  const ids = idsOf(clusters, nameOf);
  const idOf = (cluster: Cluster): string => ids.get(cluster) ?? '';
  return {
    entities: clusters.map((cluster) => entityOf(cluster, idOf(cluster), nameOf(cluster))),
    mentions: [
      ...[...entities.of].map(([place, cluster]): SpokenMention => ({ entity: idOf(cluster), place, form: 'name' })),
      ...mentionsOf(resolved, idOf),
    ].toSorted((a, b) => a.place.block - b.place.block || a.place.start - b.place.start || b.place.end - a.place.end),
    voices: resolved.map(({ cluster, grounds }): Voice => ({ speaker: cluster && idOf(cluster), grounds })),
  };
}

function entityOf({ type, description }: Cluster, id: string, name: string): Entity {
  const entity = { id, type, name };
  return description === null ? entity : { ...entity, description };
}

/** Descriptions and pronouns that name a speaker, each once. */
function mentionsOf(resolved: readonly Resolved[], idOf: (cluster: Cluster) => string): readonly SpokenMention[] {
  const seen = new Set<string>();
  return resolved.flatMap(({ cluster, mentions }) =>
    mentions.flatMap(({ place, form }): readonly SpokenMention[] => {
      const key = `${place.block} ${place.start} ${place.end}`;
      if (!cluster || seen.has(key)) return [];
      seen.add(key);
      return [{ entity: idOf(cluster), place, form }];
    }),
  );
}
