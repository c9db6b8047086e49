'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { CRITERIA, type Ranked, unknownCount } from '@/geo/domain/readiness';
import type { DepositReadiness } from '@/geo/domain/readiness-answer';
import { ROBUSTNESS } from '@/geo/domain/robustness';
import { IntervalBar } from '../charts/interval-bar';
import { ShareBar } from '../charts/share-bar';
import { pageAddress } from '../panels/page-address';
import { ReadinessWhy } from '../panels/readiness-why';
import { formatNumber } from '../ui/format';
import { Link } from '../ui/link';
import { type RankingOrder, whyAddress } from './use-ranking-address';

interface RankedRowProps {
  ranked: Ranked<DepositReadiness>;
  order: RankingOrder;
  isOpen: boolean;
  onToggle: () => void;
  claims: readonly Figure[];
  numberOf: (figure: Figure) => number;
}

/** A deposit in the ranking: its place, its score as a bar, how steady that is, and why. */
export function RankedRow({ ranked, order, isOpen, onToggle, claims, numberOf }: RankedRowProps) {
  const { deposit, place } = ranked;
  const language = useLocale();
  const t = useTranslations('readiness.ranking');
  const unknown = unknownCount(deposit.criteria);
  const about = [deposit.regionNames, ...deposit.commodities].flatMap((names) =>
    names ? [names[language]] : [],
  );
  return (
    <li id={deposit.slug} className="break-inside-avoid py-3">
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[2rem_1fr_15rem]">
        <span className="hidden text-lg font-bold text-muted sm:block">{place}</span>
        <div className="min-w-0">
          <h3 className="text-base font-bold">
            <span className="text-muted sm:hidden">{place}. </span>
            <Link
              href={pageAddress(language, 'deposit', deposit.slug)}
              className="text-accent hover:underline"
            >
              {deposit.names[language]}
            </Link>
          </h3>
          <p className="text-xs text-muted">{about.join(' · ')}</p>
          {unknown > 0 && (
            <p className="text-xs text-doubt">{t('unknown', { count: unknown, all: CRITERIA.length })}</p>
          )}
          <RowLinks {...{ deposit, order, isOpen, onToggle }} />
        </div>
        <Bars ranked={ranked} />
      </div>
      {isOpen && (
        <ReadinessWhy
          deposit={deposit}
          weights={order.weights}
          claims={claims}
          numberOf={numberOf}
          title={t('whyOf', { name: deposit.names[language] })}
        />
      )}
    </li>
  );
}

type RowLinksProps = Pick<RankedRowProps, 'order' | 'isOpen' | 'onToggle'> & { deposit: DepositReadiness };

function RowLinks({ deposit, order, isOpen, onToggle }: RowLinksProps) {
  const language = useLocale();
  const t = useTranslations('readiness.ranking');
  const link = 'flex min-h-11 items-center font-semibold text-accent hover:underline pointer-fine:min-h-8';
  return (
    <p className="flex gap-4 print:hidden">
      <a
        href={whyAddress(order, isOpen ? null : deposit.slug)}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? t('whyClose') : t('why')}: ${deposit.names[language]}`}
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
        className={link}
      >
        {isOpen ? t('whyClose') : t('why')}
      </a>
      <Link href={`/${language}?select=deposit:${deposit.slug}`} className={link}>
        {t('onMap')}
      </Link>
    </p>
  );
}

function Bars({ ranked: { deposit, score } }: { ranked: Ranked<DepositReadiness> }) {
  const language = useLocale();
  const t = useTranslations('readiness.ranking');
  const whole = (value: number) => formatNumber(value, language, 0);
  const scoreText = t('scoreText', {
    low: whole(score.low),
    high: whole(score.high),
    middle: whole(score.midpoint),
  });
  const topText = t('topText', {
    percent: whole(100 * deposit.topShare),
    draws: whole(ROBUSTNESS.draws),
  });
  return (
    <div className="text-xs">
      <IntervalBar interval={score} middle={score.midpoint} />
      <p>
        <span className="text-muted">{t('score')}</span> {scoreText}
      </p>
      <div className="mt-2">
        <ShareBar share={deposit.topShare} />
      </div>
      <p>{topText}</p>
    </div>
  );
}
