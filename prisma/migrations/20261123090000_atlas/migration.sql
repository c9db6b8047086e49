-- The atlas: sources and claims first, then what the claims are about.
-- Geometry is EPSG:4326 with a generated EPSG:3857 copy for tiles. Names and texts are JSON with the keys az, en, ru, tr.

create extension if not exists postgis;
create extension if not exists pg_trgm;

-- True when a text is given in all four languages.
create function in_four_languages(texts jsonb) returns boolean
  language sql immutable parallel safe
  return texts ?& array['az', 'en', 'ru', 'tr'];

-- Letters of the four languages folded for search: case, ə/e, ı/i, ş/s and their like.
create function fold(words text) returns text
  language sql immutable parallel safe strict
  return translate(lower(replace(words, 'İ', 'i')), 'əıöüğşçâîûё–—’''', 'eiougscaiuе----');

create table dataset_version (
  id integer generated always as identity primary key,
  checksum text not null,
  created_at timestamptz not null default now()
);

create table source (
  id text primary key,
  publisher text not null,
  title text,
  url text unique,
  published_on text,
  language text,
  kind text not null check (kind in ('official', 'company', 'press', 'paper', 'dataset', 'mirror', 'general_knowledge', 'derived')),
  note text
);

create table indicator (
  code text primary key,
  topic text not null,
  names jsonb not null check (in_four_languages(names)),
  unit text,
  decimals smallint,
  note text
);

create table claim (
  id text primary key,
  statement text not null,
  source_id text not null references source,
  kind text not null check (kind in ('fact', 'estimate', 'forecast', 'opinion')),
  qualifier text not null check (qualifier in ('exact', 'approximate', 'more_than', 'less_than', 'range', 'plan', 'inferred', 'computed', 'suspicious')),
  confidence text not null check (confidence in ('stated', 'weak', 'general_knowledge', 'paper', 'derived')),
  subject_kind text not null check (subject_kind in ('deposit', 'region', 'project', 'park', 'organisation', 'topic')),
  subject_id text not null,
  indicator_code text not null references indicator,
  as_of text,
  value numeric,
  value_high numeric,
  unit text,
  unit_multiplier numeric not null default 1,
  normalised_value numeric,
  normalised_value_high numeric,
  normalised_unit text,
  words jsonb check (in_four_languages(words)),
  as_printed text,
  verdict text check (verdict in ('reproduced', 'contradicted', 'not_reproduced', 'not_checkable')),
  verdict_reason jsonb check (in_four_languages(verdict_reason)),
  note text,
  check (value_high is null or value is not null),
  check (value is not null or words is not null or as_printed is not null)
);
create index claim_subject on claim (subject_kind, subject_id);
create index claim_statement on claim (statement);
create index claim_source on claim (source_id);

create table country (
  code text primary key,
  names jsonb not null check (in_four_languages(names)),
  geometry geometry(MultiPolygon, 4326) not null check (st_isvalid(geometry)),
  geometry_3857 geometry(MultiPolygon, 3857) generated always as (st_transform(geometry, 3857)) stored,
  anchor geometry(Point, 4326) not null,
  anchor_3857 geometry(Point, 3857) generated always as (st_transform(anchor, 3857)) stored
);
create index country_3857 on country using gist (geometry_3857);

create table water_line (
  code text primary key,
  names jsonb not null check (in_four_languages(names)),
  geometry geometry(MultiLineString, 4326) not null,
  geometry_3857 geometry(MultiLineString, 3857) generated always as (st_transform(geometry, 3857)) stored
);
create index water_line_3857 on water_line using gist (geometry_3857);

create table region (
  code text primary key,
  level text not null check (level in ('world', 'country', 'economic_region', 'district', 'grouping')),
  names jsonb not null check (in_four_languages(names)),
  in_atlas boolean not null,
  summary jsonb check (in_four_languages(summary))
);

