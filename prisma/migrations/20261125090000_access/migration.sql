-- What each deposit has within reach: for every kind of infrastructure the nearest feature, as things stand and when the projects under
-- way are done. Computed from the other tables by one query (geo/queries/access.ts), never read from a file.

create table deposit_access (
  deposit_slug text not null references deposit on delete cascade,
  kind text not null check (kind in ('railway', 'road', 'airport', 'power', 'park', 'border_crossing')),
  state text not null check (state in ('now', 'after_projects')),
  feature_kind text not null check (feature_kind in ('project', 'park', 'place')),
  feature_slug text not null,
  distance_m double precision not null check (distance_m >= 0), -- on geography (WGS 84), in a straight line
  accuracy_m integer not null check (accuracy_m > 0), -- of both ends together
  primary key (deposit_slug, kind, state)
);
create index deposit_access_distance on deposit_access (kind, state, distance_m);

-- The nearest neighbours are searched on geography.
create index deposit_geography on deposit using gist ((geometry::geography));
create index infrastructure_project_geography on infrastructure_project using gist ((geometry::geography));
create index industrial_park_geography on industrial_park using gist ((geometry::geography));
