import { NEAR_KINDS, type NearRow, nearSchema } from '@/geo/domain/near';
import type { Query } from '@/geo/domain/query';

const TABLES = { deposit: 'deposit', project: 'infrastructure_project', park: 'industrial_park' } as const;
const EACH = 3;

// The index searches in Web Mercator, whose scale hardly differs within reach; the nearest of these on geography are answered.
const CANDIDATES = 16;

/**
 * The nearest deposits, projects and parks with a place of their own to a project or a park, up to three of each: straight-line distance on
 * geography (WGS 84), in metres. Empty when it has no place.
 */
export function nearestTo(kind: 'project' | 'park', slug: string): Query<NearRow> {
  const nearest = NEAR_KINDS.map(
    (nearKind) => `
      select '${nearKind}' as kind, candidate.slug, candidate.names,
             st_distance(candidate.geometry::geography, origin.geometry::geography) as distance_m,
             candidate.accuracy_m + origin.accuracy_m as accuracy_m
      from (select slug, names, geometry, accuracy_m from ${TABLES[nearKind]}
            where geometry is not null${nearKind === kind ? ' and slug <> $1' : ''}
            order by geometry_3857 <-> origin.geometry_3857 limit ${CANDIDATES}) candidate
      order by distance_m, candidate.slug limit ${EACH}`,
  );
  return {
    text: `select near.* from (select geometry, geometry_3857, accuracy_m from ${TABLES[kind]} where slug = $1 and geometry is not null) origin
           cross join lateral (${nearest.map((query) => `(${query})`).join(' union all ')}) near
           order by array_position(array['${NEAR_KINDS.join("','")}'], near.kind), near.distance_m, near.slug`,
    values: [slug],
    row: nearSchema,
  };
}
