import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import type { CheckSentence } from '@/geo/statistics/sentence';
import { FigureValue } from '../ui/figure-value';

interface WorkingProps {
  row: PaperRow;
  others: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
  write: (sentence: CheckSentence) => string;
}

/** The arithmetic of a verdict, folded, and the claims it rests on. */
export function Working({ row, others, numberOf, write }: WorkingProps) {
  const t = useTranslations('statistics.paper');
  const { working, basis } = row;
  const foreign = basis.flatMap((id) => others.get(id) ?? []);
  const own = basis.filter((id) => !others.has(id));
  return (
    <details className="text-[13px]">
      <summary className="w-fit cursor-pointer py-1 font-semibold text-accent max-md:min-h-11 max-md:content-center">
        {t('working')}
      </summary>
      <ol className="space-y-1 border-l-2 border-line pl-3">
        {working.map((step) => (
          <li key={write(step)}>{write(step)}</li>
        ))}
        {basis.length > 0 && (
          <li className="text-muted">
            {t('basis')}:{' '}
            {own.length > 0 && (
              <a href={`#${own[0]}`} className="text-accent underline">
                {t('tableClaims', { count: own.length })}
              </a>
            )}
            {foreign.map((figure) => (
              <span key={figure.claim_id} className="block">
                <FigureValue figure={figure} number={numberOf(figure)} /> · {figure.source.publisher}
              </span>
            ))}
          </li>
        )}
      </ol>
    </details>
  );
}
