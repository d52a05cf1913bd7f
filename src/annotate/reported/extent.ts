/** Where a told clause ends: at the sentence's end, unless the journalist or another cue takes over before. */
import { ADV, CLITIC, COORD, DEM, PREP, QUE, REL, SUBJ, SUBORD } from '../languages/lexicon.ts';
import { is, isPair, isSign } from './line.ts';
import { beginsPhrase } from './phrases.ts';
import type { Sentence, VerbGroup } from './shapes.ts';

/** What other cues of the sentence say about where words that are not theirs end. */
export interface Cues {
  /** Has a complement of its own. */
  readonly governs: (group: VerbGroup) => boolean;
  /** Stands behind or inside what it tells: « …, a-t-il dit ». */
  readonly inserted: (group: VerbGroup) => boolean;
  /** A « selon X » begins at the item. */
  readonly accordingAt: (at: number) => boolean;
  /** A « selon X » begins at the item and ends the sentence. */
  readonly endsWithAccording: (at: number) => boolean;
}

/** What is still to come in the sentence: « Estimant que …, il vota contre », « Paul, qui dit que …, attend ». */
export type Rest = 'clause' | 'verb' | 'nothing';

/** The end of the clause that begins at item `from`, exclusive. */
export function clauseEnd(sentence: Sentence, from: number, cues: Cues, rest: Rest = 'nothing'): number {
  const { line, last } = sentence;
  const { items } = line;
  let first: VerbGroup | null = null;
  const infinitive = sentence.groupAt(from)?.form === 'infinitive';
  let saw = false;
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const group = sentence.groupAt(at);
    if (group) {
      saw ||= group.form === 'finite';
      if (group.form === 'finite') first ??= group;
      at = Math.max(at, group.to - 1);
      continue;
    }
    const item = items[at];
    if (isSign(item, '(')) depth += 1;
    else if (isSign(item, ')')) depth -= 1;
    if (depth > 0) continue;
    if (isSign(item, ';')) return at;
    if (isSign(item, ':') && isPair(items[at + 1])) return at;
    if (isPair(item) && !infinitive) saw = true;
    if (isPair(item) && goesOnBy(sentence, at + 1, cues)) return at + 1;
    if (isSign(item, ',') && first?.tense === 'back' && commentsOn(sentence, at + 1)) return at;
    const comma = isSign(item, ',–—') || (isPair(item) && sentence.groupAt(at + 1) !== undefined);
    if (rest !== 'nothing' && saw && isSign(item, ',') && mainFollows(sentence, at + 1, rest)) return at;
    if (comma && takesOver(sentence, at + 1, cues, saw, false)) return isPair(item) ? at + 1 : at;
    if (!is(item, COORD)) continue;
    if (!isSign(items[at - 1], ',') && takesOver(sentence, at, cues, saw, true)) return at;
    // « a estimé que les faits étaient établis et l'a condamné »: the second verb is in the journalist's tense.
    const next = sentence.groupAt(at + 1);
    const steps = next?.tense === 'past' || (next?.tense === 'present' && next.from < next.head);
    if (first?.tense === 'back' && steps) return at;
  }
  return last;
}

/** « … » por lo que abogó en que « … »: a cue of its own, tied by a preposition and « lo que ». */
function goesOnBy(sentence: Sentence, from: number, cues: Cues): boolean {
  const { items } = sentence.line;
  if (!is(items[from], PREP) || !is(items[from + 2], QUE | REL)) return false;
  const group = sentence.groupAt(from + 3);
  return group !== undefined && cues.governs(group);
}

