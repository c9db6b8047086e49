import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type DatabaseAddress, openPool } from '@/geo/database/pool';

/** A database of one test file's own. */
export interface TestDatabase {
  address: DatabaseAddress;
  /** The process's pool, so that `run` asks this database too. */
  pool: pg.Pool;
}

/**
 * Makes a database for this test file: migrated and seeded, or without anything. Dropped after the file's last test.
 * Call it at the top of the file: `const { pool } = await testDatabase();`
 */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const template = inject('template');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${database} template ${empty ? 'template0' : template.database}`);
  const address = { ...template, database };
  const pool = openPool(address);
  afterAll(async () => {
    await pool.end();
    await administer(`drop database ${database} with (force)`);
  });
  return { address, pool };
}

/** Runs one statement as the cluster's superuser, outside every test database. */
export async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ ...inject('template'), database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
