/** What happens to a text after a link into it was made, keeping track of where the passage went. */
import type { Range } from '../../../src/article/span.ts';
import { overlaps } from '../../../src/article/span.ts';
import type { Random } from './random.ts';
import type { Text } from './texts.ts';

/** A stretch of the new text and the range of the old one that it stands for; an empty range for what came in. */
interface Piece extends Range {
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  /** Where the passage is now, from the first to the last of what stands for it; null where nothing does. */
  readonly place: Range | null;
}

/** What an edit gets: the text, the passage in it, the texts that foreign sentences come from. */
export interface Case {
  readonly of: Text;
  readonly passage: Range;
  readonly others: readonly Text[];
  readonly random: Random;
}

/** Null where the text has no such thing (no second paragraph to swap with), or the edit would tear the passage apart. */
export type Edit = (given: Case) => Edited | null;

const SPACE: Piece = { start: 0, end: 0, text: ' ' };

const kept = (text: string, { start, end }: Range): Piece => ({ start, end, text: text.slice(start, end) });

function put(pieces: readonly Piece[], passage: Range): Edited {
  let text = '';
  let place: Range | null = null as Range | null;
  for (const piece of pieces) {
    if (piece.text !== '' && overlaps(piece, passage)) {
      const whole = piece.text.length === piece.end - piece.start;
      const start = text.length + (whole ? Math.max(0, passage.start - piece.start) : 0);
      const end = text.length + (whole ? Math.min(piece.end, passage.end) - piece.start : piece.text.length);
      place = { start: Math.min(place?.start ?? start, start), end: Math.max(place?.end ?? end, end) };
    }
    text += piece.text;
  }
  return { text, place };
}

/** `range` replaced by `by`, which stands for it. */
const replaced = (text: string, range: Range, by: string): readonly Piece[] => [
  kept(text, { start: 0, end: range.start }),
  { ...range, text: by },
  kept(text, { start: range.end, end: text.length }),
];

const inserted = (text: string, at: number, what: string): readonly Piece[] =>
  replaced(text, { start: at, end: at }, what);

const cuts = (at: number, { start, end }: Range): boolean => start < at && at < end;

const LETTERS = 'etaoinsrldcumpfghvbqyx';

/** Typing errors in that share of the characters: one of four is exchanged, one lost, one added, one swapped with the next. */
export const typos =
  (share: number): Edit =>
  ({ of: { text }, passage, random }) => {
    const pieces: Piece[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      const piece = { start: at, end: at + 1, text: character };
      if (character === '\n' || random.share() >= share) pieces.push(piece);
      else {
        const other = LETTERS.charAt(random.whole(0, LETTERS.length));
        const next = text.charAt(at + 1);
        const kind = random.whole(0, 4);
        if (kind === 0) pieces.push({ ...piece, text: other });
        else if (kind === 1) pieces.push({ ...piece, text: '' });
        else if (kind === 2 || next === '\n' || next === '') pieces.push({ ...piece, text: character + other });
        else {
          pieces.push({ ...piece, text: next }, { start: at + 1, end: at + 2, text: character });
          at += 1;
        }
      }
    }
    return put(pieces, passage);
  };

/** Each match of `pattern` set otherwise. */
function reset(text: string, passage: Range, pattern: RegExp, by: (match: string) => string): Edited {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    pieces.push(kept(text, { start: from, end: match.index }), { start: match.index, end, text: by(match[0]) });
    from = end;
  }
  return put([...pieces, kept(text, { start: from, end: text.length })], passage);
}

/** Guillemets, apostrophes, dashes and spaces straightened, or the other way round where the text has straight ones. */
export const normalised: Edit = ({ of: { text }, passage }) =>
  /[«»“”’\u00a0\u202f]/.test(text)
    ? reset(
        text,
        passage,
        /[«“][\u00a0\u202f ]?|[\u00a0\u202f ]?[»”]|’|[–—]|…|[\u00a0\u202f](?=[:;!?%])?/g,
        (match) => {
          if (/[«»“”]/.test(match)) return '"';
          if (match === '’') return "'";
          if (/[–—]/.test(match)) return '-';
          return match === '…' ? '...' : ' ';
        },
      )
    : reset(text, passage, /"(?=[\p{L}\p{N}])|"|'| (?=[:;!?%])|\.\.\./gu, (match) =>
        match === "'" ? '’' : match === ' ' ? '\u202f' : match === '...' ? '…' : '“',
      );

