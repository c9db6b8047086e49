import { getTranslations } from 'next-intl/server';
import { StatisticsView } from '@/components/statistics/statistics-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { statistics } from '@/geo/atlas/statistics';
import type { AddressQuery } from '@/geo/statistics/address-reader';
import { parseSettings } from '@/geo/statistics/settings';

interface WorkbenchProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: WorkbenchProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'indicators' }))('workbenchTitle') };
}

export default async function WorkbenchPage({ params, searchParams }: WorkbenchProps) {
  await pageLanguage(params);
  const settings = parseSettings(await searchParams);
  return (
    <PageShell>
      <StatisticsView settings={settings} answer={await statistics(settings)} />
    </PageShell>
  );
}
