import { type NearbyRow, nearbySchema } from '@/geo/domain/nearby';
import type { Query } from '@/geo/domain/query';

/** The nearest feature of each kind to a deposit with a point: straight-line distance on geography (WGS 84), in metres. */
export function nearestTo(depositSlug: string): Query<NearbyRow> {
  return {
    text: `with things as (
             select case when type in ('highway', 'road') then 'road'
                         when type in ('hydropower', 'solar', 'wind', 'substation', 'energy_hub') then 'power'
                         else type end as nearby_kind,
                    'project' as feature_kind, slug, names, status, schematic, accuracy_m, geometry
             from infrastructure_project where geometry is not null
             union all
             select 'park', 'park', slug, names, null, false, accuracy_m, geometry
             from industrial_park where geometry is not null
           )
           select distinct on (nearby_kind) nearby_kind, feature_kind, things.slug, things.names, things.status,
                  things.schematic, things.accuracy_m, deposit.accuracy_m as own_accuracy_m,
                  st_distance(things.geometry::geography, deposit.geometry::geography) as distance_m
           from deposit, things
           where deposit.slug = $1 and deposit.geometry is not null
             and nearby_kind in ('railway', 'road', 'airport', 'power', 'park')
           order by nearby_kind, distance_m, things.slug`,
    values: [depositSlug],
    row: nearbySchema,
  };
}
