import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { DatabaseAddress } from '../pool';

const PAUSE_MS = 20;
const PATIENCE_MS = 120_000; // replaying a long log after a crash takes a while

/** Waits until a starting database answers a query; returns how it ended when it does that first. */
export async function firstAnswer(
  address: DatabaseAddress,
  ended: Promise<string>,
): Promise<string | undefined> {
  let end: string | undefined;
  void ended.then((how) => {
    end = how;
  });
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await delay(PAUSE_MS)) {
    if (end !== undefined) return end;
    if (await answers(address)) return undefined;
  }
  return 'it runs but does not answer';
}

async function answers(address: DatabaseAddress): Promise<boolean> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 1_000 });
  client.on('error', () => {}); // told by connect or query too
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {}); // it may never have connected
  }
}
