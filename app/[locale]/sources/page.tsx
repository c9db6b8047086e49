import { getTranslations } from 'next-intl/server';
import { SourceTable } from '@/components/panels/source-table';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listSources } from '@/geo/atlas/source-list';

interface SourcesProps {
  params: Promise<{ locale: string }>;
}

export default async function SourcesPage({ params }: SourcesProps) {
  await pageLanguage(params);
  const [sources, t] = await Promise.all([listSources(), getTranslations('pages')]);
  const claims = sources.reduce((sum, source) => sum + source.claimCount, 0);
  return (
    <PageShell>
      <PageTitle title={t('sources')} lead={t('sourcesLead', { sources: sources.length, claims })} />
      <SourceTable sources={sources} />
    </PageShell>
  );
}
