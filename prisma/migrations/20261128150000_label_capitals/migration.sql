-- Names that the map writes in capitals travel as capitals of their own language: a browser makes them by the language it
-- runs in, so that "Şərqi Zəngəzur" lost its İ, and "Zangilan" gained one. Districts carry their names, for the list of what is in view.

create or replace function tile_base(z integer, x integer, y integer, query json default '{}') returns bytea
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
    select tile_geometry(geometry_3857, z, x, y) as geometry, code, parent_code, in_atlas,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
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
    select tile_geometry(anchor_3857, z, x, y) as geometry, code, level, in_atlas, unbounded,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr,
           upper((names->>'az') collate "az-x-icu") as capitals_az, upper((names->>'en') collate "en-x-icu") as capitals_en,
           upper((names->>'ru') collate "ru-x-icu") as capitals_ru, upper((names->>'tr') collate "tr-x-icu") as capitals_tr
    from (
      select code, level, in_atlas, geometry is null as unbounded, names, anchor_3857
      from region_today where level in ('economic_region', 'district')
      union all
      select code, 'country', false, false, names, anchor_3857 from country
    ) labelled where anchor_3857 && area
  ) rows where geometry is not null;
  tile := tile || coalesce(layer, '');

  return tile;
end $$;
