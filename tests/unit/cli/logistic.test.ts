import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, logistic, sumOf } from '../../../src/cli/calibrate/logistic.ts';
import type { Case } from '../../../src/cli/calibrate/logistic.ts';

/** `right` of `of` cases with these features are right. */
const cases = (features: readonly string[], right: number, of: number): readonly Case[] =>
  Array.from({ length: of }, (_, index) => ({ features, right: index < right }));

test('what was mostly right is trusted, what was mostly wrong is not, and little gold speaks softly', () => {
  const model = fit([...cases(['name'], 38, 40), ...cases(['pronoun'], 20, 40), ...cases(['guess'], 4, 40)]);
  const trust = (feature: string): number => logistic(sumOf(model, [feature]));
  expect(trust('name')).toBeGreaterThan(0.88);
  expect(trust('name')).toBeLessThan(0.95);
  expect(trust('pronoun')).toBeCloseTo(0.5, 1);
  expect(trust('guess')).toBeLessThan(0.2);
  expect(trust('never seen')).toBeCloseTo(logistic(model.base), 9);
});

test('a feature of a few cases, or of all, has no weight', () => {
  const model = fit([...cases(['all', 'name'], 10, 12), ...cases(['all', 'rare'], 0, 3), ...cases(['all'], 5, 9)]);
  expect([...model.weights.keys()]).toEqual(['name']);
});

test('the mean trust is the share of right ones', () => {
  const feature = fc.constantFrom('a', 'b', 'c', 'd');
  const one: fc.Arbitrary<Case> = fc.record({ features: fc.uniqueArray(feature), right: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one, { minLength: 10, maxLength: 60 }), (given) => {
      const both = [...given, { features: [], right: true }, { features: [], right: false }];
      const model = fit(both);
      const mean = both.reduce((sum, { features }) => sum + logistic(sumOf(model, features)), 0) / both.length;
      expect(mean).toBeCloseTo(both.filter(({ right }) => right).length / both.length, 2);
    }),
    { numRuns: 30 },
  );
});
