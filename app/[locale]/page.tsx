import type { Metadata } from 'next';
import { mapHead } from '@/components/panels/map-head';
import { MapScreenView } from '@/components/panels/map-screen-view';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { mapScreen } from '@/geo/atlas/map-screen';
import { parseMapAddress } from '@/geo/domain/map-address';

interface MapProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: MapProps): Promise<Metadata> {
  return mapHead(await pageLanguage(params), await searchParams);
}

export default async function MapPage({ params, searchParams }: MapProps) {
  const language = await pageLanguage(params);
  const address = parseMapAddress(await searchParams);
  const screen = await mapScreen(address.selection);
  return (
    <>
      <PageJsonLd language={language} page="map" />
      <MapScreenView language={language} address={address} screen={screen} />
    </>
  );
}
