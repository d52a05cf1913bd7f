/** Who is who, and who speaks: entities of names and descriptions, and each utterance's speaker. */
import { fold, slug } from '../article/fold.ts';
import type { Entity, Mention } from '../article/schema.ts';
import type { Ground, Name, Place, Reading, Utterance } from './document.ts';

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
  const wordsOf = ({ block, start, end }: Place): string => reading.blocks[block]?.text.slice(start, end) ?? '';
  const entities = new Map<string, Entity>();
  const mentions: SpokenMention[] = [];
  for (const name of names.flat()) {
    const id = slug(fold(wordsOf(name))) || 'x';
    if (!entities.has(id)) entities.set(id, { id, type: name.type, name: wordsOf(name) });
    mentions.push({ entity: id, place: name, form: 'name' });
  }
  const at = new Map(mentions.map((mention) => [`${mention.place.block} ${mention.place.start}`, mention.entity]));
  let previous: string | null = null;
  const voices = utterances.map((utterance): Voice => {
    let speaker: string | null = utterance.fallback === 'none' ? null : previous;
    for (const place of utterance.source) {
      for (let offset = place.start; offset < place.end; offset += 1) {
        speaker = at.get(`${place.block} ${offset}`) ?? speaker;
      }
    }
    previous = speaker ?? previous;
    return { speaker, grounds: [] };
  });
  return { entities: [...entities.values()], mentions, voices };
}
