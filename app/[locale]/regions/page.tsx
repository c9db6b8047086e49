import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RegionTable } from '@/components/panels/region-table';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listRegions } from '@/geo/atlas/lists';

interface RegionsProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: RegionsProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'regions');
}

export default async function RegionsPage({ params }: RegionsProps) {
  const language = await pageLanguage(params);
  const [regions, t] = await Promise.all([listRegions(), getTranslations('pages')]);
  return (
    <PageShell>
      <PageJsonLd language={language} page="regions" />
      <PageTitle title={t('regions')} lead={t('regionsLead')} />
      <RegionTable regions={regions} />
    </PageShell>
  );
}
