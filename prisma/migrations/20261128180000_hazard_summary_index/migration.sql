-- The summaries of districts are a dozen among all hazard areas: found without reading the others.
create index hazard_area_summary on hazard_area (region_code) where type = 'district_summary';
