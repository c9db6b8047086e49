import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { IndicatorsView } from '@/components/statistics/indicators-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { indicatorPage } from '@/geo/atlas/indicators';
import type { AddressQuery } from '@/geo/domain/address-query';
import { queryText } from '@/geo/statistics/address-reader';
import { setsWorkbench } from '@/geo/statistics/settings';

interface StatisticsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: StatisticsProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'statistics');
}

export default async function StatisticsPage({ params, searchParams }: StatisticsProps) {
  const language = await pageLanguage(params);
  const query = await searchParams;
  if (setsWorkbench(query)) permanentRedirect(`/${language}/statistics/workbench?${queryText(query)}`);
  const { count, shown } = await indicatorPage(query);
  return (
    <PageShell>
      <PageJsonLd language={language} page="statistics" />
      <IndicatorsView shown={shown} count={count} />
    </PageShell>
  );
}
