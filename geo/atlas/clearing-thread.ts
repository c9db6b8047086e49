import { parentPort } from 'node:worker_threads';
import { clearingOrder } from '@/geo/domain/clearing-order';
import { giveWay } from '@/geo/threads/give-way';
import type { ClearingJob } from './order-solver';

// A thread of its own: a search of seconds holds up nobody's tiles.
giveWay();
parentPort?.on('message', ({ areas, things, ...limits }: ClearingJob) => {
  parentPort?.postMessage({ order: clearingOrder(areas, things, limits) });
});
