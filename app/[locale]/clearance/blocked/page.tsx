import type { Metadata } from 'next';

import { BlockedPage } from '@/components/overlay/blocked-page';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { whatIsBlocked } from '@/geo/atlas/blocked';

interface BlockedProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: BlockedProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'blocked');
}

export default async function WhatIsBlockedPage({ params }: BlockedProps) {
  const language = await pageLanguage(params);
  return (
    <>
      <PageJsonLd language={language} page="blocked" />
      <BlockedPage rows={await whatIsBlocked()} />
    </>
  );
}
