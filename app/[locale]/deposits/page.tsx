import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { DepositExplorer } from '@/components/explorer/deposit-explorer';
import { DepositPages } from '@/components/panels/deposit-pages';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { depositCount, depositExplorer, readExplorerAddress } from '@/geo/atlas/deposit-explorer';
import type { AddressQuery } from '@/geo/domain/address-query';
import { MESSAGES } from '@/geo/domain/messages';

interface DepositsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: DepositsProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'deposits');
}

export default async function DepositsPage({ params, searchParams }: DepositsProps) {
  const language = await pageLanguage(params);
  const asked = await readExplorerAddress(await searchParams);
  const [first, all] = await Promise.all([depositExplorer(asked, language), depositCount()]);
  const unknown = asked.address.ignored.filter(({ reason }) => reason === 'unknown_facet');
  const { explorer, map, pages, panels, words } = MESSAGES[language];
  const { ignoredTitle, ignoredText } = panels;
  const { kinds, commodityGroups, depositStatuses, systems } = words;
  return (
    <PageShell wide>
      <PageJsonLd language={language} page="deposits" />
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6">
        <h1 className="text-[22px] leading-8 font-bold">{pages.deposits}</h1>
        <DepositPages current="explorer" />
      </div>
      <NextIntlClientProvider
        messages={{
          explorer,
          map,
          pages,
          panels: { ignoredTitle, ignoredText },
          words: { kinds, commodityGroups, depositStatuses, systems },
        }}
      >
        <DepositExplorer language={language} first={first} all={all} unknown={unknown} />
      </NextIntlClientProvider>
      <p className="mt-3 text-xs text-muted">{explorer.note}</p>
    </PageShell>
  );
}
