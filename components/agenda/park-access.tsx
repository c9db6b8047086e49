import { useLocale, useTranslations } from 'next-intl';
import type { AccessAnswer, AccessFeature } from '@/geo/domain/access';
import type { Figure } from '@/geo/domain/figure';
import { AccessProgress, DistanceText } from '../panels/access-list';
import { PageLink } from '../panels/page-link';

interface ParkAccessProps {
  access: readonly AccessAnswer[];
  numberOf: (figure: Figure) => number;
}

/** What is nearest to a park, as things stand and when the works under way are done; distances as intervals. */
export function ParkAccess({ access, numberOf }: ParkAccessProps) {
  const t = useTranslations('agenda');
  const words = useTranslations('words');
  return (
    <div className="mt-2">
      <p className="eyebrow">{t('access')}</p>
      <dl>
        {access.map(({ kind, now, afterProjects }) => (
          <div key={kind} className="py-0.5">
            <dt className="text-muted">{words(`accessKinds.${kind}`)}</dt>
            <dd>{now ? <Near feature={now} state={t('now')} numberOf={numberOf} /> : t('noData')}</dd>
            {afterProjects && afterProjects.slug !== now?.slug && (
              <dd>
                <Near feature={afterProjects} state={t('after')} numberOf={numberOf} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}

interface NearProps {
  feature: AccessFeature;
  state: string;
  numberOf: ParkAccessProps['numberOf'];
}

function Near({ feature, state, numberOf }: NearProps) {
  const language = useLocale();
  return (
    <>
      <span data-computed="geometry">
        <DistanceText distance={feature.distance} />
      </span>{' '}
      <PageLink kind={feature.featureKind} slug={feature.slug}>
        {feature.names[language]}
      </PageLink>
      <span className="text-xs text-muted">
        {' '}
        · {state}
        <AccessProgress feature={feature} numberOf={numberOf} />
      </span>
    </>
  );
}
