/** The last stage: places become spans, quotations get ids, and what would cross is left out. */
import { slug } from '../article/fold.ts';
import { quotationIds } from '../article/quotation-id.ts';
import type { Article, Evidence, Quotation, Span } from '../article/schema.ts';
import { confidenceOf } from './confidence.ts';
import type { Grounded } from './confidence.ts';
import { inOrder, withoutCrossings } from './crossing.ts';
import type { Ground, Place, Reading, Utterance } from './document.ts';
import { ruledLanguage } from './ruled.ts';
import type { RuledLanguage } from './ruled.ts';
import type { Speakers, Voice } from './speakers.ts';

export interface Annotated {
  readonly id: string | undefined;
  readonly lang: string;
  readonly reading: Reading;
  readonly utterances: readonly Utterance[];
  readonly speakers: Speakers;
}

const GENERATOR = { name: 'guillemet', version: '0.1.0' } as const;
const LONGEST_ID = 60;
const SILENT: Voice = { speaker: null, grounds: [] };

export function assemble({ id, lang, reading, utterances, speakers }: Annotated): Article {
  const { blocks } = reading;
  const ruled = ruledLanguage(lang);
  const spanOf = ({ block, start, end }: Place): Span => ({ block: blocks[block]?.id ?? '', start, end });
  const wordsOf = ({ block, start, end }: Place): string => blocks[block]?.text.slice(start, end) ?? '';
  const said = utterances.map((utterance, index) => ({ utterance, voice: speakers.voices[index] ?? SILENT }));
  const kept = withoutCrossings(said, ({ utterance }) => utterance.content).toSorted((a, b) =>
    inOrder(a.utterance.content, b.utterance.content),
  );
  const ids = quotationIds(kept.map(({ utterance }) => utterance.content.map(wordsOf).join(' ')));
  return {
    version: 1,
    id:
      id ??
      (slug(blocks[0]?.text.slice(0, 200) ?? '')
        .slice(0, LONGEST_ID)
        .replace(/-$/, '') ||
        'article'),
    lang,
    generator: GENERATOR,
    blocks,
    entities: speakers.entities,
    mentions: speakers.mentions.map(({ entity, place, form }) => ({ entity, span: spanOf(place), form })),
    quotations: kept.map((one, index) => quotationOf(one, { id: ids[index] ?? '', ruled, spanOf })),
  };
}

interface Said {
  readonly utterance: Utterance;
  readonly voice: Voice;
}

interface Setting {
  readonly id: string;
  readonly ruled: RuledLanguage | null;
  readonly spanOf: (place: Place) => Span;
}

function quotationOf({ utterance, voice }: Said, { id, ruled, spanOf }: Setting): Quotation {
  const { kind, content, marked, cue, source, polarity, grounds } = utterance;
  const grounded: Grounded = {
    kind,
    content: content.map(spanOf),
    cue: cue.map(spanOf),
    source: source.map(spanOf),
    speaker: voice.speaker,
    evidence: [...grounds, ...voice.grounds].map(({ rule, place }: Ground): Evidence =>
      place ? { rule, span: spanOf(place) } : { rule },
    ),
    ...(polarity && kind !== 'direct' && { polarity }),
  };
  return {
    id,
    ...grounded,
    ...(kind === 'mixed' && { marked: marked.map(spanOf) }),
    confidence: confidenceOf(grounded, ruled),
  };
}
