-- What the ledger of claims is searched by (docs/decisions/0014-ledger.md): worked out from the other tables when the seed
-- is loaded.

-- The words of a claim in all four languages, folded: what it says, as printed, what it is about, its title and publisher.
create table claim_text (
  claim_id text primary key references claim,
  folded text not null
);
create index claim_text_folded on claim_text using gin (folded gin_trgm_ops);

-- The claims in whose text a word stands; where it stands in none, those with a word near it: a slip of the pen is
-- forgiven, and never mixed with what was found as written.
create function claims_named(word text) returns setof text
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.6
  as $$
    with written as (
      select claim_id from claim_text
      where folded like '%' || replace(replace(replace(fold(word), '\', '\\'), '%', '\%'), '_', '\_') || '%'
    )
    select claim_id from written
    union all
    select claim_id from claim_text where not exists (select from written) and fold(word) <% folded
  $$;

create index claim_indicator on claim (indicator_code);

-- Everything a claim can be about, by the pair that a claim names it with; a topic has no row here.
create view subject as
  select 'deposit' as kind, slug as id, names from deposit
  union all select 'region', code, names from region
  union all select 'project', slug, names from infrastructure_project
  union all select 'park', slug, names from industrial_park
  union all select 'organisation', slug, names from organisation;
