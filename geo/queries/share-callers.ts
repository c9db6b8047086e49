import { z } from 'zod';
import type { Query } from '@/geo/domain/query';

const nothing = z.unknown();

/** The key of today, made at its first use; whoever else makes it at the same time gets the one that was stored. */
export function callerKey(candidate: string): Query<{ key: string }> {
  return {
    text: `insert into share_caller_key (day, key) values (current_date, $1)
           on conflict (day) do update set key = share_caller_key.key returning key`,
    values: [candidate],
    row: z.object({ key: z.string().min(1) }),
  };
}

/** Holds every other transaction of the same caller until this one ends, so that a burst is counted rightly. */
export function lockCaller(caller: string): Query<unknown> {
  return {
    text: "select pg_advisory_xact_lock(hashtext('filiz.share'), hashtext($1))",
    values: [caller],
    row: nothing,
  };
}

/** Forgets creations older than an hour and the keys of days that are over. */
export const forgetCallers: Query<unknown> = {
  text: `with creation as (delete from share_creation where created_at < now() - interval '1 hour')
         delete from share_caller_key where day < current_date`,
  values: [],
  row: nothing,
};

/** Counts one creation, unless the caller has made `limit` within the hour; then no row comes back. */
export function countCreation(caller: string, limit: number): Query<{ id: number }> {
  return {
    text: `insert into share_creation (caller) select $1
           where (select count(*) from share_creation where caller = $1) < $2 returning id`,
    values: [caller, limit],
    row: z.object({ id: z.number() }),
  };
}
