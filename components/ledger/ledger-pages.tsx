import { useLocale, useTranslations } from 'next-intl';
import type { LedgerPlace } from '@/geo/domain/ledger';
import { LEDGER_PAGE_ROWS } from '@/geo/domain/ledger';
import { ledgerAddress } from '@/geo/domain/ledger-address';
import { formatNumber } from '../ui/format';
import { Link } from '../ui/link';

/** Which rows are shown, and the way to the rows before and after. */
export function LedgerPages({ place, count }: { place: LedgerPlace; count: number }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const last = Math.ceil(count / LEDGER_PAGE_ROWS);
  const from = (place.page - 1) * LEDGER_PAGE_ROWS + 1;
  const number = (value: number) => formatNumber(value, language);
  return (
    <nav aria-label={t('pages')} className="mt-3 flex min-h-11 items-center justify-between gap-4">
      <PageStep place={{ ...place, page: place.page - 1 }} shown={place.page > 1}>
        ← {t('previous')}
      </PageStep>
      <span className="text-muted">
        {from <= count &&
          t('pageOf', {
            from: number(from),
            to: number(Math.min(count, from + LEDGER_PAGE_ROWS - 1)),
            count: number(count),
          })}
      </span>
      <PageStep place={{ ...place, page: Math.min(place.page, last) + 1 }} shown={place.page < last}>
        {t('next')} →
      </PageStep>
    </nav>
  );
}

interface PageStepProps {
  place: LedgerPlace;
  shown: boolean;
  children: React.ReactNode;
}

function PageStep({ place, shown, children }: PageStepProps) {
  const language = useLocale();
  if (!shown) return <span />;
  return (
    <Link
      href={ledgerAddress(language, place)}
      className="flex min-h-11 items-center font-semibold text-accent"
    >
      {children}
    </Link>
  );
}
