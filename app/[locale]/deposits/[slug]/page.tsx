import type { Metadata } from 'next';
import { DepositPanel } from '@/components/panels/deposit-panel';
import { FeaturePage } from '@/components/panels/feature-page';
import { ShortlistToggle } from '@/components/shortlist/shortlist-toggle';
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
  const { slug, names } = profile.deposit;
  return (
    <FeaturePage kind="deposit" slug={slug}>
      <div className="-mx-3 mb-2 w-fit">
        <ShortlistToggle slug={slug} names={names} />
      </div>
      <DepositPanel profile={profile} />
    </FeaturePage>
  );
}
