import { NextIntlClientProvider, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import type { RankingList } from '@/geo/domain/ranking-list';
import { RANK_ENDS } from '@/geo/domain/readiness';
import type { DepositReadiness } from '@/geo/domain/readiness-answer';
import { readWeights, type WeightProblem } from '@/geo/domain/readiness-weights';
import { DepositPages } from '../panels/deposit-pages';
import { formatNumber } from '../ui/format';
import { Link } from '../ui/link';
import { PageShell } from '../ui/page-shell';
import { PageTitle } from '../ui/page-title';
import { RankingIsland } from './ranking-island';

interface RankingScreenProps {
  language: Language;
  /** `weights=` as the address gives it; a list when it is given twice. */
  weightsText: string | string[] | undefined;
  /** `by=` as the address gives it. */
  orderText: string | string[] | undefined;
  deposits: readonly DepositReadiness[];
  /** What the ranking is restricted to; null for all. */
  list: RankingList<DepositReadiness> | null;
  /** How many deposits are ranked at all. */
  all: number;
  claims: readonly Figure[];
}

/** The ranking page: why it is not a verdict, the weights, and the deposits in order. */
export function RankingScreen(props: RankingScreenProps) {
  const { language, weightsText, orderText, deposits, list, all, claims } = props;
  const t = useTranslations('readiness.ranking');
  const { readiness, panels, words } = MESSAGES[language];
  const { accessKinds, confidences, licenceTypes, qualifiers, sourceKinds } = words;
  const problem = problemOf(weightsText);
  return (
    <PageShell>
      <DepositPages current="ranking" />
      <PageTitle title={t('title')} lead={t('lead', { count: formatNumber(deposits.length, language) })} />
      <p className="mt-2 max-w-3xl rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-2">
        {t('notSafety')}
      </p>
      {list && <OnlyTheList list={list} all={all} language={language} />}
      {problem && (
        <Ignored>
          <strong>{t('ignoredTitle')}</strong> {t(`problems.${problem}`)} {t('ignoredThen')}
        </Ignored>
      )}
      {orderText !== undefined && !RANK_ENDS.some((end) => end === orderText) && (
        <Ignored>{t('ignoredOrder')}</Ignored>
      )}
      <NextIntlClientProvider
        messages={{
          readiness,
          panels,
          words: { accessKinds, confidences, licenceTypes, qualifiers, sourceKinds },
        }}
      >
        {/* no Suspense: a boundary this large would be streamed into place by a script, and the list must stand without scripts */}
        <RankingIsland deposits={deposits} claims={claims} />
      </NextIntlClientProvider>
    </PageShell>
  );
}

function OnlyTheList({ list, all, language }: Pick<RankingScreenProps, 'all' | 'language'> & OnlyListProps) {
  const t = useTranslations('readiness.ranking');
  return (
    <p
      role="status"
      className="mt-3 max-w-3xl rounded-block border-l-4 border-accent bg-accent-soft px-3 py-2"
    >
      {t('onlyList', { count: list.chosen.length, all: formatNumber(all, language) })}{' '}
      {list.notRanked.length > 0 && `${t('notRanked', { names: list.notRanked.join(', ') })} `}
      <Link href={`/${language}/deposits/ranking`} className="text-accent underline">
        {t('rankAll')}
      </Link>
    </p>
  );
}

interface OnlyListProps {
  list: RankingList<DepositReadiness>;
}

function problemOf(text: RankingScreenProps['weightsText']): WeightProblem | null {
  if (text === undefined) return null;
  if (typeof text !== 'string') return 'form';
  const weights = readWeights(text);
  return 'problem' in weights ? weights.problem : null;
}

function Ignored({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mt-3 max-w-3xl rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">
      {children}
    </p>
  );
}
