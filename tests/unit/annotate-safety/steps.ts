/**
 * Counts the steps of a computation: how often each block of the project's code ran, as the engine itself counts it (V8's
 * precise block coverage). Steps are the same on every machine and at every load, where seconds are not. What runs inside
 * the engine (a regular expression, `indexOf`, `slice`, `sort`) is not counted here but in `walks.ts`.
 */
import { Session } from 'node:inspector/promises';

export interface StepCounter {
  /** Runs `work` and resolves with the number of steps in scripts whose address matches `scripts`. */
  readonly count: (scripts: RegExp, work: () => void) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Begins to count. Only code that was first run afterwards has counters in its blocks: import what is to be counted later. */
export async function startCounting(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count: async (scripts, work) => {
      await session.post('Profiler.takePreciseCoverage');
      work();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => scripts.test(url))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
        .reduce((sum, count) => sum + count, 0);
    },
    stop: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
