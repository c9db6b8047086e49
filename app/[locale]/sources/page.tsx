import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LedgerView } from '@/components/ledger/ledger-view';
import { formatNumber } from '@/components/ui/format';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { ledger, ledgerSize } from '@/geo/atlas/ledger';
import { readLedgerAddress } from '@/geo/domain/ledger';

interface SourcesProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SourcesProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'sources');
}

export default async function SourcesPage({ params, searchParams }: SourcesProps) {
  const language = await pageLanguage(params);
  const place = readLedgerAddress(await searchParams);
  const [answer, all, t] = await Promise.all([ledger(place), ledgerSize(), getTranslations('sources')]);
  const lead = t('lead', {
    claims: formatNumber(all.claims, language),
    sources: formatNumber(all.sources, language),
  });
  return (
    <PageShell>
      <PageJsonLd language={language} page="sources" />
      <PageTitle title={t('title')} lead={lead} />
      <LedgerView place={place} {...answer} />
    </PageShell>
  );
}
