import type { MapGeoJSONFeature, MapInstance, PointLike } from '@vis.gl/react-maplibre';
import type { Selection } from '@/geo/domain/map-address';

// Fingers are broader than a pointer.
const REACH_PX = { mouse: 4, touch: 14 };

/** What a feature of a vector layer selects: its kind and the property that names it. */
const SELECTS: Record<string, { kind: Selection['kind']; property: string; rank: number }> = {
  deposits: { kind: 'deposit', property: 'slug', rank: 0 },
  industrial_parks: { kind: 'park', property: 'slug', rank: 0 },
  deposit_groups: { kind: 'region', property: 'region_code', rank: 0 },
  infrastructure: { kind: 'project', property: 'slug', rank: 1 },
  hazard_areas: { kind: 'region', property: 'region_code', rank: 2 },
  region_labels: { kind: 'region', property: 'code', rank: 2 },
  districts: { kind: 'region', property: 'code', rank: 3 },
};

/** A feature under the pointer and what it selects. */
export interface Hit {
  feature: MapGeoJSONFeature;
  selection: Selection;
}

/** The feature to choose at a point of the screen: points before lines before areas, the topmost first; null for none. */
export function hitAt(
  map: MapInstance,
  { x, y }: { x: number; y: number },
  pointer: keyof typeof REACH_PX,
): Hit | null {
  const reach = REACH_PX[pointer];
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const hits = map.queryRenderedFeatures(box).flatMap((feature) => {
    const rule = SELECTS[feature.sourceLayer ?? ''];
    const slug = rule && feature.properties[rule.property];
    const isChoosable =
      typeof slug === 'string' &&
      feature.properties.in_atlas !== false &&
      feature.properties.level !== 'country';
    return rule && isChoosable ? [{ feature, selection: { kind: rule.kind, slug }, rank: rule.rank }] : [];
  });
  const [first] = hits.toSorted((one, other) => one.rank - other.rank);
  return first ?? null;
}
