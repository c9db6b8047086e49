import { useLocale, useTranslations } from 'next-intl';
import { writtenCount } from '../ui/format';
import { Link } from '../ui/link';
import { addressWith, type IndicatorShown } from './indicator-shown';

/** The topics, and the indicators of the present one with how many figures each has. */
export function IndicatorList({ shown }: { shown: IndicatorShown }) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const words = useTranslations('words');
  const { topics, indicators, indicator, settings } = shown;
  return (
    <>
      <nav aria-label={t('topics')} className="mt-4 flex flex-wrap gap-x-1 gap-y-1">
        {topics.map((topic) => (
          <Link
            key={topic}
            href={`?topic=${topic}`}
            scroll={false}
            aria-current={topic === indicator.topic ? 'true' : undefined}
            className={`flex min-h-11 items-center rounded-full px-4 font-semibold ${
              topic === indicator.topic ? 'bg-accent text-on-accent' : 'text-accent hover:bg-accent-soft'
            }`}
          >
            {words(`topics.${topic}` as 'topics.population')}
          </Link>
        ))}
      </nav>
      {indicators.length > 1 && (
        <nav
          aria-label={t('indicators')}
          className="mt-3 max-h-66 overflow-y-auto rounded-card bg-paper px-4 py-2 shadow-card"
        >
          <ul className="gap-x-6 sm:columns-2 lg:columns-3">
            {indicators.map((one) => (
              <li key={one.code} className="break-inside-avoid">
                <Link
                  href={addressWith(
                    { ...settings, indicator: one.code },
                    { regions: [], span: null, at: null, select: null, measure: 'value' },
                  )}
                  scroll={false}
                  aria-current={one.code === indicator.code ? 'true' : undefined}
                  className={`flex min-h-11 items-center justify-between gap-3 py-1 ${
                    one.code === indicator.code ? 'font-bold text-ink' : 'text-accent hover:underline'
                  }`}
                >
                  {one.names[language]}
                  <span className="shrink-0 text-xs font-normal text-muted">
                    {t('figures', writtenCount(one.figures, language))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
