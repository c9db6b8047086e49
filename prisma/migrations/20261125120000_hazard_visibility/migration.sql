-- Who may know what of a hazard area is decided here and nowhere else: tiles, API, search, reports, pictures and exports
-- read hazard areas and their pieces only through the four functions at the end.
--   public       as it is
--   generalised  only that an area lies somewhere in its 10 km cell: no name, date, device, status or size of its own
--   restricted   not at all
-- The audience `mine_action` sees everything; nobody is that audience until there are accounts.

-- Each hazard area in the pieces it fell into: every part that was released, and what is still open (no release_slug).
-- Kept by the triggers of the record, as rows and not as a view, for cutting 50 000 areas at each question takes minutes.
-- A piece holds as it was known from one day of recording until another (known_to, not included); null is today. What is
-- known on one day never overlaps and together is the area, so that a map can show any two dates by filtering. Beside its
-- pieces each area stands there whole, for its outline: closed_on is the day since which nothing of it is open.
drop view hazard_area_piece;
create table hazard_piece (
  id bigint generated always as identity primary key,
  hazard_area_slug text not null references hazard_area on delete cascade,
  part text not null check (part in ('whole', 'open', 'released')),
  area_type text not null check (area_type in ('sha', 'cha')),
  surveyed_on date,
  closed_on date check (closed_on is null or part = 'whole'),
  -- How far the whole area reaches, in metres of Web Mercator, about: what is smaller than some pixels is drawn whole.
  reach_m real not null,
  release_slug text,
  release_type text check (release_type in ('cancelled', 'reduced', 'cleared')),
  released_on date,
  known_from date not null,
  known_to date check (known_to > known_from),
  geometry geometry(MultiPolygon, 4326) not null,
  geometry_3857 geometry(MultiPolygon, 3857) generated always as (st_transform(geometry, 3857)) stored,
  area_ha double precision not null generated always as (st_area(geometry::geography) / 10000) stored,
  -- The outline of a whole area in a few corners, for when it is that small: to read all of them would take seconds.
  rough_3857 geometry(MultiPolygon, 3857) generated always as (
    case when part = 'whole' then st_multi(st_simplify(st_transform(geometry, 3857), reach_m / 16, true)) end) stored,
  check (num_nonnulls(release_slug, release_type, released_on) = case part when 'released' then 3 else 0 end)
);
create index hazard_piece_area on hazard_piece (hazard_area_slug);
create index hazard_piece_geometry on hazard_piece using gist (geometry) where known_to is null and part <> 'whole';
create index hazard_piece_3857 on hazard_piece using gist (geometry_3857);

-- The number of the cell of the 10 km grid of UTM zone 38N in which a shape's inner point lies.
create function general_cell_code(shape geometry) returns text
  language sql immutable parallel safe
  return (
    select 'cell-' || floor(st_x(inner_point) / 10000)::integer || '-' || floor(st_y(inner_point) / 10000)::integer
    from (select st_transform(st_pointonsurface(shape), 32638) as inner_point) point
  );

-- The square of a cell, in degrees.
create function general_cell_square(code text) returns geometry
  language sql immutable parallel safe
  return (
    select st_multi(st_transform(st_makeenvelope(column_km, row_km, column_km + 10000, row_km + 10000, 32638), 4326))
    from (select split_part(code, '-', 2)::integer * 10000 as column_km, split_part(code, '-', 3)::integer * 10000 as row_km) corner
  );

-- The cells in which at least one generalised area lies; nothing here says which or how many.
create table hazard_cell (
  code text not null,
  dataset text not null check (dataset in ('real', 'exercise')),
  source_id text not null references source,
  geometry geometry(MultiPolygon, 4326) not null,
  geometry_3857 geometry(MultiPolygon, 3857) generated always as (st_transform(geometry, 3857)) stored,
  primary key (code, dataset)
);
create index hazard_cell_geometry on hazard_cell using gist (geometry);
create index hazard_cell_3857 on hazard_cell using gist (geometry_3857);
create index hazard_area_general_cell on hazard_area (general_cell_code(geometry)) where visibility = 'generalised';

-- Makes the cells of these codes anew from the areas.
create function settle_hazard_cells(codes text[]) returns void
  language sql as $$
  delete from hazard_cell where code = any(codes);
  insert into hazard_cell (code, dataset, source_id, geometry)
  select general_cell_code(geometry), dataset, min(source_id), general_cell_square(general_cell_code(geometry))
  from hazard_area
  where visibility = 'generalised' and type <> 'district_summary' and general_cell_code(geometry) = any(codes)
  group by 1, 2;
