import type { PeriodType } from '@/geo/domain/observation';
import type { MeasuredPoint } from '@/geo/statistics/series/measure';

/** A region's line in a chart. */
export interface ChartLine {
  code: string;
  name: string;
  colour: string;
  /** The address at which this line stands out. */
  href: string;
  isSelected: boolean;
  points: readonly MeasuredPoint[];
}

export interface SeriesChartProps {
  lines: readonly ChartLine[];
  type: PeriodType;
  /** A value as the chart writes it, without its unit. */
  write: (value: number) => string;
  writePeriod: (period: string) => string;
  /** What the chart shows, in words. */
  text: string;
  /** Words for how firm a value is; empty for one that is known. */
  firmnessWords: Record<MeasuredPoint['firmness'], string>;
}

/** The size of a chart and its margins, which hold the axes and the labels at the ends. */
export const CHART = { width: 560, height: 330, top: 18, right: 118, bottom: 28, left: 58 };

/** Where a chart of lines places a year and a value. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
}

/** The values, with zero, that an axis must hold. */
export function axisValues(lines: readonly ChartLine[]): number[] {
  const points = lines.flatMap((line) => line.points);
  return [
    0,
    ...points.flatMap(({ value, high }) => [value ?? [], high ?? []].flat()),
    ...points.flatMap(({ others }) => others.map(({ value }) => value)),
  ];
}

/** A point in time as a number of years, at the end of the period. */
export function yearOf({ period, end }: Pick<MeasuredPoint, 'period' | 'end'>): number {
  if (/^\d{4}$/.test(period)) return Number(period);
  const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The class of a line beside a selected one. */
export function fadedWhen(lines: readonly ChartLine[], line: ChartLine): string | undefined {
  return !line.isSelected && lines.some(({ isSelected }) => isSelected) ? 'series-faded' : undefined;
}