/** Whether what begins at `from` (behind a comma, or with a conjunction) is no longer told. */
function takesOver(sentence: Sentence, from: number, cues: Cues, saw: boolean, bare: boolean): boolean {
  const { line } = sentence;
  const { items } = line;
  let at = from;
  const joined = is(items[at], COORD);
  if (joined) at += 1;
  if (is(items[at], QUE)) return false;
  if (!joined && line.language.contrast.has(items[at]?.lower ?? '')) {
    // "…, while the minister claimed …"
    const next = is(items[at + 1], QUE) ? null : opensWithSubject(sentence, at + 1);
    if (next === null ? is(items[at + 1], QUE) : cues.governs(next)) return true;
  }
  if (!joined && saw && goesOnMeanwhile(sentence, at, cues)) return true;
  // « se comprometió a pagar, y aunque …, las fuentes dicen »: a clause cannot go on an infinitive.
  if (joined && !bare && !saw && is(items[at], SUBORD)) return true;
  // « …, comme l'affirmait la direction »
  const compared = line.language.manner.has(items[at]?.lower ?? '') ? sentence.groupAt(at + 1) : undefined;
  if (compared && !joined && cues.inserted(compared)) return true;
  if (cues.endsWithAccording(at)) return !joined;
  const next = groupSoon(sentence, at);
  if (next) {
    if (next.form === 'gerund' || next.form === 'infinitive') return !bare && cues.governs(next);
    if (next.from === at) {
      if (!joined && cues.inserted(next)) return true;
      if (joined && cues.governs(next)) return true;
    }
  }
  if (!joined || !saw) return false;
  // A clause with a subject of its own: « , mais le maire a refusé ».
  const group = opensWithSubject(sentence, at);
  if (group !== null) return !bare || cues.governs(group);
  return !bare && opensWithCue(sentence, at, cues);
}

/** « , al tiempo que anunció que … », « , en même temps qu'il assure que … »: a second cue, on a par with the first. */
function goesOnMeanwhile(sentence: Sentence, from: number, cues: Cues): boolean {
  const { items } = sentence.line;
  if (!is(items[from], PREP)) return false;
  const que = [from + 2, from + 3].find((at) => is(items[at], QUE));
  if (que === undefined) return false;
  const next = sentence.groupAt(que + 1) ?? opensWithSubject(sentence, que + 1);
  return next !== null && cues.governs(next);
}

/** ", but a spokeswoman, Jane Holt, said": a cue of its own, its subject parted from it by commas. */
function opensWithCue(sentence: Sentence, from: number, cues: Cues): boolean {
  for (let at = from; at < Math.min(sentence.last, from + 16); at += 1) {
    const group = sentence.groupAt(at);
    if (group?.form !== 'finite') continue;
    return cues.governs(group) && sentence.subject(group).phrase?.from === from;
  }
  return false;
}

/** The finite verb of a clause that begins at `at` with its subject; null where none begins there. */
function opensWithSubject(sentence: Sentence, at: number): VerbGroup | null {
  const { line } = sentence;
  const { items } = line;
  const item = items[at];
  if (!beginsPhrase(line, at) && !(is(item, SUBJ) && !is(item, CLITIC))) return null;
  for (let ahead = at; ahead < Math.min(sentence.last, at + 14); ahead += 1) {
    const group = sentence.groupAt(ahead);
    if (group?.form === 'finite') return group;
    if (group === undefined && (is(items[ahead], QUE | REL) || isSign(items[ahead], ',;:'))) return null;
  }
  return null;
}

/** « …, ce que la chancellerie dément »: on the whole clause, in the journalist's own tense. */
function commentsOn(sentence: Sentence, at: number): boolean {
  const { line, last } = sentence;
  if (!is(line.items[at], DEM) || !is(line.items[at + 1], REL)) return false;
  for (let ahead = at + 2; ahead < Math.min(last, at + 12); ahead += 1) {
    const group = sentence.groupAt(ahead);
    if (group?.form === 'finite') return group.tense === 'present' || group.tense === 'past';
  }
  return false;
}

const mainFollows = (sentence: Sentence, at: number, rest: Rest): boolean =>
  rest === 'clause' ? opensWithSubject(sentence, at) !== null : sentence.groupAt(at)?.form === 'finite';

/** A verb group at `at` or behind the small words that lead to one: « tout en », « avant d' ». */
function groupSoon(sentence: Sentence, at: number): VerbGroup | undefined {
  for (let ahead = at; ahead < Math.min(sentence.last, at + 4); ahead += 1) {
    const group = sentence.groupAt(ahead);
    if (group) return group;
    if (!is(sentence.line.items[ahead], PREP | ADV)) return undefined;
  }
  return undefined;
}
