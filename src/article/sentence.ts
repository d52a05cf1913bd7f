/**
 * Sentences, and the reporting sentence of a quotation.
 *
 * Intl.Segmenter finds the sentence ends (its sentences, unlike its words, are the same in Node, Chromium, Firefox and
 * WebKit); it also cuts after « M. », « J.-B. », « EE. UU. » and inside quotation marks, which the repair pass joins again.
 */
import { markedRanges } from './marks.ts';
import type { Article, Quotation, Span } from './schema.ts';
import { blockIndex, blockOf, contains, overlaps } from './span.ts';
import type { Range } from './span.ts';

/** Abbreviations after which a sentence goes on, lower case, without their last full stop. */
const ABBREVIATIONS = new Set(
  (
    'm mm mme mmes mlle mlles mgr me dr pr prof st ste av boul bd cf art fig vol ed éd p pp env av. apr hab tél no nº n° ' +
    'mr mrs ms sr sra srta sres dra d dña gen gov sen rep lt col sgt capt cmdr adm rev hon jr vs inc ltd co corp dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc ' +
    'ee uu ud uds vd vds pág núm tel avda prov i.e e.g p.ej ph.d u.s u.n u.k d.c c.-à-d'
  ).split(' '),
);

/** The last word before a full stop, with the stops inside it: « J.-B », « U.S », « EE ». */
const LAST_WORD = /([\p{L}\p{N}º°][\p{L}\p{N}º°.-]*)\.["'”’»)\s]*$/u;
const INITIALS = /^\p{Lu}(?:\.?-?\p{Lu})*$/u;

/** As far as a sentence end's surroundings are looked at, in UTF-16 code units: longer than any abbreviation. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 40;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/** The sentences of `text`, in order and without gaps; the space after a sentence belongs to it. */
export function sentencesOf(text: string, lang: string): readonly Range[] {
  const pairs = markedRanges(text);
  const sentences: Range[] = [];
  let start = 0;
  let pair = 0;
  for (const { index, segment } of segmenterOf(lang).segment(text)) {
    const end = index + segment.length;
    while (pair < pairs.length && (pairs[pair]?.end ?? 0) <= end) pair += 1;
    const enclosing = pairs[pair];
    const insideMarks = enclosing !== undefined && enclosing.start < end && end < enclosing.end;
    const closed = insideMarks ? closedEnd(text, end, enclosing.end) : -1;
    if (closed > 0) {
      sentences.push({ start, end: closed });
      start = closed;
    }
    if (end <= start) continue;
    if (
      end < text.length &&
      (insideMarks || goesOn(text.slice(Math.max(start, end - LOOK_BACK), end), text.slice(end, end + LOOK_AHEAD)))
    )
      continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/**
 * Where a sentence ends whose full stop stands within marks that then close (« Nous tiendrons. » | Le vent tourne): behind the
 * mark and the space after it; -1 where the marks hold more words, or the sentence goes on behind them.
 */
function closedEnd(text: string, end: number, marksEnd: number): number {
  if (!/^[\s»”"’›]*$/u.test(text.slice(end, Math.min(marksEnd, end + LOOK_AHEAD)))) return -1;
  const space = /^\s+(?=[\p{Lu}\p{N}«“"—–])/u.exec(text.slice(marksEnd, marksEnd + LOOK_AHEAD));
  return space ? marksEnd + space[0].length : -1;
}

/** Whether the sentence that seems to end here goes on: an abbreviation or initials before, or small letters after. */
function goesOn(before: string, after: string): boolean {
  if (/^[\s»”"’')\]]*[,;:]/u.test(after)) return true;
  if (/^\s*[«“"‘]?\s*\p{Ll}/u.test(after) && !/^\s*[«“"‘]/u.test(after)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (INITIALS.test(word) && word.length > 1 && !word.includes('.') && !word.includes('-'))
    return /^(EE|UU)$/.test(word);
  return INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** A range without the white space at its edges. */
export function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The quotation that holds `quotation` and stands in no other; itself where it stands alone. */
export function outermost(article: Article, quotation: Quotation): Quotation {
  const holders = article.quotations.filter((other) => other.id !== quotation.id && holds(other, quotation));
  const widest = holders.toSorted((a, b) => length(b) - length(a))[0];
  return widest ?? quotation;
}

/** Whether a piece of `inner` lies in a piece of `outer`; of two with the same content the earlier in the file is the outer. */
function holds(outer: Quotation, inner: Quotation): boolean {
  return outer.content.some((piece) =>
    inner.content.some((held) => held.block === piece.block && contains(piece, held) && length(outer) > length(inner)),
  );
}

const length = (quotation: Quotation): number =>
  quotation.content.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * The shortest run of whole sentences, in every block touched, that holds content, cue and source of `quotation`; of the
 * outermost one where it stands in another (FORMAT: what leaves the article). In reading order, one span a block.
 */
export function reportingSentence(article: Article, quotation: Quotation): readonly Span[] {
  const outer = outermost(article, quotation);
  const order = blockIndex(article);
  const touched = new Map<string, Range>();
  for (const span of [...outer.content, ...outer.cue, ...outer.source]) {
    const known = touched.get(span.block);
    touched.set(span.block, {
      start: Math.min(known?.start ?? span.start, span.start),
      end: Math.max(known?.end ?? span.end, span.end),
    });
  }
  return [...touched]
    .toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .flatMap(([id, range]) => {
      const block = blockOf(article, id);
      if (!block) return [];
      const run = sentencesOf(block.text, article.lang).filter((sentence) => overlaps(sentence, range));
      const start = run[0]?.start ?? range.start;
      const end = run.at(-1)?.end ?? range.end;
      return [{ block: id, ...trimmed(block.text, { start, end }) }];
    });
}
