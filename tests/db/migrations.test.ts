import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '@/geo/database/migrations';
import { temporaryDirectory } from '../support/data-directory';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase({ empty: true });

function migrationFolder(files: Record<string, string>): string {
  const directory = temporaryDirectory();
  for (const [name, sql] of Object.entries(files)) addMigration(directory, name, sql);
  return directory;
}

function addMigration(directory: string, name: string, sql: string): void {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, 'migration.sql'), sql);
}

async function tables(): Promise<string[]> {
  const found = await pool.query("select tablename from pg_tables where schemaname = 'public' order by 1");
  return found.rows.map((row) => row.tablename);
}

describe('the migration runner', () => {
  beforeEach(async () => {
    await pool.query('drop schema public cascade; create schema public');
  });

  it('applies what is new, in the order of the names, and each only once', async () => {
    const directory = migrationFolder({
      '20260102000000_second': 'insert into town values (1);',
      '20260101000000_first': 'create table town (id integer);',
    });
    expect(await migrate(pool, directory)).toEqual(['20260101000000_first', '20260102000000_second']);
    expect(await migrate(pool, directory)).toEqual([]);
    addMigration(directory, '20260103000000_third', 'insert into town values (3);');
    expect(await migrate(pool, directory)).toEqual(['20260103000000_third']);
    expect((await pool.query('select id from town order by id')).rows).toEqual([{ id: 1 }, { id: 3 }]);
  });

  it("keeps Prisma's ledger", async () => {
    const sql = '-- ə\ncreate table town (id integer);\n';
    await migrate(pool, migrationFolder({ '20260101000000_first': sql }));
    const [row] = (await pool.query('select * from _prisma_migrations')).rows;
    expect(row).toMatchObject({
      checksum: createHash('sha256').update(sql).digest('hex'),
      migration_name: '20260101000000_first',
      logs: null,
      rolled_back_at: null,
      applied_steps_count: 1,
    });
    expect(row.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(row.finished_at).toBeInstanceOf(Date);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    const directory = migrationFolder({ '20260101000000_first': 'create table town (id integer);' });
    await migrate(pool, directory);
    addMigration(directory, '20260101000000_first', 'create table town (id bigint);');
    await expect(migrate(pool, directory)).rejects.toThrow(
      'The migration 20260101000000_first was changed after',
    );
  });

  it('undoes a migration that fails, and nothing before it', async () => {
    const directory = migrationFolder({
      '20260101000000_good': 'create table town (id integer);',
      '20260102000000_bad': 'create table river (id integer); select no_such_column from town;',
    });
    await expect(migrate(pool, directory)).rejects.toThrow(
      'The migration 20260102000000_bad failed and was undone: column "no_such_column" does not exist.',
    );
    expect(await tables()).toEqual(['_prisma_migrations', 'town']);
    addMigration(directory, '20260102000000_bad', 'create table river (id integer);');
    expect(await migrate(pool, directory)).toEqual(['20260102000000_bad']);
  });

  it('says what to do about a migration that failed half way under Prisma', async () => {
    const directory = migrationFolder({ '20260101000000_first': 'create table town (id integer);' });
    await migrate(pool, directory);
    await pool.query('update _prisma_migrations set finished_at = null');
    await expect(migrate(pool, directory)).rejects.toThrow('run `prisma migrate resolve` first');
  });

  it('lets two runners that start at once share the work', async () => {
    const names = [1, 2, 3, 4].map((number) => `2026010${number}000000_step`);
    const directory = migrationFolder(
      Object.fromEntries(
        names.map((name) => [name, `select pg_sleep(0.05); create table t${name} (id integer);`]),
      ),
    );
    const applied = await Promise.all([migrate(pool, directory), migrate(pool, directory)]);
    expect(applied.flat().sort()).toEqual(names);
  });
});
