import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { AccessAnswer, AccessFeature } from '@/geo/domain/access';
import type { DistanceInterval } from '@/geo/domain/distance';
import type { Figure } from '@/geo/domain/figure';
import { formatDate, formatNumber } from '../ui/format';
import { Row, Rows } from '../ui/rows';
import { SourceMark } from '../ui/source-mark';
import { FeatureLink } from './feature-link';

type NumberOf = (figure: Figure) => number;

interface AccessListProps {
  access: readonly AccessAnswer[];
  numberOf: NumberOf;
}

/** What lies near: the nearest of each kind as things stand, and the nearest under way where that is another one. */
export function AccessList({ access, numberOf }: AccessListProps) {
  const t = useTranslations('readiness.access');
  const words = useTranslations('words');
  return (
    <Rows>
      {access.map(({ kind, now, afterProjects }) => {
        const awaited = afterProjects && afterProjects.slug !== now?.slug ? afterProjects : null;
        const kindName = words(`accessKinds.${kind}`);
        return (
          <Fragment key={kind}>
            {now && <FeatureRow feature={now} kindName={kindName} numberOf={numberOf} />}
            {awaited && <FeatureRow feature={awaited} kindName={kindName} numberOf={numberOf} />}
            {!now && !awaited && (
              <Row label={kindName}>
                <span className="text-muted">{t('noData')}</span>
              </Row>
            )}
          </Fragment>
        );
      })}
    </Rows>
  );
}

interface FeatureRowProps {
  feature: AccessFeature;
  kindName: string;
  numberOf: NumberOf;
}

function FeatureRow({ feature, kindName, numberOf }: FeatureRowProps) {
  const language = useLocale();
  return (
    <Row
      label={
        <FeatureLink kind={feature.featureKind} slug={feature.slug}>
          {feature.names[language]}
        </FeatureLink>
      }
      detail={
        <>
          {kindName}
          <AccessProgress feature={feature} numberOf={numberOf} />
        </>
      }
    >
      <DistanceText distance={feature.distance} />
    </Row>
  );
}

/** How far a thing near has been built, when it is expected, and whether its course is only schematic. */
export function AccessProgress({ feature, numberOf }: { feature: AccessFeature; numberOf: NumberOf }) {
  const language = useLocale();
  const t = useTranslations('readiness.access');
  const panels = useTranslations('panels');
  const words = useTranslations('words');
  const { progress, target } = feature;
  const parts: [string, ReactNode][] = [];
  if (progress) {
    const date = progress.as_of ? formatDate(progress.as_of, language) : panels('noDate');
    const built = panels('built', { percent: formatNumber(progress.percent, language), date });
    parts.push(['built', <Sourced key="built" text={built} figure={progress} numberOf={numberOf} />]);
  } else if (feature.status) {
    parts.push(['status', words(`projectStatuses.${feature.status}` as 'projectStatuses.completed')]);
  }
  if (feature.expectedYear !== null) {
    const expected = t('expected', { year: String(feature.expectedYear) });
    parts.push(['expected', <Sourced key="expected" text={expected} figure={target} numberOf={numberOf} />]);
  }
  if (feature.schematic) parts.push(['schematic', t('schematic')]);
  return parts.map(([key, part]) => (
    <Fragment key={key}>
      {' · '}
      {part}
    </Fragment>
  ));
}

function Sourced({ text, figure, numberOf }: { text: string; figure: Figure | null; numberOf: NumberOf }) {
  return (
    <>
      {text} {figure && <SourceMark figure={figure} number={numberOf(figure)} />}
    </>
  );
}

/** Says from where the distances of a deposit are measured that is known only to its district. */
export function FromDistrict() {
  return <p className="mt-1 text-xs text-muted">{useTranslations('readiness.access')('fromDistrict')}</p>;
}

/** A straight-line distance as an interval, rounded to whole kilometres: "38 ± 7 km". */
export function DistanceText({ distance }: { distance: DistanceInterval }) {
  const language = useLocale();
  return (
    <span className="font-semibold whitespace-nowrap">
      {formatNumber(distance.km, language, 0)} ± {formatNumber(distance.plusMinusKm, language, 0)} km
    </span>
  );
}
