import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { pagePath } from '@/components/panels/page-address';
import { RegionPanel } from '@/components/panels/region-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { featureHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { regionProfile } from '@/geo/atlas/region-profile';
import { regionView } from '@/geo/atlas/region-view';
import { MESSAGES } from '@/geo/domain/messages';
import { placeJsonLd } from '@/geo/domain/thing-json-ld';

interface RegionProps {
  params: Promise<{ locale: string; code: string }>;
}

const read = async (params: RegionProps['params']) =>
  foundOr404(regionProfile(decodeURIComponent((await params).code)));

export async function generateMetadata({ params }: RegionProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { code, names, level, parent_names } = (await read(params)).region;
  return featureHead({
    language,
    selection: { kind: 'region', slug: code },
    path: pagePath('region', code),
    title: names[language],
    description: [
      MESSAGES[language].words.regionLevels[level],
      parent_names?.[language],
      MESSAGES[language].preview.region,
    ]
      .filter(Boolean)
      .join(' · '),
  });
}

export default async function RegionPage({ params }: RegionProps) {
  const language = await pageLanguage(params);
  const profile = await read(params);
  const { region } = profile;
  return (
    <FeaturePage kind="region" slug={profile.region.code}>
      <PageJsonLd
        language={language}
        page="regions"
        thing={{
          path: pagePath('region', region.code),
          name: region.names[language],
          told: placeJsonLd(language, {
            type: 'AdministrativeArea',
            names: region.names,
            bounds: region.bounds,
            within: region.parent_names?.[language],
          }),
        }}
      />
      <RegionPanel profile={profile} view={await regionView(profile)} />
    </FeaturePage>
  );
}
