-- What happened on the land and when it was written down are two dates, and both are kept. Every change of a hazard area
-- or a release is added to a log that is never changed; the pieces on the map are made from the log.

alter table hazard_area
  add recorded_on date default current_date,
  -- Since when it has its status, where that is not open.
  add status_on date,
  add check (recorded_on is not null or type = 'district_summary'),
  add check (recorded_on >= survey_date),
  add check (status_on >= survey_date);
alter table land_release
  add recorded_on date not null default current_date,
  add check (recorded_on >= completed_on);

create table hazard_event (
  id bigint generated always as identity primary key,
  hazard_area_slug text not null references hazard_area on delete cascade,
  release_slug text,
  kind text not null check (kind in ('area_surveyed', 'status_changed', 'release_recorded', 'release_corrected', 'release_withdrawn')),
  -- When it was so on the land: the day of the survey, of the end of the works, of the new status; null where not known.
  valid_on date,
  recorded_on date not null,
  -- Of the area that was surveyed, or of the release.
  type text,
  status text,
  geometry geometry(MultiPolygon, 4326),
  check ((kind in ('area_surveyed', 'status_changed')) = (release_slug is null)),
  check ((kind = 'status_changed') = (status is not null)),
  check ((kind = 'status_changed') = (geometry is null))
);
create index hazard_event_area on hazard_event (hazard_area_slug, recorded_on, id);

-- An event goes only with its whole area, as when the exercise set is loaded anew.
create function hazard_event_stays() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from hazard_area where slug = old.hazard_area_slug) then
    return old;
  end if;
  raise exception 'The log of hazard areas is only added to, never changed' using errcode = 'check_violation';
end $$;
create trigger stays before update or delete on hazard_event for each row execute function hazard_event_stays();
create trigger stays_whole before truncate on hazard_event for each statement execute function hazard_event_stays();

create function hazard_event_in_order() returns trigger
  language plpgsql as $$
begin
  if exists (select from hazard_event
             where hazard_area_slug = new.hazard_area_slug and release_slug is not distinct from new.release_slug
               and recorded_on > new.recorded_on) then
    raise exception 'Hazard area %: % on % comes before what is already recorded', new.hazard_area_slug, new.kind, new.recorded_on
      using errcode = 'check_violation';
  end if;
  if new.kind <> 'area_surveyed' and not exists (
    select from hazard_event where hazard_area_slug = new.hazard_area_slug and kind = 'area_surveyed' and recorded_on <= new.recorded_on) then
    raise exception 'Hazard area %: % is recorded on %, before the area itself', new.hazard_area_slug, new.kind, new.recorded_on
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger in_order before insert on hazard_event for each row execute function hazard_event_in_order();

-- The balance holds to a square metre for each release, at every date: a release lies inside its area, overlaps no other
-- and comes after the survey; so open + cancelled + reduced + cleared is the initial area.
create function refuse_unbalanced(slugs text[]) returns void
  language plpgsql as $$
declare
  fault text;
begin
  select format('Release %s begins on %s, before the survey of %s on %s', release.slug, started_on, area.slug, survey_date) into fault
  from land_release release join hazard_area area on area.slug = hazard_area_slug
  where area.slug = any(slugs) and started_on < survey_date limit 1;
  if fault is null then
    select format('Release %s lies outside its hazard area %s', release.slug, area.slug) into fault
    from land_release release join hazard_area area on area.slug = hazard_area_slug
    where area.slug = any(slugs) and not st_covers(area.geometry, release.geometry)
      and st_area(st_difference(release.geometry, area.geometry)::geography) > 1 limit 1;
  end if;
  if fault is null then
    select format('Releases %s and %s of %s overlap', one.slug, other.slug, one.hazard_area_slug) into fault
    from land_release one join land_release other
      on other.hazard_area_slug = one.hazard_area_slug and other.slug > one.slug and st_intersects(one.geometry, other.geometry)
    where one.hazard_area_slug = any(slugs)
      and st_area(st_intersection(one.geometry, other.geometry)::geography) > 1 limit 1;
  end if;
  if fault is not null then
    raise exception '%', fault using errcode = 'check_violation';
  end if;
end $$;

-- An area that the public does not see may not lie under land that the public sees as released: the map would call
-- released what is open. Make that area public or withdraw the release.
create function refuse_hidden_under_released(slugs text[]) returns void
  language plpgsql as $$
declare
  fault text;
