import { useLocale, useTranslations } from 'next-intl';
import type { ClearedYear } from '@/geo/domain/clearance-periods';
import { formatDate, formatNumber } from '../ui/format';
import { SERIES_COLOURS } from './series-colours';

const WIDTH = 530;
const HEIGHT = 56;

interface PeriodColumnsProps {
  title: string;
  years: readonly ClearedYear[];
  /** How many places a whole year has. */
  places: 12 | 53;
}

/** Hectares by week or month, one row a year, all on one scale; a period without a bulletin is a dotted gap, a competing figure a dot. */
export function PeriodColumns({ title, years, places }: PeriodColumnsProps) {
  const language = useLocale();
  const t = useTranslations('clearance');
  const slots = years.flatMap((year) => year.slots);
  const found = slots.flatMap(({ period, cleared }) => {
    const value = cleared?.chosen?.value;
    return value === null || value === undefined ? [] : [{ period, value }];
  });
  const most = found.toSorted((one, other) => other.value - one.value)[0];
  if (!most) return null;
  const highest = Math.max(most.value, ...slots.flatMap(({ cleared }) => competingValues(cleared)));
  return (
    <div
      role="img"
      aria-label={t('chartText', {
        title,
        found: found.length,
        all: slots.length,
        most: formatNumber(most.value, language, 1),
        period: formatDate(most.period, language),
      })}
      data-computed="claims"
      className="mt-2 space-y-1"
    >
      {years.map((year) => (
        <YearRow key={year.year} {...year} places={places} most={highest} />
      ))}
      <p className="text-xs text-muted">{t('scale', { ha: formatNumber(highest, language, 1) })}</p>
    </div>
  );
}

function YearRow({ year, slots, places, most }: ClearedYear & { places: number; most: number }) {
  const t = useTranslations('clearance');
  const found = slots.filter(({ cleared }) => cleared?.chosen).length;
  const width = WIDTH / places;
  return (
    <div className="grid grid-cols-[2.5rem_minmax(0,1fr)_4.5rem] items-end gap-2 text-xs">
      <span className="font-semibold">{year}</span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} className="block w-full" aria-hidden>
        <line x1={0} x2={WIDTH} y1={HEIGHT + 1} y2={HEIGHT + 1} stroke="var(--color-line)" />
        {slots.map((slot) => (
          <Column
            key={slot.period}
            slot={slot}
            x={placeOf(slot.period, places) * width}
            width={width}
            most={most}
          />
        ))}
      </svg>
      <span className="text-muted">{t('found', { found, all: slots.length })}</span>
    </div>
  );
}

interface ColumnProps {
  slot: ClearedYear['slots'][number];
  x: number;
  width: number;
  most: number;
}

function Column({ slot: { cleared }, x, width, most }: ColumnProps) {
  const value = cleared?.chosen?.value;
  if (!cleared?.chosen || value === null || value === undefined)
    return <circle cx={x + width / 2} cy={HEIGHT - 2} r={1.3} fill="var(--color-muted)" />;
  const height = Math.max(1.5, (HEIGHT * value) / most);
  return (
    <>
      <rect
        x={x + width * 0.12}
        y={HEIGHT - height}
        width={width * 0.76}
        height={height}
        fill={SERIES_COLOURS[cleared.chosen.series]}
      />
      {competingValues(cleared).map((other) => (
        <circle
          key={other}
          cx={x + width / 2}
          cy={HEIGHT - (HEIGHT * other) / most}
          r={2.4}
          fill="var(--color-paper)"
          stroke="var(--color-ink)"
        />
      ))}
    </>
  );
}

type Cleared = ClearedYear['slots'][number]['cleared'];

// What other sources give for the same period, apart from what is doubted and what differs by rounding only.
function competingValues(cleared: Cleared): number[] {
  const chosen = cleared?.chosen?.value ?? null;
  if (!cleared || chosen === null) return [];
  const values = cleared.others.flatMap(({ value, qualifier }) =>
    value !== null && qualifier !== 'suspicious' && Math.abs(value - chosen) > 1 ? [value] : [],
  );
  return [...new Set(values)];
}

function placeOf(period: string, places: number): number {
  if (places === 12) return Number(period.slice(5, 7)) - 1;
  const dayOfYear = (Date.parse(period) - Date.parse(`${period.slice(0, 4)}-01-01`)) / 86_400_000;
  return Math.floor(dayOfYear / 7);
}
