-- A district's summary goes into files, where each row names its source and its accuracy: the gate gives both.
drop function visible_hazard_summary(text);
create function visible_hazard_summary(audience text)
  returns table (slug text, dataset text, type text, status text, region_code text, names jsonb, accuracy_m integer,
                 source_id text, geometry geometry, geometry_3857 geometry)
  language sql stable parallel safe as $$
  select area.slug, area.dataset, area.type, area.status, area.region_code, area.names, area.accuracy_m,
         area.source_id, area.geometry, area.geometry_3857
  from hazard_area area
  where area.type = 'district_summary' and (area.visibility <> 'restricted' or audience = 'mine_action')
$$;
