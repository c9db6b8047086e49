import type { MapGeoJSONFeature, MapInstance, PointLike } from '@vis.gl/react-maplibre';
import { formatSelection, type Selection } from '@/geo/domain/map-address';
import { DEPOSIT_RINGS } from '@/geo/style/deposit-layers';

// Fingers are broader than a pointer.
const REACH_PX = { mouse: 4, touch: 14 };

const AREA_RANK = 2;

/** What a feature of a vector layer selects: its kind, the property that names it, and its rank: points, lines, areas. */
const SELECTS: Record<string, { kind: Selection['kind']; property: string; rank: number }> = {
  deposits: { kind: 'deposit', property: 'slug', rank: 0 },
  industrial_parks: { kind: 'park', property: 'slug', rank: 0 },
  deposit_groups: { kind: 'region', property: 'region_code', rank: 0 },
  exercise_areas: { kind: 'hazard', property: 'slug', rank: 1 },
  surveyed_areas: { kind: 'hazard', property: 'slug', rank: 1 },
  infrastructure: { kind: 'project', property: 'slug', rank: 1 },
  hazard_areas: { kind: 'region', property: 'region_code', rank: AREA_RANK },
  district_returns: { kind: 'region', property: 'region_code', rank: AREA_RANK },
  region_labels: { kind: 'region', property: 'code', rank: AREA_RANK },
  districts: { kind: 'region', property: 'code', rank: AREA_RANK + 1 },
};

/** A feature on the screen and what it selects. */
export interface Hit {
  feature: MapGeoJSONFeature;
  selection: Selection;
  rank: number;
}

/** The map right of the line of a divided one, and where the line stands, in per cent of the width. */
export interface DrawnRight {
  map: MapInstance;
  fromPercent: number;
}

/** Where on the screen the right side begins, in CSS pixels. */
export function fromPx({ map, fromPercent }: DrawnRight): number {
  return (map.getContainer().clientWidth * fromPercent) / 100;
}

/** Everything that can be chosen at a point of the screen, on the side of a divided map that is drawn there: points before lines; an area only where there is nothing else. */
export function hitsAt(
  map: MapInstance,
  { x, y }: { x: number; y: number },
  pointer: keyof typeof REACH_PX,
  right: DrawnRight | null = null,
): Hit[] {
  const reach = REACH_PX[pointer];
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const isRight = right && x > fromPx(right);
  const hits = choosable((isRight ? right.map : map).queryRenderedFeatures(box));
  const [first] = hits;
  if (!first) return [];
  return first.rank >= AREA_RANK ? [first] : hits.filter(({ rank }) => rank < AREA_RANK);
}

/** What of these can be chosen, each thing once, points before lines before areas. */
export function choosable(features: readonly MapGeoJSONFeature[]): Hit[] {
  const found = new Map<string, Hit>();
  for (const feature of features) {
    const rule = SELECTS[feature.sourceLayer ?? ''];
    const slug = rule && feature.properties[rule.property];
    const isOutside = feature.properties.in_atlas === false || feature.properties.level === 'country';
    const isCell = feature.properties.type === 'generalised'; // of which nothing more is told
    const isRing = feature.layer.id === DEPOSIT_RINGS;
    if (!rule || typeof slug !== 'string' || isOutside || isCell || isRing) continue;
    const selection = { kind: rule.kind, slug };
    const key = formatSelection(selection);
    if (!found.has(key)) found.set(key, { feature, selection, rank: rule.rank });
  }
  return [...found.values()].toSorted((one, other) => one.rank - other.rank);
}
