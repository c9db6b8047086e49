import type { Metadata } from 'next';

import { SearchResults } from '@/components/search/search-results';
import { publicPageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { search } from '@/geo/atlas/search';

interface SearchProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

const MAX_CHARACTERS = 200;

export async function generateMetadata({ params }: SearchProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'search');
}

export default async function SearchPage({ params, searchParams }: SearchProps) {
  const language = await pageLanguage(params);
  const { q = '' } = await searchParams;
  const words = String(q).trim().slice(0, MAX_CHARACTERS);
  return <SearchResults language={language} words={words} found={words ? await search(words, 50) : []} />;
}
