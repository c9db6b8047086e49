import type { Metadata } from 'next';

import { ShareList } from '@/components/share/share-list';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { listShares } from '@/geo/atlas/list-shares';

interface SharesProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SharesProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'stories');
}

export default async function SharesPage({ params }: SharesProps) {
  const language = await pageLanguage(params);
  return (
    <>
      <PageJsonLd language={language} page="stories" />
      <ShareList shares={await listShares()} />
    </>
  );
}
