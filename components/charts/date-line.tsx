import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatNumber, writtenCount } from '../ui/format';

const WIDTH = 360;
const HEIGHT = 170;
const MARGIN = { top: 22, right: 12, bottom: 24, left: 12 };

/** Values by date (a day or month as ISO text), in the order of time. */
interface DatedLine {
  name: string;
  /** What its values count in, where the name does not say. */
  unit?: 'ha';
  colour: string;
  points: readonly { date: string; value: number }[];
}

interface DateLineProps {
  title: string;
  lines: readonly DatedLine[];
}

/** Lines through dated figures from zero, each figure a dot, the last one written at its end; the table is beside it. */
export function DateLine({ title, lines }: DateLineProps) {
  const language = useLocale();
  const t = useTranslations('clearance');
  const words = useTranslations('words.units');
  const all = lines.flatMap(({ points }) => points);
  const dates = all.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const x = scaleLinear({
    domain: [timeOf(first), Math.max(timeOf(last), timeOf(first) + 1)],
    range: [MARGIN.left, WIDTH - MARGIN.right],
  });
  const y = scaleLinear({
    domain: [0, Math.max(...all.map(({ value }) => value))],
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
  });
  const lastValues = lines
    .map(({ name, unit, points }) =>
      [name, formatNumber(points.at(-1)?.value ?? 0, language), unit && words(unit)]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('lineText', {
        title,
        ...writtenCount(new Set(dates).size, language),
        first: formatDate(first, language),
        last: formatDate(last, language),
        value: lastValues,
      })}
      data-computed="claims"
      className="mt-2 block w-full max-w-lg text-[11px]"
    >
      <line
        x1={0}
        x2={WIDTH}
        y1={HEIGHT - MARGIN.bottom}
        y2={HEIGHT - MARGIN.bottom}
        stroke="var(--color-line)"
      />
      <text x={MARGIN.left} y={HEIGHT - 8} fill="var(--color-muted)">
        {formatDate(first, language)}
      </text>
      <text x={WIDTH - MARGIN.right} y={HEIGHT - 8} textAnchor="end" fill="var(--color-muted)">
        {formatDate(last, language)}
      </text>
      {lines.map((line) => (
        <g key={line.name}>
          <LinePath
            data={[...line.points]}
            x={({ date }) => x(timeOf(date))}
            y={({ value }) => y(value)}
            stroke={line.colour}
            strokeWidth={1.8}
            fill="none"
          />
          {line.points.map(({ date, value }) => (
            <circle key={date} cx={x(timeOf(date))} cy={y(value)} r={2.4} fill={line.colour} />
          ))}
          <EndLabel
            line={line}
            x={x(timeOf(line.points.at(-1)?.date ?? last))}
            y={y(line.points.at(-1)?.value ?? 0)}
          />
        </g>
      ))}
    </svg>
  );
}

function EndLabel({ line, x, y }: { line: DatedLine; x: number; y: number }) {
  const language = useLocale();
  const words = useTranslations('words.units');
  const value = line.points.at(-1)?.value;
  return (
    <text
      x={x}
      y={y - 7}
      textAnchor="end"
      fontWeight={600}
      fill="var(--color-ink)"
      stroke="var(--color-paper)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {line.name} {value === undefined ? '' : formatNumber(value, language, 1)}{' '}
      {line.unit && words(line.unit)}
    </text>
  );
}

function timeOf(date: string): number {
  return Date.parse(date);
}
