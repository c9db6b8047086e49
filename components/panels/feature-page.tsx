import { MapPinned } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FeatureKind } from '@/geo/domain/layers';
import { Icon } from '../ui/icon';
import { PageCard } from '../ui/page-card';
import { PageShell } from '../ui/page-shell';
import { FeatureLink } from './feature-link';

interface FeaturePageProps {
  kind: FeatureKind;
  slug: string;
  children: ReactNode;
}

/** The page of one feature: what its panel holds, and the way to the map. */
export function FeaturePage({ kind, slug, children }: FeaturePageProps) {
  const t = useTranslations('panels');
  return (
    <PageShell>
      <PageCard>
        <p className="mb-3 flex items-center gap-1.5 font-semibold">
          <Icon of={MapPinned} size={16} className="text-accent" />
          <FeatureLink kind={kind} slug={slug}>
            {t('showOnMap')}
          </FeatureLink>
        </p>
        {children}
      </PageCard>
    </PageShell>
  );
}
