/** Each utterance's speaker, in reading order: by the name, the pronoun or the description where its cue is, or by what came before. */
import type { Sighting } from './antecedents.ts';
import { describe } from './describe.ts';
import { Descriptions } from './descriptions.ts';
import type { Place, Utterance } from './document.ts';
import type { Cluster } from './entities.ts';
import { tokenAt, tokensIn } from './gender.ts';
import { DET, DOC, FIRST, GROUP, OF, ROLE, SUBJ, VAGUE } from './languages/lexicon.ts';
import type { Resolved } from './sources.ts';
import type { Token } from './tokens.ts';
import { holdersOf, previousOf } from './utterance-order.ts';

const NOBODY: Resolved = { cluster: null, grounds: [], mentions: [] };

/** Below this an antecedent gives way to a described subject of the sentence before. */
const WEAK = 4;
/** What an antecedent weighs that stands as the subject of the same sentence. */
const SURE = 7;

export class Resolver extends Descriptions {
  all(utterances: readonly Utterance[]): readonly Resolved[] {
    const resolved: Resolved[] = [];
    const holders = holdersOf(utterances);
    for (const [at, utterance] of utterances.entries()) {
      const holder = holders[at] ?? -1;
      const before = previousOf(utterances, resolved, at, holder);
      const found = this.one(utterance, before, resolved[holder]?.cluster ?? null);
      resolved.push(found);
      const place = utterance.source[0] ?? utterance.cue[0] ?? utterance.content.at(-1);
      if (found.cluster && place && holder < 0) this.scene.speaks(found.cluster, place);
    }
    return resolved;
  }

  protected one(utterance: Utterance, before: Cluster | null, holder: Cluster | null): Resolved {
    const [source] = utterance.source;
    if (source) return this.bySource(utterance, this.whole(source), holder);
    const at = utterance.cue[0] ?? utterance.content[0];
    if (!at || utterance.fallback === 'none') return NOBODY;
    if (utterance.fallback === 'previous') {
      return before ? { cluster: before, grounds: [{ rule: 'continued', place: null }], mentions: [] } : NOBODY;
    }
    const subject = this.scene.antecedent(
      at,
      { gender: null, plural: false, type: null, kept: true },
      utterance.content,
      this.subjects(at),
    );
    const described = this.describedSubject(at);
    if (described && (!subject || subject.score < SURE))
      return this.byDescription(utterance, described.place, described.to, this.reading.tokens[at.block] ?? []);
    return subject
      ? { cluster: subject.cluster, grounds: [{ rule: 'unsaid-subject', place: null }], mentions: [] }
      : NOBODY;
  }

  protected bySource(utterance: Utterance, place: Place, holder: Cluster | null): Resolved {
    const tokens = this.reading.tokens[place.block] ?? [];
    const { from, to } = tokensIn(this.reading, place);
    const first = tokens[from];
    if (!first) return NOBODY;
    const pronoun = this.pronounAt(tokens, from, to);
    if (pronoun) {
      if (first.flags & FIRST) {
        if (!holder) return NOBODY;
        return { cluster: holder, grounds: [{ rule: 'first-person', place }], mentions: [{ place, form: 'pronoun' }] };
      }
      const found = this.scene.antecedent(
        place,
        { ...pronoun, type: this.typeOf(pronoun) },
        utterance.content.filter((piece) => piece.block === place.block),
        this.subjects(place),
      );
      const described = !found || found.score < WEAK ? this.describedBefore(place, pronoun) : null;
      const cluster = described ?? found?.cluster ?? null;
      if (cluster) return { cluster, grounds: [{ rule: 'pronoun', place }], mentions: [{ place, form: 'pronoun' }] };
      if (pronoun.plural) return this.newOne(place, { ...describe(this.reading, place), plural: true }, 'pronoun');
      return NOBODY;
    }
    if (to - from === 1 && first.flags & VAGUE && first.flags & SUBJ) return NOBODY;
    const named = this.named(utterance, place, from, to, tokens);
    if (named)
      return {
        cluster: named.cluster,
        grounds: [{ rule: named.rule, place: named.place }],
        mentions: named.place === place ? [{ place, form: 'nominal' }] : [],
      };
    return this.byDescription(utterance, place, to, tokens);
  }

  /** "he" and "she" are persons, "it" is none; « il » and « elle » may be either. */
  protected typeOf({
    gender,
    plural,
  }: {
    readonly gender: Cluster['gender'];
    readonly plural: boolean;
  }): 'person' | 'organisation' | null {
    if (!this.reading.language.headLast || plural) return null;
    return gender ? 'person' : 'organisation';
  }

  protected byDescription(utterance: Utterance, place: Place, to: number, tokens: readonly Token[]): Resolved {
    const described = describe(this.reading, place);
    const nominal = { place, form: 'nominal' as const };
    const apposed = this.apposed(place, to, tokens, described);
    if (apposed) return { cluster: apposed, grounds: [{ rule: 'name', place }], mentions: [nominal] };
    const known = this.known(described, place);
    if (known) return { cluster: known, grounds: [{ rule: 'role', place }], mentions: [nominal] };
    const again = described.definite ? this.again(described) : null;
    if (again) return { cluster: again, grounds: [{ rule: 'role', place }], mentions: [nominal] };
    const taken = this.takenUp(described, place, utterance);
    if (taken) return { cluster: taken, grounds: [{ rule: 'ground', place }], mentions: [nominal] };
    return this.newOne(place, described, 'nominal');
  }

