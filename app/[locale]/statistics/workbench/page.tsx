import type { Metadata } from 'next';
import { StatisticsView } from '@/components/statistics/statistics-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { statistics } from '@/geo/atlas/statistics';
import type { AddressQuery } from '@/geo/domain/address-query';
import { parseSettings } from '@/geo/statistics/settings';

interface WorkbenchProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: WorkbenchProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'workbench');
}

export default async function WorkbenchPage({ params, searchParams }: WorkbenchProps) {
  const language = await pageLanguage(params);
  const settings = parseSettings(await searchParams);
  return (
    <PageShell>
      <PageJsonLd language={language} page="workbench" />
      <StatisticsView settings={settings} answer={await statistics(settings)} />
    </PageShell>
  );
}
