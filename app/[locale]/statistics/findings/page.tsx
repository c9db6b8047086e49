import type { Metadata } from 'next';

import { FindingsView } from '@/components/statistics/findings-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { findings } from '@/geo/atlas/findings';

interface FindingsProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: FindingsProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'findings');
}

export default async function FindingsPage({ params }: FindingsProps) {
  const language = await pageLanguage(params);
  return (
    <PageShell>
      <PageJsonLd language={language} page="findings" />
      <FindingsView {...(await findings())} />
    </PageShell>
  );
}
