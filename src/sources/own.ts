/**
 * A reader's own texts: annotated articles under opaque ids, and the draft of the next one. They are kept in the tab's
 * session storage and nowhere else; where that is forbidden or full, in memory, until the page is closed or reloaded.
 */
import type { Article } from '../article/schema.ts';
import { validateArticle } from '../article/validate.ts';
import type { Mended } from './annotator-messages.ts';

/** What stands in the form of `/new/`. */
export interface Draft {
  readonly text: string;
  /** BCP 47; empty where it is to be detected. */
  readonly lang: string;
  readonly unwrap: boolean;
}

export interface OwnText {
  readonly article: Article;
  /** Characters that were replaced before the text was annotated; null where there were none. */
  readonly mended: Mended | null;
  /** Whether a reload will find it again. */
  readonly isKept: boolean;
}

export interface OwnTexts {
  /** Keeps an article under its id. Whether storage took it is in what `find` gives. */
  readonly keep: (article: Article, mended: Mended | null) => void;
  /** The text of that id, the same object at each call; null where this tab has none, or a broken one. */
  readonly find: (id: string) => OwnText | null;
  readonly draft: () => Draft;
  /** Keeps the draft; whether a reload will find it again. */
  readonly keepDraft: (draft: Draft) => boolean;
}

type SessionStorage = Pick<Storage, 'getItem' | 'setItem'>;

const DRAFT_KEY = 'guillemet.draft';
const keyOf = (id: string): string => `guillemet.own.${id}`;

/** `storage` is asked at each use, and may throw: browsers throw at the mere mention where it is forbidden. */
export function ownTexts(storage: () => SessionStorage): OwnTexts {
  const texts = new Map<string, OwnText>();
  let draft: Draft | null = null;
  const read = (key: string): unknown => {
    try {
      return JSON.parse(storage().getItem(key) ?? 'null');
    } catch {
      return null;
    }
  };
  const write = (key: string, value: unknown): boolean => {
    try {
      storage().setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };
  return {
    keep: (article, mended) => {
      const isKept = write(keyOf(article.id), { article, mended });
      texts.set(article.id, { article, mended, isKept });
    },
    find: (id) => {
      const found = texts.get(id) ?? readOwn(read(keyOf(id)));
      if (found) texts.set(id, found);
      return found;
    },
    draft: () => (draft ??= readDraft(read(DRAFT_KEY))),
    keepDraft: (next) => {
      draft = next;
      return write(DRAFT_KEY, next);
    },
  };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function readOwn(value: unknown): OwnText | null {
  const fields = fieldsOf(value);
  const checked = validateArticle(fields.get('article'));
  if (!checked.ok) return null;
  const mended = fieldsOf(fields.get('mended'));
  const [surrogates, nuls] = [mended.get('surrogates'), mended.get('nuls')];
  return {
    article: checked.article,
    mended: typeof surrogates === 'number' && typeof nuls === 'number' ? { surrogates, nuls } : null,
    isKept: true,
  };
}

function readDraft(value: unknown): Draft {
  const fields = fieldsOf(value);
  const [text, lang] = [fields.get('text'), fields.get('lang')];
  return {
    text: typeof text === 'string' ? text : '',
    lang: typeof lang === 'string' ? lang : '',
    unwrap: fields.get('unwrap') === true,
  };
}

/** An id that says nothing of the text: 64 random bits in letters and digits. */
export const opaqueId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join('');
