import './charts.css';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { PeriodType } from '@/geo/domain/observation';
import type { MeasuredPoint } from '@/geo/statistics/series/measure';
import { isNext } from '@/geo/statistics/series/same-period';
import { spreadApart } from '@/geo/statistics/series/scale';
import { Link } from '../ui/link';

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

export const CHART = { width: 560, height: 330, top: 18, right: 118, bottom: 28, left: 58 };
const LABEL_GAP = 15;
const FIRST_INSET = 22;
const MOST_LABELLED = 8;

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
function yearOf({ period, end }: Pick<MeasuredPoint, 'period' | 'end'>): number {
  if (/^\d{4}$/.test(period)) return Number(period);
  const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Regions as lines over the years, labelled at their ends: neighbours joined, gaps left open, competing figures as rings. */
export function SeriesChart({ lines, type, write, writePeriod, text, firmnessWords }: SeriesChartProps) {
  const { width, height, top, right, bottom, left } = CHART;
  const values = axisValues(lines);
  const times = lines.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(yearOf));
  const [first, last] = yearRange(times);
  const x = scaleLinear({ domain: [first, last], range: [left + FIRST_INSET, width - right] });
  const y = scaleLinear({
    domain: [Math.min(...values), Math.max(...values)],
    range: [height - bottom, top],
    nice: 4,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links; a fieldset is for forms
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={text} className="series-chart">
      <ValueAxis y={y} write={write} end={width - right} />
      <YearAxis years={yearTicks(first, last)} x={x} />
      {lines.map((line) => (
        <g key={line.code} className={fadedWhen(lines, line)} data-line={line.code}>
          <Joined line={line} type={type} x={x} y={y} />
          {line.points.map((point) => (
            <Dots
              key={point.period}
              point={point}
              line={line}
              x={x(yearOf(point))}
              y={y}
              write={(value) => write(value)}
              title={[line.name, writePeriod(point.period)].join(', ')}
              firmnessWords={firmnessWords}
            />
          ))}
        </g>
      ))}
      {lines.length === 1 && lines[0] && <PointLabels line={lines[0]} x={x} y={y} write={write} />}
      <EndLabels lines={lines} x={x} y={y} write={write} />
    </svg>
  );
}

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

/** The class of a line beside a selected one. */
export function fadedWhen(lines: readonly ChartLine[], line: ChartLine): string | undefined {
  return !line.isSelected && lines.some(({ isSelected }) => isSelected) ? 'series-faded' : undefined;
}

interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
}

function YearAxis({ years, x }: { years: readonly number[]; x: Scales['x'] }) {
  return years.map((year) => (
    <text key={year} x={x(year)} y={CHART.height - 8} textAnchor="middle">
      {year}
    </text>
  ));
}

// Widened to whole years where no turn of the year lies within, so that an axis always says where it is.
function yearRange(times: readonly number[]): [number, number] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (first === last && Number.isInteger(first)) return [first - 1, last + 1];
  return Math.floor(last) - Math.ceil(first) >= 1 ? [first, last] : [Math.floor(first), Math.ceil(last)];
}

function yearTicks(first: number, last: number): number[] {
  const [from, to] = [Math.ceil(first), Math.floor(last)];
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= MOST_LABELLED) ?? 50;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function Joined({ line, type, x, y }: { line: ChartLine; type: PeriodType } & Scales) {
  return runsOf(line.points, type).map((run) => (
    <LinePath
      key={run[0]?.period}
      data={run}
      x={(point) => x(yearOf(point))}
      y={(point) => y(point.value ?? 0)}
      stroke={line.colour}
      strokeWidth={line.isSelected ? 3.5 : 2}
      strokeDasharray={run.some(({ firmness }) => firmness !== 'known') ? '4 4' : undefined}
      fill="none"
    />
  ));
}

