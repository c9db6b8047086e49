-- What the explorer of deposits filters and counts by (docs/decisions/0006-deposit-explorer.md). Both tables are worked out
-- from the others when the seed is loaded.

-- Each deposit's place in the bitmaps (from 1), and its names and commodities folded for the search.
create table deposit_facet_row (
  deposit_slug text primary key references deposit,
  ordinal integer not null unique,
  folded text not null
);
create index deposit_facet_row_folded on deposit_facet_row using gin (folded gin_trgm_ops);

-- For each value of each facet a bitmap with a bit for every deposit. Of a distance, the value is a number of whole
-- kilometres and the bitmap has every deposit within it.
create table deposit_facet (
  facet text not null,
  value text not null,
  deposits bit varying not null,
  primary key (facet, value)
);
alter table deposit_facet alter column deposits set storage external; -- read often, and faster than it is unpacked

-- The ordinals of the deposits that the words name, by the rule of the search: the words stand in the text, or are near it.
create function deposits_named(words text) returns setof integer
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.5
  as $$
    select ordinal from deposit_facet_row
    where folded like '%' || replace(replace(replace(fold(words), '\', '\\'), '%', '\%'), '_', '\_') || '%'
       or fold(words) <% folded
  $$;

-- Earlier spellings of slugs, so that old links keep leading where they led.
create table slug_alias (
  kind text not null check (kind in ('deposit', 'region', 'project', 'park')),
  old_slug text not null,
  slug text not null,
  primary key (kind, old_slug),
  check (old_slug <> slug)
);

-- The commodity's name in INSPIRE's code list CommodityCodeValue, where it has one beyond doubt.
alter table commodity add column inspire_code text;