$$;

create function hazard_cells_changed() returns trigger
  language plpgsql as $$
begin
  perform settle_hazard_cells(array(
    select distinct general_cell_code(geometry) from changed
    where visibility = 'generalised' and type <> 'district_summary' and geometry is not null));
  return null;
end $$;
create trigger cells_after_insert after insert on hazard_area
  referencing new table as changed for each statement execute function hazard_cells_changed();
create trigger cells_after_delete after delete on hazard_area
  referencing old table as changed for each statement execute function hazard_cells_changed();
create trigger cells_after_update after update on hazard_area
  referencing new table as changed for each statement execute function hazard_cells_changed();
create trigger cells_after_update_of_old after update on hazard_area
  referencing old table as changed for each statement execute function hazard_cells_changed();

-- The summaries of districts where mine action is at work. A generalised one is already no more than its district.
create function visible_hazard_summary(audience text)
  returns table (slug text, dataset text, type text, status text, region_code text, names jsonb, geometry geometry, geometry_3857 geometry)
  language sql stable parallel safe as $$
  select area.slug, area.dataset, area.type, area.status, area.region_code, area.names, area.geometry, area.geometry_3857
  from hazard_area area
  where area.type = 'district_summary' and (area.visibility <> 'restricted' or audience = 'mine_action')
$$;

-- The surveyed hazard areas an audience may know of, district summaries left out. A generalised one is its cell, once
-- however many areas lie in it.
create function visible_hazard_area(audience text)
  returns table (slug text, dataset text, type text, status text, region_code text, names jsonb, evidence text,
                 device_categories text[], survey_date date, accuracy_m integer, source_id text,
                 geometry geometry, geometry_3857 geometry)
  language sql stable parallel safe as $$
  select area.slug, area.dataset, area.type, area.status, area.region_code, area.names, area.evidence,
         area.device_categories, area.survey_date, area.accuracy_m, area.source_id, area.geometry, area.geometry_3857
  from hazard_area area
  where area.type <> 'district_summary' and (area.visibility = 'public' or audience = 'mine_action')
  union all
  select cell.code, cell.dataset, 'generalised', 'open', null, null, null,
         array[]::text[], null::date, 10000, cell.source_id, cell.geometry, cell.geometry_3857
  from hazard_cell cell where audience is distinct from 'mine_action'
$$;

-- The pieces of those areas on every day of the record, and the areas whole. A generalised cell is one open piece on all of them: when it was
-- surveyed or written down would tell which area it is.
create function visible_hazard_history(audience text)
  returns table (hazard_area_slug text, dataset text, part text, area_type text, names jsonb, surveyed_on date, closed_on date,
                 reach_m real, release_slug text, release_type text, released_on date, known_from date, known_to date,
                 area_ha double precision, geometry geometry, geometry_3857 geometry, rough_3857 geometry)
  language sql stable parallel safe as $$
  select piece.hazard_area_slug, area.dataset, piece.part, piece.area_type, area.names, piece.surveyed_on, piece.closed_on,
         piece.reach_m, piece.release_slug, piece.release_type, piece.released_on, piece.known_from, piece.known_to,
         piece.area_ha, piece.geometry, piece.geometry_3857, piece.rough_3857
  from hazard_piece piece join hazard_area area on area.slug = piece.hazard_area_slug
  where area.visibility = 'public' or audience = 'mine_action'
  union all
  select cell.code, cell.dataset, 'open', 'generalised', null, null, null, 10000::real, null, null, null, null, null,
         null, cell.geometry, cell.geometry_3857, null
  from hazard_cell cell where audience is distinct from 'mine_action'
$$;

-- The pieces as they are known today. The pieces of an area never overlap and together are the area.
create function visible_hazard_piece(audience text)
  returns table (hazard_area_slug text, release_slug text, release_type text, released_on date,
                 geometry geometry, geometry_3857 geometry)
  language sql stable parallel safe as $$
  select piece.hazard_area_slug, piece.release_slug, piece.release_type, piece.released_on, piece.geometry, piece.geometry_3857
  from visible_hazard_history(audience) piece where piece.known_to is null and piece.part <> 'whole'
$$;
