import { once } from 'node:events';
import type pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '@/geo/database/run';
import { inSnapshot } from '@/geo/database/snapshot';
import { inTransaction, type RunWithin } from '@/geo/database/transaction';
import { withTransaction } from '@/geo/database/with-client';
import { administer, testDatabase } from '../support/postgres';

const { pool } = await testDatabase({ empty: true });

// What nobody catches would end the process of the server.
const uncaught: unknown[] = [];
const note = (failure: unknown) => uncaught.push(failure);
process.on('uncaughtException', note);
afterAll(() => {
  process.off('uncaughtException', note);
});
beforeEach(() => {
  uncaught.length = 0;
});

const backend = {
  text: 'select pg_backend_pid() as id',
  values: [],
  row: z.object({ id: z.number() }),
};
const ownEnd = { text: 'select pg_terminate_backend(pg_backend_pid())', values: [], row: z.unknown() };

/** Ends the connection as a restart of the database does, and waits until the driver has heard of it. */
async function terminate(ask: RunWithin, client: pg.PoolClient): Promise<void> {
  const [own] = await ask(backend);
  const ended = new Promise((resolve) => client.once('end', resolve)); // `once` of node:events would listen to errors too
  await administer(`select pg_terminate_backend(${own?.id})`);
  await ended;
}

const works: [string, (work: (ask: RunWithin) => Promise<unknown>) => Promise<unknown>][] = [
  ['a snapshot', (work) => inSnapshot(work, new AbortController().signal)],
  ['a transaction', inTransaction],
];

describe.each(works)('when the database goes in the middle of %s', (_, begin) => {
  const moments: [string, (ask: RunWithin, client: pg.PoolClient) => Promise<unknown>][] = [
    ['question', (ask) => ask(ownEnd)],
    [
      'pause, and a question follows',
      async (ask, client) => {
        await terminate(ask, client);
        return ask(backend);
      },
    ],
  ];

  test.each(moments)(
    'at a %s, the reader is told, the process lives and the next is answered',
    async (_, go) => {
      const lent = once(pool, 'acquire') as Promise<[pg.PoolClient]>;
      const asked = begin(async (ask) => go(ask, (await lent)[0]));
      await expect(asked).rejects.toMatchObject({ name: 'AtlasError', kind: 'database_unavailable' });
      expect(await run(backend)).toHaveLength(1);
      expect(await begin((ask) => ask(backend))).toHaveLength(1);
      expect(uncaught).toEqual([]);
      expect(pool.totalCount).toBe(pool.idleCount);
    },
  );
});

test('a transaction whose connection goes before the end keeps nothing, as when the facts are loaded', async () => {
  await pool.query('create table kept (id int)');
  const lent = once(pool, 'acquire') as Promise<[pg.PoolClient]>;
  const asked = withTransaction(pool, async (client) => {
    await client.query('insert into kept values (1)');
    await terminate(async () => (await client.query(backend.text)).rows, (await lent)[0]);
  });
  await expect(asked).rejects.toThrow();
  expect((await pool.query('select * from kept')).rows).toEqual([]);
  expect(uncaught).toEqual([]);
});
