import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RankingScreen } from '@/components/readiness/ranking-screen';
import { pageLanguage } from '@/components/ui/page-language';
import { readinessClaims, readinessOfAll } from '@/geo/atlas/readiness';
import { rankingList } from '@/geo/domain/ranking-list';

interface RankingProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RankingProps): Promise<Metadata> {
  await pageLanguage(params);
  const t = await getTranslations('readiness.ranking');
  return { title: t('title') };
}

export default async function RankingPage({ params, searchParams }: RankingProps) {
  const language = await pageLanguage(params);
  const [{ weights, by, deposits }, all] = await Promise.all([searchParams, readinessOfAll()]);
  const list = rankingList(deposits, all);
  const ranked = list?.chosen ?? all;
  const claims = await readinessClaims(ranked);
  return (
    <RankingScreen
      language={language}
      weightsText={weights}
      orderText={by}
      deposits={ranked}
      list={list}
      all={all.length}
      claims={claims}
    />
  );
}
