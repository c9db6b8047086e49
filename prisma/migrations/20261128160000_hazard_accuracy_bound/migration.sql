-- How far from its outline an open area may reach, at most: how wide to look before each area is judged by its own accuracy. It is
-- taken over every area, whoever may see it, for it decides only how much is read.
create index hazard_area_accuracy on hazard_area (accuracy_m) where type <> 'district_summary';

create function hazard_accuracy_bound_m() returns integer
language sql stable parallel safe
return coalesce(greatest(
  (select max(accuracy_m) from hazard_area where type <> 'district_summary'),
  (select 10000 from hazard_cell limit 1) -- as visible_hazard_area tells of a cell
), 0);
