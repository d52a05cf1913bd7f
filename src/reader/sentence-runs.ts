/** A reporting sentence as runs to show: what is underlined (cue and source), and what a long quotation folds away. */
import type { Article, Quotation, Span } from '../article/schema.ts';
import { outermost, reportingSentence } from '../article/sentence.ts';
import { blockOf } from '../article/span.ts';
import type { Range } from '../article/span.ts';

export interface Run {
  readonly type: 'plain' | 'underlined' | 'fold';
  readonly text: string;
}

export interface Paragraph {
  readonly block: string;
  readonly runs: readonly Run[];
}

/** Direct speech longer than this (UTF-16 code units) is folded, so much is kept at its start, so much at its end. */
const FOLD_OVER = 180;
const KEEP_START = 60;
const KEEP_END = 40;

/** The paragraphs of a quotation's reporting sentence. `folded` leaves out the middle of long direct speech. */
export function sentenceRuns(article: Article, quotation: Quotation, folded: boolean): readonly Paragraph[] {
  const underlined = joined(article, [...quotation.cue, ...quotation.source]);
  const folds =
    folded && quotation.kind === 'direct' && outermost(article, quotation) === quotation ? quotation.content : [];
  return reportingSentence(article, quotation).map((sentence) => ({
    block: sentence.block,
    runs: runsOf(
      blockOf(article, sentence.block)?.text ?? '',
      sentence,
      here(underlined, sentence),
      foldedRanges(article, here(folds, sentence)),
    ),
  }));
}

/** Spans with those run together that only white space parts: one line under « a déclaré le diplomate russe ». */
function joined(article: Article, spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.block < b.block ? -1 : a.block > b.block ? 1 : a.start - b.start))) {
    const last = runs.at(-1);
    const between =
      last?.block === span.block ? (blockOf(article, span.block)?.text.slice(last.end, span.start) ?? '-') : '-';
    if (last && between.trim() === '') runs[runs.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs;
}

const here = (spans: readonly Span[], { block }: Span): readonly Span[] => spans.filter((span) => span.block === block);

/** The middles of long pieces, cut between words. */
function foldedRanges(article: Article, pieces: readonly Span[]): readonly Range[] {
  return pieces.flatMap((piece) => {
    if (piece.end - piece.start <= FOLD_OVER) return [];
    const text = blockOf(article, piece.block)?.text ?? '';
    const start = text.lastIndexOf(' ', piece.start + KEEP_START);
    const end = text.indexOf(' ', piece.end - KEEP_END);
    // The spaces on both sides stay: the button stands between words.
    return start > piece.start && end > start && end < piece.end ? [{ start: start + 1, end }] : [];
  });
}

function runsOf(text: string, sentence: Range, underlined: readonly Range[], folds: readonly Range[]): readonly Run[] {
  const edges = new Set([sentence.start, sentence.end]);
  for (const { start, end } of [...underlined, ...folds]) {
    for (const edge of [start, end]) if (sentence.start < edge && edge < sentence.end) edges.add(edge);
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] ?? start;
    const within = (range: Range): boolean => range.start <= start && end <= range.end;
    const type = folds.some(within) ? 'fold' : underlined.some(within) ? 'underlined' : 'plain';
    const last = runs.at(-1);
    if (last?.type === type) runs[runs.length - 1] = { type, text: last.text + text.slice(start, end) };
    else runs.push({ type, text: text.slice(start, end) });
  }
  return runs;
}
