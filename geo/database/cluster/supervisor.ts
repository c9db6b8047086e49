import { setTimeout as delay } from 'node:timers/promises';
import type { Postmaster } from './postmaster';

const QUICK_DEATH_MS = 30_000;
const PAUSES_MS = [0, 200, 500, 1_000, 2_000];

/** A database that is started again whenever it ends by itself. */
export interface Supervised {
  stop(): Promise<void>;
}

/** Starts a database and starts it again when it ends by itself, until it has ended quickly too often in a row. */
export async function supervise(
  start: () => Promise<Postmaster>,
  report: (sentence: string) => void,
  sleep: (milliseconds: number) => Promise<unknown> = delay,
): Promise<Supervised> {
  let current = await start();
  let stopping = false;
  const lastResort = () => current.interrupt(); // where the process ends without a stop, a signal is all there is time for
  process.on('exit', lastResort);
  const watching = watch();

  async function watch(): Promise<void> {
    for (let deaths = 0; !stopping; ) {
      const startedAt = Date.now();
      const end = await current.ended;
      if (stopping) return;
      deaths = Date.now() - startedAt < QUICK_DEATH_MS ? deaths + 1 : 1;
      const pause = PAUSES_MS[deaths - 1];
      if (pause === undefined) return report(`The database ended again and again and is left so: ${end}.`);
      report(`The database ended by itself and is started again: ${end}.`);
      await sleep(pause);
      if (stopping) return;
      current = await start().catch(neverStarted);
    }
  }

  return {
    async stop() {
      stopping = true;
      await current.stop();
      await watching;
      await current.stop(); // it may have been starting again meanwhile
      process.off('exit', lastResort);
    },
  };
}

function neverStarted(failure: unknown): Postmaster {
  const reason = failure instanceof Error ? failure.message : String(failure);
  return { ended: Promise.resolve(reason), interrupt: () => {}, stop: async () => {} };
}
