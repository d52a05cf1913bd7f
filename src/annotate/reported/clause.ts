/** Where clauses begin. */
import { COORD, DET, QUE, REL, SUBORD } from '../languages/lexicon.ts';
import { is, isSign } from './line.ts';
import type { Sentence, VerbGroup } from './shapes.ts';

/** As far to the left as a subject is looked for, in items. */
const WINDOW = 60;

/**
 * Where the clause of `group` begins at the earliest: behind the nearest boundary on its left (a complementizer, a
 * conjunction that opens a clause, a colon, another finite verb that is not in a relative clause of the subject).
 */
export function clauseStart(sentence: Sentence, group: VerbGroup): number {
  const { line, start, groups } = sentence;
  const { items } = line;
  let rank = group.rank - 1;
  const low = Math.max(start, group.from - WINDOW);
  for (let at = group.from - 1; at >= low; at -= 1) {
    const before = groups[rank];
    if (before && at < before.to) {
      rank -= 1;
      if (before.form !== 'finite') {
        at = before.from;
        continue;
      }
      const relative = relativeStart(sentence, before);
      if (relative < 0) return before.to;
      at = relative;
      continue;
    }
    const item = items[at];
    if (isSign(item, ':;.!?…')) return at + 1;
    if (at + 1 < group.from && isManner(sentence, at)) continue;
    if (is(item, SUBORD) && !is(item, REL)) return at + 1;
    if (is(item, QUE) && !is(items[at + 1], QUE)) return at + 1;
    if (is(item, COORD) && at < group.from - 1 && verbBefore(sentence, rank)) return at + 1;
  }
  return low;
}

/** « le maire, comme ses adjoints, … », « le maire, ainsi que ses adjoints, … »: no clause opens there. */
function isManner({ line }: Sentence, at: number): boolean {
  const { items, language } = line;
  const before = items[at - 1];
  if (is(items[at], QUE) && before) return language.manner.has(before.lower);
  return language.manner.has(items[at]?.lower ?? '') && is(items[at + 1], DET) && isSign(before, ',');
}

/** Where the relative clause of `group` opens (its pronoun), -1 where it stands in none. */
function relativeStart({ line, start, groups }: Sentence, group: VerbGroup): number {
  const low = groups[group.rank - 1]?.to ?? start;
  for (let at = group.from - 1; at >= low; at -= 1) {
    if (is(line.items[at], REL)) return at;
    if (isSign(line.items[at], ',;:')) return -1;
  }
  return -1;
}

/** Whether a conjunction joins clauses, not nouns: a finite verb stands before it. */
const verbBefore = ({ groups }: Sentence, rank: number): boolean =>
  groups.slice(Math.max(0, rank - 2), rank + 1).some(({ form }) => form === 'finite');

/** Whether a verb stands in a clause that a conjunction or a relative pronoun opens. */
export function isSubordinate(sentence: Sentence, group: VerbGroup): boolean {
  const at = sentence.subject(group).from - 1;
  return at >= sentence.start && is(sentence.line.items[at], QUE | SUBORD | REL);
}

/** Whether a verb governs the infinitive right behind it: « a tenu à préciser », « vient d'annoncer ». */
export const leads = (governor: VerbGroup, infinitive: VerbGroup): boolean =>
  governor.form === 'finite' && governor.rank === infinitive.rank - 1 && infinitive.from - governor.to <= 1;