begin
  with pairs as (
    select hidden.slug as hidden_slug, release.slug as release_slug, hidden.geometry as hidden_shape, release.geometry as released_shape
    from hazard_area hidden
    join land_release release on release.geometry && hidden.geometry
    join hazard_area area on area.slug = release.hazard_area_slug and area.visibility = 'public' and area.dataset = hidden.dataset
    where hidden.slug = any(slugs) and hidden.visibility <> 'public' and hidden.type <> 'district_summary'
    union all
    select hidden.slug, release.slug, hidden.geometry, release.geometry
    from land_release release
    join hazard_area area on area.slug = release.hazard_area_slug and area.visibility = 'public'
    join hazard_area hidden on hidden.geometry && release.geometry and hidden.dataset = area.dataset
      and hidden.visibility <> 'public' and hidden.type <> 'district_summary'
    where area.slug = any(slugs)
  )
  select format('Hazard area %s is not public, but would lie under the public release %s', hidden_slug, release_slug) into fault
  from pairs
  where st_intersects(hidden_shape, released_shape) and st_area(st_intersection(hidden_shape, released_shape)::geography) > 1
  limit 1;
  if fault is not null then
    raise exception '%', fault using errcode = 'check_violation';
  end if;
end $$;
create index land_release_geometry on land_release using gist (geometry);

-- The log of one area replayed into its pieces: each version of a release, and between any two days of recording what is
-- left of the area as it was known then, and the area whole.
create function replayed_hazard_area(wanted text)
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
         released.known_from, released.known_to, released.geometry
  from released join survey on survey.known_from <= released.known_from and coalesce(survey.known_to, 'infinity') > released.known_from
  union all
  select 'open', type, valid_on, null, reach_m, null, null, null, known_from, known_to, remainder from measured where is_open
  union all
  select 'whole', type, valid_on, case when not is_open then last_on end, reach_m, null, null, null, known_from, known_to, geometry
  from measured
$$;

-- Makes the pieces of these areas anew from the log. One area after the other: together, their number would count twice.
create function replay_hazard_areas(slugs text[]) returns void
  language sql as $$
  delete from hazard_piece where hazard_area_slug = any(slugs);
  insert into hazard_piece (hazard_area_slug, part, area_type, surveyed_on, closed_on, reach_m, release_slug, release_type, released_on,
                            known_from, known_to, geometry)
  select slug, replayed.* from unnest(slugs) slug cross join lateral replayed_hazard_area(slug) replayed;
$$;

-- An area may be called closed only when nothing of it is open. Looked at when a transaction ends: an area comes before its releases.
create function refuse_open_in_closed() returns trigger
  language plpgsql as $$
declare
  held text;
begin
  select status into held from hazard_area
  where slug = new.hazard_area_slug and status <> 'open' and exists (select from hazard_piece where id = new.id);
  if found then
    raise exception 'Hazard area % is % while a part of it is open', new.hazard_area_slug, held using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger nothing_open_in_closed after insert on hazard_piece deferrable initially deferred
  for each row when (new.part = 'open' and new.known_to is null) execute function refuse_open_in_closed();

create function settle_hazard_areas(slugs text[]) returns void
  language plpgsql as $$
begin
  if cardinality(slugs) = 0 then return; end if;
  perform refuse_unbalanced(slugs);
  perform refuse_hidden_under_released(slugs);
  perform replay_hazard_areas(slugs);
end $$;

create function hazard_area_added() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, kind, valid_on, recorded_on, type, geometry)
  select slug, 'area_surveyed', survey_date, recorded_on, type, geometry
  from added where type <> 'district_summary' and geometry is not null;
  insert into hazard_event (hazard_area_slug, kind, valid_on, recorded_on, status)
  select slug, 'status_changed', status_on, greatest(recorded_on, status_on), status
  from added where type <> 'district_summary' and geometry is not null and status <> 'open';
  perform settle_hazard_areas(array(select slug from added where type <> 'district_summary' and geometry is not null));
  return null;
end $$;
create trigger record_after_insert after insert on hazard_area
  referencing new table as added for each statement execute function hazard_area_added();

