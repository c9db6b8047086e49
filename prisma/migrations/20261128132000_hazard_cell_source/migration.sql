-- A cell named the first source of the areas in it, and who surveyed an area narrows down which it is. Its source now follows from the
-- record alone.
create or replace function settle_hazard_cells(codes text[]) returns void
  language sql as $$
  delete from hazard_cell where code = any(codes);
  insert into hazard_cell (code, dataset, geometry)
  select general_cell_code(geometry), dataset, general_cell_square(general_cell_code(geometry))
  from hazard_area
  where visibility = 'generalised' and type <> 'district_summary' and general_cell_code(geometry) = any(codes)
  group by 1, 2;
$$;

create or replace function visible_hazard_area(audience text)
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
         array[]::text[], null::date, 10000, case cell.dataset when 'exercise' then 'filiz-exercise' else 'filiz-generalised' end,
         cell.geometry, cell.geometry_3857
  from hazard_cell cell where audience is distinct from 'mine_action'
$$;

alter table hazard_cell drop column source_id;
