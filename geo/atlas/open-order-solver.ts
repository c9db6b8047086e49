import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { ClearingOrder } from '@/geo/domain/clearing-order';
import { OneAtATime } from '@/geo/threads/one-at-a-time';
import { threadProgram } from '@/geo/threads/thread-program';
import { type ClearingJob, setOrderSolver } from './order-solver';

const MOST_KEPT = 40;
const HEAP = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 6 };

/** Opens the process's solver of the order of clearing: a thread, started at the first question, and the latest answers. */
export function openOrderSolver(): void {
  const thread = new OneAtATime<ClearingJob, { order: ClearingOrder }>({
    start: async () =>
      new Worker(await threadProgram('geo/atlas/clearing-thread.ts'), {
        eval: true,
        execArgv: [],
        resourceLimits: HEAP,
      }),
    queueLimit: 8,
    timeLimitMs: 30_000,
    idleMs: 60_000,
    words: {
      busy: 'Too many orders are being worked out just now. Try again shortly.',
      late: 'The order took too long to work out. Ask for fewer hectares or a shorter distance.',
      failed: 'The order could not be worked out just now. Try again shortly.',
    },
  });
  const kept = new LRUCache<string, ClearingOrder, () => Promise<ClearingJob>>({
    max: MOST_KEPT,
    ignoreFetchAbort: true, // one that is worked out is answered, even where others have pushed it out meanwhile
    fetchMethod: async (_, __, { context: job }) => (await thread.ask(job)).order,
  });
  setOrderSolver((key, job) => kept.forceFetch(key, { context: job }));
}
