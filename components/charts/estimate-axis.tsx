import { scaleLinear } from '@visx/scale';
import { useLocale, useTranslations } from 'next-intl';
import type { EstimateRow } from '@/geo/domain/deposit';
import { formatDate, formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { UnitName } from '../ui/unit-name';

// What is "at least" goes on beyond its figure, so the axis leaves room there.
const ROOM_BEYOND = 1.25;

// The last mark and its number keep clear of the edge.
const AXIS_PERCENT = 94;

interface EstimateAxisProps {
  estimates: readonly EstimateRow[];
  numberOf: (figure: EstimateRow) => number;
}

/** Competing estimates of one commodity, one row a claim, as dots on one axis from zero. Classes are never summed. */
export function EstimateAxis({ estimates, numberOf }: EstimateAxisProps) {
  const [first] = estimates;
  if (!first) return null;
  const inFirstUnit = estimates.every((estimate) => estimate.estimate_unit === first.estimate_unit);
  const unit = inFirstUnit ? first.estimate_unit : first.normalised_unit;
  const values = estimates.map((estimate) => positionOf(estimate, inFirstUnit));
  const isOpen = estimates.some((estimate) => estimate.bound === 'at_least');
  const scale = scaleLinear({
    domain: [0, Math.max(...values.map((value) => value.high)) * (isOpen ? ROOM_BEYOND : 1)],
    range: [0, AXIS_PERCENT],
    nice: 3,
  });
  return (
    <div>
      <ul className="relative">
        {estimates.map((estimate, index) => (
          <EstimateLine
            key={estimate.claim_id}
            estimate={estimate}
            number={numberOf(estimate)}
            low={scale(values[index]?.low ?? 0)}
            high={scale(values[index]?.high ?? 0)}
            ticks={scale.ticks(3).map((tick) => scale(tick))}
          />
        ))}
      </ul>
      <Ticks scale={scale} unit={unit} />
      <AxisKey estimates={estimates} />
    </div>
  );
}

function EstimateLine({
  estimate,
  number,
  low,
  high,
  ticks,
}: {
  estimate: EstimateRow;
  number: number;
  /** Places on the axis in percent of its width. */
  low: number;
  high: number;
  ticks: readonly number[];
}) {
  const language = useLocale();
  const words = useTranslations('words');
  const t = useTranslations('panels');
  const bound = words(`bounds.${estimate.bound}`);
  return (
    <li className="estimate-line grid grid-cols-[minmax(0,9.5rem)_1fr] items-center gap-3 py-1.5">
      <div className="text-[13px] leading-4">
        <span className="font-semibold">
          {bound && <span className="font-normal text-muted">{bound} </span>}
          {formatNumber(estimate.low, language)}
          {estimate.high !== null && `–${formatNumber(estimate.high, language)}`}{' '}
          <UnitName unit={estimate.estimate_unit} />
        </span>{' '}
        <SourceMark figure={estimate} number={number} />
        <div className="text-xs text-muted">
          {estimate.effective_date ? formatDate(estimate.effective_date, language) : t('noDate')} ·{' '}
          {estimate.source.publisher}
        </div>
      </div>
      <div className="relative -my-1.5 min-h-9 self-stretch">
        {ticks.map((tick) => (
          <div key={tick} className="absolute inset-y-0 border-l border-line" style={{ left: `${tick}%` }} />
        ))}
        {estimate.high !== null && (
          <div
            className="absolute top-1/2 h-2 -translate-y-1/2 rounded-full bg-doubt opacity-60"
            style={{ left: `${low}%`, width: `${high - low}%` }}
          />
        )}
        {estimate.bound === 'at_least' && (
          <div
            className="absolute right-0 top-1/2 -translate-y-1/2 border-t-2 border-dotted border-doubt after:absolute after:-top-[7px] after:right-[3px] after:size-3 after:rotate-45 after:border-t-2 after:border-r-2 after:border-doubt"
            style={{ left: `${low}%` }}
          />
        )}
        <div
          className={`absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-doubt ${estimate.category ? 'bg-doubt' : 'bg-paper'}`}
          style={{ left: `${low}%` }}
        />
        <span
          className="absolute top-1/2 -translate-y-1/2 bg-paper px-1 text-xs text-muted"
          style={low > 55 ? { right: `calc(${100 - low}% + 10px)` } : { left: `calc(${low}% + 10px)` }}
        >
          {estimate.category ?? words(`systems.${estimate.system}`)}
        </span>
      </div>
    </li>
  );
}

/** What the marks mean, as far as they are drawn here. */
function AxisKey({ estimates }: { estimates: readonly EstimateRow[] }) {
  const t = useTranslations('dossier.axis');
  const words = useTranslations('words');
  const classed = estimates.filter(({ category }) => category !== null);
  const systems = [...new Set(classed.map(({ system }) => words(`systems.${system}`)))].join(', ');
  const marks = [
    ['●', `${t('withClass')}: ${systems}`, classed.length > 0],
    ['○', t('withoutClass'), estimates.some((estimate) => estimate.category === null)],
    ['○┄›', t('atLeast'), estimates.some((estimate) => estimate.bound === 'at_least')],
    ['▬', t('range'), estimates.some((estimate) => estimate.high !== null)],
  ] as const;
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-[11px] leading-4 text-muted">
      {marks
        .filter(([, , drawn]) => drawn)
        .map(([mark, words]) => (
          <span key={mark}>
            <span aria-hidden className="text-doubt">
              {mark}
            </span>{' '}
            {words}
          </span>
        ))}
    </p>
  );
}

function Ticks({ scale, unit }: { scale: ReturnType<typeof scaleLinear<number>>; unit: string | null }) {
  const language = useLocale();
  const ticks = scale.ticks(3);
  return (
    <div
      aria-hidden
      data-computed="axis"
      className="mt-1.5 grid grid-cols-[minmax(0,9.5rem)_1fr] gap-3 text-xs text-muted"
    >
      <div />
      <div className="relative h-4">
        {ticks.map((tick, index) => (
          <span
            key={tick}
            className={`absolute ${index === 0 ? '' : '-translate-x-1/2'} whitespace-nowrap`}
            style={{ left: `${scale(tick)}%` }}
          >
            {formatNumber(tick, language)}
            {index === 0 && (
              <>
                {' '}
                <UnitName unit={unit} />
              </>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

function positionOf(estimate: EstimateRow, inFirstUnit: boolean): { low: number; high: number } {
  if (inFirstUnit) return { low: estimate.low, high: estimate.high ?? estimate.low };
  const factor =
    estimate.normalised_value !== null && estimate.low !== 0 ? estimate.normalised_value / estimate.low : 1;
  return { low: estimate.low * factor, high: (estimate.high ?? estimate.low) * factor };
}
