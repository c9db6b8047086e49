import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FeatureKind } from '@/geo/domain/layers';
import { Link } from '../ui/link';
import { pageAddress } from './page-address';

interface PanelActionsProps {
  kind: FeatureKind;
  slug: string;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** The line of links under a panel: its own page, and what else can be done. */
export function PanelActions({ kind, slug, children }: PanelActionsProps) {
  const t = useTranslations('panels');
  const language = useLocale();
  return (
    <div className="flex divide-x divide-line *:grow">
      <Link
        href={pageAddress(language, kind, slug)}
        className="flex min-h-12 items-center justify-center font-bold text-accent hover:bg-accent-soft"
      >
        {kind === 'deposit' ? t('dossier') : t('fullPage')}
      </Link>
      {children}
    </div>
  );
}
