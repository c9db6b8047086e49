import { useLocale, useTranslations } from 'next-intl';
import { COMMODITY_GROUPS } from '@/geo/domain/commodity-groups';
import type { Figure } from '@/geo/domain/figure';
import type { RegionRow } from '@/geo/domain/region';
import type { RegionView } from '@/geo/domain/region-view';
import { Choropleth } from '../charts/choropleth';
import { DistrictMultiples } from '../charts/district-multiples';
import { FigureValue } from '../ui/figure-value';
import { Section } from '../ui/section';
import { DistrictTotals } from './district-totals';

interface RegionDistrictsProps {
  region: RegionRow;
  view: RegionView;
  numberOf: (figure: Figure) => number;
}

/** An economic region district by district: two small maps, deposits by group, and totals published for districts. */
export function RegionDistricts({ region, view, numberOf }: RegionDistrictsProps) {
  const t = useTranslations('dossier.regionView');
  const { shapes, districts, cleared, totals } = view;
  const year = cleared[0]?.year;
  const clearedHa = cleared.flatMap(({ district_code, value }) =>
    value === null ? [] : [[district_code, value] as const],
  );
  return (
    <>
      <Section title={t('title')} aside={t('note')}>
        {region.bounds && (
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            <Choropleth
              title={t('shadeDeposits')}
              shapes={shapes}
              bounds={region.bounds}
              values={new Map(districts.map(({ code, total }) => [code, total]))}
              colour="var(--color-accent)"
            />
            {year !== undefined && (
              <div data-hazard>
                <Choropleth
                  title={t('shadeCleared', { year: String(year) })}
                  shapes={shapes}
                  bounds={region.bounds}
                  values={new Map(clearedHa)}
                  colour="var(--color-polymetal_mercury)"
                />
              </div>
            )}
          </div>
        )}
        <div className="mt-4">
          <DistrictMultiples districts={districts} />
        </div>
        <DistrictTable view={view} numberOf={numberOf} />
      </Section>
      {totals.length > 0 && (
        <Section title={t('totals')}>
          <DistrictTotals totals={totals} numberOf={numberOf} />
        </Section>
      )}
    </>
  );
}

function DistrictTable({ view: { districts, cleared }, numberOf }: Omit<RegionDistrictsProps, 'region'>) {
  const language = useLocale();
  const t = useTranslations('dossier.regionView');
  const words = useTranslations('words');
  return (
    <details className="mt-3">
      <summary className="cursor-pointer py-2 font-semibold text-accent">{t('table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="relative overflow-x-auto" aria-label={t('title')} tabIndex={0}>
        <table className="w-full text-left text-[13px] [&_td]:py-1 [&_td]:pr-3 [&_th]:py-1 [&_th]:pr-3 [&_th]:font-normal [&_tr]:border-b [&_tr]:border-line">
          <thead className="text-muted">
            <tr>
              <th scope="col">{t('district')}</th>
              <th scope="col">{t('all')}</th>
              {COMMODITY_GROUPS.map((group) => (
                <th key={group} scope="col">
                  {words(`commodityGroups.${group}`)}
                </th>
              ))}
              {cleared[0] && <th scope="col">{t('shadeCleared', { year: String(cleared[0].year) })}</th>}
            </tr>
          </thead>
          <tbody>
            {districts.map(({ code, names, total, byGroup }) => {
              const figure = cleared.find((one) => one.district_code === code);
              return (
                <tr key={code}>
                  <th scope="row">{names[language]}</th>
                  <td>{total}</td>
                  {COMMODITY_GROUPS.map((group) => (
                    <td key={group}>{byGroup[group]}</td>
                  ))}
                  {cleared[0] && (
                    <td data-hazard>
                      {figure ? <FigureValue figure={figure} number={numberOf(figure)} /> : t('noData')}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
