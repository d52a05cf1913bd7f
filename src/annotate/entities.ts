/**
 * Names that mean the same: « Samaras » is Antonis Samaras, « EELV » is Europe Écologie Les Verts, « Melik » is Mélik. Two
 * persons with one last name are never mixed.
 */
import { betweenWords, fold, hash32, slug } from '../article/fold.ts';
import type { EntityType } from '../article/schema.ts';
import type { Name, Place, Reading } from './document.ts';
import { genderOf } from './gender.ts';
import type { Gender, Language } from './languages/lexicon.ts';

/** What the text names, with all of its names; descriptions are gathered by `profiles.ts`. */
export interface Cluster {
  readonly type: EntityType;
  /** In reading order; the fullest gives name and id. Empty where a speaker has no name. */
  readonly names: Name[];
  /** Folded words of the fullest name. */
  words: readonly string[];
  /** The words of the text that name or describe it best. */
  best: Place | null;
  gender: Gender;
  plural: boolean;
  /** Folded nouns that describe it, and the words that go with them. */
  readonly heads: Set<string>;
  readonly traits: Set<string>;
  description: string | null;
}

export interface Entities {
  readonly clusters: readonly Cluster[];
  readonly of: ReadonlyMap<Name, Cluster>;
}

interface Growing {
  readonly reading: Reading;
  readonly clusters: Cluster[];
  readonly byName: Map<string, Cluster>;
  /** Persons by last word, by any other word; bodies by their initials and their first word. */
  readonly byLast: Map<string, Cluster[]>;
  readonly byPart: Map<string, Cluster[]>;
  readonly byInitials: Map<string, Cluster>;
  readonly byHead: Map<string, Cluster[]>;
  /** Whom a last name alone was used for. */
  readonly used: Map<string, Cluster>;
}

const MOST_ALIKE = 12;

export const newCluster = (type: EntityType): Cluster => ({
  type,
  names: [],
  words: [],
  best: null,
  gender: null,
  plural: false,
  heads: new Set(),
  traits: new Set(),
  description: null,
});

export function entitiesOf(reading: Reading, names: readonly (readonly Name[])[]): Entities {
  const growing: Growing = {
    reading,
    clusters: [],
    byName: new Map(),
    byLast: new Map(),
    byPart: new Map(),
    byInitials: new Map(),
    byHead: new Map(),
    used: new Map(),
  };
  const read = names.flat().map((name) => ({ name, words: wordsOf(reading, name) }));
  // Full names first: a last name in the title is explained by the text below it.
  for (const { name, words } of read) if (words.length > 1) full(growing, name, words);
  for (const { name, words } of read) if (words.length === 1) begin(growing, name, words);
  const of = new Map<Name, Cluster>();
  let before: Name | null = null;
  for (const { name, words } of read) {
    const cluster = explained(growing, before, name, of) ?? clusterFor(growing, name, words);
    join(growing, cluster, name, words);
    of.set(name, cluster);
    before = name;
  }
  return { clusters: growing.clusters.filter((cluster) => cluster.names.length > 0), of };
}

/** Small words that are no part of what tells names apart, nor of initials. */
const SMALL = /^(?:de|du|des|d|la|le|les|l|el|los|las|del|y|et|of|the|for|and|pour|para|en|sur|a|au|aux|on|in)$/;

export function wordsOf({ blocks }: Reading, { block, start, end }: Place): readonly string[] {
  const folded = fold(blocks[block]?.text.slice(start, end) ?? '').replaceAll('.', '');
  return folded.split(betweenWords(folded)).filter((word) => word !== '');
}

const keyOf = (type: EntityType, words: readonly string[], { aliases }: Language): string => {
  const joined = words.filter((word) => !/^(?:the|l)$/.test(word)).join('-');
  const alias = Object.hasOwn(aliases, joined) ? aliases[joined] : undefined;
  return type === 'person' ? words.join('-') : (alias ?? joined);
};

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (!known) map.set(key, [cluster]);
  else if (known.length < MOST_ALIKE && !known.includes(cluster)) known.push(cluster);
}

