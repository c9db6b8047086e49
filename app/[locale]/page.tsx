import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { mapHead } from '@/components/panels/map-head';
import { MapScreenView } from '@/components/panels/map-screen-view';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { queryText } from '@/components/ui/query-text';
import { currentSlug } from '@/geo/atlas/current-slug';
import { mapScreen } from '@/geo/atlas/map-screen';
import { isExerciseShown } from '@/geo/atlas/selected-in';
import { formatSelection, parseMapAddress, type Selection } from '@/geo/domain/map-address';
import { sceneOf } from '@/geo/domain/share-scene';

interface MapProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: MapProps): Promise<Metadata> {
  const query = await searchParams;
  const isExercise = await isExerciseShown(sceneOf(parseMapAddress(query)));
  return mapHead(await pageLanguage(params), query, isExercise);
}

export default async function MapPage({ params, searchParams }: MapProps) {
  const language = await pageLanguage(params);
  const query = await searchParams;
  const address = parseMapAddress(query);
  const screen = await mapScreen(address.selection, address.audience);
  if (screen.selected.kind === 'missing') await leadOn(language, query, screen.selected.selection);
  return (
    <>
      <PageJsonLd language={language} page="map" />
      <MapScreenView language={language} address={address} screen={screen} />
    </>
  );
}

/** Leads on to what an earlier slug named. */
async function leadOn(
  language: string,
  query: Awaited<MapProps['searchParams']>,
  { kind, slug }: Selection,
): Promise<void> {
  const present = await currentSlug(kind, slug);
  if (!present) return;
  const select = formatSelection({ kind, slug: present });
  permanentRedirect(`/${language}${queryText({ ...query, select })}`);
}
