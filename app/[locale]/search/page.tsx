import type { Metadata } from 'next';

import { SearchResults } from '@/components/search/search-results';
import { publicPageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { search } from '@/geo/atlas/search';
import { MAX_SEARCHED } from '@/geo/domain/found';

interface SearchProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata({ params }: SearchProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'search');
}

export default async function SearchPage({ params, searchParams }: SearchProps) {
  const language = await pageLanguage(params);
  const { q = '' } = await searchParams;
  const words = String(q).trim();
  const searched = words.slice(0, MAX_SEARCHED);
  return (
    <SearchResults
      language={language}
      words={words}
      isCut={searched !== words}
      found={searched ? await search(searched, 50) : []}
    />
  );
}
