import { scaleLinear } from '@visx/scale';
import { useLocale, useTranslations } from 'next-intl';
import type { OrderStep } from '@/geo/domain/clearing-order';
import { formatFixed, writtenPoints } from '../ui/format';

const WIDTH = 480;
const HEIGHT = 220;
const MARGIN = { top: 16, right: 16, bottom: 34, left: 34 };
const MARKS = [0, 25, 50, 75, 100];

/** Points gained as the hectares of the order add up: a step where the last area of a thing is cleared. */
export function OrderCurve({ steps }: { steps: readonly OrderStep[] }) {
  const t = useTranslations('clearing');
  const words = useTranslations('words.units');
  const language = useLocale();
  const last = steps.at(-1);
  if (!last) return null;
  const x = scaleLinear({ domain: [0, last.totalHa], range: [MARGIN.left, WIDTH - MARGIN.right] });
  const y = scaleLinear({ domain: [0, 100], range: [HEIGHT - MARGIN.bottom, MARGIN.top] });
  const ha = formatFixed(last.totalHa, language, 2);
  const line = steps.map(({ totalHa, totalPoints }) => `H${x(totalHa)}V${y(totalPoints)}`).join('');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('curveText', { ha, ...writtenPoints(last.totalPoints, language) })}
      data-computed="claims"
      className="mt-2 block w-full text-[12px]"
    >
      {MARKS.map((mark) => (
        <g key={mark}>
          <line
            x1={MARGIN.left}
            x2={WIDTH - MARGIN.right}
            y1={y(mark)}
            y2={y(mark)}
            stroke="var(--color-line)"
          />
          <text x={MARGIN.left - 6} y={y(mark) + 4} textAnchor="end" fill="var(--color-muted)">
            {mark}
          </text>
        </g>
      ))}
      <path
        d={`M${x(0)} ${y(0)}${line}`}
        fill="none"
        stroke="var(--color-ferrous_alunite_coal)"
        strokeWidth={2}
      />
      {steps.map(({ area, totalHa, totalPoints }) => (
        <circle
          key={area.slug}
          cx={x(totalHa)}
          cy={y(totalPoints)}
          r={3}
          fill="var(--color-ferrous_alunite_coal)"
        />
      ))}
      <text x={MARGIN.left} y={HEIGHT - 10} fill="var(--color-muted)">
        0 {words('ha')}
      </text>
      <text x={WIDTH - MARGIN.right} y={HEIGHT - 10} textAnchor="end" fill="var(--color-muted)">
        {ha} {words('ha')}
      </text>
    </svg>
  );
}
