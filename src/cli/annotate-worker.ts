/** A worker thread of `annotate --jsonl`: a batch of records in, as many lines out. */
import { parentPort } from 'node:worker_threads';
import { annotateBatch } from './annotate/batch-job.ts';
import type { BatchJob } from './annotate/batch-job.ts';

parentPort?.on('message', (job: BatchJob) => {
  const result = annotateBatch(job);
  parentPort?.postMessage(result, [result.bytes.buffer]);
});