/** The cluster of a name of several words, made where there is none. */
function full(growing: Growing, name: Name, words: readonly string[]): void {
  const key = `${name.type} ${keyOf(name.type, words, growing.reading.language)}`;
  if (growing.byName.has(key)) return;
  const same = name.type === 'person' ? samePerson(growing, words) : sameBody(growing, name.type, words);
  const cluster = same ?? make(growing, name.type, words);
  growing.byName.set(key, cluster);
  if (words.length > cluster.words.length) cluster.words = words;
  index(growing, cluster, words);
}

function make(growing: Growing, type: EntityType, words: readonly string[]): Cluster {
  const cluster = newCluster(type);
  cluster.words = words;
  growing.clusters.push(cluster);
  return cluster;
}

function index(growing: Growing, cluster: Cluster, words: readonly string[]): void {
  if (cluster.type === 'person') {
    push(growing.byLast, words.at(-1) ?? '', cluster);
    for (const word of words.slice(0, -1)) if (word.length > 1) push(growing.byPart, word, cluster);
    return;
  }
  if (cluster.type !== 'organisation') return;
  const weighty = words.filter((word) => !SMALL.test(word));
  const initials = weighty.map((word) => word.charAt(0)).join('');
  if (initials.length > 1 && !growing.byInitials.has(initials)) growing.byInitials.set(initials, cluster);
  const all = words.map((word) => word.charAt(0)).join('');
  if (all.length > 2 && !growing.byInitials.has(all)) growing.byInitials.set(all, cluster);
  push(growing.byHead, words[0] ?? '', cluster);
}

/** « Rodríguez Zapatero » is José Luis Rodríguez Zapatero, « J. Dupont » is Jean Dupont; Anne Dupont is another. */
function samePerson(growing: Growing, words: readonly string[]): Cluster | null {
  const last = words.at(-1) ?? '';
  const found = growing.byLast.get(last)?.find((known) => fits(words, known.words));
  if (found) return found;
  // A Spanish second surname left out: « Alberto Fernández » of « Alberto Fernández Díaz ».
  return (
    growing.byPart.get(last)?.find(({ words: known }) => known.slice(0, words.length).join(' ') === words.join(' ')) ??
    null
  );
}

/** Whether two names with one last word can be one person's. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.slice(-short.length).join(' ') === short.join(' ')) return true;
  const first = short[0] ?? '';
  const other = long[0] ?? '';
  if (first === other) return short.slice(0, -1).every((word) => long.includes(word));
  return (first.length === 1 || other.length === 1) && first.charAt(0) === other.charAt(0);
}

function sameBody(growing: Growing, type: EntityType, words: readonly string[]): Cluster | null {
  if (type !== 'organisation') return null;
  // "State Department" and "US State Department".
  for (let cut = 1; cut < words.length - 1; cut += 1) {
    const known = growing.byName.get(`${type} ${words.slice(cut).join('-')}`);
    if (known && cut === 1) return known;
  }
  return null;
}

/** A name of one word that no full name explains begins a cluster of its own. */
function begin(growing: Growing, name: Name, words: readonly string[]): void {
  if (find(growing, name, words)) return;
  const cluster = make(growing, name.type, words);
  growing.byName.set(`${name.type} ${keyOf(name.type, words, growing.reading.language)}`, cluster);
  if (name.type === 'person') push(growing.byLast, words[0] ?? '', cluster);
}

function clusterFor(growing: Growing, name: Name, words: readonly string[]): Cluster {
  const found = find(growing, name, words);
  if (found) return found;
  const made = make(growing, name.type, words);
  growing.byName.set(`${name.type} ${keyOf(name.type, words, growing.reading.language)}`, made);
  return made;
}

function find(growing: Growing, name: Name, words: readonly string[]): Cluster | null {
  const exact = growing.byName.get(`${name.type} ${keyOf(name.type, words, growing.reading.language)}`);
  if (name.type !== 'person' || words.length > 1) return exact ?? bodyFor(growing, name, words);
  const word = words[0] ?? '';
  const alike = growing.byLast.get(word) ?? growing.byPart.get(word) ?? misspelt(growing, word);
  return chosen(growing, name, word, alike) ?? exact ?? null;
}

