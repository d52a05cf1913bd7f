/** Named mentions: persons, organisations and places, block by block. */
import type { EntityType } from '../article/schema.ts';
import { capitalsOf } from './capitals.ts';
import type { CapitalBlock, Capitals } from './capitals.ts';
import type { Name, Reading } from './document.ts';
import { chainsIn } from './name-spans.ts';
import { nationOf } from './name-words.ts';
import type { Chain } from './name-cuts.ts';
import { typesOf } from './name-types.ts';
import { DET } from './languages/lexicon.ts';
import type { Token } from './tokens.ts';

/** In reading order, never overlapping; one list a block. */
export function namesIn(reading: Reading): readonly (readonly Name[])[] {
  const capitals = capitalsOf(reading);
  const chains = withoutNations(
    capitals.blocks.map((block) => (block.titled ? [] : chainsIn(block, capitals))),
    capitals,
  );
  const types = typesOf(chains.flat(), capitals);
  const known = knownNames(types);
  return capitals.blocks.map((block, index) => {
    const found = (chains[index] ?? []).flatMap((chain) => named(chain, types.get(chain.key) ?? null, block));
    const again = seenAgain(block, capitals, known, found);
    return [...found, ...again].toSorted((a, b) => a.start - b.start);
  });
}

/** « le Parti populaire espagnol », where the text has « le Parti populaire » too: the adjective is no part of the name. */
function withoutNations(chains: readonly (readonly Chain[])[], capitals: Capitals): readonly (readonly Chain[])[] {
  const keys = new Set(chains.flat().map(({ key }) => key));
  return chains.map((found) =>
    found.map((chain) => {
      const space = chain.key.lastIndexOf(' ');
      const shorter = chain.key.slice(0, space);
      if (chain.shape !== 'body' || space < 0 || !keys.has(shorter) || !nationOf(chain.key.slice(space + 1), capitals))
        return chain;
      return { ...chain, to: chain.to - 1, key: shorter };
    }),
  );
}

function named(
  { block, from, to }: Pick<Chain, 'block' | 'from' | 'to'>,
  type: EntityType | null,
  { tokens }: CapitalBlock,
): readonly Name[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  return type && first && last ? [{ block, start: first.start, end: last.end, type }] : [];
}

interface Known {
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** More names than this with one first word are not looked for again. */
const MOST_ALIKE = 8;

/** The text's names by their first word, longest first. */
function knownNames(types: ReadonlyMap<string, EntityType | null>): ReadonlyMap<string, readonly Known[]> {
  const byFirst = new Map<string, Known[]>();
  for (const [key, type] of types) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    if (!type || first.length < 2) continue;
    list(byFirst, { words, type });
    // A last name that begins a sentence, where its capital says nothing.
    const last = words.at(-1) ?? '';
    if (type === 'person' && words.length > 1 && last.length > 2 && !types.has(last))
      list(byFirst, { words: [last], type });
  }
  return new Map(
    [...byFirst].map(([first, alike]) => [first, alike.toSorted((a, b) => b.words.length - a.words.length)]),
  );
}

function list(byFirst: Map<string, Known[]>, known: Known): void {
  const first = known.words[0] ?? '';
  const alike = byFirst.get(first) ?? [];
  if (alike.length < MOST_ALIKE) alike.push(known);
  byFirst.set(first, alike);
}

/** Names found elsewhere in the text that stand here in a heading's capitals, or a body's in small letters. */
function seenAgain(
  block: CapitalBlock,
  capitals: Capitals,
  known: ReadonlyMap<string, readonly Known[]>,
  found: readonly Name[],
): readonly Name[] {
  const { tokens, titled, index } = block;
  const names: Name[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    while ((found[next]?.end ?? Infinity) <= token.start) next += 1;
    if ((found[next]?.start ?? Infinity) < token.end) continue;
    const alike = known.get(token.folded);
    const match = alike && standing(alike, block, at, capitals.language.headLast);
    const to = at + (match?.words.length ?? 0);
    const end = tokens[to - 1]?.end ?? 0;
    if (match && end <= (found[next]?.start ?? Infinity)) {
      names.push(...named({ block: index, from: at, to }, match.type, block));
      at = to - 1;
    } else if (titled && token.capital && capitals.language.isPlace(token.folded)) {
      names.push(...named({ block: index, from: at, to: at + 1 }, 'place', block));
    }
  }
  return names;
}

/** The longest of the names alike that stands again at a token. */
const standing = (alike: readonly Known[], block: CapitalBlock, at: number, headLast: boolean): Known | undefined =>
  alike.find((name) => isAgain(name, block, at, headLast) && stands(name.words, at, block.tokens));

/** Whether a known name may stand again at a token: with its capitals, or a body's in small letters. */
function isAgain(
  { words, type }: Known,
  { tokens, titled, initial }: CapitalBlock,
  at: number,
  headLast: boolean,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (titled) return token.capital;
  if (type === 'person') return words.length === 1 && token.capital && initial[at] === true;
  return type === 'organisation' && words.length > 1 && !(token.flags & DET) && !headLast;
}

const stands = (words: readonly string[], at: number, tokens: readonly Token[]): boolean =>
  words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && (token.text === word || token.folded === word);
  });
