import { getTranslations } from 'next-intl/server';
import { ClearanceView } from '@/components/clearance/clearance-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { clearance } from '@/geo/atlas/clearance';

interface ClearanceProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: ClearanceProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'clearance' }))('title') };
}

export default async function ClearancePage({ params }: ClearanceProps) {
  await pageLanguage(params);
  return (
    <PageShell>
      <ClearanceView answer={await clearance()} />
    </PageShell>
  );
}
