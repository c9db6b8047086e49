import type { Metadata } from 'next';
import { DepositPanel } from '@/components/panels/deposit-panel';
import { FeaturePage } from '@/components/panels/feature-page';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { depositDossier } from '@/geo/atlas/deposit-dossier';

interface DepositProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: DepositProps['params']) =>
  foundOr404(depositDossier(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: DepositProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  return { title: (await read(params)).deposit.names[language] };
}

export default async function DepositPage({ params }: DepositProps) {
  await pageLanguage(params);
  const profile = await read(params);
  return (
    <FeaturePage kind="deposit" slug={profile.deposit.slug}>
      <DepositPanel profile={profile} />
    </FeaturePage>
  );
}
