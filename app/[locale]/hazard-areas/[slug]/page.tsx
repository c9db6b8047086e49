import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { HazardAreaPanel } from '@/components/panels/hazard-area-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { hazardAreaProfile } from '@/geo/atlas/hazard-area-profile';

interface HazardAreaProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: HazardAreaProps['params']) =>
  foundOr404(hazardAreaProfile(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: HazardAreaProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  return { title: (await read(params)).area.names[language] };
}

export default async function HazardAreaPage({ params }: HazardAreaProps) {
  await pageLanguage(params);
  const profile = await read(params);
  return (
    <FeaturePage kind="hazard" slug={profile.area.slug}>
      <HazardAreaPanel profile={profile} />
    </FeaturePage>
  );
}
