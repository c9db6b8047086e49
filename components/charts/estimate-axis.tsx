import { scaleLinear } from '@visx/scale';
import { useLocale, useTranslations } from 'next-intl';
import type { EstimateRow } from '@/geo/domain/deposit';
import { formatDate, formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { UnitName } from '../ui/unit-name';

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
  const scale = scaleLinear({
    domain: [0, Math.max(...values.map((value) => value.high))],
    range: [0, 100],
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
          />
        ))}
      </ul>
      <Ticks scale={scale} unit={unit} />
    </div>
  );
}

function EstimateLine({
  estimate,
  number,
  low,
  high,
}: {
  estimate: EstimateRow;
  number: number;
  low: number;
  high: number;
}) {
  const language = useLocale();
  const words = useTranslations('words');
  const t = useTranslations('panels');
  const bound = words(`bounds.${estimate.bound}`);
  return (
    <li className="grid grid-cols-[minmax(0,9.5rem)_1fr] items-center gap-3 py-1.5">
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
      <div className="relative h-8 border-l border-line">
        <div className="absolute inset-x-0 top-1/2 border-t border-line" />
        {estimate.high !== null && (
          <div
            className="absolute top-1/2 h-1 -translate-y-1/2 rounded bg-doubt"
            style={{ left: `${low}%`, width: `${high - low}%` }}
          />
        )}
        {estimate.bound === 'at_least' && (
          <div
            className="absolute right-0 top-1/2 border-t-2 border-dotted border-doubt"
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

function Ticks({ scale, unit }: { scale: ReturnType<typeof scaleLinear<number>>; unit: string | null }) {
  const language = useLocale();
  const ticks = scale.ticks(3);
  return (
    <div aria-hidden className="grid grid-cols-[minmax(0,9.5rem)_1fr] gap-3 text-xs text-muted">
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
