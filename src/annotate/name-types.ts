/**
 * Whether a chain of capitals is a person, an organisation or a place: every mention of a name adds what its neighbours say,
 * and all mentions of one name are decided together.
 */
import type { EntityType } from '../article/schema.ts';
import { isFunction } from './capitals.ts';
import type { Capitals } from './capitals.ts';
import { DET, FINITE3, GROUP, OF, PREP, ROLE, TITLE } from './languages/lexicon.ts';
import { isAcronym, isGiven, nationOf } from './name-words.ts';
import type { Chain } from './name-cuts.ts';
import type { Token } from './tokens.ts';

type Scores = Record<EntityType, number>;

const none = (): Scores => ({ person: 0, organisation: 0, place: 0 });

/** Below this nothing speaks for a name. */
const ENOUGH = 1.3;

/** Endings of towns and lands. */
const PLACE_LIKE =
  /(?:stan|ville|bourg|burg|grad|abad|sur-.+|sous-.+|les-.+|^saint-.+|^sainte-.+|^san-.+|polis|shire)$/;

/** The type of each name, by its key; null for what is none. */
export function typesOf(chains: readonly Chain[], capitals: Capitals): ReadonlyMap<string, EntityType | null> {
  const votes = new Map<string, Scores>();
  let previous: { readonly chain: Chain; readonly scores: Scores } | null = null;
  for (const chain of chains) {
    const scores = evidenceFor(chain, capitals);
    if (previous && explains(previous.chain, chain, capitals)) scores.organisation += 5;
    if (previous && isIn(previous.chain, chain, capitals) && best(previous.scores) === 'person')
      scores.organisation += 3;
    if (previous && listed(previous.chain, chain, capitals)) {
      const type = best(previous.scores);
      const itself = best(scores);
      if (type) scores[type] += 2.5;
      const earlier = votes.get(previous.chain.key);
      if (itself && earlier && chain.shape !== 'plain') earlier[itself] += 3;
    }
    previous = { chain, scores };
    const sum = votes.get(chain.key) ?? none();
    sum.person += scores.person;
    sum.organisation += scores.organisation;
    sum.place += scores.place;
    votes.set(chain.key, sum);
  }
  shareSurnames(votes);
  return new Map([...votes].map(([key, scores]) => [key, best(scores)]));
}

function best({ person, organisation, place }: Scores): EntityType | null {
  const most = Math.max(person, organisation, place);
  if (most < ENOUGH) return null;
  return place === most ? 'place' : organisation === most ? 'organisation' : 'person';
}

/** « Samaras » is who « Antonis Samaras » is; « PSA » what « PSA Peugeot Citroën » is. */
function shareSurnames(votes: ReadonlyMap<string, Scores>): void {
  const shared = new Map<string, Scores>();
  for (const [key, scores] of votes) {
    const words = key.split(' ');
    const type = best(scores);
    if (words.length < 2 || !type || type === 'place') continue;
    const part = type === 'person' ? words.at(-1) : words[0];
    const sum = shared.get(part ?? '') ?? none();
    sum[type] += type === 'person' ? 4 : 2;
    shared.set(part ?? '', sum);
    const given = words[0] ?? '';
    if (type === 'person' && isGiven(given)) shared.set(given, shared.get(given) ?? { ...none(), person: 2 });
  }
  for (const [part, more] of shared) {
    const scores = votes.get(part);
    if (!scores) continue;
    scores.person += more.person;
    scores.organisation += more.organisation;
  }
}

/** Two names with nothing but a comma or « et » between them are of one type. */
function listed(before: Chain, chain: Chain, { blocks, language }: Capitals): boolean {
  if (before.block !== chain.block || chain.from - before.to > 3 || chain.from <= before.to) return false;
  const tokens = blocks[chain.block]?.tokens ?? [];
  const between = tokens.slice(before.to, chain.from);
  const [first, ...rest] = between;
  if (!first || !/^(?:,|et|ou|and|or|y|e|o)$/.test(first.lower)) return false;
  return rest.every(
    ({ flags, lower }) =>
      (flags & (DET | PREP | OF)) !== 0 || language.locatives.has(lower) || /^(?:et|and|y)$/.test(lower),
  );
}

/** « Commission de contrôle (Cocoe) » */
const explains = (before: Chain, chain: Chain, capitals: Capitals): boolean =>
  before.shape === 'body' && isIn(before, chain, capitals);

/** « Alejandro Valverde (Movistar) »: alone in brackets behind another name. */
function isIn(before: Chain, chain: Chain, { blocks }: Capitals): boolean {
  const tokens = blocks[chain.block]?.tokens ?? [];
  return (
    before.block === chain.block &&
    before.to === chain.from - 1 &&
    tokens[before.to]?.text === '(' &&
    tokens[chain.to]?.text === ')'
  );
}

