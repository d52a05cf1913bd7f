/** What the text says of whom it names, beside the name: « L'ambassadeur de Russie, X », « X, professeur à Y », « X est maire ». */
import { headAt, traitsOf } from './describe.ts';
import type { Name, Reading } from './document.ts';
import { wordsOf } from './entities.ts';
import type { Cluster, Entities } from './entities.ts';
import { articleGender, tokensIn, wordGender } from './gender.ts';
import { BE, DET, DOC, FINITE3, GROUP, OF, PREP, REL, ROLE, TITLE } from './languages/lexicon.ts';
import { nationOf } from './name-words.ts';
import type { Token } from './tokens.ts';

/** As many tokens of a description are read. */
const LONGEST = 18;

export function profile(reading: Reading, { of }: Entities): void {
  for (const [name, cluster] of of) {
    if (cluster.type === 'place') continue;
    const tokens = reading.tokens[name.block] ?? [];
    const { from, to } = tokensIn(reading, name);
    const title = (tokens[from - 1]?.folded ?? '').replace('.', '');
    const role = Object.hasOwn(reading.language.titleRoles, title) ? reading.language.titleRoles[title] : undefined;
    if (role && cluster.type === 'person') cluster.heads.add(role);
    before(reading, tokens, from, cluster);
    after(reading, tokens, to, name, cluster);
    if (cluster.type === 'organisation') ownWords(reading, name, cluster);
  }
}

/** « le Parti populaire » is « le parti ». */
function ownWords(reading: Reading, name: Name, cluster: Cluster): void {
  const words = wordsOf(reading, name);
  if (words.length < 2) return;
  for (const word of words) {
    if (reading.language.bodies.has(word)) cluster.heads.add(word);
    else if (word.length > 3) cluster.traits.add(word);
  }
}

const nounOf = (cluster: Cluster): number => (cluster.type === 'person' ? ROLE : GROUP);

/** Directly before, or before a comma: « le ministre des Finances X », « La fédération des banques, X ». */
function before(reading: Reading, tokens: readonly Token[], from: number, cluster: Cluster): void {
  const comma = tokens[from - 1]?.text === ',';
  const last = comma ? from - 2 : from - 1;
  let small = last;
  while (small > last - 3 && (tokens[small]?.flags ?? 0) & (TITLE | DET) && !((tokens[small]?.flags ?? 0) & OF))
    small -= 1;
  // « l'avocat de M. X » is another.
  if (!comma && (tokens[small]?.flags ?? 0) & (OF | PREP) && !((tokens[small]?.flags ?? 0) & ROLE)) return;
  let noun: number | null = null;
  let start = last + 1;
  for (let at = last; at >= 0 && at > last - LONGEST; at -= 1) {
    at = beforeBrackets(tokens, at);
    const token = tokens[at];
    if (!token || token.kind === 'sign' || token.pair !== tokens[from]?.pair) break;
    if (token.flags & REL && !(token.flags & DET)) break;
    if (token.verb && token.flags === 0 && !isAdjectival(token)) break;
    start = at;
    // « le quincaillier X »: a noun that no list has, directly before.
    if (
      token.flags & nounOf(cluster) ||
      (at === last && !comma && cluster.type === 'person' && isLoneNoun(reading, tokens, at))
    ) {
      noun = at;
      // « ministre délégué »: the first of two.
      if (!comma && !((tokens[at - 1]?.flags ?? 0) & nounOf(cluster))) break;
    }
  }
  if (noun === null || start > noun) return;
  const first = tokens[noun - 1];
  // « interrogé par le maire, X »: a description opens its sentence or follows a small word.
  if (comma && first && !(first.flags & (DET | ROLE)) && start < noun - 3) return;
  learn(reading, tokens, noun, last + 1, cluster, comma || noun < last);
}

/** A small word of no class that is known: a noun, as far as one can see. */
const isPlainNoun = (token: Token): boolean =>
  token.kind === 'word' && !token.capital && token.flags === 0 && !token.verb && token.text.length > 3;

