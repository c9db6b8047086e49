-- Vector tiles as SQL functions of the form (z, x, y, query) that Martin and pg_tileserv serve too.
-- Rows are found by the tile's envelope on the stored 3857 column, so the GiST index is used; all four names travel in
-- the tile and the style chooses one. A figure in a tile travels with the id of its claim.

-- The tile's envelope widened by the clip buffer (64 of 4096 units), for finding rows.
create function tile_search_area(z integer, x integer, y integer) returns geometry
  language sql immutable parallel safe
  return st_tileenvelope(z, x, y, margin => 64.0 / 4096);

-- A geometry in tile units: clipped, with bends smaller than one unit dropped.
create function tile_geometry(shape geometry, z integer, x integer, y integer) returns geometry
  language sql immutable parallel safe
  return st_asmvtgeom(
    case when geometrytype(shape) = 'POINT' then shape
         else st_simplify(shape, 40075016.7 / 2 ^ z / 4096, true) end,
    st_tileenvelope(z, x, y), 4096, 64, true);

create function tile_base(z integer, x integer, y integer, query json default '{}') returns bytea
  language plpgsql stable parallel safe as $$
declare
  area constant geometry := tile_search_area(z, x, y);
  tile bytea := '';
  layer bytea;
begin
  select st_asmvt(rows, 'countries', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, code
    from country where geometry_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'districts', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, code, parent_code, in_atlas
    from region_today where level = 'district' and geometry_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'economic_regions', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, code
    from region_today where level = 'economic_region' and geometry_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'water', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, code, names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from water_line where geometry_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'places', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, slug, rank, country_code, names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from place where geometry_3857 && area and (z >= 9 or rank <= 3) and (z >= 7 or rank <= 2)
    order by rank
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'region_labels', 4096, 'geometry') into layer from (
    select tile_geometry(anchor_3857, z, x, y) as geometry, code, level, in_atlas, geometry is null as unbounded,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from region_today where anchor_3857 && area and level in ('economic_region', 'district')
    union all
    select tile_geometry(anchor_3857, z, x, y), code, 'country', false, false,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from country where anchor_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  return tile;
end $$;

-- What is known of a deposit's size: 0 nothing, 1 a figure without class, 2 a figure with class.
create function deposit_knowledge(slug text) returns integer
  language sql stable parallel safe
  return coalesce((select max(case when category is null then 1 else 2 end) from resource_estimate where deposit_slug = slug), 0);

-- The commodity that gives a deposit its symbol: the first main one.
create view deposit_symbol as
  select distinct on (deposit_slug) deposit_slug, commodity_code, commodity_group
  from deposit_commodity join commodity on commodity.code = commodity_code
  order by deposit_slug, role, position;

create function tile_atlas(z integer, x integer, y integer, query json default '{}') returns bytea
  language plpgsql stable parallel safe as $$
declare
  area constant geometry := tile_search_area(z, x, y);
  tile bytea := '';
  layer bytea;
begin
  select st_asmvt(rows, 'infrastructure', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, slug, programme_slug, sector, type, status, schematic, accuracy_m,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from infrastructure_project where geometry_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'industrial_parks', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, slug, type, accuracy_m,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from industrial_park where geometry_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'deposits', 4096, 'geometry') into layer from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, slug, commodity_code, commodity_group, status, record_level, context,
           accuracy_m, deposit_knowledge(slug) as knowledge,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from deposit left join deposit_symbol on deposit_slug = slug
    where geometry_3857 && area
    order by deposit_knowledge(slug) desc, slug
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  select st_asmvt(rows, 'deposit_groups', 4096, 'geometry') into layer from (
    select tile_geometry(anchor_3857, z, x, y) as geometry, code as region_code, count(*)::integer as deposit_count
    from deposit join region_today on region_today.code = deposit.region_code
    where location_precision = 'district' and anchor_3857 && area
    group by code, anchor_3857
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  return tile;
end $$;

-- A set of its own: a reader without a connection may look at old deposits, but never at old hazard data.
create function tile_hazard(z integer, x integer, y integer, query json default '{}') returns bytea
  language plpgsql stable parallel safe as $$
declare
  area constant geometry := tile_search_area(z, x, y);
  layer bytea;
begin
  select st_asmvt(rows, 'hazard_areas', 4096, 'geometry') into layer from (
    select tile_geometry(hazard_area.geometry_3857, z, x, y) as geometry, slug, region_code, type, status, dataset,
           (select jsonb_object_agg('cleared_' || year, area_ha) || jsonb_object_agg('cleared_' || year || '_claim', claim_id)
            from clearance_breakdown
            where dimension = 'district' and key = region_code) as cleared,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from hazard_area
    where dataset = 'real' and visibility = 'public' and hazard_area.geometry_3857 && area
  ) rows where geometry is not null;
  return coalesce(layer, '');
end $$;
