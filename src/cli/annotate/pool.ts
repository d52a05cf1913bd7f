/** Worker threads that each do one job at a time. They start as jobs come, up to a number, and one that dies is replaced. */
import { Worker } from 'node:worker_threads';

export interface Pool<Job, Result> {
  /** Rejects where the thread died over the job (out of memory, mostly), or the pool is closed. The job is copied. */
  readonly run: (job: Job) => Promise<Result>;
  /** Ends all threads; jobs under way are rejected. */
  readonly close: () => Promise<void>;
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** A pool of at most `size` threads that run the module `script`, which answers each message with one message. */
export function makePool<Job, Result>(
  script: URL,
  size: number,
  isResult: (value: unknown) => value is Result,
): Pool<Job, Result> {
  const waiting: Task<Job, Result>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task<Job, Result>>();
  const all = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const worker = new Worker(script);
    all.add(worker);
    worker.on('message', (value: unknown) => {
      const task = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if (isResult(value)) task?.resolve(value);
      else task?.reject(new Error('a worker thread answered out of turn'));
      next();
    });
    let reason = new Error('a worker thread ended');
    worker.on('error', (error: unknown) => {
      reason = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      const task = busy.get(worker);
      busy.delete(worker);
      task?.reject(reason);
      next();
    });
    return worker;
  };

  const next = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < size ? start() : undefined);
      const task = worker && waiting.shift();
      if (!worker || !task) return;
      busy.set(worker, task);
      worker.postMessage(task.job, []);
    }
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the pool is closed'));
        waiting.push({ job, resolve, reject });
        return next();
      }),
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('the pool is closed'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
