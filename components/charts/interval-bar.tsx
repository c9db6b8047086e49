import type { Interval } from '@/geo/domain/readiness';

interface IntervalBarProps {
  interval: Interval;
  middle: number;
}

/** An interval between 0 and 100 with its middle; the words beside it say the same, so it is hidden from readers aloud. */
export function IntervalBar({ interval: { low, high }, middle }: IntervalBarProps) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="block h-3 w-full" aria-hidden>
      <rect x="0" y="4" width="100" height="2" fill="var(--color-line)" />
      <rect
        x={low}
        y="1"
        width={Math.max(0.5, high - low)}
        height="8"
        fill="var(--color-accent)"
        fillOpacity="0.35"
      />
      <rect x={Math.min(99, Math.max(0, middle - 0.5))} y="0" width="1" height="10" fill="var(--color-ink)" />
    </svg>
  );
}
