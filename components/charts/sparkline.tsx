import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { SeriesPoint } from '@/geo/domain/series';

const WIDTH = 96;
const HEIGHT = 24;
const MARGIN = 3;

interface SparklineProps {
  points: readonly SeriesPoint[];
  label: string;
}

/** A small line of a series' chosen figures from zero; doubtful figures and plans are left out of the line. */
export function Sparkline({ points, label }: SparklineProps) {
  const drawn = points
    .map((point) => point.chosen)
    .filter((figure) => figure.qualifier !== 'suspicious' && figure.qualifier !== 'plan')
    .flatMap((figure) =>
      figure.normalised_value === null ? [] : [{ ...figure, level: figure.normalised_value }],
    );
  if (drawn.length < 2) return null;
  const x = scaleLinear({ domain: [0, drawn.length - 1], range: [MARGIN, WIDTH - MARGIN] });
  const y = scaleLinear({
    domain: [0, Math.max(...drawn.map((figure) => figure.level))],
    range: [HEIGHT - MARGIN, MARGIN],
  });
  const last = drawn.at(-1);
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} className="ml-auto block">
      <LinePath
        data={drawn.map((figure, index) => ({ index, level: figure.level }))}
        x={(point) => x(point.index)}
        y={(point) => y(point.level)}
        stroke="var(--color-accent)"
        strokeWidth={1.5}
        fill="none"
      />
      {last && <circle cx={x(drawn.length - 1)} cy={y(last.level)} r={2.5} fill="var(--color-accent)" />}
    </svg>
  );
}
