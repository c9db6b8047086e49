import type { DatabaseAddress } from '@/geo/database/pool';

/** The address of a database as `DATABASE_URL` takes it. */
export function connectionString({
  host = '',
  port = 5432,
  user = '',
  database = '',
}: DatabaseAddress): string {
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
