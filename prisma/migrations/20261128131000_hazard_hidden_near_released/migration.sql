-- An area that the public does not see may not lie under or near land that the public sees as released: with its accuracy it reaches
-- into that land, and the map would call released, and a route would pass, what may be open. Make that area public or withdraw the release.
-- Only within one record: what is invented for the exercise keeps nothing out of the real record, and no released land of the exercise
-- counts for a route on real land.
create index hazard_area_hidden_accuracy on hazard_area (accuracy_m) where visibility <> 'public' and type <> 'district_summary';

create or replace function refuse_hidden_under_released(slugs text[]) returns void
  language plpgsql as $$
declare
  metres_a_degree constant double precision := 81000; -- of longitude where the atlas ends in the north; every other degree is longer
  farthest constant double precision := (
    select coalesce(max(accuracy_m), 0) / metres_a_degree from hazard_area where visibility <> 'public' and type <> 'district_summary');
  fault text;
begin
  with pairs as (
    select hidden.slug as hidden_slug, hidden.accuracy_m, release.slug as release_slug,
           hidden.geometry as hidden_shape, release.geometry as released_shape
    from hazard_area hidden
    join land_release release on release.geometry && st_expand(hidden.geometry, hidden.accuracy_m / metres_a_degree)
    join hazard_area area on area.slug = release.hazard_area_slug and area.visibility = 'public' and area.dataset = hidden.dataset
    where hidden.slug = any(slugs) and hidden.visibility <> 'public' and hidden.type <> 'district_summary'
    union all
    select hidden.slug, hidden.accuracy_m, release.slug, hidden.geometry, release.geometry
    from land_release release
    join hazard_area area on area.slug = release.hazard_area_slug and area.visibility = 'public'
    join hazard_area hidden on hidden.geometry && st_expand(release.geometry, farthest) and hidden.dataset = area.dataset
      and hidden.visibility <> 'public' and hidden.type <> 'district_summary'
    where area.slug = any(slugs)
  )
  select format('Hazard area %s is not public, but would lie under the public release %s or within its accuracy of %s m of it',
                hidden_slug, release_slug, accuracy_m) into fault
  from pairs
  where st_dwithin(hidden_shape::geography, released_shape::geography, accuracy_m)
  limit 1;
  if fault is not null then
    raise exception '%', fault using errcode = 'check_violation';
  end if;
end $$;

-- What is already in the record is looked at once by the new rule.
select refuse_hidden_under_released(array(select slug from hazard_area where visibility <> 'public' and type <> 'district_summary'));
