/** Named mentions: persons, organisations and places, block by block. */
import type { Name, Reading } from './document.ts';
import type { Token } from './tokens.ts';

/** In reading order, never overlapping; one list a block. */
export function namesIn(reading: Reading): readonly (readonly Name[])[] {
  return reading.tokens.map((tokens, block) => namesOf(tokens, block, reading));
}

function namesOf(tokens: readonly Token[], block: number, { language }: Reading): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first?.capital || first.flags !== 0 || first.verb) continue;
    let last = at;
    while (tokens[last + 1]?.capital && tokens[last + 1]?.flags === 0) last += 1;
    const end = tokens[last]?.end ?? first.end;
    const text = tokens.slice(at, last + 1).map(({ lower }) => lower);
    const type = language.isPlace(text.join(' ')) ? 'place' : /^\p{Lu}+$/u.test(first.text) ? 'organisation' : 'person';
    names.push({ block, start: first.start, end, type });
    at = last;
  }
  return names;
}