  /** « Le syndicat réclame … et dénonce … »: the subject that the sentence begins with, where it is described. */
  protected describedSubject(at: Place, many = false): { readonly place: Place; readonly to: number } | null {
    const tokens = this.reading.tokens[at.block] ?? [];
    const range = this.scene.sentenceRange(at, 0);
    const from = range ? tokenAt(tokens, range.start) : 0;
    const first = tokens[from];
    if (
      !first ||
      first.start >= at.start ||
      !(first.flags & DET) ||
      first.flags & OF ||
      first.pair !== tokens[from + 1]?.pair
    )
      return null;
    let to = from + 1;
    while (
      to < from + 8 &&
      tokens[to]?.kind === 'word' &&
      !tokens[to]?.capital &&
      (!tokens[to]?.verb || (tokens[to]?.flags ?? 0) & (ROLE | GROUP | DOC))
    )
      to += 1;
    const last = tokens[to - 1];
    if (!last || last.end > at.start) return null;
    const place = { block: at.block, start: first.start, end: last.end };
    const { kind, plural } = describe(this.reading, place);
    // Of many, any noun will do: whoever speaks is no thing.
    return (kind || many) && plural === many ? { place, to } : null;
  }

  /**
   * « Le gouvernement s'est réuni. Il a déclaré … », « Les rebelles ont fui. Ils affirment … »: the described subject of this
   * sentence or of one shortly before, if it agrees.
   */
  protected describedBefore(
    place: Place,
    { gender, plural }: { readonly gender: Cluster['gender']; readonly plural: boolean },
  ): Cluster | null {
    for (const at of this.sentencesBefore(place, plural ? 3 : 1)) {
      const subject = this.describedSubject(at, plural);
      if (!subject || (at.block === place.block && subject.place.end > place.start)) continue;
      const described = describe(this.reading, subject.place);
      if (described.kind === 'document') continue;
      if (plural ? described.gender !== null && gender !== null && described.gender !== gender : gender === null)
        continue;
      if (!plural && described.gender !== gender) continue;
      return (
        this.known(described, subject.place) ??
        this.again(described) ??
        this.newOne(subject.place, described, 'nominal').cluster
      );
    }
    return null;
  }

  /** The sentence of a place and those before it, `back` at most, the last block's among them; each by its last offset. */
  protected sentencesBefore(place: Place, back: number): readonly Place[] {
    const found: Place[] = [];
    for (let block = place.block; block >= Math.max(0, place.block - 1) && found.length <= back; block -= 1) {
      const last = block === place.block ? place.start : (this.reading.blocks[block]?.text.length ?? 1) - 1;
      for (let before = 0; found.length <= back; before += 1) {
        const range = this.scene.sentenceRange({ block, start: last, end: last }, before);
        if (!range) break;
        const start = Math.min(range.end - 1, last);
        found.push({ block, start, end: start });
      }
    }
    return found;
  }

  /** Subjects of the sentences before that are described, not named: « L'ambassadeur … Il … ». */
  protected subjects(place: Place): readonly Sighting[] {
    const tokens = this.reading.tokens[place.block] ?? [];
    const found: Sighting[] = [];
    for (const back of [0, 1, 2]) {
      const range = this.scene.sentenceRange(place, back);
      if (!range) continue;
      const from = tokenAt(tokens, range.start);
      const subject = this.subjectAt(tokens, from, place);
      if (subject) found.push(subject);
    }
    return found;
  }

  protected subjectAt(tokens: readonly Token[], from: number, place: Place): Sighting | null {
    const first = tokens[from];
    if (!first || first.start >= place.start || first.flags & OF) return null;
    const latter = this.pronounAt(tokens, from, from + 2);
    if (latter?.nearest) {
      const at = { block: place.block, start: first.start, end: first.end };
      const latest = this.scene.antecedent(at, { ...latter, type: null }, []);
      return (
        latest && {
          cluster: latest.cluster,
          place: at,
          sentence: this.scene.sentenceOf(at),
          subject: true,
          quoted: false,
        }
      );
    }
    if (!(first.flags & DET)) return null;
    let to = from;
    while (to < from + 12 && tokens[to]?.kind === 'word' && (!tokens[to]?.verb || (tokens[to]?.flags ?? 0) !== 0))
      to += 1;
    const last = tokens[to - 1];
    if (!last || last.end > place.start) return null;
    const stretch = { block: place.block, start: first.start, end: last.end };
    const described = describe(this.reading, stretch);
    if (described.kind === null || described.kind === 'document') return null;
    const cluster = this.known(described, stretch) ?? (described.definite ? this.again(described) : null);
    if (!cluster) return null;
    return { cluster, place: stretch, sentence: this.scene.sentenceOf(stretch), subject: true, quoted: false };
  }
}