// Pairs of neighbours, so that only the step to a plan or an estimate is dashed.
function runsOf(points: readonly MeasuredPoint[], type: PeriodType): MeasuredPoint[][] {
  return points.slice(1).flatMap((later, index) => {
    const earlier = points[index];
    const bothKnown = earlier && earlier.value !== null && later.value !== null;
    return bothKnown && isNext(type, earlier, later) ? [[earlier, later]] : [];
  });
}

interface DotsProps {
  point: MeasuredPoint;
  line: ChartLine;
  x: number;
  y: Scales['y'];
  write: SeriesChartProps['write'];
  title: string;
  firmnessWords: SeriesChartProps['firmnessWords'];
}

function Dots({ point, line, x, y, write, title, firmnessWords }: DotsProps) {
  const { value, high, firmness, claims, others } = point;
  const named = (amount: number, firm: MeasuredPoint['firmness']) =>
    [title, write(amount), firmnessWords[firm]].filter(Boolean).join(', ');
  return (
    <>
      {others.map((other) => (
        <circle
          key={other.claim.claim_id}
          cx={x}
          cy={y(other.value)}
          r={3}
          fill="none"
          stroke={line.colour}
          strokeOpacity={0.75}
          data-claim={other.claim.claim_id}
          data-competing
        >
          <title>{named(other.value, other.firmness)}</title>
        </circle>
      ))}
      {value !== null && high !== null && (
        <line x1={x} x2={x} y1={y(value)} y2={y(high)} stroke={line.colour} strokeWidth={2} />
      )}
      {value !== null && (
        <circle
          cx={x}
          cy={y(value)}
          r={line.isSelected ? 5 : 4}
          fill={firmness === 'known' ? line.colour : 'var(--color-paper)'}
          stroke={line.colour}
          strokeWidth={2}
          strokeDasharray={firmness === 'plan' ? '2 2' : undefined}
          data-claim={claims.map(({ claim_id }) => claim_id).join(' ')}
        >
          <title>{named(value, firmness)}</title>
        </circle>
      )}
    </>
  );
}

function PointLabels({ line, x, y, write }: { line: ChartLine; write: SeriesChartProps['write'] } & Scales) {
  const known = line.points.filter(({ value }) => value !== null).slice(0, -1);
  if (known.length > MOST_LABELLED) return null;
  return known.map((point) => (
    <text
      key={point.period}
      x={x(yearOf(point))}
      y={y(point.value ?? 0) - 10}
      textAnchor="middle"
      className="series-value"
    >
      {write(point.value ?? 0)}
    </text>
  ));
}

function EndLabels({ lines, x, y, write }: Pick<SeriesChartProps, 'lines' | 'write'> & Scales) {
  const ends = lines.flatMap((line) => {
    const end = line.points.findLast(({ value }) => value !== null);
    return end ? [{ line, point: end, x: x(yearOf(end)), y: y(end.value ?? 0), value: end.value ?? 0 }] : [];
  });
  const heights = spreadApart(
    ends.map((end) => end.y),
    LABEL_GAP * 1.9,
    CHART.top,
    CHART.height - CHART.bottom,
  );
  const latest = Math.max(...ends.map((end) => end.x));
  return ends.map(({ line, point, value, ...end }, index) => {
    const height = heights[index] ?? end.y;
    const labelX = CHART.width - CHART.right + 12;
    return (
      <Link key={line.code} href={line.href} scroll={false} aria-current={line.isSelected}>
        <line
          x1={end.x + 6}
          x2={labelX - 3}
          y1={end.y}
          y2={height}
          stroke={line.colour}
          strokeOpacity={0.5}
          strokeDasharray="1 4"
        />
        <text x={labelX} y={height} fill={line.colour} className="series-name">
          {end.x < latest ? `${write(value)} (${point.end.slice(0, 4)})` : write(value)}
          <tspan x={labelX} dy={13} className="series-region">
            {line.name}
          </tspan>
        </text>
      </Link>
    );
  });
}
