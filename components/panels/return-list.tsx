import { useLocale, useTranslations } from 'next-intl';
import type { ResettlementReport } from '@/geo/domain/clearance';
import type { Figure } from '@/geo/domain/figure';
import type { DatedFigures } from '@/geo/domain/figures-by-date';
import { type PlaceReturns, returnsByPlace } from '@/geo/domain/returns-by-place';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { Row, Rows } from '../ui/rows';

interface ReturnListProps {
  reports: readonly ResettlementReport[];
  numberOf: (figure: Figure) => number;
}

/** People who came back, place by place: all figures of the latest date side by side, every other one under them. */
export function ReturnList({ reports, numberOf }: ReturnListProps) {
  const t = useTranslations('panels');
  const dateOf = useDate();
  return (
    <>
      <p className="mb-2 text-xs text-muted">{t('returnedNote')}</p>
      <Rows>
        {returnsByPlace(reports).map((place) => {
          const [latest] = place.totals;
          return (
            <li key={place.settlement}>
              <ul>
                <Row label={place.settlement} detail={latest ? dateOf(latest) : t('returnedNoTotal')}>
                  {latest && <Figures dated={latest} numberOf={numberOf} />}
                </Row>
              </ul>
              <Others place={place} numberOf={numberOf} />
            </li>
          );
        })}
      </Rows>
    </>
  );
}

function Others({ place, numberOf }: { place: PlaceReturns } & Pick<ReturnListProps, 'numberOf'>) {
  const t = useTranslations('panels');
  const dateOf = useDate();
  const { totals, groups, isBelowAnother } = place;
  const others = [...totals.slice(1), ...groups];
  if (others.length === 0) return null;
  const count = others.reduce((all, { figures }) => all + figures.length, 0);
  return (
    <details open={isBelowAnother} className="mb-2 text-[13px]">
      <summary className={`cursor-pointer py-1 ${isBelowAnother ? 'text-doubt' : 'text-muted'}`}>
        {t('otherFigures', { count })}
        {isBelowAnother && ` · ${t('returnedLarger')}`}
      </summary>
      <ul className="border-l-2 border-line pl-3">
        {others.map((dated) => (
          <li
            key={`${groups.includes(dated)} ${dated.asOf}`}
            className="flex items-baseline justify-between gap-3 py-0.5"
          >
            <span className="text-xs text-muted">
              {dateOf(dated)}
              {groups.includes(dated) && ` · ${t('returnedGroup')}`}
            </span>
            <Figures dated={dated} numberOf={numberOf} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Figures({
  dated,
  numberOf,
}: { dated: DatedFigures<ResettlementReport> } & Pick<ReturnListProps, 'numberOf'>) {
  return (
    <div className="text-right">
      {dated.figures.map((figure) => (
        <div key={figure.claim_id}>
          <FigureValue figure={figure} number={numberOf(figure)} />
        </div>
      ))}
    </div>
  );
}

function useDate() {
  const t = useTranslations('panels');
  const language = useLocale();
  return ({ asOf }: DatedFigures) => (asOf ? formatDate(asOf, language) : t('noDate'));
}
