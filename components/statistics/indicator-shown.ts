import type { Indicator, NamedRegion, Observation, PeriodType } from '@/geo/domain/observation';
import type { DistrictShape } from '@/geo/domain/region-view';
import type { MeasuredLine } from '@/geo/statistics/series/measure';
import { type Form, formatSeriesSettings, type SeriesSettings } from '@/geo/statistics/series/settings';

/** What the page of indicators shows: the answer of the atlas. */
export interface IndicatorShown {
  settings: SeriesSettings;
  topics: readonly string[];
  indicators: readonly (Indicator & { figures: number })[];
  indicator: Indicator;
  form: Form;
  span: PeriodType;
  spans: readonly PeriodType[];
  regions: readonly NamedRegion[];
  coveredRegions: readonly NamedRegion[];
  unit: string | null;
  isOfThings: boolean;
  lines: readonly MeasuredLine[];
  otherUnits: readonly Observation[];
  map: {
    period: string;
    periods: readonly { period: string; districts: number }[];
    shapes: readonly DistrictShape[];
    lines: readonly MeasuredLine[];
  } | null;
}

/** The address of the same view with other settings. */
export function addressWith(
  settings: SeriesSettings,
  change: Partial<Omit<SeriesSettings, 'ignored'>>,
): string {
  return `?${formatSeriesSettings(settings, change)}`;
}

/** Told apart by colour-blind readers, and each line bears its name too. */
const LINE_COLOURS = [
  'var(--color-accent)',
  'var(--color-copper_molybdenum)',
  'var(--color-polymetal_mercury)',
  'var(--color-precious)',
  'var(--color-mineral_water)',
  'var(--color-ferrous_alunite_coal)',
  'var(--color-stone_clay_sand)',
];

/** The colour of the line at a place. */
export function lineColour(place: number): string {
  return LINE_COLOURS[place % LINE_COLOURS.length] ?? 'var(--color-accent)';
}