/** Of several persons with one last name: the one it was used for before, of the gender that a title says, named last. */
function chosen(growing: Growing, name: Name, word: string, alike: readonly Cluster[]): Cluster | null {
  if (alike.length < 2) return alike[0] ?? null;
  const gender = genderOf(growing.reading, name);
  const possible = alike.filter((cluster) => !gender || !cluster.gender || cluster.gender === gender);
  const used = growing.used.get(word);
  if (used && possible.includes(used)) return used;
  const named = possible.filter((cluster) => cluster.names.length > 0);
  const latest = named.toSorted((a, b) => position(b.names.at(-1)) - position(a.names.at(-1)))[0];
  return latest ?? possible[0] ?? alike[0] ?? null;
}

const position = (name: Name | undefined): number => (name ? name.block * 1e7 + name.start : -1);

/** « Bauchtman » for Buchtmann: a long name that differs by a letter or two. */
function misspelt({ byLast }: Growing, word: string): readonly Cluster[] {
  if (word.length < 7 || byLast.size > 60) return [];
  for (const [known, clusters] of byLast) {
    if (known.charAt(0) === word.charAt(0) && Math.abs(known.length - word.length) < 2 && near(known, word))
      return clusters;
  }
  return [];
}

/** Whether two words are two edits apart or less. */
function near(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 9) <= 2;
}

/** An acronym by its expansion's initials, « PSA » by « PSA Peugeot Citroën ». */
function bodyFor(growing: Growing, name: Name, words: readonly string[]): Cluster | null {
  if (name.type !== 'organisation' || words.length > 1) return null;
  const [word = ''] = words;
  const text = growing.reading.blocks[name.block]?.text.slice(name.start, name.end) ?? '';
  if (/^[\p{Lu}.]+$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}$/u.test(text)) {
    const spelt = growing.byInitials.get(word);
    if (spelt) return spelt;
  }
  const headed = growing.byHead.get(word) ?? [];
  return headed.length === 1 && !growing.reading.language.bodies.has(word) ? (headed[0] ?? null) : null;
}

/** « Parti socialiste (PASOK) »: the name in brackets is the same body's. */
function explained(growing: Growing, before: Name | null, name: Name, of: ReadonlyMap<Name, Cluster>): Cluster | null {
  if (!before || before.block !== name.block || before.type === 'person' || name.type === 'person') return null;
  const text = growing.reading.blocks[name.block]?.text ?? '';
  if (!/^\s?\($/.test(text.slice(before.end, name.start)) || text.charAt(name.end) !== ')') return null;
  const cluster = of.get(before);
  if (!cluster || before.type !== name.type) return null;
  const words = wordsOf(growing.reading, name);
  const key = `${name.type} ${keyOf(name.type, words, growing.reading.language)}`;
  const own = growing.byName.get(key);
  growing.byName.set(key, cluster);
  // What is the acronym of another name already stays with it.
  if (own && own !== cluster && own.words.length === words.length) merge(own, cluster, of);
  return cluster;
}

/** What was named by its acronym before its expansion came. */
function merge(from: Cluster, into: Cluster, of: ReadonlyMap<Name, Cluster>): void {
  if (!(of instanceof Map)) return;
  for (const name of from.names) {
    into.names.push(name);
    of.set(name, into);
  }
  from.names.length = 0;
}

function join(growing: Growing, cluster: Cluster, name: Name, words: readonly string[]): void {
  cluster.names.push(name);
  if (!cluster.best || words.length > wordsOf(growing.reading, cluster.best).length) cluster.best = name;
  if (cluster.type !== 'person') return;
  cluster.gender ??= genderOf(growing.reading, name);
  if (words.length === 1) growing.used.set(words[0] ?? '', cluster);
}

/** Ids: the slug of the fullest name; a number for twins, a check of the letters in scripts that have no slug. */
export function idsOf(
  clusters: readonly Cluster[],
  nameOf: (cluster: Cluster) => string,
): ReadonlyMap<Cluster, string> {
  const taken = new Map<string, number>();
  const ids = new Map<Cluster, string>();
  for (const cluster of clusters) {
    const name = nameOf(cluster);
    const base = slug(name).slice(0, 60).replace(/-$/, '') || `x-${hash32(name).toString(36)}`;
    let id = base;
    while (taken.has(id)) {
      const twin = (taken.get(base) ?? 1) + 1;
      taken.set(base, twin);
      id = `${base}-${twin}`;
    }
    taken.set(id, 1);
    ids.set(cluster, id);
  }
  return ids;
}
