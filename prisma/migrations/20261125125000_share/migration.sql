-- Views that people share: by a link, inside other pages, as stories. Made without an account; who holds the edit token may change one.
-- Nothing here says who made or who opened a share.

create table share (
  slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{5,79}$'),
  state jsonb not null, -- versioned (geo/domain/share-state.ts), read through its upgrade steps
  texts jsonb, -- language -> title and text; null for a short link
  author text check (length(author) <= 120),
  data_version integer not null references dataset_version,
  embed_hosts text[] not null default '{}', -- origins that may show it in a frame; any may when it is listed
  is_listed boolean not null default false,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'), -- SHA-256 of 128 random bits that only the maker has
  views integer not null default 0,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  expires_on date, -- the last day it opens, by the clock of Baku
  revoked_at timestamptz
);
create index share_listed on share (created_at desc) where is_listed and revoked_at is null;

-- How often an address made a share within the last hour. The address is kept only as HMAC-SHA256 under a key of the day; rows go after an
-- hour and keys after a day, and without its key a row cannot be traced back to an address.
create table share_creation (
  id integer generated always as identity primary key,
  caller text not null check (caller ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now()
);
create index share_creation_caller on share_creation (caller, created_at);

create table share_caller_key (
  day date primary key,
  key text not null
);

-- The stories that come with the atlas, from prisma/data/stories.yaml.
create table story (
  slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{2,79}$'),
  position integer not null unique,
  texts jsonb not null,
  state jsonb not null,
  claim_ids text[] not null
);

-- Everything that a link opens now.
create view open_share as
select slug, state, texts, author, data_version, embed_hosts, is_listed, created_at, expires_on, false as is_story, 0 as position
from share
where revoked_at is null and (expires_on is null or expires_on >= (now() at time zone 'Asia/Baku')::date)
union all
select slug, state, texts, null, (select max(id) from dataset_version), '{}'::text[], true, null, null, true, position
from story;
