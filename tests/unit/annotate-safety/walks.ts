/**
 * Counts what the engine walks over inside its own functions: characters that a regular expression or `indexOf` passes,
 * items that `includes`, `slice` or a spread passes. Backtracking within one match is not seen; `tests/bench/annotate.ts` times it.
 */

/** `from`: where a regular expression began to search; 0 for everything else. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown, from: number) => number;

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

/** How far a search from the start (or the given place) went: to what it found, or to the end. */
const forwards: Cost = (self, args, result) => {
  const from = typeof args[1] === 'number' ? Math.max(0, args[1]) : 0;
  return (typeof result === 'number' && result >= 0 ? result + 1 : lengthOf(self)) - from;
};

/** `includes` tells not where: all of it where there is nothing, else counted as its middle. */
const somewhere: Cost = (self, _args, result) => (result === true ? lengthOf(self) / 2 : lengthOf(self));

const backwards: Cost = (self, args, result) => {
  const from = typeof args[1] === 'number' ? Math.min(args[1], lengthOf(self)) : lengthOf(self);
  return from - (typeof result === 'number' ? result : 0);
};

const whole: Cost = (self) => lengthOf(self);
const made: Cost = (_self, _args, result) => lengthOf(result);

const STRING: Readonly<Record<string, Cost>> = {
  indexOf: forwards,
  lastIndexOf: backwards,
  includes: somewhere,
  normalize: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  toWellFormed: whole,
};

const ARRAY: Readonly<Record<string, Cost>> = {
  indexOf: forwards,
  lastIndexOf: backwards,
  includes: somewhere,
  slice: made,
  concat: made,
  toSpliced: made,
  toReversed: made,
  splice: whole,
  unshift: whole,
  reverse: whole,
  join: whole,
};

/** `match`, `matchAll`, `replace`, `split` and `test` all go through `exec` once it is not the engine's own. */
const EXPRESSION: Readonly<Record<string, Cost>> = {
  exec: (self, [text], result, from) => {
    if (isMatch(result)) return result.index + lengthOf(result[0]) - from;
    return self instanceof RegExp && self.sticky ? 1 : lengthOf(text) - from;
  },
};

const isMatch = (result: unknown): result is RegExpExecArray => Array.isArray(result) && 'index' in result;

const startOf = (self: unknown): number =>
  self instanceof RegExp && (self.global || self.sticky) ? self.lastIndex : 0;

/** Arrays that are walked over item by item: loops, and what is spread or taken apart. Gives the way back. */
function watchWalks(step: () => void): () => void {
  // Kept to be called on each array and to be put back.
  // oxlint-disable-next-line typescript/unbound-method
  const original = Array.prototype[Symbol.iterator];
  const define = (value: unknown): unknown =>
    // For as long as something is counted: the way back is given.
    // oxlint-disable-next-line eslint/no-extend-native
    Object.defineProperty(Array.prototype, Symbol.iterator, { value, configurable: true, writable: true });
  define(function watched(this: readonly unknown[]): Iterator<unknown> {
    const items = original.call(this);
    return {
      next: () => {
        step();
        return items.next();
      },
    };
  });
  return () => define(original);
}

/** Runs `work` and returns how many characters and items the engine's own functions walked over for it. */
export function countWalks(work: () => void): number {
  let walked = 0;
  const restore: (() => void)[] = [];
  const watch = (prototype: object, name: string, cost: Cost): void => {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== 'function') throw new Error(`no such function: ${name}`);
    const define = (value: unknown): unknown =>
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: false });
    restore.push(() => define(original));
    define(function watched(this: unknown, ...args: readonly unknown[]): unknown {
      const from = startOf(this);
      const result: unknown = Reflect.apply(original, this, args);
      walked += Math.max(1, cost(this, args, result, from));
      return result;
    });
  };
  for (const [name, cost] of Object.entries(STRING)) watch(String.prototype, name, cost);
  for (const [name, cost] of Object.entries(ARRAY)) watch(Array.prototype, name, cost);
  for (const [name, cost] of Object.entries(EXPRESSION)) watch(RegExp.prototype, name, cost);
  restore.push(
    watchWalks(() => {
      walked += 1;
    }),
  );
  try {
    work();
  } finally {
    while (restore.length > 0) restore.pop()?.();
  }
  return walked;
}
