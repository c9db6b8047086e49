import { AUDIENCES, type Audience, FIRST_AUDIENCE, presetLayers } from './audience';
import { type HazardTime, isDay } from './hazard-time';
import { FEATURE_KINDS, type FeatureKind, isLayerId } from './layers';
import type { Position } from './measure';
import type { ShownLayer } from './shown-layers';

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

/** Reads `layers=a:60,b`, first = lowest; `none` is no layer. Null when it names an unknown layer, one twice, or no opacity of 5 to 100. */
export function parseLayers(text: string): ShownLayer[] | null {
  const parts = text === '' || text === 'none' ? [] : text.split(',');
  const layers = parts.flatMap((part) => {
    const [, name = '', percent] = /^([a-z_]+)(?::(100|[1-9]\d|[5-9]))?$/.exec(part) ?? [];
    return isLayerId(name) ? [{ id: name, opacityPercent: percent ? Number(percent) : 100 }] : [];
  });
  const isWhole = layers.length === parts.length && new Set(layers.map(({ id }) => id)).size === parts.length;
  return isWhole ? layers : null;
}

/** Writes the layers that are shown; `none` for none. */
export function formatLayers(layers: readonly ShownLayer[]): string {
  const parts = layers.map(({ id, opacityPercent }) =>
    opacityPercent === 100 ? id : `${id}:${opacityPercent}`,
  );
  return parts.length === 0 ? 'none' : parts.join(',');
}

/** The layers shown when an address names none: those its audience looks at first. */
export function firstLayers(audience: Audience): ShownLayer[] {
  return presetLayers(audience).map((id) => ({ id, opacityPercent: 100 }));
}

/** Reads `audience=`; null for one that does not exist. */
export function parseAudience(text: string): Audience | null {
  return AUDIENCES.find((known) => known === text) ?? null;
}

/** The first year that the map can be asked for: clearance began in November 2020. */
export const OLDEST_YEAR = 2020;

/** Reads the day of `at=YYYY-MM-DD` or `known=`; null when that is no day, or one of a year before clearance began or yet to come. */
export function parseAt(text: string): string | null {
  if (!isDay(text)) return null;
  const year = yearOf(text);
  return year >= OLDEST_YEAR && year <= new Date().getFullYear() ? text : null;
}

/** The year of an ISO date. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Writes a year as its last day. */
export function formatAt(year: number): string {
  return `${year}-12-31`;
}

/** The last year for which clearance by district has been published. */
export const LATEST_CLEARANCE_YEAR = 2023;

/** What the other side of a divided map shows: another audience's layers, or another year. */
export type Comparison = { audience: Audience } | { year: number };

/** Reads `compare=planner` or `compare=2022-12-31`; null for anything else. */
export function parseComparison(text: string): Comparison | null {
  const audience = parseAudience(text);
  if (audience) return { audience };
  const day = parseAt(text);
  return day === null ? null : { year: yearOf(day) };
}

/** Writes a comparison. */
export function formatComparison(comparison: Comparison): string {
  return 'audience' in comparison ? comparison.audience : formatAt(comparison.year);
}

/** Where the line of a divided map stands until it is moved, in per cent of its width. */
export const FIRST_DIVIDER_PERCENT = 60;

/** Reads `divider=0` to `divider=100`, where the line of a divided map stands, in whole per cent of its width; null for anything else. */
export function parseDivider(text: string): number | null {
  return /^(100|\d{1,2})$/.test(text) ? Number(text) : null;
}

/** How many points a measured line may have: more do not fit into an address. */
export const MAX_MEASURED = 100;

const MEASURED_DECIMALS = 5; // about 1 m

/** Reads `measure=longitude,latitude;…`, the points of a measured line; null for a place off the map or more than 100 of them. */
export function parseMeasured(text: string): Position[] | null {
  const [west, south, east, north] = MAP_BOUNDS;
  const points = text.split(';').map((part): Position | null => {
    const [, longitude, latitude] = /^(\d{2}(?:\.\d{1,8})?),(\d{2}(?:\.\d{1,8})?)$/.exec(part) ?? [];
    const [x, y] = [Number(longitude), Number(latitude)];
    return x >= west && x <= east && y >= south && y <= north ? [x, y] : null;
  });
  const known = points.filter((point) => point !== null);
  return known.length === points.length && known.length <= MAX_MEASURED ? known : null;
}

/** Writes the points of a measured line, to about a metre. */
export function formatMeasured(points: readonly Position[]): string {
  return points
    .map((point) => point.map((degrees) => rounded(degrees, MEASURED_DECIMALS)).join(','))
    .join(';');
}

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
  layers: readonly ShownLayer[];
  audience: Audience;
  /** The year of the layers that are published by year. */
  year: number;
  /** The days of the layers that are recorded by day. */
  time: HazardTime;
  compare: Comparison | null;
  /** Where the line of a divided map stands, in per cent of its width. */
  dividerPercent: number;
  measured: readonly Position[];
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
  const audience = read('audience', parseAudience) ?? FIRST_AUDIENCE;
  const layers = read('layers', parseLayers) ?? firstLayers(audience);
  const time = { on: read('at', parseAt), known: read('known', parseAt) };
  const year = time.on === null ? LATEST_CLEARANCE_YEAR : yearOf(time.on);
  const compare = read('compare', parseComparison);
  const dividerPercent = read('divider', parseDivider) ?? FIRST_DIVIDER_PERCENT;
  const measured = read('measure', parseMeasured) ?? [];
  const selection = read('select', parseSelection);
  return { view, layers, audience, year, time, compare, dividerPercent, measured, selection, ignored };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
