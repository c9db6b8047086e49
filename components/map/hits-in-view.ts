import type { MapGeoJSONFeature, MapInstance, PointLike } from '@vis.gl/react-maplibre';
import { choosable, type DrawnRight, fromPx, type Hit } from './features-at';

// What says something of a district without its name; the district itself is in the list.
const NAMELESS: (string | undefined)[] = [
  'deposit_groups',
  'hazard_areas',
  'district_returns',
  'region_labels',
];

/** A thing in view, and how many deposits are known only to it where it is a district that the map draws a badge in. */
export interface HitInView extends Hit {
  depositCount: number;
  /** Only the right side of a divided map draws it. */
  isRightOnly: boolean;
}

/** The points, lines and districts in view, each once and with its name; on a divided map those that its line lets be seen. */
export function hitsInView(map: MapInstance, right: DrawnRight | null): HitInView[] {
  const all = map.queryRenderedFeatures();
  if (!right) return listed(all).map((hit) => ({ ...hit, isRightOnly: false }));
  const { clientWidth, clientHeight } = map.getContainer();
  const line = fromPx(right);
  const seen = (side: MapInstance, from: number, to: number) =>
    side.queryRenderedFeatures([
      [from, 0],
      [to, clientHeight],
    ] satisfies [PointLike, PointLike]);
  const onLeft = listed(line > 0 ? seen(map, 0, line) : []);
  const known = new Set(listed(all).map(keyOf));
  const others = listed(line < clientWidth ? seen(right.map, line, clientWidth) : []).filter(
    (hit) => !onLeft.some((other) => keyOf(other) === keyOf(hit)),
  );
  return [
    ...onLeft.map((hit) => ({ ...hit, isRightOnly: false })),
    ...others.map((hit) => ({ ...hit, isRightOnly: !known.has(keyOf(hit)) })),
  ];
}

const keyOf = ({ selection: { kind, slug } }: Hit) => `${kind}:${slug}`;

function listed(features: readonly MapGeoJSONFeature[]): Omit<HitInView, 'isRightOnly'>[] {
  const deposits = new Map<unknown, number>(
    features
      .filter(({ sourceLayer }) => sourceLayer === 'deposit_groups')
      .map(({ properties }) => [properties.region_code, properties.deposit_count]),
  );
  return choosable(features.filter(({ sourceLayer }) => !NAMELESS.includes(sourceLayer))).map((hit) => ({
    ...hit,
    depositCount: hit.selection.kind === 'region' ? (deposits.get(hit.selection.slug) ?? 0) : 0,
  }));
}
