import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CompareLink } from './compare-link';
import { type PagedKind, pageAddress } from './page-address';

const ACTION =
  'flex min-h-12 grow items-center justify-center gap-1.5 font-bold text-accent hover:bg-accent-soft';

/** The line of links under a panel: its own page, and for a deposit the comparison. */
export function PanelActions({ kind, slug }: { kind: PagedKind; slug: string }) {
  const t = useTranslations('panels');
  const language = useLocale();
  return (
    <div className="flex divide-x divide-line">
      <Link href={pageAddress(language, kind, slug)} prefetch={false} className={ACTION}>
        {kind === 'deposit' ? t('dossier') : t('fullPage')}
      </Link>
      {kind === 'deposit' && <CompareLink slugs={[slug]} className={ACTION} />}
    </div>
  );
}
