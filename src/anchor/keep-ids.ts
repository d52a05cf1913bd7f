/**
 * Ids that hold when an article is annotated anew, or its text was edited: what was published under an id is found under
 * it again (FORMAT, "Quotation id").
 */
import type { Article, Quotation } from '../article/schema.ts';
import type { Range } from '../article/span.ts';
import { joinBlocks, rangeOfSpans } from './joined-text.ts';
import { findPassage } from './match.ts';
import { sharedBy } from './places.ts';
import { makeSelector } from './selector.ts';

/** Contents that have this share of what they cover together in common are the same quotation. */
const SAME = 0.5;

interface Pair {
  readonly former: Quotation;
  /** Index of a quotation of the next article. */
  readonly next: number;
  readonly share: number;
}

/**
 * `next` with the ids of `former`: each former quotation's id goes to the quotation whose content overlaps it most, one
 * to one; where two have become one, or one has shrunk to a part, the id is listed in `formerIds` there. New quotations
 * keep their ids, with a number where that is taken. The texts may differ: former contents are looked for as linked
 * passages are. Costs a search a quotation where they do, else nothing to speak of.
 */
export function keepIds(former: Article, next: Article): Article {
  const places = placesIn(former, next);
  const joined = joinBlocks(next);
  const contents = next.quotations.map(({ content }) => rangeOfSpans(next, joined, content));
  const pairs: Pair[] = former.quotations.flatMap((quotation) => {
    const place = places(quotation);
    return contents.flatMap((content, index) => {
      const share = place && content ? sharedBy(place, content) : 0;
      const inside = place && content && place.start < content.end && content.start < place.end;
      return inside ? [{ former: quotation, next: index, share }] : [];
    });
  });
  const byShare = pairs.toSorted((a, b) => b.share - a.share);
  const owners = new Map<number, Quotation>();
  const homes = new Map<Quotation, number>();
  for (const { former: quotation, next: index, share } of byShare) {
    if (share < SAME || owners.has(index) || homes.has(quotation)) continue;
    owners.set(index, quotation);
    homes.set(quotation, index);
  }
  // Former ids without a quotation of their own live on in the one that overlaps them most.
  for (const { former: quotation, next: index } of byShare) {
    if (!homes.has(quotation)) homes.set(quotation, index);
  }
  const published = new Set(former.quotations.flatMap(idsOf));
  const kept = new Set([...owners.values()].map(({ id }) => id));
  const taken = new Set([...[...homes.keys()].flatMap(idsOf), ...kept]);
  const quotations = next.quotations.map((quotation, index): Quotation => {
    const id = owners.get(index)?.id ?? freeId(quotation.id, taken);
    taken.add(id);
    const formerIds = [...homes].flatMap(([one, home]) => (home === index ? idsOf(one) : []));
    const own = (quotation.formerIds ?? []).filter((one) => !published.has(one) && !taken.has(one));
    const listed = [...new Set([...formerIds, ...own])].filter((one) => one !== id && !kept.has(one));
    const { formerIds: _, ...rest } = quotation;
    return { ...rest, id, ...(listed.length > 0 && { formerIds: listed }) };
  });
  return { ...next, quotations };
}

const idsOf = ({ id, formerIds = [] }: Quotation): readonly string[] => [id, ...formerIds];

/** `id`, with the next free number where it is taken, as twins have. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const base = /^(.*-[0-9a-f]{4})-\d+$/.exec(id)?.[1] ?? id;
  for (let twin = 2; ; twin += 1) {
    if (!taken.has(`${base}-${twin}`)) return `${base}-${twin}`;
  }
}

/** Where a former quotation's content stands in the joined text of `next`; null where it is gone. */
function placesIn(former: Article, next: Article): (quotation: Quotation) => Range | null {
  const [before, now] = [joinBlocks(former), joinBlocks(next)];
  if (before.text === now.text) return ({ content }) => rangeOfSpans(former, before, content);
  return ({ content }) => {
    const selector = makeSelector(former, content);
    const found = selector && findPassage(selector, next);
    return !found || found.outcome === 'gone' ? null : rangeOfSpans(next, now, found.spans);
  };
}
