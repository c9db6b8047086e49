import { scaleLinear } from '@visx/scale';
import { PERIOD_TYPES } from '@/geo/domain/observation';
import { periodOf } from '@/geo/domain/period';
import type { SeriesPoint } from '@/geo/domain/series';
import { isNext } from '@/geo/statistics/series/same-period';

const WIDTH = 120;
const HEIGHT = 32;
const MARGIN = 4;

interface SparklineProps {
  points: readonly SeriesPoint[];
  label: string;
}

/** A small chart of a series' chosen figures over time from zero, gaps left open; doubtful figures and plans are left out. */
export function Sparkline({ points, label }: SparklineProps) {
  const drawn = points.flatMap((point) => datedPoint(point));
  const type = PERIOD_TYPES.find((one) => one === points[0]?.chosen.period_type) ?? 'range';
  if (drawn.length < 2) return null;
  const times = drawn.map(({ time }) => time);
  const x = scaleLinear({
    domain: [Math.min(...times), Math.max(...times)],
    range: [MARGIN, WIDTH - MARGIN],
  });
  const y = scaleLinear({
    domain: [0, Math.max(...drawn.map(({ level }) => level))],
    range: [HEIGHT - MARGIN, MARGIN],
  });
  const joined = drawn.slice(1).flatMap((later, index) => {
    const earlier = drawn[index];
    return earlier && isNext(type, earlier, later) ? [{ earlier, later }] : [];
  });
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} className="mt-1 ml-auto block">
      <line x1={0} x2={WIDTH} y1={HEIGHT - MARGIN} y2={HEIGHT - MARGIN} stroke="var(--color-line)" />
      {joined.map(({ earlier, later }) => (
        <line
          key={later.period}
          x1={x(earlier.time)}
          y1={y(earlier.level)}
          x2={x(later.time)}
          y2={y(later.level)}
          stroke="var(--color-accent)"
          strokeWidth={1.5}
        />
      ))}
      {drawn.map(({ period, time, level }, index) => (
        <circle
          key={period}
          cx={x(time)}
          cy={y(level)}
          r={index === drawn.length - 1 ? 3 : 1.75}
          fill="var(--color-accent)"
        />
      ))}
    </svg>
  );
}

function datedPoint({ period, chosen }: SeriesPoint) {
  const days = periodOf(period ?? '');
  const { qualifier, normalised_value: level } = chosen;
  if (period === null || !days || level === null || qualifier === 'suspicious' || qualifier === 'plan')
    return [];
  return [{ ...days, period, level, time: Date.parse(days.end) }];
}
