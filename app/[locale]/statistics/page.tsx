import { getTranslations } from 'next-intl/server';
import { StatisticsView } from '@/components/statistics/statistics-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { statistics } from '@/geo/atlas/statistics';
import { type AddressQuery, parseSettings } from '@/geo/statistics/settings';

interface StatisticsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: StatisticsProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'statistics.page' }))('title') };
}

export default async function StatisticsPage({ params, searchParams }: StatisticsProps) {
  await pageLanguage(params);
  const settings = parseSettings(await searchParams);
  return (
    <PageShell>
      <StatisticsView settings={settings} answer={await statistics(settings)} />
    </PageShell>
  );
}
