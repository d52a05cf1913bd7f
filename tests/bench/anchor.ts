/**
 * How well a linked passage is found again: `npm run bench:anchor -- [SEED]`.
 *
 * 2,000 passages are drawn from the bundled articles and, where they are there, from the annotated news in
 * `../shared/gold`: from anywhere, 5 to 400 characters long (each length as likely by its order of magnitude), widened to
 * whole words as a reader's selection is. A link is made, the text is edited, the link is followed in the edited text.
 * The same seed gives the same passages and edits. Beside it the same for exact matching: the first place where the
 * passage's characters stand (`indexOf`), and for the usual approximate matching (anchor/best-match.ts).
 *
 * - *Twin*: another place of the text where the same words stand, whatever their case, accents and punctuation.
 * - *Near twin*, or look-alike: another place with nearly the same words. Here: the passage with a fifth of its words (one
 *   at least; of a single word one letter) exchanged, inserted between two other sentences, half of the times with 20
 *   characters of the passage's own surroundings on each side.
 * - *True place*: in the edited text, from the first to the last character that stands for one of the passage, as the edit
 *   itself keeps account of it; there is none where the passage was deleted.
 * - *Right*: the place that is lit and the true place have at least half of what they cover together in common
 *   (intersection over union ≥ 0.5, in characters). *Wrong*: something is lit that is not right. *Gone*: nothing is lit.
 * - *Changed* against *gone*: half of the letters and digits of the passage must still stand there in order (an alignment
 *   with lost, added and exchanged letters as errors; `CHANGED_LINE` in src/anchor/weights.ts). Why there: below it more is
 *   lost than kept, so that the card's promise, "found, the words differ", would be false for most of the words, and two
 *   unrelated sentences of one language share up to four letters in ten in such an alignment.
 *
 * An edit that would tear a passage apart (paragraphs swapped under a passage that runs over both) is not counted, as
 * neither answer would be right; nor is one that a text has no material for. `n` says how many are counted.
 */
import { rangeOfSpans } from '../../src/anchor/joined-text.ts';
import { findPassage } from '../../src/anchor/match.ts';
import { makeSelector } from '../../src/anchor/selector.ts';
import type { PassageSelector } from '../../src/anchor/selector.ts';
import { foldText } from '../../src/anchor/folded.ts';
import { readText } from '../../src/anchor/text-of-article.ts';
import type { Range } from '../../src/article/span.ts';
import { bestMatch } from './anchor/best-match.ts';
import * as edits from './anchor/edits.ts';
import type { Case, Edit } from './anchor/edits.ts';
import { randomFrom } from './anchor/random.ts';
import type { Random } from './anchor/random.ts';
import { articleOf, goldIsThere, longText, readTexts } from './anchor/texts.ts';
import type { Text } from './anchor/texts.ts';

const PASSAGES = 2_000;
const SHORTEST = 5;
const LONGEST = 400;
/** Up to these lengths, in characters. */
const CLASSES = [15, 40, 120, Infinity];

interface Drawn {
  readonly of: Text;
  readonly passage: Range;
  readonly selector: PassageSelector;
}

interface Row {
  readonly name: string;
  readonly edit: Edit;
  /** What the text is before the link is made; a text as it is, else. */
  readonly before?: (given: Case) => { readonly text: string; readonly passage: Range } | null;
  readonly only?: (drawn: Drawn) => boolean;
  readonly names?: true;
  /** The most that may be found wrong, and the least that must be found right, in per cent. */
  readonly wrong?: number;
  readonly right?: number;
}

const nearTwin = (given: Case): string => {
  const { text, place } = edits.edited(given) ?? {};
  return text && place ? text.slice(place.start, place.end) : '';
};

const ROWS: readonly Row[] = [
  ...[1, 2, 5].map((percent) => ({
    name: `typing errors, ${percent} %`,
    edit: edits.typos(percent / 100),
    right: 99,
    wrong: 0.1,
  })),
  { name: 'typing errors, 10 %', edit: edits.typos(0.1), wrong: 0.1 },
  { name: 'marks and spaces normalised', edit: edits.normalised, right: 99, wrong: 0.1 },
  { name: 'accents lost', edit: edits.accentsLost, right: 99, wrong: 0.1 },
  { name: 'a sentence inserted', edit: edits.sentenceInserted, right: 99, wrong: 0.1 },
  { name: 'a sentence removed', edit: edits.sentenceRemoved, right: 99, wrong: 0.1 },
  { name: 'its sentence moved', edit: edits.sentenceMoved, right: 99, wrong: 0.1 },
  { name: 'two paragraphs swapped', edit: edits.paragraphsSwapped, right: 99, wrong: 0.1 },
  { name: 'the halves swapped', edit: edits.halvesSwapped, right: 99, wrong: 0.1 },
  { name: 'its sentence rewritten', edit: edits.rewritten },
  { name: 'deleted, no twin', edit: edits.deleted, only: (drawn) => !hasTwin(drawn), wrong: 0 },
  { name: 'its sentence deleted, no twin', edit: edits.sentenceDeleted, only: (drawn) => !hasTwin(drawn), wrong: 0 },
  { name: 'deleted, a twin remains', edit: edits.deleted, only: hasTwin, wrong: 1 },
  {
    name: 'deleted, a look-alike left',
    before: (given) => edits.withSecond(given, nearTwin(given)),
    edit: edits.deleted,
    wrong: 1,
  },
  {
    name: 'edited, a verbatim twin',
    before: (given) => edits.withSecond(given, given.of.text.slice(given.passage.start, given.passage.end)),
    edit: edits.edited,
    wrong: 1,
  },
  { name: "a short name's paragraph deleted", edit: edits.paragraphDeleted, names: true, wrong: 1 },
];

