import { useLocale, useTranslations } from 'next-intl';
import { Link } from '../ui/link';

const PAGES = { overlay: 'link', blocked: 'blockedLink' } as const;

/** The pages about what stands in the way, each a tap away from the other. */
export function OverlayPages({ current }: { current: keyof typeof PAGES }) {
  const t = useTranslations('overlay');
  const language = useLocale();
  return (
    <nav aria-label={t('title')} className="-mx-1 flex max-w-full overflow-x-auto print:hidden">
      {Object.entries(PAGES).map(([page, name]) => (
        <Link
          key={page}
          href={`/${language}/clearance/${page}`}
          aria-current={page === current ? 'page' : undefined}
          className="mx-1 flex min-h-11 items-center border-b-2 border-transparent font-semibold whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          <span className="px-1">{t(name)}</span>
        </Link>
      ))}
    </nav>
  );
}
