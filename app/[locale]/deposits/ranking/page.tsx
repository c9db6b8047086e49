import type { Metadata } from 'next';

import { RankingScreen } from '@/components/readiness/ranking-screen';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { readinessClaims, readinessOfAll } from '@/geo/atlas/readiness';
import { renamedSlugs } from '@/geo/atlas/renamed-slugs';
import { rankingList } from '@/geo/domain/ranking-list';

interface RankingProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RankingProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'ranking');
}

export default async function RankingPage({ params, searchParams }: RankingProps) {
  const language = await pageLanguage(params);
  const [{ weights, by, deposits }, all, renamed] = await Promise.all([
    searchParams,
    readinessOfAll(),
    renamedSlugs('deposit'),
  ]);
  const list = rankingList(deposits, all, renamed);
  const ranked = list?.chosen ?? all;
  const claims = await readinessClaims(ranked);
  return (
    <>
      <PageJsonLd language={language} page="ranking" />
      <RankingScreen
        language={language}
        weightsText={weights}
        orderText={by}
        deposits={ranked}
        list={list}
        all={all.length}
        claims={claims}
      />
    </>
  );
}
