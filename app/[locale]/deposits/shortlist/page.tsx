import type { Metadata } from 'next';

import { ShortlistPage } from '@/components/shortlist/shortlist-page';
import { publicPageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { listDepositsNamed } from '@/geo/atlas/lists';
import { parseShortlistAddress } from '@/geo/domain/shortlist-address';

interface ShortlistProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ShortlistProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'shortlist');
}

export default async function ShortlistRoute({ params, searchParams }: ShortlistProps) {
  await pageLanguage(params);
  const address = parseShortlistAddress(await searchParams);
  const deposits = await listDepositsNamed(address.list.map(({ slug }) => slug));
  return <ShortlistPage address={address} deposits={deposits} />;
}
