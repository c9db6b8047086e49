-- Tiles of surveyed hazard areas. A tile server hands the query of an address straight to a tile function, so who asks is
-- never read from it: the published functions say `public` themselves.

-- Pieces carry their days (since 1970-01-01; a day that is not known is left out), so that another date needs no other tile.
-- An area that is smaller than four pixels is drawn whole (`rough`): open as long as anything of it is open.
create function tile_hazard_pieces(audience text, wanted_dataset text, layer_name text, z integer, x integer, y integer) returns bytea
  language sql stable parallel safe as $$
  select coalesce(st_asmvt(rows, layer_name, 4096, 'geometry'), '') from (
    select tile_geometry(case when is_small and part = 'whole' then rough_3857 else geometry_3857 end, z, x, y) as geometry,
           hazard_area_slug as slug, dataset, part, area_type as type, release_type,
           case when is_small and part = 'whole' then true end as rough,
           surveyed_on - date '1970-01-01' as surveyed_day, closed_on - date '1970-01-01' as closed_day,
           released_on - date '1970-01-01' as released_day,
           known_from - date '1970-01-01' as known_from_day, known_to - date '1970-01-01' as known_to_day,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from visible_hazard_history(audience),
         lateral (select area_type <> 'generalised' and reach_m < 4 * 40075016.7 / 2 ^ z / 512 as is_small) size
    where dataset = wanted_dataset and geometry_3857 && tile_search_area(z, x, y) and (part = 'whole' or not is_small)
    order by hazard_area_slug, part, known_from, release_slug -- the order in which rows are stored would tell of others
  ) rows where geometry is not null
$$;

create or replace function tile_exercise(z integer, x integer, y integer, query json default '{}') returns bytea
  language sql stable parallel safe as $$
  select tile_hazard_pieces('public', 'exercise', 'exercise_areas', z, x, y)
$$;

-- The district summaries as before, and the surveyed areas.
create or replace function tile_hazard(z integer, x integer, y integer, query json default '{}') returns bytea
  language plpgsql stable parallel safe as $$
declare
  area constant geometry := tile_search_area(z, x, y);
  layer bytea;
begin
  select st_asmvt(rows, 'hazard_areas', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, slug, region_code, type, status, dataset,
           (select jsonb_object_agg('cleared_' || year, area_ha) || jsonb_object_agg('cleared_' || year || '_claim', claim_id)
            from clearance_breakdown
            where dimension = 'district' and key = region_code) as cleared,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from visible_hazard_summary('public')
    where dataset = 'real' and geometry_3857 && area
  ) rows where geometry is not null;
  return coalesce(layer, '') || tile_hazard_pieces('public', 'real', 'surveyed_areas', z, x, y);
end $$;
