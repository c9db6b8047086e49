import { scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import type { Language } from '@/geo/domain/languages';
import type { Prediction, YearValue } from '@/geo/statistics/forecast';
import { formatFixed } from '../ui/format';
import { ValueGrid } from './value-grid';

interface FanChartProps {
  known: readonly YearValue[];
  predictions: readonly Prediction[];
  /** A value someone else gives, drawn to the same scale. */
  printed?: (YearValue & { label: string }) | null;
  language: Language;
  /** What the chart shows, in words. */
  text: string;
}

const WIDTH = 400;
const HEIGHT = 290;
const MARGIN = { top: 22, right: 90, bottom: 26, left: 44 };
const MOST_YEAR_LABELS = 8;

/** Known values as dots and line, a method's values as a line, its 95 % interval as a fan beyond the last known year. */
export function FanChart({ known, predictions, printed = null, language, text }: FanChartProps) {
  const lastKnown = known.at(-1)?.year ?? 0;
  const fan = predictions.filter(({ year, low, high }) => year >= lastKnown && low !== null && high !== null);
  const years = [...known, ...predictions, ...(printed ? [printed] : [])].map(({ year }) => year);
  const values = [
    0,
    ...known.map(({ value }) => value),
    ...predictions.map(({ value }) => value),
    ...fan.flatMap(({ low, high }) => [low ?? 0, high ?? 0]),
    ...(printed ? [printed.value] : []),
  ];
  const x = scaleLinear({
    domain: [Math.min(...years), Math.max(...years)],
    range: [MARGIN.left, WIDTH - MARGIN.right],
  });
  const y = scaleLinear({
    domain: [Math.min(...values), Math.max(...values)],
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
    nice: 4,
  });
  const end = predictions.at(-1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text} className="w-full">
      <Axes x={x} y={y} years={years} language={language} />
      <AreaClosed
        data={fan}
        x={({ year }) => x(year)}
        y0={({ low }) => y(low ?? 0)}
        y1={({ high }) => y(high ?? 0)}
        yScale={y}
        fill="var(--color-accent)"
        fillOpacity={0.18}
      />
      <LinePath
        data={[...known]}
        x={({ year }) => x(year)}
        y={({ value }) => y(value)}
        stroke="var(--color-muted)"
        strokeWidth={1}
      />
      <LinePath
        data={[...predictions]}
        x={({ year }) => x(year)}
        y={({ value }) => y(value)}
        stroke="var(--color-accent)"
        strokeWidth={2}
      />
      {known.map(({ year, value }) => (
        <circle key={year} cx={x(year)} cy={y(value)} r={4} fill="var(--color-ink)" />
      ))}
      {end && <EndLabel x={x(end.year)} y={y(end.value)} end={end} language={language} />}
      {printed && (
        <g transform={`translate(${x(printed.year)}, ${y(printed.value)})`}>
          <circle r={5} fill="var(--color-paper)" stroke="var(--color-hazard)" strokeWidth={2.5} />
          <text x={10} y={4} fontSize={13} fontWeight={700} fill="var(--color-hazard)">
            {formatFixed(printed.value, language, 1)}
          </text>
          <text x={10} y={18} fontSize={11.5} fill="var(--color-muted)">
            {printed.label}
          </text>
        </g>
      )}
    </svg>
  );
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function Axes({
  x,
  y,
  years,
  language,
}: {
  x: Scale;
  y: Scale;
  years: readonly number[];
  language: Language;
}) {
  const labelled = [...new Set(years)].toSorted((one, other) => one - other);
  const step = Math.ceil(labelled.length / MOST_YEAR_LABELS);
  return (
    <g fontSize={11.5} fill="var(--color-muted)">
      <ValueGrid y={y} left={MARGIN.left} right={WIDTH - MARGIN.right} language={language} />
      {labelled
        .filter((_, index) => (labelled.length - 1 - index) % step === 0)
        .map((year) => (
          <text key={year} x={x(year)} y={HEIGHT - 6} textAnchor="middle">
            {year}
          </text>
        ))}
    </g>
  );
}

function EndLabel({ x, y, end, language }: { x: number; y: number; end: Prediction; language: Language }) {
  return (
    <g transform={`translate(${x}, ${y})`}>
      <circle r={4.5} fill="var(--color-accent)" />
      <text x={10} y={1} fontSize={13} fontWeight={700} fill="var(--color-accent)">
        {formatFixed(end.value, language, 1)}
      </text>
      {end.low !== null && end.high !== null && (
        <text x={10} y={15} fontSize={11.5} fill="var(--color-muted)">
          {formatFixed(end.low, language, 0)}–{formatFixed(end.high, language, 0)}, 95 %
        </text>
      )}
    </g>
  );
}
