import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import type { Observation } from '@/geo/domain/observation';
import type { IndicatorSeries, SeriesPoint } from '@/geo/domain/series';
import { Sparkline } from '../charts/sparkline';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { Link } from '../ui/link';
import { SeriesCharts } from './series-charts';

interface SeriesListProps {
  series: readonly IndicatorSeries<Observation>[];
  numberOf: (figure: Figure) => number;
  /** The region they are about. */
  regionCode: string;
  regionName: string;
}

/** Indicators by topic: the latest figure of each, its small chart, and every period with its competing claims. */
export function SeriesList({ series, numberOf, regionCode, regionName }: SeriesListProps) {
  const words = useTranslations('words');
  return (
    <div className="space-y-3">
      {[...groupBy(series, (one) => one.topic).entries()].map(([topic, ofTopic]) => (
        <div key={topic}>
          <h3 className="eyebrow">{words(`topics.${topic}` as 'topics.population')}</h3>
          <ul className="divide-y divide-line border-y border-line">
            {ofTopic.map((one) => (
              <SeriesItem
                key={`${one.indicator}|${one.periodType}`}
                series={one}
                ofRegion={series}
                numberOf={numberOf}
                regionCode={regionCode}
                regionName={regionName}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function SeriesItem({
  series,
  ofRegion,
  numberOf,
  regionCode,
  regionName,
}: Omit<SeriesListProps, 'series'> & {
  series: IndicatorSeries<Observation>;
  ofRegion: SeriesListProps['series'];
}) {
  const language = useLocale();
  const t = useTranslations('panels');
  const chart = useTranslations('indicators');
  const words = useTranslations('words');
  const name = series.names[language];
  const latest = series.points.at(-1);
  if (!latest) return null;
  const href = `/${language}/statistics?${chartQuery(series, regionCode)}`;
  return (
    <li className="py-2">
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0">
          <Link
            href={href}
            title={chart('fullChart', { name })}
            className="text-accent underline decoration-from-font underline-offset-2"
          >
            {name}
          </Link>
          <div className="text-xs text-muted">
            {latest.period ? formatDate(latest.period, language) : t('noDate')} ·{' '}
            {words(`periodTypes.${series.periodType}` as 'periodTypes.year')}
          </div>
        </div>
        <div className="shrink-0 text-right">
          <FigureValue figure={latest.chosen} number={numberOf(latest.chosen)} />
          {series.points.length > 2 && <Sparkline points={series.points} label={name} />}
        </div>
      </div>
      <Periods points={series.points} numberOf={numberOf} />
      <SeriesCharts {...{ series, ofRegion, numberOf, regionCode, regionName, href }} />
    </li>
  );
}

function chartQuery({ indicator, periodType }: IndicatorSeries, region: string): string {
  return new URLSearchParams({ indicator, region, span: periodType }).toString();
}

function Periods({
  points,
  numberOf,
}: {
  points: readonly SeriesPoint[];
  numberOf: SeriesListProps['numberOf'];
}) {
  const language = useLocale();
  const t = useTranslations('panels');
  const claims = points.flatMap((point) => [point.chosen, ...point.others]);
  if (claims.length < 2) return null;
  return (
    <details className="text-[13px]">
      <summary className="cursor-pointer py-1 text-muted">
        {t('otherFigures', { count: claims.length - 1 })}
      </summary>
      <table className="w-full">
        <tbody>
          {points.map((point) => (
            <tr key={point.period ?? ''} className="border-t border-line align-top">
              <th scope="row" className="py-1 pr-2 text-left font-normal whitespace-nowrap text-muted">
                {point.period ? formatDate(point.period, language) : t('noDate')}
              </th>
              <td className="py-1 text-right">
                {[point.chosen, ...point.others].map((claim) => (
                  <div key={claim.claim_id}>
                    <FigureValue figure={claim} number={numberOf(claim)} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
