import { useLocale, useTranslations } from 'next-intl';
import { VERDICTS, type Verdict } from '@/geo/statistics/paper/judgement';
import { formatNumber } from '../ui/format';
import { verdictColour } from './verdict-tag';

/** How many statements there are, and how many of each verdict: counted from the rows below. */
export function VerdictCards({ counts }: { counts: Record<Verdict, number> }) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <dl className="mt-5 flex flex-wrap gap-3">
      <Card count={formatNumber(total, language)} label={t('paper.claims')} />
      {VERDICTS.map((verdict) => (
        <Card
          key={verdict}
          count={formatNumber(counts[verdict], language)}
          label={t(`verdicts.${verdict}`)}
          colour={verdictColour(verdict)}
          verdict={verdict}
        />
      ))}
    </dl>
  );
}

interface CardProps {
  count: string;
  label: string;
  colour?: string;
  verdict?: Verdict;
}

function Card({ count, label, colour = '', verdict }: CardProps) {
  return (
    <div
      data-count={verdict ?? 'all'}
      className="flex min-w-28 flex-col-reverse rounded-card bg-paper px-4 py-3 shadow-card"
    >
      <dt className="text-muted">{label}</dt>
      <dd className={`text-2xl leading-8 font-bold ${colour}`}>{count}</dd>
    </div>
  );
}
