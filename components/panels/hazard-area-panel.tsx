import { useLocale, useTranslations } from 'next-intl';
import type { HazardAreaProfile, LandReleaseRow } from '@/geo/domain/hazard-area';
import { formatDate, formatFixed, formatNumber } from '../ui/format';
import { Rows } from '../ui/rows';
import { Section } from '../ui/section';
import { FeatureLink } from './feature-link';
import { Title } from './title';

/** A surveyed hazard area: what is suspected or confirmed, what of it was released, and that it may be an exercise. */
export function HazardAreaPanel({ profile: { area, releases } }: { profile: HazardAreaProfile }) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const facts = [
    [t('status'), words(`hazardStatuses.${area.status}`)],
    area.survey_date && [t('surveyed'), formatDate(area.survey_date, language)],
    area.evidence && [t('evidence'), words(`evidence.${area.evidence}`)],
    [t('devices'), area.device_categories.map((device) => words(`devices.${device as 'AP'}`)).join(', ')],
    [t('accuracyOfOutline'), `± ${formatNumber(area.accuracy_m, language)} m`],
    [t('source'), [area.source.publisher, area.source.title].filter(Boolean).join(': ')],
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <article data-hazard>
      {area.dataset === 'exercise' && (
        <p className="mr-8 mb-3 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">
          <strong>EXERCISE.</strong> {t('exerciseNote')}
        </p>
      )}
      <Title eyebrow={words(`hazardTypes.${area.type}`)} name={area.names[language]}>
        <p className="mt-1">
          <FeatureLink kind="region" slug={area.region_code}>
            {area.region_names[language]}
          </FeatureLink>
        </p>
      </Title>
      <Balance area={area} releases={releases} />
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {releases.length > 0 && (
        <Section title={t('landRelease')} aside={String(releases.length)}>
          <Rows>
            {releases.map((release) => (
              <Release key={release.slug} release={release} />
            ))}
          </Rows>
        </Section>
      )}
      <p className="mt-5 rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-2">
        {t('releaseNever')}
      </p>
    </article>
  );
}

function Balance({ area, releases }: HazardAreaProfile) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const released = (['cancelled', 'reduced', 'cleared'] as const).map((type) => ({
    name: words(`releaseTypes.${type}`),
    areaHa: sumOf(releases.filter((release) => release.type === type)),
  }));
  const parts = [{ name: t('openArea'), areaHa: area.open_ha }, ...released];
  return (
    <table className="mt-4 w-full">
      <caption className="pb-1 text-left text-muted">{t('balance')}</caption>
      <tbody>
        {parts.map(({ name, areaHa }) => (
          <tr key={name} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {name}
            </th>
            <td className="text-right">
              {formatFixed(areaHa, language, 2)} {words('units.ha')}
            </td>
          </tr>
        ))}
        <tr className="border-t-2 border-line font-bold">
          <th scope="row" className="py-1 text-left">
            {t('initialArea')}
          </th>
          <td className="text-right">
            {formatFixed(area.area_ha, language, 2)} {words('units.ha')}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Release({ release }: { release: LandReleaseRow }) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const found = (
    [
      ['AP', release.ap_mines],
      ['AT', release.at_mines],
      ['UXO', release.uxo],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <li className="py-2">
      <strong>{words(`releaseTypes.${release.type}`)}</strong> {formatFixed(release.area_ha, language, 2)}{' '}
      {words('units.ha')} · {formatDate(release.completed_on, language)}
      <p className="text-[13px] text-muted">
        {[
          words(`releaseMethods.${release.method}`),
          release.depth_m !== null && t('depth', { cm: formatNumber(release.depth_m * 100, language) }),
          ...found.map(([device, count]) => `${words(`devices.${device}`)}: ${count}`),
          release.quality_sample_percent !== null &&
            t('qualitySample', { percent: formatNumber(release.quality_sample_percent, language) }),
          release.handed_over_on
            ? t('handedOver', { date: formatDate(release.handed_over_on, language) })
            : t('notHandedOver'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

function sumOf(releases: readonly LandReleaseRow[]): number {
  return releases.reduce((sum, { area_ha }) => sum + area_ha, 0);
}
