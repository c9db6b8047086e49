import type { Metadata } from 'next';

import { ClearanceView } from '@/components/clearance/clearance-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { clearance } from '@/geo/atlas/clearance';

interface ClearanceProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: ClearanceProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'clearance');
}

export default async function ClearancePage({ params }: ClearanceProps) {
  const language = await pageLanguage(params);
  return (
    <PageShell>
      <PageJsonLd language={language} page="clearance" />
      <ClearanceView answer={await clearance()} />
    </PageShell>
  );
}
