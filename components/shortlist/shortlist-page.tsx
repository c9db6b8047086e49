import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import { MESSAGES } from '@/geo/domain/messages';
import type { Renamed } from '@/geo/domain/renamed';
import type { ShortlistAddress } from '@/geo/domain/shortlist-address';
import { DepositPages } from '../panels/deposit-pages';
import { PageShell } from '../ui/page-shell';
import { PageTitle } from '../ui/page-title';
import { ShortlistView } from './shortlist-view';

interface ShortlistPageProps {
  /** What the address says, by present slugs. */
  address: ShortlistAddress;
  deposits: DepositRow[];
  renamed: Renamed;
}

/** The page of the short list: what the address holds, and, where scripts run, what this browser keeps. */
export function ShortlistPage({ address: { list, ignored }, deposits, renamed }: ShortlistPageProps) {
  const t = useTranslations('exports.list');
  const known = new Set(deposits.map(({ slug }) => slug));
  const unknown = list.filter(({ slug }) => !known.has(slug)).map(({ slug }) => slug);
  return (
    <PageShell>
      <DepositPages current="shortlist" />
      <PageTitle title={t('title')} lead={t('lead')} />
      {ignored.length > 0 && <Warning>{t('ignored', { parts: ignored.join(', ') })}</Warning>}
      {unknown.length > 0 && <Warning>{t('unknown', { slugs: unknown.join(', ') })}</Warning>}
      <WithWords>
        <ShortlistView unknown={unknown} deposits={deposits} renamed={renamed} />
      </WithWords>
    </PageShell>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <p className="mt-4 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3 break-words">
      {children}
    </p>
  );
}

function WithWords({ children }: { children: React.ReactNode }) {
  const { exports, panels, words } = MESSAGES[useLocale()];
  const { list } = exports;
  const { accuracy, accuracyDistrict, accuracyNone } = panels;
  const { commodityRoles, depositStatuses } = words;
  return (
    <NextIntlClientProvider
      messages={{
        exports: { list },
        panels: { accuracy, accuracyDistrict, accuracyNone },
        words: { commodityRoles, depositStatuses },
      }}
    >
      {children}
    </NextIntlClientProvider>
  );
}