export const accentsLost: Edit = ({ of: { text }, passage }) =>
  reset(text, passage, /[^\0-\x7f]/g, (match) => match.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

/** The sentence borders at which something can come in without tearing the passage. */
const borders = ({ of, passage }: Case): readonly number[] =>
  of.sentences.map(({ start }) => start).filter((at) => !cuts(at, passage));

/** Half of the times next to the passage's own sentence, where it changes what the link knows of the surroundings. */
function borderFor(given: Case): number | undefined {
  const { passage, random } = given;
  const all = borders(given);
  const beside = [all.findLast((at) => at <= passage.start), all.find((at) => at >= passage.end)];
  return random.share() < 0.5 ? random.oneOf(beside.filter((at) => at !== undefined)) : random.oneOf(all);
}

/** A sentence of another text, in the same language where there is one; not one that stands here, too. */
function foreignSentence({ of, others, random }: Case): string {
  const sameLanguage = others.filter((other) => other.lang === of.lang && other.name !== of.name);
  const from = random.oneOf(sameLanguage) ?? random.oneOf(others);
  const sentences = from?.sentences.map(({ start, end }) => from.text.slice(start, end).trim()) ?? [];
  const foreign = random.oneOf(sentences.filter((sentence) => sentence.length > 20 && !of.text.includes(sentence)));
  return foreign === undefined ? '' : `${foreign} `;
}

export const sentenceInserted: Edit = (given) => {
  const at = borderFor(given);
  return at === undefined ? null : put(inserted(given.of.text, at, foreignSentence(given)), given.passage);
};

/** Half of the times a sentence beside the passage's own. */
export const sentenceRemoved: Edit = ({ of, passage, random }) => {
  const others = of.sentences.filter((sentence) => !overlaps(sentence, passage));
  const before = others.findLast(({ end }) => end <= passage.start);
  const after = others.find(({ start }) => start >= passage.end);
  const beside = [before, after].filter((one) => one !== undefined);
  const gone = random.share() < 0.5 ? random.oneOf(beside) : random.oneOf(others);
  return gone ? put(replaced(of.text, gone, ''), passage) : null;
};

/** The sentences that the passage touches go elsewhere, whole. */
export const sentenceMoved: Edit = (given) => {
  const { of, passage, random } = given;
  const own = sentencesAround(of, passage);
  const to = random.oneOf(of.sentences.map(({ start }) => start).filter((at) => at < own.start || at > own.end));
  if (to === undefined) return null;
  // A space on either side, as the last sentence of a block has none; too many do no harm.
  const moved = [SPACE, kept(of.text, own), SPACE];
  const rest = [
    kept(of.text, { start: 0, end: Math.min(to, own.start) }),
    ...(to < own.start ? [...moved, kept(of.text, { start: to, end: own.start })] : []),
    ...(to > own.end ? [kept(of.text, { start: own.end, end: to }), ...moved] : []),
    kept(of.text, { start: Math.max(to, own.end), end: of.text.length }),
  ];
  return put(rest, passage);
};

export function sentencesAround({ sentences }: Text, passage: Range): Range {
  const touched = sentences.filter((sentence) => overlaps(sentence, passage));
  return { start: touched[0]?.start ?? passage.start, end: touched.at(-1)?.end ?? passage.end };
}

/** Two paragraphs change places, one of them the passage's own. */
export const paragraphsSwapped: Edit = ({ of: { text, blocks }, passage, random }) => {
  const own = blocks.find((block) => overlaps(block, passage));
  const other = random.oneOf(blocks.filter((block) => !overlaps(block, passage)));
  if (!own || !other || own.end < passage.end) return null;
  const [first, second] = own.start < other.start ? [own, other] : [other, own];
  return put(
    [
      kept(text, { start: 0, end: first.start }),
      kept(text, second),
      kept(text, { start: first.end, end: second.start }),
      kept(text, first),
      kept(text, { start: second.end, end: text.length }),
    ],
    passage,
  );
};

/** The border between two paragraphs that is nearest to the middle, around which the halves change places. */
export const halvesSwapped: Edit = ({ of: { text, blocks }, passage }) => {
  const middles = blocks.slice(1).map(({ start }) => start);
  const nearest = middles
    .filter((at) => !cuts(at, passage))
    .toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  if (nearest === undefined) return null;
  const first = kept(text, { start: 0, end: nearest - 1 });
  const second = kept(text, { start: nearest, end: text.length });
  return put([second, { start: 0, end: 0, text: '\n' }, first], passage);
};

/** Words of `range` exchanged for other words of the text, each with that chance; one at least. */
function reworded({ text }: Text, range: Range, share: number, random: Random): readonly Piece[] {
  const words = [...text.slice(range.start, range.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const known = [...new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
  const sure = random.whole(0, words.length);
  const pieces: Piece[] = [];
  let from = 0;
  words.forEach((word, index) => {
    if (index !== sure && random.share() >= share) return;
    const start = range.start + word.index;
    const end = start + word[0].length;
    const others = known.filter((one) => one !== word[0]);
    pieces.push(kept(text, { start: from, end: start }), { start, end, text: random.oneOf(others) ?? 'autre' });
    from = end;
  });
  return [...pieces, kept(text, { start: from, end: text.length })];
}

/** A third of the words of the passage's own sentence are others. */
export const rewritten: Edit = ({ of, passage, random }) =>
  put(reworded(of, sentencesAround(of, passage), 1 / 3, random), passage);

export const deleted: Edit = ({ of: { text }, passage }) => put(replaced(text, passage, ''), passage);

export const sentenceDeleted: Edit = ({ of, passage }) =>
  put(replaced(of.text, sentencesAround(of, passage), ''), passage);

/** The words of the passage itself: a fifth are others; of one word a letter. */
export const edited: Edit = ({ of, passage, random }) => {
  const words = of.text.slice(passage.start, passage.end);
  return /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(words)
    ? put(reworded(of, passage, 1 / 5, random), passage)
    : put(replaced(of.text, passage, withOtherLetter(words, random)), passage);
};

function withOtherLetter(words: string, random: Random): string {
  const letters = [...words.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = random.oneOf(letters) ?? 0;
  const other = LETTERS.charAt(random.whole(0, LETTERS.length));
  return words.slice(0, at) + (other === words.charAt(at) ? 'z' : other) + words.slice(at + 1);
}

/** The passage's blocks are deleted, with their line ends. */
export const paragraphDeleted: Edit = ({ of: { text, blocks }, passage }) => {
  const own = blocks.filter((block) => overlaps(block, passage));
  const start = own[0]?.start ?? 0;
  const end = Math.min(text.length, (own.at(-1)?.end ?? 0) + 1);
  return own.length === blocks.length ? null : put(replaced(text, { start, end }, ''), passage);
};

/**
 * A text in which `words` of the passage stand a second time, between two other sentences: what a link is made in before
 * the passage is deleted or edited. Half of the times with a little of the passage's surroundings around them.
 */
export function withSecond(given: Case, words: string): { readonly text: string; readonly passage: Range } | null {
  const { of, passage, random } = given;
  const own = sentencesAround(of, passage);
  const at = random.oneOf(
    of.sentences.map(({ start }) => start).filter((start) => start < own.start || start > own.end),
  );
  if (at === undefined) return null;
  const near = random.share() < 0.5 ? 20 : 0;
  const before = of.text.slice(Math.max(own.start, passage.start - near), passage.start);
  const after = of.text.slice(passage.end, Math.min(own.end, passage.end + near));
  const put2 = put(inserted(of.text, at, `${before}${words}${after} `.replaceAll('\n', ' ')), passage);
  return put2.place && { text: put2.text, passage: put2.place };
}
