import { useLocale, useTranslations } from 'next-intl';
import type { NearFeature } from '@/geo/domain/near';
import { Row, Rows } from '../ui/rows';
import { Section } from '../ui/section';
import { DistanceText } from './access-list';
import { FeatureLink } from './feature-link';

/** What lies near a project or a park: deposits, projects and parks with their distances; nothing where its place is not known. */
export function NearSection({ near }: { near: readonly NearFeature[] }) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  if (near.length === 0) return null;
  return (
    <Section title={t('nearby')} aside={t('nearbyNote')}>
      <Rows>
        {near.map(({ kind, slug, names, distance }) => (
          <Row
            key={`${kind}:${slug}`}
            label={
              <FeatureLink kind={kind} slug={slug}>
                {names[language]}
              </FeatureLink>
            }
            detail={words(`kinds.${kind}`)}
          >
            <DistanceText distance={distance} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
