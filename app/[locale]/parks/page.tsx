import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ParkTable } from '@/components/panels/park-table';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listParks } from '@/geo/atlas/lists';

interface ParksProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: ParksProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'parks');
}

export default async function ParksPage({ params }: ParksProps) {
  const language = await pageLanguage(params);
  const [parks, t] = await Promise.all([listParks(), getTranslations('pages')]);
  return (
    <PageShell>
      <PageJsonLd language={language} page="parks" />
      <PageTitle title={t('parks')} lead={t('parksLead', { count: parks.length })} />
      <ParkTable parks={parks} />
    </PageShell>
  );
}
