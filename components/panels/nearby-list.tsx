import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Nearby } from '@/geo/domain/nearby';
import { formatDate, formatNumber } from '../ui/format';
import { Row, Rows } from '../ui/rows';
import { SourceMark } from '../ui/source-mark';
import { FeatureLink } from './feature-link';

interface NearbyListProps {
  nearby: readonly Nearby[];
  numberOf: (figure: Figure) => number;
}

/** What lies near: the nearest of each kind, its distance as an interval, how far it has been built. */
export function NearbyList({ nearby, numberOf }: NearbyListProps) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  return (
    <Rows>
      {nearby.map((thing) => (
        <Row
          key={`${thing.nearby_kind}:${thing.slug}`}
          label={
            <FeatureLink kind={thing.feature_kind} slug={thing.slug}>
              {thing.names[language]}
            </FeatureLink>
          }
          detail={
            <>
              {words(`nearbyKinds.${thing.nearby_kind}`)}
              {thing.progress ? (
                <>
                  {' · '}
                  {t('built', {
                    percent: formatNumber(thing.progress.percent, language),
                    date: thing.progress.as_of ? formatDate(thing.progress.as_of, language) : t('noDate'),
                  })}{' '}
                  <SourceMark figure={thing.progress} number={numberOf(thing.progress)} />
                </>
              ) : (
                thing.status &&
                ` · ${words(`projectStatuses.${thing.status}` as 'projectStatuses.completed')}`
              )}
            </>
          }
        >
          <span className="font-semibold whitespace-nowrap">
            {formatNumber(thing.distance.km, language, 0)} ±{' '}
            {formatNumber(thing.distance.plusMinusKm, language, 0)} km
          </span>
        </Row>
      ))}
    </Rows>
  );
}
