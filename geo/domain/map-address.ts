import { FEATURE_KINDS, type FeatureKind, LAYER_IDS, LAYERS, type LayerId } from './layers';

/** Where the map looks: zoom, centre in degrees (WGS 84), bearing and pitch in degrees. */
export interface MapView {
  zoom: number;
  latitude: number;
  longitude: number;
  bearing: number;
  pitch: number;
}

/** The feature whose panel is open. */
export interface Selection {
  kind: FeatureKind;
  slug: string;
}

/** The whole of Qarabağ and Şərqi Zəngəzur. */
export const WHOLE_VIEW: MapView = { zoom: 8, latitude: 39.68, longitude: 46.75, bearing: 0, pitch: 0 };

/** What the map can show at most: [west, south, east, north] in degrees. */
export const MAP_BOUNDS: [number, number, number, number] = [41, 36, 53, 43];

/** Reads `view=z/lat/lon/bearing/pitch` (the last two may be left out); null when it is not a view of this map. */
export function parseView(text: string): MapView | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (!parts.every((part) => /^-?\d{1,3}(\.\d{1,10})?$/.test(part))) return null;
  const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const [west, south, east, north] = MAP_BOUNDS;
  const inside = latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  if (!inside || zoom < 0 || zoom > 22 || Math.abs(bearing) > 360 || pitch < 0 || pitch > 85) return null;
  return { zoom, latitude, longitude, bearing, pitch };
}

/** Writes a view as short as it can be read back: zoom to 2 decimals, degrees to 4 (about 10 m). */
export function formatView({ zoom, latitude, longitude, bearing, pitch }: MapView): string {
  const place = [rounded(zoom, 2), rounded(latitude, 4), rounded(longitude, 4)];
  const turned = rounded(bearing, 1) !== 0 || rounded(pitch, 1) !== 0;
  return (turned ? [...place, rounded(bearing, 1), rounded(pitch, 1)] : place).join('/');
}

/** Reads `layers=a,b`; an empty text is no layer. Null when it names one that does not exist. */
export function parseLayers(text: string): LayerId[] | null {
  const names = text === '' || text === 'none' ? [] : text.split(',');
  return names.every(isLayerId) ? LAYER_IDS.filter((id) => names.includes(id)) : null;
}

/** Writes the layers that are shown; `none` for none. */
export function formatLayers(layers: readonly LayerId[]): string {
  return layers.length === 0 ? 'none' : layers.join(',');
}

/** The layers shown when an address names none. */
export const FIRST_LAYERS: readonly LayerId[] = LAYERS.filter((layer) => layer.shownAtFirst).map(
  (layer) => layer.id,
);

/** Reads `select=kind:slug`; null when it has no such form. */
export function parseSelection(text: string): Selection | null {
  const match = /^([a-z]+):([A-Za-z0-9+-]{1,80})$/.exec(text);
  const kind = FEATURE_KINDS.find((known) => known === match?.[1]);
  return kind && match?.[2] ? { kind, slug: match[2] } : null;
}

/** Writes a selection. */
export function formatSelection({ kind, slug }: Selection): string {
  return `${kind}:${slug}`;
}

/** Everything a map address says, and the names of the parts that were ignored because they cannot be read. */
export interface MapAddress {
  view: MapView;
  layers: readonly LayerId[];
  selection: Selection | null;
  ignored: readonly string[];
}

/** Reads the query of a map address. Parts that are missing get their defaults; parts that are wrong are named in `ignored`. */
export function parseMapAddress(query: Record<string, string | string[] | undefined>): MapAddress {
  const ignored: string[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | null): Value | null => {
    const given = query[name];
    if (given === undefined) return null;
    const value = typeof given === 'string' ? parse(given) : null;
    if (value === null) ignored.push(name);
    return value;
  };
  const view = read('view', parseView) ?? WHOLE_VIEW;
  const layers = read('layers', parseLayers) ?? FIRST_LAYERS;
  const selection = read('select', parseSelection);
  return { view, layers, selection, ignored };
}

function isLayerId(name: string): name is LayerId {
  return (LAYER_IDS as readonly string[]).includes(name);
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