function hasTwin({ of, passage }: Drawn): boolean {
  const text = folded(of.text);
  const words = folded(of.text.slice(passage.start, passage.end));
  return text.indexOf(words) !== text.lastIndexOf(words);
}

/** Words between spaces. */
const folded = (text: string): string => ` ${String.fromCharCode(...foldText(text).codes)} `;

/** The spans of a range of a text, as the page makes them of a selection. */
const spansOf = ({ blocks }: Pick<Text, 'blocks'>, { start, end }: Range) =>
  blocks.flatMap((block, index) => {
    const span = {
      block: `b${index}`,
      start: Math.max(start, block.start) - block.start,
      end: Math.min(end, block.end) - block.start,
    };
    return span.start < span.end ? [span] : [];
  });

function blocksOf(text: string): readonly Range[] {
  let start = 0;
  return text.split('\n').map((block) => {
    const range = { start, end: start + block.length };
    start = range.end + 1;
    return range;
  });
}

/** The link to that passage, and the passage as it was widened. */
function link(text: string, lang: string, passage: Range): Omit<Drawn, 'of'> | null {
  const selector = makeSelector(articleOf(text, lang), spansOf({ blocks: blocksOf(text) }, passage));
  if (!selector) return null;
  const { quote, position } = selector;
  const length = quote.kind === 'whole' ? quote.exact.length : quote.length;
  return { selector, passage: { start: position, end: position + length } };
}

function draw(texts: readonly Text[], random: Random): Drawn {
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  for (;;) {
    let at = random.whole(0, total);
    const of = texts.find(({ text }) => (at -= text.length) < 0);
    const length = Math.round(SHORTEST * (LONGEST / SHORTEST) ** random.share());
    const start = random.whole(0, (of?.text.length ?? 0) - length);
    const linked = of && start >= 0 && link(of.text, of.lang, { start, end: start + length });
    if (linked) return { of, ...linked };
  }
}

interface Counts {
  n: number;
  right: number;
  gone: number;
  wrong: number;
}

const none = (): Counts => ({ n: 0, right: 0, gone: 0, wrong: 0 });

function count(counts: Counts, place: Range | null, truth: Range | null): void {
  counts.n += 1;
  if (!place) counts.gone += 1;
  else if (isRight(place, truth)) counts.right += 1;
  else counts.wrong += 1;
}

function isRight(place: Range, truth: Range | null): boolean {
  if (!truth) return false;
  const shared = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  return shared / (Math.max(place.end, truth.end) - Math.min(place.start, truth.start)) >= 0.5;
}

function byMatching(selector: PassageSelector, text: string, lang: string): Range | null {
  const article = articleOf(text, lang);
  const found = findPassage(selector, article);
  return found.outcome === 'gone' ? null : rangeOfSpans(article, readText(article).joined, found.spans);
}

