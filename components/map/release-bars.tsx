import { dayNumber } from '@/geo/domain/hazard-time';

interface ReleaseBarsProps {
  months: readonly { month: string; released_ha: number }[];
  /** The ends of the slider below, as ISO dates. */
  first: string;
  last: string;
  /** The day number the slider stands at. */
  day: number;
}

const HEIGHT = 16;
const THUMB_PX = 8; // half the thumb, by which a slider's track is inset

/** The hectares released in each month above the slider, as bars: where something happened; past months darker. */
export function ReleaseBars({ months, first, last, day }: ReleaseBarsProps) {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const most = Math.max(1, ...months.map(({ released_ha }) => released_ha));
  const length = Math.max(1, to - from);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${length} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-4 text-muted"
      style={{ marginInline: THUMB_PX, width: `calc(100% - ${2 * THUMB_PX}px)` }}
    >
      {months.map(({ month, released_ha }) => {
        const start = dayNumber(`${month}-01`);
        const height = Math.max(1.5, (HEIGHT * released_ha) / most);
        return (
          <rect
            key={month}
            x={start - from + 3}
            y={HEIGHT - height}
            width={24}
            height={height}
            fill="currentColor"
            opacity={start <= day ? 0.9 : 0.3}
          />
        );
      })}
    </svg>
  );
}
