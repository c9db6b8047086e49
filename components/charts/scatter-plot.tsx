import { scaleLinear } from '@visx/scale';
import type { Language } from '@/geo/domain/languages';
import { formatNumber } from '../ui/format';
import { ValueGrid } from './value-grid';

interface ScatterPlotProps {
  points: readonly { year: number; x: number; y: number }[];
  line: { slope: number; constant: number } | null;
  /** What runs across and up, with units. */
  names: { x: string; y: string };
  language: Language;
  /** What the chart shows, in words. */
  text: string;
}

const WIDTH = 400;
const HEIGHT = 290;
const MARGIN = { top: 24, right: 28, bottom: 44, left: 64 };
const PADDING = 0.12;

/** Points labelled by year, and the least-squares line through them. */
export function ScatterPlot({ points, line, names, language, text }: ScatterPlotProps) {
  const x = scaleLinear({
    domain: padded(points.map((point) => point.x)),
    range: [MARGIN.left, WIDTH - MARGIN.right],
  });
  const y = scaleLinear({
    domain: padded(points.map((point) => point.y)),
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
  });
  const [first = 0, last = 0] = x.domain();
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text} className="w-full">
      <clipPath id="scatter-area">
        <rect
          x={MARGIN.left}
          y={MARGIN.top}
          width={WIDTH - MARGIN.left - MARGIN.right}
          height={HEIGHT - MARGIN.top - MARGIN.bottom}
        />
      </clipPath>
      <g fontSize={11.5} fill="var(--color-muted)">
        <ValueGrid y={y} left={MARGIN.left} right={WIDTH - MARGIN.right} language={language} />
        {x.ticks(5).map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - MARGIN.bottom + 16} textAnchor="middle">
            {formatNumber(tick, language)}
          </text>
        ))}
        <text x={MARGIN.left} y={14}>
          ↑ {names.y}
        </text>
        <text x={WIDTH - MARGIN.right} y={HEIGHT - 8} textAnchor="end">
          {names.x} →
        </text>
      </g>
      {line && (
        <line
          clipPath="url(#scatter-area)"
          x1={x(first)}
          x2={x(last)}
          y1={y(line.constant + line.slope * first)}
          y2={y(line.constant + line.slope * last)}
          stroke="var(--color-accent)"
          strokeWidth={2}
        />
      )}
      {points.map((point) => (
        <g key={point.year} transform={`translate(${x(point.x)}, ${y(point.y)})`}>
          <circle r={5} fill="var(--color-ink)" />
          <text
            y={-9}
            textAnchor="middle"
            fontSize={12}
            fontWeight={600}
            fill="var(--color-ink)"
            stroke="var(--color-paper)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {point.year}
          </text>
        </g>
      ))}
    </svg>
  );
}

function padded(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const space = (most - least || Math.abs(most) || 1) * PADDING;
  return [least - space, most + space];
}
