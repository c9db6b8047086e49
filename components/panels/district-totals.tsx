import { useLocale, useTranslations } from 'next-intl';
import type { EstimateRow } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import type { RegionView } from '@/geo/domain/region-view';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { FeatureLink } from './feature-link';

interface DistrictTotalsProps {
  totals: RegionView['totals'];
  numberOf: (figure: Figure) => number;
}

/** Totals published about whole districts, competing figures side by side; they are claims, never added to deposits. */
export function DistrictTotals({ totals, numberOf }: DistrictTotalsProps) {
  const language = useLocale();
  const t = useTranslations('panels');
  return (
    <>
      <p className="text-xs text-muted">{t('districtTotalsNote')}</p>
      {totals.map(({ code, names, estimates }) => (
        <div key={code} className="mt-3">
          <h3 className="font-semibold">
            <FeatureLink kind="region" slug={code}>
              {names[language]}
            </FeatureLink>
          </h3>
          <ul className="divide-y divide-line border-y border-line text-[13px] sm:columns-2 sm:gap-8">
            {[...groupBy(estimates, (one) => `${one.commodity}|${one.measured}`).entries()].map(
              ([key, ofOne]) => (
                <Totals key={key} estimates={ofOne} numberOf={numberOf} />
              ),
            )}
          </ul>
        </div>
      ))}
    </>
  );
}

function Totals({
  estimates,
  numberOf,
}: {
  estimates: readonly EstimateRow[];
  numberOf: DistrictTotalsProps['numberOf'];
}) {
  const language = useLocale();
  const t = useTranslations('panels');
  return (
    <li className="flex break-inside-avoid items-baseline justify-between gap-3 py-1.5">
      <span className="first-letter:uppercase">
        {estimates[0]?.commodity_names[language]}
        {estimates.length > 1 && <span className="block text-xs text-doubt">{t('disagree')}</span>}
      </span>
      <span className="text-right">
        {estimates.map((estimate) => (
          <span key={estimate.claim_id} className="block">
            <FigureValue figure={estimate} number={numberOf(estimate)} />{' '}
            <span className="text-xs text-muted">
              {estimate.effective_date ? formatDate(estimate.effective_date, language) : t('noDate')}
            </span>
          </span>
        ))}
      </span>
    </li>
  );
}
