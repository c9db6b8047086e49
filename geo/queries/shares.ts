import { z } from 'zod';
import type { Query } from '@/geo/domain/query';
import {
  type ListedShareRow,
  listedShareRowSchema,
  type ShareInput,
  type ShareRow,
  shareRowSchema,
} from '@/geo/domain/share';

const nothing = z.unknown();

const CREATED_ON = "(created_at at time zone 'Asia/Baku')::date::text as created_on";

const COLUMNS = `slug, state, texts, author, data_version, embed_hosts, is_listed, is_story, ${CREATED_ON}, expires_on::text`;

// Of a state only what a list is made of: no notes, and of its steps no texts.
const SCENES = `case when jsonb_typeof(state) = 'object' then state - 'notes' || jsonb_build_object('steps',
    (select coalesce(jsonb_agg(jsonb_build_object('scene', step -> 'scene')), '[]') from jsonb_path_query(state, '$.steps[*]') step))
  end`;

/** The share that a link opens; none when it is unknown, expired or revoked. */
export function openShareBySlug(slug: string): Query<ShareRow> {
  return { text: `select ${COLUMNS} from open_share where slug = $1`, values: [slug], row: shareRowSchema };
}

/** The stories of the atlas in their order, then the listed shares with a text, the latest first; at most `limit` of all. */
export function listedShares(limit: number): Query<ListedShareRow> {
  return {
    text: `select slug, ${SCENES} as scenes, texts, author, is_story, ${CREATED_ON} from open_share where is_listed and texts is not null
           order by is_story desc, position, created_at desc limit $1`,
    values: [limit],
    row: listedShareRowSchema,
  };
}

/** Counts one opening. */
export function countView(slug: string): Query<unknown> {
  return { text: 'update share set views = views + 1 where slug = $1', values: [slug], row: nothing };
}

/** What only the maker may know of a share that still opens: the hash of the token, how often it was opened. */
export function shareSecrets(slug: string): Query<{ token_hash: string; views: number }> {
  return {
    text: 'select token_hash, views from share where slug = $1 and slug in (select slug from open_share)',
    values: [slug],
    row: z.object({ token_hash: z.string(), views: z.number() }),
  };
}

/** Stores a new share with the data version of now. */
export function insertShare(slug: string, share: ShareInput, tokenHash: string): Query<unknown> {
  return {
    text: `insert into share (slug, state, texts, author, is_listed, embed_hosts, expires_on, token_hash, data_version)
           select $1, $2::jsonb, $3::jsonb, $4, $5, $6, $7, $8, max(id) from dataset_version`,
    values: [slug, ...valuesOf(share), tokenHash],
    row: nothing,
  };
}

/** Stores what the maker changed, if the share still opens; returns its slug. */
export function updateShare(slug: string, share: ShareInput): Query<{ slug: string }> {
  return {
    text: `update share set state = $2::jsonb, texts = $3::jsonb, author = $4, is_listed = $5, embed_hosts = $6, expires_on = $7,
                  changed_at = now()
           where slug = $1 and slug in (select slug from open_share) returning slug`,
    values: [slug, ...valuesOf(share)],
    row: z.object({ slug: z.string() }),
  };
}

/** Ends a share for good: what it said is erased, its slug never names anything else. */
export function revokeShare(slug: string): Query<{ slug: string }> {
  return {
    text: `update share set revoked_at = now(), state = '{}', texts = null, author = null, embed_hosts = '{}', is_listed = false
           where slug = $1 and revoked_at is null returning slug`,
    values: [slug],
    row: z.object({ slug: z.string() }),
  };
}

function valuesOf({ state, texts, author, isListed, embedHosts, expiresOn }: ShareInput): unknown[] {
  return [JSON.stringify(state), texts && JSON.stringify(texts), author, isListed, embedHosts, expiresOn];
}
