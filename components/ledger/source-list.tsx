import { useLocale, useTranslations } from 'next-intl';
import type { LedgerSource } from '@/geo/domain/ledger';
import { sourceAddress } from '@/geo/domain/ledger-address';
import { formatDate, writtenCount } from '../ui/format';
import { readableAddress } from './readable-address';

/** Sources as rows: who published what and when, and how many claims of the list rest on it. */
export function SourceList({ sources }: { sources: readonly LedgerSource[] }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const words = useTranslations('words');
  if (sources.length === 0) return <p className="px-4 py-6 text-muted">{t('noneSources')}</p>;
  return (
    <ul className="divide-y divide-line">
      {sources.map((source) => (
        <li
          key={source.id}
          id={source.id}
          className="grid grid-cols-1 gap-x-6 gap-y-1 px-4 py-3 [overflow-wrap:anywhere] md:grid-cols-[4fr_8fr_2fr]"
        >
          <div className="min-w-0">
            <a
              href={sourceAddress(language, source.id)}
              className="font-semibold text-accent underline decoration-from-font underline-offset-2"
            >
              {source.publisher}
            </a>
            <p className="text-xs text-muted">
              {words(`sourceKinds.${source.kind}`)}
              {source.published_on && ` · ${formatDate(source.published_on, language)}`}
            </p>
          </div>
          <div className="min-w-0 text-[13px]">
            {source.title ?? (source.url ? readableAddress(source.url) : (source.note ?? t('noTitle')))}
          </div>
          <div className="text-[13px] text-muted md:text-right">
            {t('claimsOf', writtenCount(source.claims, language))}
          </div>
        </li>
      ))}
    </ul>
  );
}
