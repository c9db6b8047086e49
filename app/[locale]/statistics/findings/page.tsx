import { getTranslations } from 'next-intl/server';
import { FindingsView } from '@/components/statistics/findings-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { findings } from '@/geo/atlas/findings';

interface FindingsProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: FindingsProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'statistics.findings' }))('title') };
}

export default async function FindingsPage({ params }: FindingsProps) {
  await pageLanguage(params);
  return (
    <PageShell>
      <FindingsView {...(await findings())} />
    </PageShell>
  );
}
