import type pg from 'pg';
import { insertRows } from '@/geo/queries/seed';
import type { TableRow } from './dataset';
import { SeedError } from './seed-error';

/** A table row and where in which seed file it comes from. */
export interface OriginatedRow extends TableRow {
  file: string;
  row: number;
}

/** Inserts rows of one table. When the database refuses them, finds the row at fault and throws a SeedError for it. */
export async function insertTogether(client: pg.ClientBase, rows: readonly OriginatedRow[]): Promise<void> {
  await client.query('savepoint before_rows');
  try {
    await insert(client, rows);
  } catch (cause) {
    await client.query('rollback to savepoint before_rows');
    await findFault(client, rows);
    throw cause;
  }
  await client.query('release savepoint before_rows');
}

async function findFault(client: pg.ClientBase, rows: readonly OriginatedRow[]): Promise<void> {
  for (const row of rows) {
    try {
      await insert(client, [row]);
    } catch (cause) {
      throw new SeedError(row.file, row.row, reasonOf(cause), { cause });
    }
  }
}

async function insert(client: pg.ClientBase, rows: readonly OriginatedRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const query = insertRows(
    first.table,
    rows.map((row) => row.values),
  );
  await client.query(query.text, [...query.values]);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const detail = 'detail' in cause && typeof cause.detail === 'string' ? ` (${cause.detail})` : '';
  return `${cause.message}${detail}`;
}
