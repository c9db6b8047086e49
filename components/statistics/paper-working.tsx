import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import { FigureValue } from '../ui/figure-value';
import { SentenceText } from './sentence-text';

interface WorkingProps {
  row: PaperRow;
  others: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
}

/** The arithmetic of a verdict, folded, and the claims it rests on. */
export function Working({ row, others, numberOf }: WorkingProps) {
  const t = useTranslations('statistics.paper');
  const { working, basis } = row;
  if (working.length === 0 && basis.length === 0) return null;
  const foreign = basis.flatMap((id) => others.get(id) ?? []);
  const own = basis.filter((id) => !others.has(id));
  return (
    <details className="text-[13px]">
      <summary className="w-fit cursor-pointer py-1 font-semibold text-accent max-md:min-h-11 max-md:content-center">
        {t('working')}
      </summary>
      <ol className="space-y-1 border-l-2 border-line pl-3">
        {working.map((step) => (
          <li key={`${step.key}${JSON.stringify(step.values)}`}>
            <SentenceText group="check" sentence={step} />
          </li>
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