create function hazard_area_altered() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, kind, valid_on, recorded_on, type, geometry)
  select altered.slug, 'area_surveyed', altered.survey_date, greatest(altered.recorded_on, current_date), altered.type, altered.geometry
  from altered join earlier using (slug)
  where altered.type <> 'district_summary' and altered.geometry is not null
    and (altered.type, altered.survey_date, altered.geometry) is distinct from (earlier.type, earlier.survey_date, earlier.geometry);
  insert into hazard_event (hazard_area_slug, kind, valid_on, recorded_on, status)
  select altered.slug, 'status_changed', altered.status_on, greatest(altered.recorded_on, altered.status_on, current_date), altered.status
  from altered join earlier using (slug)
  where altered.type <> 'district_summary' and altered.geometry is not null and altered.status <> earlier.status;
  perform settle_hazard_areas(array(select slug from altered where type <> 'district_summary' and geometry is not null));
  return null;
end $$;
create trigger record_after_update after update on hazard_area
  referencing old table as earlier new table as altered for each statement execute function hazard_area_altered();

create function land_release_added() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, release_slug, kind, valid_on, recorded_on, type, geometry)
  select hazard_area_slug, slug, 'release_recorded', completed_on, recorded_on, type, geometry from added;
  perform settle_hazard_areas(array(select distinct hazard_area_slug from added));
  return null;
end $$;
create trigger record_after_insert after insert on land_release
  referencing new table as added for each statement execute function land_release_added();

create function land_release_altered() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, release_slug, kind, valid_on, recorded_on, type, geometry)
  select altered.hazard_area_slug, altered.slug, 'release_corrected', altered.completed_on,
         case when altered.recorded_on > earlier.recorded_on then altered.recorded_on else greatest(altered.recorded_on, current_date) end,
         altered.type, altered.geometry
  from altered join earlier using (slug)
  where (altered.type, altered.completed_on, altered.geometry) is distinct from (earlier.type, earlier.completed_on, earlier.geometry);
  perform settle_hazard_areas(array(select distinct hazard_area_slug from altered));
  return null;
end $$;
create trigger record_after_update after update on land_release
  referencing old table as earlier new table as altered for each statement execute function land_release_altered();

create function land_release_removed() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, release_slug, kind, valid_on, recorded_on, type, geometry)
  select removed.hazard_area_slug, removed.slug, 'release_withdrawn', removed.completed_on, greatest(removed.recorded_on, current_date),
         removed.type, removed.geometry
  from removed
  where (select kind from hazard_event where hazard_area_slug = removed.hazard_area_slug and release_slug = removed.slug
         order by id desc limit 1) <> 'release_withdrawn';
  perform settle_hazard_areas(array(select distinct hazard_area_slug from removed));
  return null;
end $$;
create trigger record_after_delete after delete on land_release
  referencing old table as removed for each statement execute function land_release_removed();

-- A release that was recorded wrongly: what it should have been, or that it should not have been, and why.
create table land_release_correction (
  slug text primary key,
  hazard_area_slug text not null references hazard_area on delete cascade,
  release_slug text not null,
  action text not null check (action in ('corrected', 'withdrawn')),
  recorded_on date not null,
  reason jsonb not null check (in_four_languages(reason)),
  completed_on date,
  geometry geometry(MultiPolygon, 4326) check (st_isvalid(geometry)),
  check ((action = 'corrected') = (completed_on is not null or geometry is not null))
);
create index land_release_correction_area on land_release_correction (hazard_area_slug);

create function land_release_correct() returns trigger
  language plpgsql as $$
begin
  if not exists (select from land_release where slug = new.release_slug and hazard_area_slug = new.hazard_area_slug) then
    raise exception 'There is no release % of hazard area % to correct', new.release_slug, new.hazard_area_slug
      using errcode = 'check_violation';
  end if;
  if exists (select from land_release where slug = new.release_slug and recorded_on >= new.recorded_on) then
    raise exception 'The correction of % on % comes before what is already recorded', new.release_slug, new.recorded_on
      using errcode = 'check_violation';
  end if;
  if new.action = 'withdrawn' then
    insert into hazard_event (hazard_area_slug, release_slug, kind, valid_on, recorded_on, type, geometry)
    select hazard_area_slug, slug, 'release_withdrawn', completed_on, new.recorded_on, type, geometry
    from land_release where slug = new.release_slug;
    delete from land_release where slug = new.release_slug;
  else
    update land_release
    set completed_on = coalesce(new.completed_on, completed_on), geometry = coalesce(new.geometry, geometry), recorded_on = new.recorded_on
    where slug = new.release_slug;
  end if;
  return null;
end $$;
create trigger apply after insert on land_release_correction for each row execute function land_release_correct();
