import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Selection } from '@/geo/domain/map-address';
import { type Pictured, picturedSchema } from '@/geo/domain/pictured';
import type { Query } from '@/geo/domain/query';

// A point is shown with the land around it.
const SURROUNDINGS_M = 16_000;

// Of each kind: what it is called, its type and status where it has them, the place it is in, and its shape. $1 is the slug.
const FEATURES: Record<Selection['kind'], string> = {
  deposit: `select slug, deposit.names, null as type, status, null as dataset, district.names as place_names,
                   (select jsonb_agg(commodity.names order by role, position)
                    from deposit_commodity join commodity on commodity.code = commodity_code where deposit_slug = slug) as commodities,
                   coalesce(st_buffer(deposit.geometry::geography, reach)::geometry, district.geometry) as shape
            from deposit left join region_today district on district.code = deposit.region_code,
                 lateral (select greatest(2 * deposit.accuracy_m, ${SURROUNDINGS_M}) as reach) ring
            where slug = $1`,
  region: `select region.code as slug, region.names, region.level as type, null as status, null as dataset,
                  parent.names as place_names, null::jsonb as commodities, region.geometry as shape
           from region_today region left join region_today parent on parent.code = region.parent_code
           where region.code = $1`,
  project: `select slug, names, type, status, null as dataset, null::jsonb as place_names, null::jsonb as commodities,
                   (select st_collect(part.geometry) from infrastructure_project part
                    where part.slug = project.slug or part.programme_slug = project.slug) as shape
            from infrastructure_project project where slug = $1`,
  park: `select slug, park.names, park.type, null as status, null as dataset, district.names as place_names,
                null::jsonb as commodities, st_buffer(park.geometry::geography, ${SURROUNDINGS_M})::geometry as shape
         from industrial_park park left join region_today district on district.code = park.region_code
         where slug = $1`,
  hazard: `select slug, area.names, area.type, area.status, dataset, district.names as place_names,
                  null::jsonb as commodities, area.geometry as shape
           from visible_hazard_area($2) area left join region_today district on district.code = area.region_code
           where slug = $1 and area.type <> 'generalised'`,
};

/** What a picture of one thing says and shows of it, as far as its audience may know it; its bounds are in degrees (WGS 84). */
export function picturedFeature({ kind, slug }: Selection, audience: HazardAudience): Query<Pictured> {
  return {
    text: `with feature as (${FEATURES[kind]})
           select slug, names, type, status, dataset, place_names, coalesce(commodities, '[]') as commodities,
                  case when shape is not null then jsonb_build_array(st_xmin(shape), st_ymin(shape), st_xmax(shape), st_ymax(shape)) end as bounds
           from feature where $2::text is not null`,
    values: [slug, audience],
    row: picturedSchema,
  };
}
