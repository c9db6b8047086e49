import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Overview, SharedIndicator } from '@/geo/domain/overview';
import { FigureValue } from '../ui/figure-value';
import { formatDate, writtenCount } from '../ui/format';
import { numberSources } from '../ui/source-numbers';
import { FeatureLink } from './feature-link';
import { DistrictLinks } from './link-lists';

/** Nothing chosen: the two economic regions side by side, by what was published for both at one time. */
export function OverviewPanel({ overview: { regions, shared } }: { overview: Overview }) {
  const language = useLocale();
  const t = useTranslations('panels');
  const numberOf = numberSources(shared.flatMap(({ figures }) => figures));
  return (
    <article>
      <h1 className="text-[22px] leading-7 font-bold">{t('overviewTitle')}</h1>
      <p className="mt-1 text-muted">{t('overviewLead')}</p>
      <table className="mt-4 w-full table-fixed">
        <thead>
          <tr className="align-top">
            {regions.map((region) => (
              <th key={region.code} scope="col" className="pr-3 pb-3 text-left font-normal">
                <strong>
                  <FeatureLink kind="region" slug={region.code}>
                    {region.names[language]}
                  </FeatureLink>
                </strong>
                <div className="text-[13px] text-muted">
                  {t('overviewDeposits', writtenCount(region.deposit_count, language))}
                  <br />
                  {t('overviewParks', { count: region.park_count })}
                </div>
                <div className="mt-1 text-[13px]">
                  <DistrictLinks districts={region.districts} />
                </div>
              </th>
            ))}
          </tr>
        </thead>
        {shared.map((indicator) => (
          <SharedRows
            key={`${indicator.indicator}|${indicator.periodType}`}
            indicator={indicator}
            numberOf={numberOf}
          />
        ))}
      </table>
      <p className="mt-3 text-xs text-muted">{t('recordsNote')}</p>
    </article>
  );
}

interface SharedRowsProps {
  indicator: SharedIndicator;
  numberOf: (figure: Figure) => number;
}

function SharedRows({ indicator: { names, period, periodType, figures }, numberOf }: SharedRowsProps) {
  const language = useLocale();
  const words = useTranslations('words');
  const largest = Math.max(...figures.map((figure) => figure.normalised_value ?? 0));
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={figures.length}
          className="border-t border-line pt-3 text-left font-normal"
        >
          {names[language]}
          <span className="block text-xs text-muted">
            {formatDate(period, language)} · {words(`periodTypes.${periodType}` as 'periodTypes.year')}
          </span>
        </th>
      </tr>
      <tr className="align-top">
        {figures.map((figure) => (
          <td key={figure.claim_id} className="pt-1 pr-3 pb-3">
            <FigureValue figure={figure} number={numberOf(figure)} />
            <span aria-hidden className="mt-1 block h-1.5 rounded-full bg-page">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${largest > 0 ? (100 * (figure.normalised_value ?? 0)) / largest : 0}%` }}
              />
            </span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