function evidenceFor(chain: Chain, capitals: Capitals): Scores {
  const scores = none();
  const { language } = capitals;
  const { tokens, initial } = capitals.blocks[chain.block] ?? { tokens: [], initial: [] };
  own(chain, tokens, capitals, scores);
  const before = initial[chain.from] ? undefined : tokens[chain.from - 1];
  if (before && language.thingNouns.has(before.folded) && !before.capital) sink(scores, 8);
  if (before?.text === ',') introduced(chain.from - 2, tokens, scores);
  else if (before) preceding(chain, tokens, capitals, scores);
  following(chain, tokens, capitals, scores);
  if (fillsMarks(chain, tokens) && chain.shape === 'plain') {
    sink(scores, 5);
  }
  return scores;
}

function sink(scores: Scores, by: number): void {
  scores.person -= by;
  scores.organisation -= by;
  scores.place -= by;
}

/** What the name's own words say. */
function own(chain: Chain, tokens: readonly Token[], capitals: Capitals, scores: Scores): void {
  if (chain.shape === 'body') scores.organisation += 6;
  if (chain.shape === 'place') scores.place += 6;
  if (chain.shape !== 'plain') return;
  const words = tokens.slice(chain.from, chain.to);
  const first = words[0];
  if (!first) return;
  const given = isGiven(first.folded);
  // « France Bleu »
  if (words.length > 1 && !given && capitals.language.isPlace(first.folded)) {
    scores.organisation += 2.5;
    scores.person -= 1.5;
  }
  // « El Heraldo », « Le Courrier »: an article with a capital is part of a paper's name.
  if (words.length > 1 && first.flags & DET && !given) {
    scores.organisation += 4;
    scores.person -= 2;
  }
  const isArticled = ((tokens[chain.from - 1]?.flags ?? 0) & DET) !== 0;
  if (capitals.language.knownBodies.has(first.folded) && words.length > 1) scores.organisation += 4;
  if (words.length > 1) scores.person += given ? 5 : 2.5;
  else if (given) scores.person += 2;
  else if (isAcronym(first) && first.text.length > 1) scores.organisation += 4;
  else if (isArticled && /\p{Lu}[\p{L}]*\p{Ll}*\p{Lu}/u.test(first.text)) scores.organisation += 1.5;
  else if (PLACE_LIKE.test(first.folded)) scores.place += 2;
  else if (!isArticled && !capitals.blocks[chain.block]?.initial[chain.from]) {
    scores.person += 1;
    scores.organisation += 1;
    scores.place += 1.1;
  }
}

