import type { Language } from '@/geo/domain/languages';
import { formatNumber } from '../ui/format';

interface ValueGridProps {
  y: { (value: number): number; ticks: (count: number) => number[] };
  left: number;
  right: number;
  language: Language;
}

/** The lines of a chart's values, each with its number at the left. */
export function ValueGrid({ y, left, right, language }: ValueGridProps) {
  return y.ticks(4).map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--color-line)" />
      <text x={left - 6} y={y(tick) + 4} textAnchor="end">
        {formatNumber(tick, language)}
      </text>
    </g>
  ));
}
