/** Makes a sentence of a range of items. */
import type { Range } from '../../article/span.ts';
import { isSign } from './line.ts';
import type { Line, Sentence, Subject, VerbGroup } from './shapes.ts';
import { subjectOf } from './subject.ts';
import { verbGroups } from './verbs.ts';

export function sentenceAt(line: Line, { start, end }: Range): Sentence {
  const groups = verbGroups(line, { start, end });
  const at = new Map(groups.map((group) => [group.from, group]));
  const subjects = new Map<VerbGroup, Subject>();
  let last = end;
  while (last > start && isSign(line.items[last - 1], '.!?…')) last -= 1;
  const sentence: Sentence = {
    line,
    start,
    end,
    last,
    groups,
    groupAt: (item) => at.get(item),
    subject: (group) => {
      const known = subjects.get(group);
      if (known) return known;
      const found = subjectOf(sentence, group);
      subjects.set(group, found);
      return found;
    },
  };
  return sentence;
}
