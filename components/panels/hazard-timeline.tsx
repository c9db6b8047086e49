import { useLocale, useTranslations } from 'next-intl';
import type { LandReleaseRow } from '@/geo/domain/hazard-area';
import type { HazardEvent } from '@/geo/domain/hazard-event';
import { formatDate, formatFixed, formatNumber } from '../ui/format';
import { Section } from '../ui/section';

interface HazardTimelineProps {
  releases: readonly LandReleaseRow[];
  events: readonly HazardEvent[];
}

/** What happened on the land of an area, in the order of its days, each with the day on which it was written down. */
export function HazardTimeline({ releases, events }: HazardTimelineProps) {
  const t = useTranslations('hazard');
  const dayOf = (event: HazardEvent) => event.valid_on ?? event.recorded_on;
  const ordered = events.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const releaseOf = (event: HazardEvent) =>
    event === events.findLast(({ release_slug }) => release_slug === event.release_slug)
      ? releases.find(({ slug }) => slug === event.release_slug)
      : undefined;
  return (
    <Section title={t('timeline')}>
      <ol className="ml-1.5 border-l-2 border-line">
        {ordered.map((event) => (
          <Line
            key={`${event.kind} ${event.release_slug} ${event.recorded_on} ${event.valid_on}`}
            event={event}
            release={releaseOf(event)}
          />
        ))}
      </ol>
    </Section>
  );
}

function Line({ event, release }: { event: HazardEvent; release: LandReleaseRow | undefined }) {
  const language = useLocale();
  const t = useTranslations('hazard');
  const words = useTranslations('words');
  const { type } = event;
  const isRelease = type !== null && type !== 'sha' && type !== 'cha';
  return (
    <li className="relative pb-3 pl-4">
      <span
        aria-hidden
        className={`absolute top-1.5 -left-[7px] size-3 rounded-full border-2 border-paper ${isRelease ? 'bg-muted' : 'bg-hazard'}`}
      />
      <p>
        <span className="text-muted">{event.valid_on && formatDate(event.valid_on, language)}</span>{' '}
        <strong>
          {t(`events.${event.kind}`, {
            type: isRelease ? words(`releaseTypes.${type}`) : '',
            status: event.status ? words(`hazardStatuses.${event.status}`) : '',
          })}
        </strong>
        {event.area_ha !== null && ` · ${formatFixed(event.area_ha, language, 2)} ${words('units.ha')}`}
      </p>
      {release && <ReleaseFacts release={release} />}
      {event.reason && <p className="text-[13px]">{event.reason[language]}</p>}
      <p className="text-xs text-muted">
        {t('recordedOn', { date: formatDate(event.recorded_on, language) })}
      </p>
    </li>
  );
}

function ReleaseFacts({ release }: { release: LandReleaseRow }) {
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
  const facts = [
    words(`releaseMethods.${release.method}`),
    release.depth_m !== null && t('depth', { cm: formatNumber(release.depth_m * 100, language) }),
    ...found.map(([device, count]) => `${words(`devices.${device}`)}: ${formatNumber(count, language)}`),
    release.quality_sample_percent !== null &&
      t('qualitySample', { percent: formatNumber(release.quality_sample_percent, language) }),
    release.handed_over_on
      ? t('handedOver', { date: formatDate(release.handed_over_on, language) })
      : t('notHandedOver'),
  ];
  return <p className="text-[13px] text-muted">{facts.filter(Boolean).join(' · ')}</p>;
}
