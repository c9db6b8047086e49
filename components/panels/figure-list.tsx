import { useLocale, useTranslations } from 'next-intl';
import { groupClaims } from '@/geo/domain/choose-claim';
import type { Figure } from '@/geo/domain/figure';
import { hazardMark } from '@/geo/domain/hazard-mark';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { Rows } from '../ui/rows';

interface FigureListProps {
  figures: readonly Figure[];
  numberOf: (figure: Figure) => number;
  /** Leaves the dates out, where the heading has them. */
  undated?: boolean;
}

/** Figures by indicator: the chosen claim first, competing claims beside it, each with its date and source. */
export function FigureList({ figures, numberOf, undated = false }: FigureListProps) {
  const language = useLocale();
  const label = ({ indicator_names, as_of }: Figure) =>
    as_of && !undated
      ? `${indicator_names[language]}, ${formatDate(as_of, language)}`
      : indicator_names[language];
  return (
    <Rows>
      {groupClaims(figures).map(({ chosen, others, conflicting }) => (
        <li key={chosen.claim_id} className="py-2" {...hazardMark(chosen)}>
          {chosen.value === null ? (
            <>
              <div className="text-xs text-muted">{label(chosen)}</div>
              <FigureValue figure={chosen} number={numberOf(chosen)} />
            </>
          ) : (
            <div className="flex items-baseline justify-between gap-3">
              <div className="min-w-0">{label(chosen)}</div>
              <div className="shrink-0 text-right">
                <FigureValue figure={chosen} number={numberOf(chosen)} />
              </div>
            </div>
          )}
          <Others figures={others} conflicting={conflicting} numberOf={numberOf} />
        </li>
      ))}
    </Rows>
  );
}

function Others({ figures, conflicting, numberOf }: FigureListProps & { conflicting: boolean }) {
  const t = useTranslations('panels');
  if (figures.length === 0) return null;
  return (
    <details open={conflicting} className="mt-1 text-[13px]">
      <summary className={`cursor-pointer py-1 ${conflicting ? 'text-doubt' : 'text-muted'}`}>
        {t('otherFigures', { count: figures.length })}
        {conflicting && ` · ${t('disagree')}`}
      </summary>
      <ul className="border-l-2 border-line pl-3">
        {figures.map((figure) => (
          <li key={figure.claim_id} className="py-0.5">
            <FigureValue figure={figure} number={numberOf(figure)} />{' '}
            <span className="text-xs text-muted">{figure.source.publisher}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
