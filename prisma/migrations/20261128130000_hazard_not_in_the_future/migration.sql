-- What is dated after today counted at once: a release of next year made land "released" today, and a route over it met no objection.
-- Today is the day in Baku, wherever the server stands.
create function today_in_baku() returns date
  language sql stable parallel safe
  return (now() at time zone 'Asia/Baku')::date;

do $$
declare
  fault text;
begin
  select format('%s of hazard area %s is recorded on %s', kind, hazard_area_slug, recorded_on) into fault
  from hazard_event where recorded_on > today_in_baku() limit 1;
  if fault is not null then
    raise exception '%, after today: take it out of the record, or set the clock of this machine right', fault
      using errcode = 'check_violation';
  end if;
end $$;

alter table hazard_area alter recorded_on set default today_in_baku();
alter table land_release alter recorded_on set default today_in_baku();

-- Told with the field and its day (both given by the trigger), so that whoever loads a file finds the line.
create function refuse_tomorrow() returns trigger
  language plpgsql as $$
declare
  of_row constant jsonb := to_jsonb(new) - 'geometry';
begin
  raise exception '% %: % is %, after today (%)', replace(tg_table_name, '_', ' '), coalesce(of_row->>'slug', of_row->>'hazard_area_slug'),
    tg_argv[0], of_row->>tg_argv[0], today_in_baku()
    using errcode = 'check_violation';
end $$;
create trigger recorded_on_has_come before insert or update on hazard_area
  for each row when (new.recorded_on > today_in_baku()) execute function refuse_tomorrow('recorded_on');
create trigger survey_date_has_come before insert or update on hazard_area
  for each row when (new.survey_date > today_in_baku()) execute function refuse_tomorrow('survey_date');
create trigger status_on_has_come before insert or update on hazard_area
  for each row when (new.status_on > today_in_baku()) execute function refuse_tomorrow('status_on');
create trigger recorded_on_has_come before insert or update on land_release
  for each row when (new.recorded_on > today_in_baku()) execute function refuse_tomorrow('recorded_on');
create trigger handed_over_on_has_come before insert or update on land_release
  for each row when (new.handed_over_on > today_in_baku()) execute function refuse_tomorrow('handed_over_on');
create trigger recorded_on_has_come before insert on land_release_correction
  for each row when (new.recorded_on > today_in_baku()) execute function refuse_tomorrow('recorded_on');
create trigger recorded_on_has_come before insert on hazard_event
  for each row when (new.recorded_on > today_in_baku()) execute function refuse_tomorrow('recorded_on');

-- As before, but what is changed without a day is written down today, not on the day of the server's own time zone.
create or replace function hazard_area_altered() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, kind, valid_on, recorded_on, type, geometry)
  select altered.slug, 'area_surveyed', altered.survey_date, greatest(altered.recorded_on, today_in_baku()), altered.type, altered.geometry
  from altered join earlier using (slug)
  where altered.type <> 'district_summary' and altered.geometry is not null
    and (altered.type, altered.survey_date, altered.geometry) is distinct from (earlier.type, earlier.survey_date, earlier.geometry);
  insert into hazard_event (hazard_area_slug, kind, valid_on, recorded_on, status)
  select altered.slug, 'status_changed', altered.status_on, greatest(altered.recorded_on, altered.status_on, today_in_baku()), altered.status
  from altered join earlier using (slug)
  where altered.type <> 'district_summary' and altered.geometry is not null and altered.status <> earlier.status;
  perform settle_hazard_areas(array(select slug from altered where type <> 'district_summary' and geometry is not null));
  return null;
end $$;

create or replace function land_release_altered() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, release_slug, kind, valid_on, recorded_on, type, geometry)
  select altered.hazard_area_slug, altered.slug, 'release_corrected', altered.completed_on,
         case when altered.recorded_on > earlier.recorded_on then altered.recorded_on else greatest(altered.recorded_on, today_in_baku()) end,
         altered.type, altered.geometry
  from altered join earlier using (slug)
  where (altered.type, altered.completed_on, altered.geometry) is distinct from (earlier.type, earlier.completed_on, earlier.geometry);
  perform settle_hazard_areas(array(select distinct hazard_area_slug from altered));
  return null;
end $$;

create or replace function land_release_removed() returns trigger
  language plpgsql as $$
begin
  insert into hazard_event (hazard_area_slug, release_slug, kind, valid_on, recorded_on, type, geometry)
  select removed.hazard_area_slug, removed.slug, 'release_withdrawn', removed.completed_on, greatest(removed.recorded_on, today_in_baku()),
         removed.type, removed.geometry
  from removed
  where (select kind from hazard_event where hazard_area_slug = removed.hazard_area_slug and release_slug = removed.slug
         order by id desc limit 1) <> 'release_withdrawn';
  perform settle_hazard_areas(array(select distinct hazard_area_slug from removed));
  return null;
end $$;
