import { getTranslations } from 'next-intl/server';
import { ParkTable } from '@/components/panels/park-table';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listParks } from '@/geo/atlas/lists';

interface ParksProps {
  params: Promise<{ locale: string }>;
}

export default async function ParksPage({ params }: ParksProps) {
  await pageLanguage(params);
  const [parks, t] = await Promise.all([listParks(), getTranslations('pages')]);
  return (
    <PageShell>
      <PageTitle title={t('parks')} lead={t('parksLead', { count: parks.length })} />
      <ParkTable parks={parks} />
    </PageShell>
  );
}
