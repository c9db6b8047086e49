import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OverlayPage } from '@/components/overlay/overlay-page';
import { pageLanguage } from '@/components/ui/page-language';
import { overlayScreen } from '@/geo/atlas/overlay-screen';

interface OverlayProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OverlayProps): Promise<Metadata> {
  await pageLanguage(params);
  return { title: (await getTranslations('overlay'))('title') };
}

export default async function OverlayReportPage({ params, searchParams }: OverlayProps) {
  const language = await pageLanguage(params);
  const screen = await overlayScreen(await searchParams);
  return <OverlayPage language={language} {...screen} />;
}
