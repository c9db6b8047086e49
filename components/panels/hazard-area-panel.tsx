import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl';
import type { HazardAreaProfile } from '@/geo/domain/hazard-area';
import { MESSAGES } from '@/geo/domain/messages';
import { formatDate, formatNumber } from '../ui/format';
import { FeatureLink } from './feature-link';
import { HazardStateIsland } from './hazard-state-island';
import { HazardTimeline } from './hazard-timeline';
import { Title } from './title';

/** A surveyed hazard area: what is suspected or confirmed, its balance at the map's time, its timeline, and that it may be an exercise. */
export function HazardAreaPanel({ profile: { area, releases, events } }: { profile: HazardAreaProfile }) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const facts = [
    area.survey_date && [t('surveyed'), formatDate(area.survey_date, language)],
    area.evidence && [t('evidence'), words(`evidence.${area.evidence}`)],
    [t('devices'), area.device_categories.map((device) => words(`devices.${device as 'AP'}`)).join(', ')],
    [t('accuracyOfOutline'), `± ${formatNumber(area.accuracy_m, language)} m`],
    [t('source'), [area.source.publisher, area.source.title].filter(Boolean).join(': ')],
  ].filter((fact) => fact !== null && fact !== '');
  const { hazard, panels, words: vocabularies } = MESSAGES[language];
  const { units, releaseTypes, hazardStatuses } = vocabularies;
  const { openArea, initialArea, balance } = panels;
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
      <NextIntlClientProvider
        messages={{
          hazard,
          panels: { openArea, initialArea, balance },
          words: { units, releaseTypes, hazardStatuses },
        }}
      >
        <HazardStateIsland events={events} />
      </NextIntlClientProvider>
      <dl className="mt-5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <HazardTimeline releases={releases} events={events} />
      <p className="mt-5 rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-2">
        {t('releaseNever')}
      </p>
    </article>
  );
}
