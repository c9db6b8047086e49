import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openPool } from '@/geo/database/pool';
import { runOne } from '@/geo/database/run';
import { testDatabase } from '../support/postgres';

const STANDS_STILL_MS = 2_000; // longer than a connection may take

// Not the template: who holds a connection to it keeps others from copying it.
const { address } = await testDatabase({ empty: true });

test('a connection that comes while the process compiles a page is taken, and its question answered', async () => {
  const pool = openPool(address, { mayStandStill: true });
  const answer = pool.query('select 1 as one');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STANDS_STILL_MS);
  expect((await answer).rows).toEqual([{ one: 1 }]);
  await pool.end();
});

test('a question that waits for its turn longer than a connection may take is answered', async () => {
  const crowded = openPool(address);
  for (const sleeping of [4, 8]) // all of them connected, not all at once
    await Promise.all(Array.from({ length: sleeping }, () => crowded.query('select pg_sleep(0.1)')));
  const before = Array.from({ length: 8 }, () => crowded.query('select pg_sleep(2)'));
  expect((await crowded.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await Promise.all(before);
  await crowded.end();
});

test('a host that takes a connection and says nothing is given up before a question may have taken its time', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const deaf = openPool({ host: '127.0.0.1', port: (silent.address() as AddressInfo).port });
  const asked = runOne({ text: 'select 1 as one', values: [], row: z.object({ one: z.number() }) });
  const given = asked.catch((error) => error.kind);
  const patience = new Promise((resolve) => setTimeout(resolve, 4_000, 'still waiting'));
  expect(await Promise.race([given, patience])).toBe('database_unavailable');
  await deaf.end();
});
