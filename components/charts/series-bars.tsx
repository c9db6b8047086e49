import './charts.css';
import { scaleBand, scaleLinear } from '@visx/scale';
import type { MeasuredPoint } from '@/geo/statistics/series/measure';
import { Link } from '../ui/link';
import { ValueAxis } from './series-axes';
import { axisValues, CHART, fadedWhen, type SeriesChartProps } from './series-frame';

const LEGEND_ROW = 22;
const RIGHT = 12;
const LETTER_PX = 7.2;
// The names of the legend are larger on a narrow screen.
const NAME_LETTER_PX = 10.4;
const DIGIT_PX = 6;
const WIDEST_BAR = 46;

/** Regions as bars side by side for each period, from zero; what is not known firmly is drawn as an outline. */
export function SeriesBars({ lines, write, writePeriod, text, firmnessWords }: SeriesChartProps) {
  const { width, height, top, bottom, left } = CHART;
  const known = lines.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const periods = [...new Map(known.map((point) => [point.period, point.end])).entries()]
    .toSorted((one, other) => one[1].localeCompare(other[1]))
    .map(([period]) => period);
  const legend = legendPlaces(lines.map(({ name }) => name));
  const legendHeight = lines.length > 1 ? ((legend.at(-1)?.row ?? 0) + 1) * LEGEND_ROW : 0;
  const values = axisValues(lines);
  const y = scaleLinear({
    domain: [Math.min(...values), Math.max(...values)],
    range: [height - bottom, top + legendHeight],
    nice: 4,
  });
  const group = scaleBand({ domain: periods, range: [left, width - RIGHT], padding: 0.2 });
  const barWidth = Math.min(WIDEST_BAR, group.bandwidth() / Math.max(1, lines.length));
  const everyNth = Math.ceil((periods.length * LETTER_PX * 8) / (width - left - RIGHT));
  const hasRoom = barWidth >= DIGIT_PX * Math.max(...known.map(({ value }) => write(value ?? 0).length));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links; a fieldset is for forms
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={text} className="series-chart">
      <ValueAxis y={y} write={write} end={width - RIGHT} />
      {periods.map((period, index) => (
        <text
          key={period}
          x={(group(period) ?? 0) + group.bandwidth() / 2}
          y={height - 8}
          textAnchor="middle"
        >
          {index % everyNth === 0 && writePeriod(period)}
        </text>
      ))}
      {lines.map((line, place) => (
        <g key={line.code} className={fadedWhen(lines, line)} data-line={line.code}>
          {line.points.map((point) => {
            const middle = (group(point.period) ?? 0) + group.bandwidth() / 2;
            const x = middle + (place - lines.length / 2) * barWidth;
            const title = [line.name, writePeriod(point.period)].join(', ');
            return (
              <Bar
                key={point.period}
                {...{
                  point,
                  x,
                  y,
                  write,
                  title,
                  firmnessWords,
                  hasRoom,
                  colour: line.colour,
                  width: barWidth - 1.5,
                }}
              />
            );
          })}
        </g>
      ))}
      {lines.length > 1 &&
        lines.map((line, index) => (
          <Link key={line.code} href={line.href} scroll={false} aria-current={line.isSelected}>
            <g
              transform={`translate(${legend[index]?.x ?? 0}, ${12 + (legend[index]?.row ?? 0) * LEGEND_ROW})`}
            >
              <rect width={10} height={10} y={-9} rx={2} fill={line.colour} />
              <text x={15} className="series-name">
                {line.name}
              </text>
            </g>
          </Link>
        ))}
    </svg>
  );
}

interface BarProps extends Pick<SeriesChartProps, 'write' | 'firmnessWords'> {
  point: MeasuredPoint;
  x: number;
  y: (value: number) => number;
  title: string;
  hasRoom: boolean;
  colour: string;
  width: number;
}

function Bar({ point, x, y, write, title, firmnessWords, hasRoom, colour, width }: BarProps) {
  const { value, firmness, claims, others } = point;
  if (value === null) return null;
  const isFirm = firmness === 'known';
  const [upper, lower] = [y(Math.max(0, value)), y(Math.min(0, value))];
  return (
    <>
      <rect
        x={x}
        y={upper}
        width={Math.max(1, width)}
        height={Math.max(0.5, lower - upper)}
        rx={1.5}
        fill={isFirm ? colour : 'var(--color-paper)'}
        stroke={colour}
        strokeDasharray={isFirm ? undefined : '3 3'}
        data-claim={claims.map(({ claim_id }) => claim_id).join(' ')}
      >
        <title>{[title, write(value), firmnessWords[firmness]].filter(Boolean).join(', ')}</title>
      </rect>
      {others.map((other) => (
        <circle
          key={other.claim.claim_id}
          cx={x + width / 2}
          cy={y(other.value)}
          r={3}
          fill="var(--color-paper)"
          stroke={colour}
          strokeWidth={1.5}
          data-claim={other.claim.claim_id}
          data-competing
        >
          <title>
            {[title, write(other.value), firmnessWords[other.firmness]].filter(Boolean).join(', ')}
          </title>
        </circle>
      ))}
      {hasRoom && (
        <text
          x={x + width / 2}
          y={value < 0 ? lower + 13 : upper - 6}
          textAnchor="middle"
          className="series-value"
        >
          {write(value)}
        </text>
      )}
    </>
  );
}

/** Where the names of a legend stand: one after the other, in a further row where there is no room. */
function legendPlaces(names: readonly string[]): { x: number; row: number }[] {
  let [x, row] = [CHART.left, 0];
  return names.map((name) => {
    const width = 36 + name.length * NAME_LETTER_PX;
    if (x + width > CHART.width && x > CHART.left) [x, row] = [CHART.left, row + 1];
    const place = { x, row };
    x += width;
    return place;
  });
}
