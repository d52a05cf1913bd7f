/** The quotations of one block, line by line and sentence by sentence. */
import type { Range } from '../../article/span.ts';
import type { Name, Reading } from '../document.ts';
import { insideOf } from './content.ts';
import type { Attribution, Draft } from './draft.ts';
import { itemSentences, isPair, linesOf } from './line.ts';
import { beforeColon, builtIn, isAllMarked, openCue, signatureOf } from './marked.ts';
import { quotationsOf } from './rules.ts';
import type { Found, Inquit } from './rules.ts';
import { sentenceAt } from './sentence.ts';
import type { Line, Sentence } from './shapes.ts';

export interface BlockDrafts {
  readonly drafts: readonly Draft[];
  /** The block is a signature: « – Jeanne Ferrand, maire ». */
  readonly signature: Range | null;
}

/** A quotation in marks that nothing attributes yet. */
export const isOpen = ({ kind, cue, source }: Pick<Draft, 'kind' | 'cue' | 'source'>): boolean =>
  kind === 'direct' && cue.length === 0 && source.length === 0;

const withSignature = (draft: Draft, source: Range): Draft => ({
  ...draft,
  source: [source],
  grounds: [{ rule: 'signature', range: source }],
  fallback: 'none',
});

export function draftsOf(reading: Reading, block: number, names: readonly Name[]): BlockDrafts {
  const lines = linesOf(reading, block, names);
  const taken = new Set<number>();
  const drafts: Draft[] = [];
  const inquits: Inquit[] = [];
  let signature: Range | null = null;
  for (const line of lines) {
    let before: Found | null = null;
    for (const range of itemSentences(line)) {
      const sentence = sentenceAt(line, range);
      const found = quotationsOf(sentence, lines, taken);
      builtIn(found);
      beforeColon(found, (pairs, attribution, rule) => direct(found, pairs, attribution, rule));
      if (isAllMarked(sentence)) standing(found, before);
      const source = line.level < 0 ? signatureOf(sentence) : null;
      const last = drafts.at(-1);
      if (source && last && isOpen(last)) drafts[drafts.length - 1] = withSignature(last, source);
      else if (source && line.items.length === range.end) signature = source;
      drafts.push(...found.drafts);
      inquits.push(...found.inquits);
      before = found;
    }
  }
  return { drafts: withInquits(drafts, inquits, lines), signature };
}

/** A direct quotation of whole pairs. */
function direct(
  { sentence, drafts, taken }: Found,
  pairs: readonly number[],
  attribution: Attribution,
  rule: string,
): void {
  const content = pairs.flatMap((pair) => rangeOf(sentence.line, pair));
  if (content.length === 0) return;
  for (const pair of pairs) taken.add(pair);
  const grounds = [{ rule, range: attribution.cue[0] ?? null }];
  drafts.push({ kind: 'direct', content, marked: [], ...attribution, polarity: null, grounds, pairs });
}

function rangeOf(line: Line, pair: number): readonly Range[] {
  const { start, end } = line.pairs[pair] ?? { start: 0, end: 0 };
  return end > start ? [{ start, end }] : [];
}

/** Words in marks that are a sentence of their own: a heading, the answer to a cue before, or what goes on. */
function standing(found: Found, before: Found | null): void {
  const { sentence, taken, lines } = found;
  const { line } = sentence;
  const pairs = line.items
    .slice(sentence.start, sentence.end)
    .flatMap((item) => (isPair(item) && !taken.has(item.pair) ? [item.pair] : []));
  const alone = line.level < 0 && before === null && isLastSentence(sentence);
  const type = line.reading.blocks[line.block]?.type;
  for (const pair of pairs) {
    const heading = alone && type !== 'paragraph';
    if (!heading && insideOf(lines, pair).words < 2 && !insideOf(lines, pair).ended) continue;
    const cue = before && before.drafts.every(({ kind }) => kind !== 'direct') ? openCue(before) : null;
    const spoken = before?.drafts.some(({ pairs: own }) => own.length > 0) ?? false;
    const silent: Attribution = { cue: [], source: [], polarity: null, fallback: spoken ? 'previous' : 'subject' };
    const rule = cue ? 'inquit-before' : heading ? 'heading' : spoken ? 'continued' : 'ground';
    direct(found, [pair], cue ?? silent, rule);
  }
}

const isLastSentence = ({ line, end }: Sentence): boolean => end === line.items.length;

/** Cuts inquits that stand inside marks out of the quotation that those marks hold. */
function withInquits(drafts: readonly Draft[], inquits: readonly Inquit[], lines: readonly Line[]): readonly Draft[] {
  if (inquits.length === 0) return drafts;
  const byPair = new Map<number, Inquit[]>();
  for (const inquit of inquits) byPair.set(inquit.pair, [...(byPair.get(inquit.pair) ?? []), inquit]);
  const cut: Draft[] = drafts.map((draft) => {
    const own = draft.pairs.flatMap((pair) => byPair.get(pair) ?? []);
    for (const pair of draft.pairs) byPair.delete(pair);
    return own.length > 0 ? withGaps(draft, own) : draft;
  });
  for (const [pair, own] of byPair) {
    const line = lines[0];
    const content = line ? rangeOf(line, pair) : [];
    if (content.length === 0) continue;
    const grounds = [{ rule: 'inquit-inside', range: own[0]?.cue[0] ?? null }];
    const whole: Draft = {
      kind: 'direct',
      content,
      marked: [],
      cue: [],
      source: [],
      polarity: null,
      grounds,
      fallback: 'subject',
      pairs: [pair],
    };
    cut.push(withGaps(whole, own));
  }
  return cut;
}

function withGaps(draft: Draft, inquits: readonly Inquit[]): Draft {
  const content = inquits.reduce<readonly Range[]>(
    (pieces, { gap }) =>
      pieces.flatMap(({ start, end }) =>
        gap.start >= end || gap.end <= start
          ? [{ start, end }]
          : [
              { start, end: gap.start },
              { start: gap.end, end },
            ].filter((piece) => piece.end > piece.start),
      ),
    draft.content,
  );
  const silent = draft.cue.length === 0;
  const last = inquits.at(-1);
  return {
    ...draft,
    content: content.length > 0 ? content : draft.content,
    cue: [...draft.cue, ...inquits.flatMap(({ cue }) => cue)],
    source: [...draft.source, ...inquits.flatMap(({ source }) => source)],
    grounds: silent ? [{ rule: 'inquit-inside', range: last?.cue[0] ?? null }] : draft.grounds,
  };
}
