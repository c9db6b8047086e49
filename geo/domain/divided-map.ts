import type { Audience } from './audience';
import { isYearlyLayer, type LayerId } from './layers';
import { type Comparison, firstLayers, formatAt, type MapAddress, yearOf } from './map-address';
import { type ShownLayer, withLayer } from './shown-layers';

/** Where the line stands in another picture of the same middle, in per cent of its width: it lay so many pixels right of that middle at a zoom. */
export function dividerPercent(
  dividerPx: number,
  zoom: number,
  to: { zoom: number; widthPx: number },
): number {
  const percent = 50 + (100 * dividerPx * 2 ** (to.zoom - zoom)) / to.widthPx;
  return Math.min(100, Math.max(0, percent));
}

/** What one side of a divided map draws. */
export type MapSide = Pick<MapAddress, 'layers' | 'year' | 'time'>;

/** What the right side of a divided map draws: another audience's layers, or the same ones at the end of another year. */
export function rightSide({ layers, year, time }: MapSide, compare: Comparison): MapSide {
  if ('audience' in compare) return { layers: firstLayers(compare.audience), year, time };
  return { layers, year: compare.year, time: { on: formatAt(compare.year), known: time.known } };
}

/** What tells one side from the other: whom it is for, or the year or day (ISO) it shows. */
export type SideName = { audience: Audience } | { date: string };

/** The names of the left and the right side; `today` is the day of a left side that has none of its own. */
export function sideNames(
  { layers, year, time, audience }: MapSide & Pick<MapAddress, 'audience'>,
  compare: Comparison,
  today: string,
): Record<'left' | 'right', SideName> {
  if ('audience' in compare) return { left: { audience }, right: { audience: compare.audience } };
  const isYearly = layers.some(({ id }) => isYearlyLayer(id));
  const day = time.on ?? (isYearly ? formatAt(year) : today);
  const isEndOfYear = day === formatAt(yearOf(day));
  return {
    left: { date: isEndOfYear ? String(yearOf(day)) : day },
    right: { date: String(compare.year) },
  };
}

/** The layers that a map shows, on both sides where it is divided, first = lowest. */
export function layersOf(map: MapSide & Pick<MapAddress, 'compare'>): LayerId[] {
  const right = map.compare ? rightSide(map, map.compare).layers : map.layers;
  return layersOfBoth(map.layers, right).map(({ id }) => id);
}

/** A layer of a divided map: `onlyOn` is the one side that draws it, null where both do. */
export interface SidedLayer {
  id: LayerId;
  onlyOn: 'left' | 'right' | null;
}

/** The layers that either side draws, each once, first = lowest. */
export function layersOfBoth(left: readonly ShownLayer[], right: readonly ShownLayer[]): SidedLayer[] {
  const has = (layers: readonly ShownLayer[], id: LayerId) => layers.some((layer) => layer.id === id);
  return right
    .reduce<readonly ShownLayer[]>((layers, { id }) => withLayer(layers, id), left)
    .map(({ id }) => ({ id, onlyOn: !has(right, id) ? 'left' : !has(left, id) ? 'right' : null }));
}