/** What stands before: a title, a role, a generic word, a preposition, an article. */
function preceding(chain: Chain, tokens: readonly Token[], capitals: Capitals, scores: Scores): void {
  const at = chain.from - 1;
  const isLong = chain.to - chain.from > 1;
  const { language } = capitals;
  const token = tokens[at];
  if (!token || token.kind !== 'word') return;
  const word = token.folded;
  const behind = tokens[at - 1];
  // « la compañía minera Codelco », « el líder opositor X »: an adjective between.
  const isBetween = token.flags === 0 && !token.verb && !token.capital && language.adjectiveEnding.test(token.lower);
  if (isBetween && behind && behind.flags & ROLE) scores.person += 3;
  else if (isBetween && behind && behind.flags & GROUP) scores.organisation += 4;
  if (token.flags & TITLE) scores.person += 6;
  else if (token.flags & ROLE && !(token.flags & PREP)) scores.person += /[^s]s$/.test(token.lower) ? 1 : 4;
  else if (language.personNouns.has(word)) scores.person += 4;
  else if (token.flags & GROUP && !token.capital) scores.organisation += 6;
  else if (language.placeNouns.has(word) && !token.capital) scores.place += 2;
  else if (nationOf(word, capitals)) {
    const noun = tokens[at - 1];
    if (noun && noun.flags & GROUP) scores.organisation += 3;
    else scores.person += noun && noun.flags & ROLE ? 4 : 1;
  }
  // "a spokeswoman for X"
  const isFor = language.headLast && token.lower === 'for' && ((tokens[at - 1]?.flags ?? 0) & ROLE) !== 0;
  if (token.flags & OF || isFor) ofNoun(at, tokens, capitals, scores);
  else if (language.locatives.has(word)) scores.place += /^(?:en|in)$/.test(word) ? 3 : 2;
  if (
    token.flags & DET &&
    /^(?:le|la|l'|les|du|des|au|aux|the|el|los|las|del|al|un|une|a|an|una|ce|cette|this)$/.test(token.lower)
  ) {
    scores.person -= 5;
    scores.organisation += isLong ? 1.6 : 0.8;
    if (!(token.flags & OF)) {
      const noun = tokens[at - 1];
      if (noun && noun.flags & OF) ofNoun(at - 1, tokens, capitals, scores);
      else if (noun && language.locatives.has(noun.folded)) scores.place += 1;
    }
  }
}

/** « maire de X », « président de X », « ville de X ». */
function ofNoun(at: number, tokens: readonly Token[], { language }: Capitals, scores: Scores): void {
  let noun = tokens[at - 1];
  if (noun && !noun.flags && language.adjectiveEnding.test(noun.lower)) noun = tokens[at - 2];
  if (!noun) return;
  if (language.placeNouns.has(noun.folded)) scores.place += 4;
  else if (noun.flags & ROLE) scores.organisation += 1.5;
  else if (noun.flags & GROUP) scores.place += 1;
}

/** What follows: an apposition, a verb, an acronym in brackets. */
function following({ from, to: at }: Chain, tokens: readonly Token[], { language }: Capitals, scores: Scores): void {
  const next = tokens[at];
  const after = tokens[at + 1];
  if (!next) return;
  if (next.text === ',' && after) apposed(at + 1, tokens, { language }, scores);
  else if (next.text === '(' && after) {
    if (language.isPlace(after.folded)) scores.place += 1.5;
    else if (/^(?:ps|ump|pcf|fn|modem|lr|eelv|udi|pp|psoe|ciu|d|r)$/.test(after.folded)) scores.person += 2;
    else if (isAcronym(after)) scores.organisation += 3;
    else if (after.kind === 'number') scores.person += 0.5;
  } else if (language.headLast && next.kind === 'word' && !next.capital && !next.verb && !isFunction(next)) {
    // "the Motorola Mobility unit", "CityRail spokesman Paul Rea"
    scores.organisation += next.flags & ROLE ? 2 : 1;
    scores.person -= 1.5;
  } else if (next.kind === 'word' && (next.verb?.bits ?? 0) & FINITE3) {
    // « un porte-parole de X a déclaré »: it is not X who did.
    const isSubject =
      ((tokens[from - 1]?.flags ?? 0) & (OF | PREP)) === 0 || ((tokens[from - 1]?.flags ?? 0) & ROLE) !== 0;
    const reports = isSubject && /[sq]/.test(next.verb?.features ?? '');
    scores.person += reports ? 2.5 : 0.8;
    scores.organisation += reports ? 1.5 : 0.8;
    scores.place += reports ? 0 : 0.5;
  }
}

/** « L'ambassadeur de Russie, X », « la fédération des banques, X ». */
function introduced(last: number, tokens: readonly Token[], scores: Scores): void {
  let noun: Token | null = null;
  for (let at = last; at > last - 9; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || (token.verb && token.flags === 0)) break;
    if (token.flags & (ROLE | GROUP)) noun = token;
    // Not at the article of a complement: « le président de la région, X ».
    else if (noun && token.flags & DET && !((token.flags | (tokens[at - 1]?.flags ?? 0)) & (OF | PREP))) break;
  }
  if (!noun) return;
  if (noun.flags & ROLE) scores.person += 2;
  else if (!/[^s]s$/.test(noun.lower)) scores.organisation += 4;
}

/** « X, ministre … », « X, ville … », « X, le quotidien … ». */
function apposed(
  from: number,
  tokens: readonly Token[],
  { language }: Pick<Capitals, 'language'>,
  scores: Scores,
): void {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return;
    // « X, de la Universidad de Chile »: where somebody comes from.
    if (at === from && token.flags & OF && !token.capital) {
      scores.person += 1.5;
      return;
    }
    if (at === from && token.capital && language.isPlace(token.folded)) {
      scores.place += 3;
      return;
    }
    if (token.flags & ROLE) {
      scores.person += 3;
      return;
    }
    if (language.placeNouns.has(token.folded)) {
      scores.place += 3;
      return;
    }
    if (token.flags & GROUP) {
      scores.organisation += 2;
      return;
    }
    if (token.verb && token.flags === 0) return;
  }
}

/** A name alone between marks is a title of something. */
function fillsMarks({ from, to }: Chain, tokens: readonly Token[]): boolean {
  const pair = tokens[from]?.pair ?? -1;
  return pair >= 0 && tokens[from - 1]?.pair !== pair && tokens[to]?.pair !== pair;
}
