import type { Metadata } from 'next';

import { PaperCheckView } from '@/components/statistics/paper-check-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { paperCheck } from '@/geo/atlas/paper-check';

interface PaperProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PaperProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'paper');
}

export default async function PaperPage({ params }: PaperProps) {
  const language = await pageLanguage(params);
  const { others, ...check } = await paperCheck();
  return (
    <PageShell>
      <PageJsonLd language={language} page="paper" />
      <PaperCheckView check={check} others={others} />
    </PageShell>
  );
}
