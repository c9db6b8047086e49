import type { Metadata } from 'next';
import { DepositPanel } from '@/components/panels/deposit-panel';
import { FeaturePage } from '@/components/panels/feature-page';
import { pageAddress } from '@/components/panels/page-address';
import { foundOrMoved } from '@/components/ui/found-or-moved';
import { pageLanguage } from '@/components/ui/page-language';
import { currentSlug } from '@/geo/atlas/current-slug';
import { depositDossier } from '@/geo/atlas/deposit-dossier';

interface DepositProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function read({ params, searchParams }: DepositProps) {
  const { locale, slug } = await params;
  const asked = decodeURIComponent(slug);
  return foundOrMoved(depositDossier(asked), {
    currentSlug: () => currentSlug('deposit', asked),
    addressOf: (present) => pageAddress(locale, 'deposit', present),
    query: await searchParams,
  });
}

export async function generateMetadata(props: DepositProps): Promise<Metadata> {
  const language = await pageLanguage(props.params);
  return { title: (await read(props)).deposit.names[language] };
}

export default async function DepositPage(props: DepositProps) {
  await pageLanguage(props.params);
  const profile = await read(props);
  return (
    <FeaturePage kind="deposit" slug={profile.deposit.slug}>
      <DepositPanel profile={profile} />
    </FeaturePage>
  );
}
