import { MapScreenView } from '@/components/panels/map-screen-view';
import { pageLanguage } from '@/components/ui/page-language';
import { mapScreen } from '@/geo/atlas/map-screen';
import { parseMapAddress } from '@/geo/domain/map-address';

interface MapProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MapPage({ params, searchParams }: MapProps) {
  const language = await pageLanguage(params);
  const address = parseMapAddress(await searchParams);
  const screen = await mapScreen(address.selection);
  return <MapScreenView language={language} address={address} screen={screen} />;
}
