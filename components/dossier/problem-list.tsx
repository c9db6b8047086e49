import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { AppliedProblem, ProblemReason } from '@/geo/domain/problem-rules';
import { Link } from '../ui/link';
import { SourceMark } from '../ui/source-mark';

// The part of this page that shows why.
const SHOWN_IN: Record<ProblemReason, string> = {
  mineAction: '#mines',
  accessBehind: '#access',
  noHolder: '#licences',
  notInOperation: '#licences',
  regionWide: '#region',
  noMarket: '#markets',
  marketsDiffer: '#markets',
};

interface ProblemListProps {
  problems: readonly AppliedProblem[];
  numberOf: (figure: Figure) => number;
}

/** The paper's problems that the data show here, each with the reason why. */
export function ProblemList({ problems, numberOf }: ProblemListProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  if (problems.length === 0) return <p className="text-muted">{t('noProblem')}</p>;
  return (
    <ul className="divide-y divide-line border-b border-line">
      {problems.map(({ problem, reason }) => (
        <li key={problem.id} className="py-2">
          <span className="font-semibold">{problem.names[language]}</span>{' '}
          <SourceMark figure={problem} number={numberOf(problem)} />
          <p className="text-[13px] text-muted">
            {t(`problemReasons.${reason}`)}{' '}
            <Link href={SHOWN_IN[reason]} className="text-accent underline print:hidden">
              {t('problemShown')}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
