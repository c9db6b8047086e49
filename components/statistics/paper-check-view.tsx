import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import type { PaperCheck } from '@/geo/statistics/paper/check-paper';
import { PAPER_GROUPS } from '@/geo/statistics/paper/untested';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { numberSources } from '../ui/source-numbers';
import { PaperCare } from './paper-care';
import { PaperGroupList } from './paper-group';
import { PaperTrend } from './paper-trend';
import { StatisticsNav } from './statistics-nav';
import { useRowTools } from './use-row-tools';
import { VerdictCards } from './verdict-cards';

/** The paper put to the test: counts, results, the trend, then every statement by part of the paper. */
export function PaperCheckView({ check, others }: { check: PaperCheck; others: readonly Figure[] }) {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  const numberOf = numberSources([...check.rows.map(({ claim }) => claim), ...others]);
  const byClaim = new Map(others.map((figure) => [figure.claim_id, figure]));
  const tools = useRowTools(numberOf);
  const rows = groupBy(check.rows, ({ group }) => group);
  return (
    <>
      <p className="eyebrow">{t('eyebrow')}</p>
      <StatisticsNav current="paper" />
      <PageTitle title={t('title')} lead={t('lead')} />
      <VerdictCards counts={check.counts} />
      {PAPER_GROUPS.map((group, index) => (
        <div key={group}>
          <PaperGroupList
            group={group}
            rows={rows.get(group) ?? []}
            others={byClaim}
            numberOf={numberOf}
            tools={tools}
          />
          {index === 0 && (
            <div className="mt-6 grid grid-cols-1 gap-6 lg:grid-cols-2">
              <PaperTrend trend={check.trend} />
              <PaperCare rows={check.rows} />
            </div>
          )}
        </div>
      ))}
      <p className="mt-6 flex flex-wrap gap-x-6">
        <Link
          href={`/${language}/statistics`}
          className="min-h-11 content-center font-semibold text-accent underline"
        >
          {t('more')}
        </Link>
        <a
          href="/api/statistics/paper"
          className="min-h-11 content-center font-semibold text-accent underline"
        >
          {t('asJson')}
        </a>
      </p>
    </>
  );
}
