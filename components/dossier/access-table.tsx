import { useLocale, useTranslations } from 'next-intl';
import type { AccessAnswer, AccessFeature } from '@/geo/domain/access';
import type { Figure } from '@/geo/domain/figure';
import { AccessProgress, DistanceText } from '../panels/access-list';
import { PageLink } from '../panels/page-link';

interface AccessTableProps {
  access: readonly AccessAnswer[];
  numberOf: (figure: Figure) => number;
}

/** What is near: as things stand beside what will be there when the projects under way are done. */
export function AccessTable({ access, numberOf }: AccessTableProps) {
  const t = useTranslations('dossier');
  return (
    <table className="dossier-table">
      <caption className="sr-only">{t('access')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('accessNow')}</th>
          <th scope="col">{t('accessAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {access.map((answer) => (
          <AccessLine key={answer.kind} answer={answer} numberOf={numberOf} />
        ))}
      </tbody>
    </table>
  );
}

function AccessLine({ answer, numberOf }: { answer: AccessAnswer; numberOf: AccessTableProps['numberOf'] }) {
  const t = useTranslations('dossier');
  const words = useTranslations('words');
  const { now, afterProjects } = answer;
  const same = now !== null && now.slug === afterProjects?.slug;
  return (
    <tr>
      <th scope="row">{words(`accessKinds.${answer.kind}`)}</th>
      <td>{now ? <Feature feature={now} numberOf={numberOf} /> : <NoData />}</td>
      <td>
        {same && <span className="text-muted">{t('accessSame')}</span>}
        {!same && (afterProjects ? <Feature feature={afterProjects} numberOf={numberOf} /> : <NoData />)}
      </td>
    </tr>
  );
}

function NoData() {
  return <span className="text-muted">{useTranslations('panels')('noData')}</span>;
}

function Feature({ feature, numberOf }: { feature: AccessFeature; numberOf: AccessTableProps['numberOf'] }) {
  const language = useLocale();
  return (
    <>
      <Distance distance={feature.distance} />{' '}
      <PageLink kind={feature.featureKind} slug={feature.slug}>
        {feature.names[language]}
      </PageLink>
      <span className="text-xs text-muted">
        <AccessProgress feature={feature} numberOf={numberOf} />
      </span>
    </>
  );
}

/** A distance as an interval in whole kilometres, computed from two positions and both their accuracies. */
export function Distance({ distance }: { distance: AccessFeature['distance'] }) {
  return (
    <span className="font-semibold whitespace-nowrap" data-computed="geometry">
      <DistanceText distance={distance} />
    </span>
  );
}
