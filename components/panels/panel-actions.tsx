import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type PagedKind, pageAddress } from './page-address';

/** The line of links under a panel: its own page. */
export function PanelActions({ kind, slug }: { kind: PagedKind; slug: string }) {
  const t = useTranslations('panels');
  const language = useLocale();
  return (
    <Link
      href={pageAddress(language, kind, slug)}
      prefetch={false}
      className="flex min-h-12 items-center justify-center font-bold text-accent hover:bg-accent-soft"
    >
      {kind === 'deposit' ? t('dossier') : t('fullPage')}
    </Link>
  );
}
