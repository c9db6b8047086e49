import type { Metadata } from 'next';

import { ShortlistPage } from '@/components/shortlist/shortlist-page';
import { publicPageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { listDepositsNamed } from '@/geo/atlas/lists';
import { renamedSlugs } from '@/geo/atlas/renamed-slugs';
import { presentList } from '@/geo/domain/present-list';
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
  const [{ list: asked, ignored }, renamed] = await Promise.all([
    searchParams.then(parseShortlistAddress),
    renamedSlugs('deposit'),
  ]);
  const list = presentList(asked, renamed);
  const deposits = await listDepositsNamed(list.map(({ slug }) => slug));
  return <ShortlistPage address={{ list, ignored }} deposits={deposits} renamed={renamed} />;
}
