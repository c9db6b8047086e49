import { useLocale, useTranslations } from 'next-intl';
import { Link } from '../ui/link';

const PATHS = { explorer: '', ranking: '/ranking', compare: '/compare', shortlist: '/shortlist' } as const;

export type DepositPage = keyof typeof PATHS;

/** The pages about deposits, each a tap away from the others. */
export function DepositPages({ current }: { current: DepositPage }) {
  const t = useTranslations('pages.depositPages');
  const language = useLocale();
  return (
    <nav aria-label={t('label')} className="-mx-1 flex max-w-full overflow-x-auto print:hidden">
      {Object.entries(PATHS).map(([page, path]) => (
        <Link
          key={page}
          href={`/${language}/deposits${path}`}
          aria-current={page === current ? 'page' : undefined}
          className="mx-1 flex min-h-11 items-center border-b-2 border-transparent font-semibold whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          <span className="px-1">{t(page as DepositPage)}</span>
        </Link>
      ))}
    </nav>
  );
}
