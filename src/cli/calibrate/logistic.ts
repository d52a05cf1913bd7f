/** Logistic regression on features that are there or not, kept small by a ridge: little gold must not make great weights. */

export interface Case {
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface Model {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Features of fewer cases get no weight of their own. */
const FEWEST = 4;
const RIDGE = 1;
const STEPS = 3_000;

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

export const sumOf = ({ base, weights }: Model, features: readonly string[]): number =>
  features.reduce((total, feature) => total + (weights.get(feature) ?? 0), base);

/** Fits by gradient descent; the base is not held small, so that the mean prediction is the share of right ones. */
export function fit(cases: readonly Case[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST && count < cases.length).map(([name]) => name);
  const place = new Map(names.toSorted().map((name, index) => [name, index]));
  const rows = cases.map(({ features, right }) => ({
    at: features.flatMap((name) => place.get(name) ?? []),
    target: right ? 1 : 0,
  }));
  const weights = new Float64Array(place.size);
  let base = 0;
  // A step that is no longer than the inverse of the steepest curvature cannot overshoot.
  const most = Math.max(1, ...rows.map(({ at }) => at.length + 1));
  const rate = 4 / (most * Math.max(1, rows.length) + 4 * RIDGE);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => -RIDGE * weight);
    let slope = 0;
    for (const { at, target } of rows) {
      const miss = target - logistic(at.reduce((sum, index) => sum + (weights[index] ?? 0), base));
      slope += miss;
      for (const index of at) slopes[index] = (slopes[index] ?? 0) + miss;
    }
    base += rate * slope;
    for (const [index, one] of slopes.entries()) weights[index] = (weights[index] ?? 0) + rate * one;
  }
  return { base, weights: new Map([...place].map(([name, index]) => [name, weights[index] ?? 0])) };
}
