import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ShortlistPage } from '@/components/shortlist/shortlist-page';
import { pageLanguage } from '@/components/ui/page-language';
import { listDepositsNamed } from '@/geo/atlas/lists';
import { parseShortlistAddress } from '@/geo/domain/shortlist-address';

interface ShortlistProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ShortlistProps): Promise<Metadata> {
  await pageLanguage(params);
  return { title: (await getTranslations('exports.list'))('title'), robots: { index: false } };
}

export default async function ShortlistRoute({ params, searchParams }: ShortlistProps) {
  await pageLanguage(params);
  const address = parseShortlistAddress(await searchParams);
  const deposits = await listDepositsNamed(address.list.map(({ slug }) => slug));
  return <ShortlistPage address={address} deposits={deposits} />;
}
