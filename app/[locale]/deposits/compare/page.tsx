import type { Metadata } from 'next';

import { ComparePage } from '@/components/compare/compare-page';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { compareDeposits } from '@/geo/atlas/compare-deposits';

interface CompareProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ deposits?: string | string[] }>;
}

export async function generateMetadata({ params }: CompareProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'compare');
}

export default async function DepositsComparedPage({ params, searchParams }: CompareProps) {
  const language = await pageLanguage(params);
  const { deposits = [] } = await searchParams;
  // A form without scripts names each chosen deposit by a parameter of its own.
  const compared = await compareDeposits([deposits].flat().join(','));
  return (
    <PageShell>
      <PageJsonLd language={language} page="compare" />
      <ComparePage compared={compared} />
    </PageShell>
  );
}
