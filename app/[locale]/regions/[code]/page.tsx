import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { RegionPanel } from '@/components/panels/region-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { regionProfile } from '@/geo/atlas/region-profile';
import { regionView } from '@/geo/atlas/region-view';

interface RegionProps {
  params: Promise<{ locale: string; code: string }>;
}

const read = async (params: RegionProps['params']) =>
  foundOr404(regionProfile(decodeURIComponent((await params).code)));

export async function generateMetadata({ params }: RegionProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  return { title: (await read(params)).region.names[language] };
}

export default async function RegionPage({ params }: RegionProps) {
  await pageLanguage(params);
  const profile = await read(params);
  return (
    <FeaturePage kind="region" slug={profile.region.code}>
      <RegionPanel profile={profile} view={await regionView(profile)} />
    </FeaturePage>
  );
}
