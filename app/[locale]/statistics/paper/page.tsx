import { getTranslations } from 'next-intl/server';
import { PaperCheckView } from '@/components/statistics/paper-check-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { paperCheck } from '@/geo/atlas/paper-check';

interface PaperProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PaperProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'statistics.paper' }))('title') };
}

export default async function PaperPage({ params }: PaperProps) {
  await pageLanguage(params);
  const { others, ...check } = await paperCheck();
  return (
    <PageShell>
      <PaperCheckView check={check} others={others} />
    </PageShell>
  );
}
