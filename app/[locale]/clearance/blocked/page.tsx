import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BlockedPage } from '@/components/overlay/blocked-page';
import { pageLanguage } from '@/components/ui/page-language';
import { whatIsBlocked } from '@/geo/atlas/blocked';

interface BlockedProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: BlockedProps): Promise<Metadata> {
  await pageLanguage(params);
  return { title: (await getTranslations('overlay.blocked'))('title') };
}

export default async function WhatIsBlockedPage({ params }: BlockedProps) {
  await pageLanguage(params);
  return <BlockedPage rows={await whatIsBlocked()} />;
}
