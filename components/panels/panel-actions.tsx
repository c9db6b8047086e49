import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CompareLink } from './compare-link';
import { type PagedKind, pageAddress } from './page-address';

interface PanelActionsProps {
  kind: PagedKind;
  slug: string;
  /** What else can be done with it. */
  children?: ReactNode;
}

const ACTION = 'flex min-h-12 items-center justify-center gap-1.5 font-bold text-accent hover:bg-accent-soft';

/** The line of links under a panel: its own page, for a deposit the comparison, and what else can be done. */
export function PanelActions({ kind, slug, children }: PanelActionsProps) {
  const t = useTranslations('panels');
  const language = useLocale();
  return (
    <div className="flex divide-x divide-line *:grow">
      <Link href={pageAddress(language, kind, slug)} prefetch={false} className={ACTION}>
        {kind === 'deposit' ? t('dossier') : t('fullPage')}
      </Link>
      {kind === 'deposit' && <CompareLink slugs={[slug]} className={ACTION} />}
      {children}
    </div>
  );
}
