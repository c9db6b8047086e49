import { spreadApart } from '@/geo/statistics/series/scale';
import { Link } from '../ui/link';
import { CHART, type ChartLine, type Scales, type SeriesChartProps, yearOf } from './series-frame';

const LABEL_GAP = 15;
const MOST_LABELLED = 8;

/** The values of a single line at its points, but for the last, which its end says. */
export function PointLabels({
  line,
  x,
  y,
  write,
}: { line: ChartLine; write: SeriesChartProps['write'] } & Scales) {
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

/** The last value of each line with its region, spread apart and led to where the line ends. */
export function EndLabels({ lines, x, y, write }: Pick<SeriesChartProps, 'lines' | 'write'> & Scales) {
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