/** One that does not describe a noun before it: not « vasca » in « la ciclista vasca ». */
function isLoneNoun({ language }: Reading, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isPlainNoun(token) || nationOf(token.folded, { language }) !== null) return false;
  return ((tokens[at - 1]?.flags ?? 0) & (ROLE | GROUP)) === 0;
}

/** The index before brackets that close at a token. */
function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let start = at - 1; start > at - 8; start -= 1) if (tokens[start]?.text === '(') return start - 1;
  return at;
}

const isAdjectival = (token: Token): boolean => /(?:é|és|ée|ées|ado|ada)$/.test(token.lower);

/** « X, aujourd'hui professeur à Beyrouth », « X (maire) », « X est professeur ». */
function after(reading: Reading, tokens: readonly Token[], to: number, name: Name, cluster: Cluster): void {
  const next = tokens[to];
  if (!next) return;
  const opens = next.text === ',' || next.text === '(';
  const copula = (next.flags & BE) !== 0;
  if (!opens && !copula) return;
  let noun: number | null = null;
  let end = to + 1;
  for (let at = to + 1; at < tokens.length && at < to + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'sign' && token.text !== '-') || token.pair !== tokens[to - 1]?.pair) break;
    if (noun === null) {
      if (token.flags & REL || (token.flags & PREP && !(token.flags & (DET | ROLE)))) return;
      if (token.verb && !(token.flags & (ROLE | GROUP | DET)) && !isAdjectival(token)) return;
      // « X, juge au tribunal »; not « X, juge la décision ».
      if ((token.verb?.bits ?? 0) & FINITE3 && (tokens[at + 1]?.flags ?? 0) & DET) return;
      const isFirst = at === to + 1 || (at === to + 2 && /^(?:une?|an?|una)$/.test(tokens[to + 1]?.lower ?? ''));
      if (cluster.type === 'organisation' && at === to + 1 && isPlainNoun(token)) return;
      if (cluster.type === 'person' && isFirst && isPlainNoun(token)) noun = at;
      else if (token.flags & nounOf(cluster) && !(token.flags & TITLE && token.capital && at === to + 1)) noun = at;
      else if (token.capital || at > to + 5) return;
    } else if (token.flags & REL || (copula && token.verb && token.flags === 0)) break;
    end = at + 1;
  }
  if (noun === null || name.block < 0) return;
  const bare = cluster.description === null || cluster.description.length === 0;
  learn(reading, tokens, noun, end, cluster, bare && opens);
}

function learn(
  reading: Reading,
  tokens: readonly Token[],
  noun: number,
  end: number,
  cluster: Cluster,
  describes: boolean,
): void {
  const { language } = reading;
  const head = language.headLast ? (headAt(tokens, noun, end, language) ?? noun) : noun;
  for (const at of new Set([noun, head])) {
    const word = tokens[at]?.folded ?? '';
    if (word !== '') cluster.heads.add(word);
  }
  let from = noun;
  while (from > 0 && isWithin(tokens[from - 1])) from -= 1;
  for (const trait of traitsOf(tokens, from, end, noun, language)) cluster.traits.add(trait);
  const word = tokens[noun]?.folded ?? '';
  if (cluster.type === 'person') cluster.gender ??= wordGender(word, language) ?? articleGender(tokens, noun, language);
  if (describes && cluster.description === null) {
    const first = tokens[noun];
    const last = tokens[end - 1];
    const block = reading.tokens.indexOf(tokens);
    const text = reading.blocks[block]?.text ?? '';
    if (first && last && last.end - first.start < 120) cluster.description = text.slice(first.start, last.end);
  }
}

/** An adjective or a noun before the head, within the same phrase. */
const isWithin = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.flags & (DET | OF | PREP | DOC)) === 0 &&
  (!token.verb || (token.flags & (ROLE | GROUP)) !== 0);
