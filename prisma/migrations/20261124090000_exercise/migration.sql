-- Land release as IMAS 07.11 names it, and the tiles of the bundled exercise set. Nothing real is in these tiles.

-- IMAS 08.10: a suspected area rests on indirect evidence, a confirmed one on direct evidence.
alter table hazard_area add check (evidence in ('indirect', 'direct'));

-- A part of a hazard area that was released: cancelled by non-technical survey, reduced by technical survey, or cleared.
create table land_release (
  slug text primary key,
  hazard_area_slug text not null references hazard_area,
  type text not null check (type in ('cancelled', 'reduced', 'cleared')),
  started_on date not null,
  completed_on date not null check (completed_on >= started_on),
  method text not null check (method in ('non_technical_survey', 'technical_survey', 'manual', 'mechanical', 'animal_detection')),
  depth_m numeric check (depth_m > 0),
  ap_mines integer not null check (ap_mines >= 0),
  at_mines integer not null check (at_mines >= 0),
  uxo integer not null check (uxo >= 0),
  quality_sample_percent numeric check (quality_sample_percent between 0 and 100),
  handed_over_on date check (handed_over_on >= completed_on),
  geometry geometry(MultiPolygon, 4326) not null check (st_isvalid(geometry)),
  geometry_3857 geometry(MultiPolygon, 3857) generated always as (st_transform(geometry, 3857)) stored,
  -- Only clearing goes to a depth, and only clearing is sampled.
  check ((type = 'cleared') = (depth_m is not null)),
  check ((type = 'cleared') = (quality_sample_percent is not null))
);
create index land_release_area on land_release (hazard_area_slug);
create index land_release_3857 on land_release using gist (geometry_3857);

-- Each hazard area in the pieces it fell into: every part that was released, and what is still open. The pieces of an
-- area never overlap and together are the area, so that a map can show any date by filtering them.
create view hazard_area_piece as
  select area.slug as hazard_area_slug, release.slug as release_slug, release.type as release_type, release.completed_on as released_on,
         release.geometry, release.geometry_3857
  from hazard_area area join land_release release on release.hazard_area_slug = area.slug
  union all
  select area.slug, null, null, null,
         coalesce(st_multi(st_collectionextract(st_difference(area.geometry, released.geometry), 3)), area.geometry),
         coalesce(st_multi(st_collectionextract(st_difference(area.geometry_3857, released.geometry_3857), 3)), area.geometry_3857)
  from hazard_area area
  left join (
    select hazard_area_slug, st_union(geometry) as geometry, st_union(geometry_3857) as geometry_3857
    from land_release group by hazard_area_slug
  ) released on released.hazard_area_slug = area.slug
  where area.status = 'open' and area.type <> 'district_summary';

create function tile_exercise(z integer, x integer, y integer, query json default '{}') returns bytea
  language plpgsql stable parallel safe as $$
declare
  area constant geometry := tile_search_area(z, x, y);
  tile bytea := '';
  layer bytea;
begin
  select st_asmvt(rows, 'exercise_areas', 4096, 'geometry') into layer from (
    select tile_geometry(piece.geometry_3857, z, x, y) as geometry, slug, type, dataset, release_type,
           extract(year from survey_date)::integer as survey_year, extract(year from released_on)::integer as release_year,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from hazard_area join hazard_area_piece piece on hazard_area_slug = slug
    where dataset = 'exercise' and visibility = 'public' and hazard_area.geometry_3857 && area
  ) rows where geometry is not null;
  return tile || coalesce(layer, '');
end $$;
