/** Chance that can be repeated: the same seed gives the same numbers in every engine. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly share: () => number;
  /** A whole number, `from` ≤ n < `to`; `from` where there is none. */
  readonly whole: (from: number, to: number) => number;
  /** One of `items`, undefined of none. */
  readonly oneOf: <T>(items: readonly T[]) => T | undefined;
}

/** Mulberry32, a counter and a few multiplications: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(share() * Math.max(1, to - from));
  return { share, whole, oneOf: (items) => items[whole(0, items.length)] };
}
