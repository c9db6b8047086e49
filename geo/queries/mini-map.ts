import { type MiniMapRow, miniMapSchema } from '@/geo/domain/mini-map';
import type { Query } from '@/geo/domain/query';

/**
 * The surroundings of a deposit for a small square map: its district, the districts beside it, railways, roads and places,
 * clipped to the frame and simplified to what 400 pixels can show. No row when the deposit has neither point nor district.
 */
export function miniMapOf(depositSlug: string): Query<MiniMapRow> {
  return {
    text: `with extent as (
             select deposit.region_code,
                    st_envelope(st_collect(coalesce(st_buffer(deposit.geometry::geography, deposit.accuracy_m)::geometry, district.geometry),
                                           coalesce(st_envelope(district.geometry), deposit.geometry))) as box
             from deposit left join region_today district on district.code = deposit.region_code
             where deposit.slug = $1 and (deposit.geometry is not null or district.geometry is not null)
           ), sized as (
             select region_code, st_x(st_centroid(box)) as x, st_y(st_centroid(box)) as y,
                    greatest(st_ymax(box) - st_ymin(box),
                             (st_xmax(box) - st_xmin(box)) * cosd(st_y(st_centroid(box)))) * 0.56 as half
             from extent
           ), frame as (
             select region_code, half / 200 as tolerance,
                    st_makeenvelope(x - half / cosd(y), y - half, x + half / cosd(y), y + half, 4326) as box from sized
           ), shapes as (
             select case when code = frame.region_code then 'district' else 'neighbour' end as kind, code as slug, names, true as open,
                    st_clipbybox2d(st_simplifypreservetopology(region.geometry, tolerance), box) as geometry
             from frame join region_today region on region.level = 'district' and region.geometry && box
             union all
             select case when type = 'railway' then 'railway' else 'road' end, slug, names, status = 'completed',
                    st_clipbybox2d(st_simplifypreservetopology(project.geometry, tolerance), box)
             from frame join infrastructure_project project on project.geometry && box
             where type in ('railway', 'highway', 'road', 'tunnel') and geometrytype(project.geometry) <> 'POINT'
             union all
             (select 'place', slug, names, true, place.geometry
              from frame join place on place.geometry && box
              where place.geometry && st_expand(box, (st_xmin(box) - st_xmax(box)) / 20)
              order by rank, slug limit 8)
           )
           select jsonb_build_array(st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)) as bounds,
                  coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'slug', slug, 'names', names, 'open', open,
                                     'geometry', st_asgeojson(geometry, 4)::jsonb) order by kind, slug)
                            from shapes where not st_isempty(geometry)), '[]') as features
           from frame`,
    values: [depositSlug],
    row: miniMapSchema,
  };
}
