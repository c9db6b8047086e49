import { CHART, type Scales, type SeriesChartProps } from './series-frame';

const MOST_YEARS = 8;

/** Quiet level lines with their numbers, the one at zero stronger. */
export function ValueAxis({
  y,
  write,
  end,
}: {
  y: { (value: number): number; ticks: (count: number) => number[] };
  write: SeriesChartProps['write'];
  /** Where its lines end. */
  end: number;
}) {
  const { left } = CHART;
  return y.ticks(4).map((tick) => (
    <g key={tick}>
      <line
        x1={left}
        x2={end}
        y1={y(tick)}
        y2={y(tick)}
        stroke={tick === 0 ? 'var(--color-muted)' : 'var(--color-line)'}
      />
      <text x={left - 7} y={y(tick) + 4} textAnchor="end">
        {write(tick)}
      </text>
    </g>
  ));
}

/** The years under a chart of lines. */
export function YearAxis({ years, x }: { years: readonly number[]; x: Scales['x'] }) {
  return years.map((year) => (
    <text key={year} x={x(year)} y={CHART.height - 8} textAnchor="middle">
      {year}
    </text>
  ));
}

/** The years an axis holds: widened to whole ones where no turn of the year lies within, so that it always says where it is. */
export function yearRange(times: readonly number[]): [number, number] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (first === last && Number.isInteger(first)) return [first - 1, last + 1];
  return Math.floor(last) - Math.ceil(first) >= 1 ? [first, last] : [Math.floor(first), Math.ceil(last)];
}

/** Years of an axis, a round step apart. */
export function yearTicks(first: number, last: number): number[] {
  const [from, to] = [Math.ceil(first), Math.floor(last)];
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= MOST_YEARS) ?? 50;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
