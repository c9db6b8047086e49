import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { pagePath } from '@/components/panels/page-address';
import { ParkPanel } from '@/components/panels/park-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { featureHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { parkProfile } from '@/geo/atlas/park-profile';
import { MESSAGES } from '@/geo/domain/messages';
import type { ParkRow } from '@/geo/domain/park';
import { placeJsonLd } from '@/geo/domain/thing-json-ld';

interface ParkProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: ParkProps['params']) =>
  foundOr404(parkProfile(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: ParkProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { slug, names, summary } = (await read(params)).park;
  return featureHead({
    language,
    selection: { kind: 'park', slug },
    path: pagePath('park', slug),
    title: names[language],
    description: summary?.[language] ?? MESSAGES[language].preview.pages.parks,
  });
}

export default async function ParkPage({ params }: ParkProps) {
  const language = await pageLanguage(params);
  const profile = await read(params);
  const { park } = profile;
  return (
    <FeaturePage kind="park" slug={profile.park.slug}>
      <PageJsonLd
        language={language}
        page="parks"
        thing={{
          path: pagePath('park', park.slug),
          name: park.names[language],
          told: placeJsonLd(language, {
            type: 'Place',
            names: park.names,
            description: park.summary?.[language],
            position: positionOf(park),
            within: park.region_names?.[language],
          }),
        }}
      />
      <ParkPanel profile={profile} />
    </FeaturePage>
  );
}

const positionOf = ({ longitude, latitude }: ParkRow): [number, number] | null =>
  longitude === null || latitude === null ? null : [longitude, latitude];
