import './charts.css';
import type { HazardState, ReleaseType } from '@/geo/domain/hazard-event';

type Part = 'open' | ReleaseType;

const PARTS: readonly Part[] = ['open', 'cancelled', 'reduced', 'cleared'];

// A class of land in charts.css.
function lookOf(part: Part, type: HazardState['type']): string {
  return `land-${part === 'open' ? `open_${type}` : part}`;
}

/** Open, cancelled, reduced and cleared land of an area as the parts of one bar. */
export function BalanceBar({ state, label }: { state: HazardState; label: string }) {
  const shown = PARTS.filter((part) => state[part] > 0);
  return (
    <div role="img" aria-label={label} className="mt-2 flex h-6 gap-0.5">
      {shown.map((part) => (
        <div
          key={part}
          className={`min-w-1 ${lookOf(part, state.type)}`}
          style={{ flexGrow: state[part] / state.initial, flexBasis: 0 }}
        />
      ))}
    </div>
  );
}

/** The sign of a part of the bar, for the table below it. */
export function BalanceSwatch({ part, type }: { part: Part; type: HazardState['type'] }) {
  return <span aria-hidden className={`inline-block h-3 w-5 shrink-0 ${lookOf(part, type)}`} />;
}
