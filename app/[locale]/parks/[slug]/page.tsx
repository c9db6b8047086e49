import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { ParkPanel } from '@/components/panels/park-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { parkProfile } from '@/geo/atlas/park-profile';

interface ParkProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: ParkProps['params']) =>
  foundOr404(parkProfile(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: ParkProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  return { title: (await read(params)).park.names[language] };
}

export default async function ParkPage({ params }: ParkProps) {
  await pageLanguage(params);
  const profile = await read(params);
  return (
    <FeaturePage kind="park" slug={profile.park.slug}>
      <ParkPanel profile={profile} />
    </FeaturePage>
  );
}
