-- People who came back, by district: the largest figure published for the district or for one place in it by the end of a
-- year, in each year in which it rose. It is a lower bound, so nothing is added up over places or dates, and a doubtful
-- figure, a plan or a "less than" is none. A range of dates counts from its end.
create view district_return as
  select region_code, year, people, settlement, as_of, claim_id
  from (
    select *, max(people) over (partition by region_code order by year rows between unbounded preceding and 1 preceding) as before
    from (
      select distinct on (report.region_code, year) report.region_code, year, report.people, report.settlement, report.as_of,
             report.claim_id
      from resettlement_report report
      join claim on claim.id = report.claim_id,
           lateral (select left(split_part(report.as_of, '/', -1), 4)::integer as year) dated
      where report.measure = 'cumulative' and report.people is not null and year is not null and report.region_code is not null
        and claim.qualifier not in ('suspicious', 'plan', 'less_than')
      order by report.region_code, year, report.people desc, claim.qualifier = 'exact' desc, report.as_of, claim.id
    ) largest
  ) risen
  where before is null or people > before;

-- A set of its own, asked for only where it is drawn: people are no hazard, so a reader without a connection may look at older tiles.
create or replace function tile_people(z integer, x integer, y integer, query json default '{}') returns bytea
  language sql stable parallel safe as $$
  select coalesce(st_asmvt(rows, 'district_returns', 4096, 'geometry'), '') from (
    select tile_geometry(geometry_3857, z, x, y) as geometry, code as region_code,
           (select jsonb_object_agg('returned_' || year, people) || jsonb_object_agg('returned_' || year || '_claim', claim_id)
            from district_return where district_return.region_code = code) as returned,
           names->>'az' as name_az, names->>'en' as name_en, names->>'ru' as name_ru, names->>'tr' as name_tr
    from region_today
    where level = 'district' and in_atlas and geometry_3857 && tile_search_area(z, x, y)
      and exists (select from district_return where district_return.region_code = code)
    order by code
  ) rows where geometry is not null
$$;
