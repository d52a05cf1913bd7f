/** Made by `npm run calibrate`: do not edit. */
export const BASE = 1.02;
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['in pieces', 0.26],
  ['kind direct', 0.23],
  ['kind indirect', -0.22],
  ['kind mixed', 0],
  ['lang en', -0.97],
  ['lang es', 1.07],
  ['lang fr', -0.09],
  ['long', -0.16],
  ['no cue', -0.21],
  ['no source', -0.2],
  ['no speaker', -3.08],
  ['rule according-to', 0.02],
  ['rule ground', -0.28],
  ['rule inquit-after', -0.22],
  ['rule inquit-before', -0.51],
  ['rule reporting-clause', -0.48],
  ['short', -1.41],
]);
