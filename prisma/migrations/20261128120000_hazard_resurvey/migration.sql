-- A release stays a part of its area when that is surveyed anew, and from then on it is told with the type and the day of the new survey:
-- otherwise the area would be two, each with a part of its land. So a release is one piece for each survey during which it was known.
create or replace function replayed_hazard_area(wanted text)
  returns table (part text, area_type text, surveyed_on date, closed_on date, reach_m real, release_slug text, release_type text, released_on date,
                 known_from date, known_to date, geometry geometry)
  language sql stable as $$
  with survey as (
    select type, valid_on, geometry, recorded_on as known_from, lead(recorded_on) over (order by recorded_on, id) as known_to,
           (greatest(st_xmax(geometry) - st_xmin(geometry), st_ymax(geometry) - st_ymin(geometry)) * 111320)::real as reach_m
    from hazard_event where hazard_area_slug = wanted and kind = 'area_surveyed'
  ), release as (
    select release_slug, kind, type, valid_on, geometry, recorded_on as known_from,
           lead(recorded_on) over (partition by release_slug order by recorded_on, id) as known_to
    from hazard_event where hazard_area_slug = wanted and release_slug is not null
  ), released as (
    select * from release where kind <> 'release_withdrawn' and known_from is distinct from known_to
  ), span as (
    select recorded_on as known_from, lead(recorded_on) over (order by recorded_on) as known_to
    from (select distinct recorded_on from hazard_event where hazard_area_slug = wanted and kind <> 'status_changed') moment
  ), known as (
    select survey.type, survey.valid_on, survey.reach_m, span.known_from, span.known_to, gone.last_on, survey.geometry,
           coalesce(st_multi(st_collectionextract(st_difference(survey.geometry, gone.geometry), 3)), survey.geometry) as remainder
    from span
    join survey on survey.known_from <= span.known_from and coalesce(survey.known_to, 'infinity') > span.known_from
    left join lateral (
      select st_union(released.geometry) as geometry, max(valid_on) as last_on from released
      where released.known_from <= span.known_from and coalesce(released.known_to, 'infinity') > span.known_from
    ) gone on true
  ), measured as materialized (
    select *, st_area(remainder::geography) > 1 as is_open from known
  )
  select 'released', survey.type, survey.valid_on, null::date, survey.reach_m, release_slug, released.type, released.valid_on,
         greatest(released.known_from, survey.known_from), least(released.known_to, survey.known_to), released.geometry
  from released join survey on greatest(released.known_from, survey.known_from)
                               < least(coalesce(released.known_to, 'infinity'), coalesce(survey.known_to, 'infinity'))
  union all
  select 'open', type, valid_on, null, reach_m, null, null, null, known_from, known_to, remainder from measured where is_open
  union all
  select 'whole', type, valid_on, case when not is_open then last_on end, reach_m, null, null, null, known_from, known_to, geometry
  from measured
$$;

select replay_hazard_areas(array(
  select hazard_area_slug from hazard_event where kind = 'area_surveyed' group by hazard_area_slug having count(*) > 1));
