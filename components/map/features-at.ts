import type { MapGeoJSONFeature, MapInstance, PointLike } from '@vis.gl/react-maplibre';
import { formatSelection, type Selection } from '@/geo/domain/map-address';
import { DEPOSIT_RINGS } from '@/geo/style/deposit-layers';

// Fingers are broader than a pointer.
const REACH_PX = { mouse: 4, touch: 14 };

const AREA_RANK = 2;

// What says something of a district without its name; the district itself is in the list.
const NAMELESS: (string | undefined)[] = [
  'deposit_groups',
  'hazard_areas',
  'district_returns',
  'region_labels',
];

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

/** Everything that can be chosen at a point of the screen: points before lines; an area only where there is nothing else. */
export function hitsAt(
  map: MapInstance,
  { x, y }: { x: number; y: number },
  pointer: keyof typeof REACH_PX,
): Hit[] {
  const reach = REACH_PX[pointer];
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const hits = choosable(map.queryRenderedFeatures(box));
  const [first] = hits;
  if (!first) return [];
  return first.rank >= AREA_RANK ? [first] : hits.filter(({ rank }) => rank < AREA_RANK);
}

/** The points, lines and districts in the whole view, each once and with its name. */
export function hitsInView(map: MapInstance): Hit[] {
  return choosable(map.queryRenderedFeatures().filter(({ sourceLayer }) => !NAMELESS.includes(sourceLayer)));
}

/** How many deposits of each district in view are known only to the district, by its code: those the map draws as a badge. */
export function districtDeposits(map: MapInstance): Map<string, number> {
  const badges = map
    .queryRenderedFeatures()
    .filter(({ sourceLayer }) => sourceLayer === 'deposit_groups')
    .map(({ properties }): [string, number] => [properties.region_code, properties.deposit_count]);
  return new Map(badges);
}

function choosable(features: readonly MapGeoJSONFeature[]): Hit[] {
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