-- A region as one decree made it. A record names its region; it is never looked up from a point.
create table region_vintage (
  region_code text not null references region,
  valid_from date not null,
  valid_to date,
  parent_code text references region,
  boundary_note jsonb check (in_four_languages(boundary_note)),
  accuracy_m integer,
  geometry geometry(MultiPolygon, 4326) check (st_isvalid(geometry)),
  geometry_3857 geometry(MultiPolygon, 3857) generated always as (st_transform(geometry, 3857)) stored,
  anchor geometry(Point, 4326),
  anchor_3857 geometry(Point, 3857) generated always as (st_transform(anchor, 3857)) stored,
  primary key (region_code, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
create index region_vintage_geometry on region_vintage using gist (geometry);
create index region_vintage_3857 on region_vintage using gist (geometry_3857);
create index region_vintage_anchor_3857 on region_vintage using gist (anchor_3857);

-- The regions as they are today.
create view region_today as
  select region.*, region_vintage.parent_code, region_vintage.valid_from, region_vintage.boundary_note,
         region_vintage.accuracy_m, region_vintage.geometry, region_vintage.geometry_3857,
         region_vintage.anchor, region_vintage.anchor_3857
  from region join region_vintage on region_vintage.region_code = region.code
  where region_vintage.valid_to is null;

create table place (
  slug text primary key,
  names jsonb not null check (in_four_languages(names)),
  country_code text not null,
  region_code text references region,
  rank smallint not null check (rank between 1 and 4),
  geometry geometry(Point, 4326) not null,
  geometry_3857 geometry(Point, 3857) generated always as (st_transform(geometry, 3857)) stored
);
create index place_3857 on place using gist (geometry_3857);

create table organisation (
  slug text primary key,
  names jsonb not null check (in_four_languages(names)),
  type text not null check (type in ('state', 'company', 'investor', 'institution', 'agency')),
  country_code text,
  website text,
  note text
);

create table commodity (
  code text primary key,
  commodity_group text not null check (commodity_group in
    ('precious', 'copper_molybdenum', 'ferrous_alunite_coal', 'polymetal_mercury', 'stone_clay_sand', 'mineral_water')),
  names jsonb not null check (in_four_languages(names)),
  symbol text
);

create table deposit (
  slug text primary key,
  names jsonb not null check (in_four_languages(names)),
  other_names text[] not null,
  record_level text not null check (record_level in ('deposit', 'occurrence', 'deposit_group', 'prospect')),
  region_code text references region,
  former_region_code text references region,
  context boolean not null,
  status text not null check (status in
    ('not_mined', 'prospect', 'exploration', 'construction', 'in_operation', 'past_operation', 'unknown')),
  deposit_type text not null,
  location_precision text not null check (location_precision in ('point', 'district', 'none')),
  location_basis text not null check (location_basis in ('general_knowledge', 'geonames', 'stated', 'none')),
  accuracy_m integer check (accuracy_m > 0),
  summary jsonb check (in_four_languages(summary)),
  statement text not null,
  source_id text not null references source,
  geometry geometry(Point, 4326),
  geometry_3857 geometry(Point, 3857) generated always as (st_transform(geometry, 3857)) stored,
  check ((location_precision = 'point') = (geometry is not null)),
  check ((location_precision = 'point') = (accuracy_m is not null))
);
create index deposit_geometry on deposit using gist (geometry);
create index deposit_3857 on deposit using gist (geometry_3857);

create table deposit_commodity (
  deposit_slug text not null references deposit,
  commodity_code text not null references commodity,
  role text not null check (role in ('main', 'minor')),
  position smallint not null,
  source_id text not null references source,
  note text,
  primary key (deposit_slug, commodity_code)
);

-- Classes are kept as printed, never converted and never summed.
create table resource_estimate (
  claim_id text primary key references claim,
  deposit_slug text references deposit,
  region_code text references region,
  commodity_code text not null references commodity,
  measured text not null check (measured in ('contained_metal', 'ore', 'concentrate', 'volume', 'mass', 'flow', 'area', 'grade')),
  low numeric not null,
  high numeric,
  bound text not null check (bound in ('exact', 'at_least', 'approximately')),
  unit text not null,
  system text not null check (system in ('soviet', 'unclassified', 'unknown')),
  category text,
  effective_date text,
  check ((deposit_slug is null) <> (region_code is null)),
  check (high is null or high >= low)
);

create table licence (
  claim_id text primary key references claim,
  region_code text references region,
  commodity text,
  organisation_slug text references organisation,
  licence_type text not null,
  start_date text,
  end_date text,
  area_ha numeric,
  price_azn numeric
);

create table licence_deposit (
  claim_id text not null references licence,
  deposit_slug text not null references deposit,
  primary key (claim_id, deposit_slug)
);

-- IMAS 04.10 terms. Until areas are imported, real rows are district summaries: the district as a whole, no polygon inside it.
create table hazard_area (
  slug text primary key,
  dataset text not null check (dataset in ('real', 'exercise')),
  type text not null check (type in ('sha', 'cha', 'district_summary')),
  status text not null check (status in ('open', 'closed', 'handed_over')),
  visibility text not null check (visibility in ('public', 'generalised', 'restricted')),
  region_code text not null references region,
  names jsonb not null check (in_four_languages(names)),
  evidence text,
  device_categories text[] not null,
  survey_date date,
  accuracy_m integer not null check (accuracy_m > 0),
  source_id text not null references source,
  geometry geometry(MultiPolygon, 4326) check (st_isvalid(geometry)),
  geometry_3857 geometry(MultiPolygon, 3857) generated always as (st_transform(geometry, 3857)) stored
);
create index hazard_area_geometry on hazard_area using gist (geometry);
create index hazard_area_3857 on hazard_area using gist (geometry_3857);

create table clearance_report (
  claim_id text primary key references claim,
  period_kind text not null check (period_kind in ('week', 'month', 'quarter', 'half', 'year', 'cumulative', 'special')),
  period_start date,
  period_end date,
  series text not null check (series in ('anama', 'all_operators', 'unknown', 'other')),
  area_ha numeric,
  ap_mines integer,
  at_mines integer,
  uxo integer,
  other_items text,
  region_codes text[] not null,
  operators text[] not null,
  published_on text
);

create table clearance_breakdown (
  claim_id text primary key references claim,
  year smallint not null,
  dimension text not null check (dimension in ('district', 'operator', 'purpose')),
  key text not null,
  area_ha numeric not null,
  unique (year, dimension, key)
);

create table casualty_report (
  claim_id text primary key references claim,
  as_of text,
  killed integer,
  injured integer,
  total integer,
  civilian text,
  military text,
  scope text not null
);

create table infrastructure_project (
  slug text primary key,
  programme_slug text references infrastructure_project deferrable initially deferred,
  sector text not null check (sector in ('transport', 'transport.rail', 'transport.road', 'transport.air', 'energy', 'water')),
  type text not null check (type in
    ('railway', 'highway', 'road', 'tunnel', 'airport', 'hydropower', 'solar', 'wind', 'substation', 'energy_hub', 'programme')),
  status text not null check (status in ('identification', 'preparation', 'implementation', 'completion', 'completed')),
  names jsonb not null check (in_four_languages(names)),
  other_names text[] not null,
  start_date text,
  end_date text,
  region_code text references region,
  schematic boolean not null,
  summary jsonb check (in_four_languages(summary)),
  statement text not null,
  source_id text not null references source,
  accuracy_m integer check (accuracy_m > 0),
  geometry geometry(Geometry, 4326),
  geometry_3857 geometry(Geometry, 3857) generated always as (st_transform(geometry, 3857)) stored
);
create index infrastructure_project_geometry on infrastructure_project using gist (geometry);
create index infrastructure_project_3857 on infrastructure_project using gist (geometry_3857);

create table infrastructure_waypoint (
  project_slug text not null references infrastructure_project,
  position smallint not null,
  name text,
  accuracy_m integer not null check (accuracy_m > 0),
  basis text not null check (basis in ('geonames', 'general_knowledge', 'stated', 'ourairports')),
  geometry geometry(Point, 4326) not null,
  primary key (project_slug, position)
);

create table project_progress (
  claim_id text primary key references claim,
  project_slug text not null references infrastructure_project,
  measure text not null check (measure in ('works', 'design', 'track', 'other')),
  percent numeric not null check (percent between 0 and 100),
  as_of text not null
);

create table industrial_park (
  slug text primary key,
  type text not null check (type in ('industrial_park', 'economic_zone', 'agropark', 'smart_village')),
  names jsonb not null check (in_four_languages(names)),
  other_names text[] not null,
  region_code text references region,
  founded text,
  area_ha numeric,
  summary jsonb check (in_four_languages(summary)),
  statement text not null,
  source_id text not null references source,
  location_basis text not null,
  accuracy_m integer check (accuracy_m > 0),
  geometry geometry(Point, 4326),
  geometry_3857 geometry(Point, 3857) generated always as (st_transform(geometry, 3857)) stored,
  check ((geometry is null) = (accuracy_m is null))
);
create index industrial_park_geometry on industrial_park using gist (geometry);
create index industrial_park_3857 on industrial_park using gist (geometry_3857);

create table park_observation (
  claim_id text primary key references claim,
  park_slug text not null references industrial_park,
  indicator_code text not null references indicator,
  as_of text
);

create table incentive (
  claim_id text primary key references claim,
  slug text not null,
  applies_to text not null,
  names jsonb not null check (in_four_languages(names)),
  valid_from text,
  valid_to text
);

create table trade_flow (
  claim_id text primary key references claim,
  commodity_code text references commodity,
  exporter_slug text references organisation,
  partner_country text,
  period text
);

create table observation (
  claim_id text primary key references claim,
  indicator_code text not null references indicator,
  region_code text not null references region,
  region_valid_from date,
  period text, -- null where the source names none
  period_start date,
  period_end date check (period_end >= period_start),
  period_type text not null check (period_type in ('year', 'year_to_date', 'month', 'quarter', 'half', 'point', 'range')),
  status text not null check (status in ('A', 'P', 'F', 'E', 'U')),
  published_on text,
  foreign key (region_code, region_valid_from) references region_vintage
);
create index observation_series on observation (indicator_code, region_code, period);
create index observation_region on observation (region_code);

create table resettlement_report (
  claim_id text primary key references claim,
  settlement text not null,
  region_code text references region,
  as_of text,
  measure text not null check (measure in ('cumulative', 'stage', 'month_total', 'other')),
  families integer,
  people integer
);

create table agenda_item (
  id text primary key,
  kind text not null check (kind in
    ('problem', 'direction', 'cluster_factor', 'technology', 'example', 'measure', 'job_category')),
  parent_id text references agenda_item deferrable initially deferred,
  position smallint not null,
  names jsonb not null check (in_four_languages(names)),
  words jsonb not null check (in_four_languages(words)),
  statement text,
  source_id text not null references source,
  layers text[] not null,
  indicator_codes text[] not null
);

create table data_note (
  id text primary key,
  statement text,
  kind text not null check (kind in ('conflict', 'warning', 'not_found', 'suspicious', 'method')),
  subject_kind text,
  subject_id text,
  words jsonb not null check (in_four_languages(words)),
  claim_ids text[] not null
);
create index data_note_subject on data_note (subject_kind, subject_id);
