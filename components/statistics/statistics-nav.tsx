import { useLocale, useTranslations } from 'next-intl';
import { Link } from '../ui/link';

const PARTS = { topics: '', workbench: '/workbench', paper: '/paper', findings: '/findings' } as const;

/** The parts of the statistics, the present one marked. */
export function StatisticsNav({ current }: { current: keyof typeof PARTS }) {
  const language = useLocale();
  const t = useTranslations('indicators.nav');
  return (
    <nav aria-label={t('label')} className="mb-5 flex gap-x-6 overflow-x-auto border-b border-line">
      {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
        <Link
          key={part}
          href={`/${language}/statistics${PARTS[part]}`}
          aria-current={part === current ? 'page' : undefined}
          className={`flex min-h-11 shrink-0 items-center border-b-2 font-semibold whitespace-nowrap ${
            part === current ? 'border-accent text-accent' : 'border-transparent text-muted hover:text-ink'
          }`}
        >
          {t(part)}
        </Link>
      ))}
    </nav>
  );
}
