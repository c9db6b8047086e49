import type { Metadata } from 'next';

import { OverlayPage } from '@/components/overlay/overlay-page';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { overlayScreen } from '@/geo/atlas/overlay-screen';

interface OverlayProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OverlayProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'overlay');
}

export default async function OverlayReportPage({ params, searchParams }: OverlayProps) {
  const language = await pageLanguage(params);
  const screen = await overlayScreen(await searchParams);
  return (
    <>
      <PageJsonLd language={language} page="overlay" />
      <OverlayPage language={language} {...screen} />
    </>
  );
}
