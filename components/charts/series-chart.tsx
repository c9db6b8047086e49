import './charts.css';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { PeriodType } from '@/geo/domain/observation';
import type { MeasuredPoint } from '@/geo/statistics/series/measure';
import { isNext } from '@/geo/statistics/series/same-period';
import { ValueAxis, YearAxis, yearRange, yearTicks } from './series-axes';
import {
  axisValues,
  CHART,
  type ChartLine,
  fadedWhen,
  type Scales,
  type SeriesChartProps,
  yearOf,
} from './series-frame';
import { EndLabels, PointLabels } from './series-labels';

const FIRST_INSET = 22;

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
              write={write}
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
