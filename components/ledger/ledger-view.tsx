import { useLocale, useTranslations } from 'next-intl';
import type {
  IgnoredLedgerPart,
  LedgerClaim,
  LedgerOption,
  LedgerPlace,
  LedgerSource,
} from '@/geo/domain/ledger';
import { ledgerAddress, ledgerQuery } from '@/geo/domain/ledger-address';
import { formatNumber } from '../ui/format';
import { Link } from '../ui/link';
import { ClaimList } from './claim-list';
import { LedgerForm } from './ledger-form';
import { LedgerPages } from './ledger-pages';
import { SourceList } from './source-list';

interface LedgerViewProps {
  place: LedgerPlace & { ignored: readonly IgnoredLedgerPart[] };
  claims: readonly LedgerClaim[];
  sources: readonly LedgerSource[];
  counts: { claims: number; sources: number };
  options: readonly LedgerOption[];
}

/** The ledger: the filter, then the claims or the sources that meet it, a page at a time. */
export function LedgerView({ place, claims, sources, counts, options }: LedgerViewProps) {
  const t = useTranslations('sources');
  const { show, ignored } = place;
  return (
    <>
      <LedgerForm place={place} options={options} />
      {ignored.length > 0 && (
        <p role="status" className="mt-3 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-2">
          {t('ignored', { parts: ignored.map(({ name, said }) => `${name}=${said}`).join(', ') })}
        </p>
      )}
      <Tabs place={place} counts={counts} />
      <div className="rounded-card rounded-tl-none bg-paper shadow-card">
        {show === 'claims' ? <ClaimList claims={claims} /> : <SourceList sources={sources} />}
      </div>
      <LedgerPages place={place} count={counts[show]} />
      <Downloads place={place} />
    </>
  );
}

function Tabs({ place, counts }: { place: LedgerPlace; counts: LedgerViewProps['counts'] }) {
  const language = useLocale();
  const t = useTranslations('sources');
  return (
    <nav aria-label={t('tabs')} className="mt-6 flex">
      {(['claims', 'sources'] as const).map((show) => (
        <Link
          key={show}
          href={ledgerAddress(language, { ...place, show, page: 1 })}
          aria-current={show === place.show ? 'page' : undefined}
          className="flex min-h-11 items-center rounded-t-card px-4 font-semibold text-muted aria-[current]:bg-paper aria-[current]:text-ink aria-[current]:shadow-card"
        >
          {t(show === 'claims' ? 'tabClaims' : 'tabSources', {
            count: formatNumber(counts[show], language),
          })}
        </Link>
      ))}
    </nav>
  );
}

function Downloads({ place: { filter, show } }: { place: LedgerPlace }) {
  const t = useTranslations('sources');
  const query = ledgerQuery(filter);
  const link = 'inline-flex min-h-11 items-center font-semibold text-accent underline';
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-5 print:hidden">
      <span className="text-muted">{t('download')}:</span>
      <a href={`/api/${show}.csv${query && `?${query}`}`} download className={link}>
        {t('csv')}
      </a>
      <a href={`/api/${show}${query && `?${query}`}`} className={link}>
        {t('json')}
      </a>
    </p>
  );
}
