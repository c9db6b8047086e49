import { isLayerId, isYearlyLayer } from './layers';
import {
  FIRST_DIVIDER_PERCENT,
  formatAt,
  formatComparison,
  formatMeasured,
  formatSelection,
  formatView,
  type MapAddress,
  parseComparison,
  parseMapAddress,
  parseSelection,
} from './map-address';

/** What a map shows, written as its address writes it but for the layers, which stand apart so that one that is gone leaves the others. */
export interface Scene {
  view: string;
  /** `id` or `id:percent`, first = lowest. */
  layers: string[];
  audience: string;
  /** The day of the map; missing where what is shown has no day of its own. */
  at?: string | undefined;
  /** As known on this day; missing for today. */
  known?: string | undefined;
  compare?: string | undefined;
  /** Where the line of a divided map stands, in per cent; missing where it was not moved. */
  divider?: string | undefined;
  measure?: string | undefined;
  select?: string | undefined;
}

/** A part of a scene that this atlas no longer knows. */
export interface GonePart {
  part: 'layer' | 'kind' | 'compare';
  name: string;
}

/** The map as a scene asks for it now, and what of it is gone. */
export interface OpenedScene {
  address: MapAddress;
  gone: GonePart[];
}

/** The scene of a map address; a default that may change with the data is written out, so that another one changes nothing. */
export function sceneOf(address: Omit<MapAddress, 'ignored'>): Scene {
  const { view, layers, audience, time, compare, dividerPercent, measured, selection } = address;
  const isMoved = compare && dividerPercent !== FIRST_DIVIDER_PERCENT;
  const at = time.on ?? yearShown(address);
  return {
    view: formatView(view),
    layers: layers.map(({ id, opacityPercent }) => (opacityPercent === 100 ? id : `${id}:${opacityPercent}`)),
    audience,
    ...(at && { at }),
    ...(time.known && { known: time.known }),
    ...(compare && { compare: formatComparison(compare) }),
    ...(isMoved && { divider: String(dividerPercent) }),
    ...(measured.length > 0 && { measure: formatMeasured(measured) }),
    ...(selection && { select: formatSelection(selection) }),
  };
}

/** Opens a scene: what is known of it as a map address, and what is gone. */
export function openScene(scene: Scene): OpenedScene {
  const { layers, compare, select, ...rest } = scene;
  const known = layers.filter((layer) => isLayerId(idOf(layer)));
  const address = parseMapAddress({
    ...rest,
    layers: known.join(',') || 'none',
    ...(compare && parseComparison(compare) && { compare }),
    ...(select && parseSelection(select) && { select }),
  });
  const gone: GonePart[] = layers
    .filter((layer) => !isLayerId(idOf(layer)))
    .map((layer) => ({ part: 'layer', name: idOf(layer) }));
  if (compare && !parseComparison(compare)) gone.push({ part: 'compare', name: compare });
  if (select && !parseSelection(select)) gone.push({ part: 'kind', name: select });
  return { address, gone };
}

/** The query of the map that shows a scene, from its `?`. */
export function sceneQuery({ layers, ...parts }: Scene): string {
  const { view, audience, ...rest } = parts;
  const { at, known, compare, divider, measure, select } = rest;
  const shown = { view, layers: layers.join(',') || 'none', audience };
  const all = { ...shown, at, known, compare, divider, measure, select };
  return `?${Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${readable(value)}`]))
    .join('&')}`;
}

/**
 * True when a scene shows invented areas, which must then be said wherever it is named; `exerciseAreas` are those of the
 * exercise set among what is selected (`kind:slug`).
 */
export function showsExercise({ layers, select }: Scene, exerciseAreas: ReadonlySet<string>): boolean {
  return (
    layers.some((layer) => idOf(layer) === 'exercise') || (select !== undefined && exerciseAreas.has(select))
  );
}

// Invented areas without a day are drawn as they are today, which no year may take the place of.
function yearShown({ layers, year }: Pick<MapAddress, 'layers' | 'year'>): string | undefined {
  const isYearly = layers.some(({ id }) => isYearlyLayer(id));
  const isDated = layers.some(({ id }) => id === 'exercise');
  return isYearly && !isDated ? formatAt(year) : undefined;
}

function idOf(layer: string): string {
  return layer.split(':', 1)[0] ?? '';
}

// An address is read by people too: what a query may hold unescaped stays so.
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%2F|%2C|%3A|%3B/g, decodeURIComponent);
}