function byIndexOf(words: string, text: string): Range | null {
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

interface Tally {
  readonly ours: Counts;
  readonly exact: Counts;
  readonly best: Counts;
  readonly classes: readonly Counts[];
}

function measure(row: Row, passages: readonly Drawn[], texts: readonly Text[], seed: number): Tally {
  const tally = { ours: none(), exact: none(), best: none(), classes: CLASSES.map(none) };
  for (const [index, drawn] of passages.entries()) {
    if (row.only && !row.only(drawn)) continue;
    const base = {
      of: drawn.of,
      passage: drawn.passage,
      others: texts,
      random: randomFrom(seed + PASSAGES * ROWS.indexOf(row) + index),
    };
    const before = row.before ? row.before(base) : { text: drawn.of.text, passage: drawn.passage };
    const linked = before && (row.before ? link(before.text, drawn.of.lang, before.passage) : drawn);
    if (!before || !linked) continue;
    const edited = row.edit({ ...base, of: { ...drawn.of, text: before.text }, passage: linked.passage });
    if (!edited) continue;
    const { start, end } = linked.passage;
    const place = byMatching(linked.selector, edited.text, drawn.of.lang);
    count(tally.ours, place, edited.place);
    count(tally.classes[CLASSES.findIndex((most) => end - start <= most)] ?? none(), place, edited.place);
    const words = before.text.slice(start, end);
    count(tally.exact, byIndexOf(words, edited.text), edited.place);
    count(tally.best, bestMatch(words, linked.selector, edited.text), edited.place);
  }
  return tally;
}

const percent = (part: number, { n }: Counts): string => (n === 0 ? '–' : ((100 * part) / n).toFixed(2));
const cells = (first: string, rest: readonly string[]): void =>
  console.log(first.padEnd(34) + rest.map((cell) => cell.padStart(8)).join(''));
const three = (counts: Counts): string[] => [
  percent(counts.right, counts),
  percent(counts.gone, counts),
  percent(counts.wrong, counts),
];

function compare(texts: readonly Text[], seed: number): boolean {
  const random = randomFrom(seed);
  const passages = Array.from({ length: PASSAGES }, () => draw(texts, random));
  const places = texts.flatMap((of) => of.names.map((passage) => ({ of, passage })));
  const names = Array.from({ length: places.length === 0 ? 0 : PASSAGES }, () => random.oneOf(places)).flatMap(
    (one) => {
      const linked = one && link(one.of.text, one.of.lang, one.passage);
      return linked ? [{ of: one.of, ...linked }] : [];
    },
  );
  console.log(`${passages.length} passages, ${places.length} short names; per cent\n`);
  const heads = ['right', 'gone', 'wrong'];
  cells('', ['n', ...heads, '| exact', ...heads, '| best', ...heads]);
  const tallies = ROWS.map((row) => {
    const tally = measure(row, row.names ? names : passages, texts, random.whole(0, 2 ** 31));
    cells(row.name, [
      String(tally.ours.n),
      ...three(tally.ours),
      '|',
      ...three(tally.exact),
      '|',
      ...three(tally.best),
    ]);
    return { row, tally };
  });
  console.log('\nBy length in characters: right, wrong');
  const bounds = CLASSES.map((most, at) =>
    most === Infinity ? 'more' : `${at === 0 ? SHORTEST : (CLASSES[at - 1] ?? 0) + 1}–${most}`,
  );
  cells(
    '',
    bounds.flatMap((bound) => ['|', bound, '']),
  );
  for (const { row, tally } of tallies) {
    cells(
      row.name,
      tally.classes.flatMap((counts) => ['|', percent(counts.right, counts), percent(counts.wrong, counts)]),
    );
  }
  return reached(tallies);
}

function reached(tallies: readonly { readonly row: Row; readonly tally: Tally }[]): boolean {
  console.log('\nThresholds');
  let all = true;
  for (const { row, tally } of tallies) {
    const { n, right, wrong } = tally.ours;
    const checks = [
      row.right === undefined
        ? []
        : [['right', (100 * right) / n, `≥ ${row.right}`, (100 * right) / n >= row.right] as const],
      row.wrong === undefined
        ? []
        : [['wrong', (100 * wrong) / n, `≤ ${row.wrong}`, (100 * wrong) / n <= row.wrong] as const],
    ].flat();
    for (const [what, figure, bound, holds] of checks) {
      all &&= holds;
      cells(row.name, [what, figure.toFixed(2), bound, holds ? 'held' : 'MISSED']);
    }
  }
  return all;
}

const middle = (all: readonly number[], share: number): string =>
  (all.toSorted((a, b) => a - b)[Math.floor(all.length * share)] ?? 0).toFixed(2);

/** What `work` gives, and what it costs in ms of processor time, whatever else the machine does. */
function timed<T>(work: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}

/** Passages of a long text, found after 2 % typing errors: with the text read for the first time, and again. */
function times(texts: readonly Text[], words: number, seed: number): void {
  const random = randomFrom(seed);
  const lang = 'fr';
  const text = longText(texts, words, seed);
  const of: Text = { name: 'long', lang, text, sentences: [], blocks: blocksOf(text), names: [] };
  const now = edits.typos(0.02)({ of, passage: { start: 0, end: 0 }, others: [], random })?.text ?? '';
  const [made, first, again]: [number[], number[], number[]] = [[], [], []];
  const original = articleOf(text, lang);
  const article = articleOf(now, lang);
  for (let passage = 0; passage < 100; passage += 1) {
    const start = random.whole(0, text.length - LONGEST);
    const length = Math.round(SHORTEST * (LONGEST / SHORTEST) ** random.share());
    const spans = spansOf(of, { start, end: start + length });
    const [selector, cost] = timed(() => makeSelector(original, spans));
    made.push(cost);
    if (!selector) continue;
    const fresh = articleOf(now, lang);
    first.push(timed(() => findPassage(selector, fresh))[1]);
    again.push(timed(() => findPassage(selector, article))[1]);
  }
  cells(
    `${words.toLocaleString('en')} words`,
    [made, first, again].flatMap((one) => ['|', middle(one, 0.5), middle(one, 0.95)]),
  );
}

const seed = Number(process.argv[2] ?? 1);
const texts = await readTexts();
const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.log(
  `Seed ${seed}; ${texts.length} texts, ${words} words${goldIsThere() ? '' : '; ../shared/gold is not there and was left out'}`,
);
const held = compare(texts, seed);
console.log('\nProcessor time in ms: median and 95th percentile');
cells('', ['|', 'linked', '', '|', 'found', 'first', '|', 'found', 'again']);
times(texts, 5_000, seed);
times(texts, 100_000, seed);
process.exitCode = held ? 0 : 1;
