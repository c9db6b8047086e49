import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Figure } from '@/geo/domain/figure';
import type { Measure, MeasuredPoint } from '@/geo/statistics/series/measure';
import { ClaimFigure } from '../ledger/claim-figure';
import { ClaimMark } from '../ui/claim-mark';
import { DataTable } from '../ui/data-table';
import { FigureValue } from '../ui/figure-value';
import type { IndicatorShown } from './indicator-shown';
import type { useSeriesWords } from './use-series-words';

const MOST_OPEN_ROWS = 12;

interface SeriesTableProps {
  shown: Pick<IndicatorShown, 'lines' | 'form' | 'isOfThings' | 'otherUnits'> & { measure: Measure };
  names: (code: string) => string;
  words: ReturnType<typeof useSeriesWords>;
  numberOf: (figure: Figure) => number;
  /** Whether the marks of what was computed open a card of their source; else they lead to the claim. */
  hasCards?: boolean;
}

/** Every figure of the chart with its source, the latest period first: what the chart says, for those who read or check. */
export function SeriesTable({ shown, names, words, numberOf, hasCards = true }: SeriesTableProps) {
  const t = useTranslations('indicators');
  const { lines, form, measure, isOfThings } = shown;
  const periods = [
    ...new Map(lines.flatMap(({ points }) => points.map((point) => [point.period, point.end]))),
  ]
    .toSorted(([, one], [, other]) => other.localeCompare(one))
    .map(([period]) => period);
  if (periods.length === 0) return null;
  const isShort = periods.length <= MOST_OPEN_ROWS && lines.length <= 3;
  return (
    <details open={form === 'table' || isOfThings || isShort} key={form} className="mt-2">
      <summary className="min-h-11 cursor-pointer content-center font-semibold">{t('tableTitle')}</summary>
      <DataTable
        caption={t('tableTitle')}
        headings={[t('period'), ...lines.map(({ regionCode }) => names(regionCode))]}
        rows={periods.map((period) => ({
          key: period,
          cells: [
            <span key="period" className="whitespace-nowrap">
              {words.writePeriod(period)}
            </span>,
            ...lines.map(({ regionCode, points }) => (
              <Cell
                key={regionCode}
                point={points.find((one) => one.period === period)}
                {...{ measure, words, numberOf, hasCards, isOfThings }}
              />
            )),
          ],
        }))}
      />
      <OtherUnits shown={shown} names={names} numberOf={numberOf} />
    </details>
  );
}

interface CellProps
  extends Pick<SeriesTableProps, 'words' | 'numberOf' | 'hasCards'>,
    Pick<SeriesTableProps['shown'], 'measure' | 'isOfThings'> {
  point: MeasuredPoint | undefined;
}

function Cell({ point, measure, words, numberOf, hasCards, isOfThings }: CellProps) {
  const t = useTranslations('indicators');
  if (!point) return <span className="text-muted">{t('none')}</span>;
  if (measure === 'value') return <Figures point={point} numberOf={numberOf} isOfThings={isOfThings} />;
  const firmness = point.firmness === 'known' ? '' : t(`firm.${point.firmness}`);
  return (
    <span data-computed="claims">
      {point.value === null ? (
        <span className="text-muted">
          {t('none')}: {t(`missing.${point.missing ?? 'no_base'}`)}
        </span>
      ) : (
        <strong>{words.write(point.value)}</strong>
      )}
      {firmness !== '' && <span className="text-muted"> {firmness}</span>}
      {point.claims.map((claim) => (
        <span key={claim.claim_id} className="block text-xs text-muted">
          {hasCards ? (
            <FigureValue figure={claim} number={numberOf(claim)} />
          ) : (
            <LinkedFigure figure={claim} number={numberOf(claim)} />
          )}
        </span>
      ))}
    </span>
  );
}

function LinkedFigure({ figure, number }: ComponentProps<typeof FigureValue>) {
  const language = useLocale();
  const t = useTranslations('panels');
  const label = t('sourceMark', { number, publisher: figure.source.publisher });
  return (
    <>
      <ClaimFigure claim={figure} /> <ClaimMark claimId={figure.claim_id} {...{ number, label, language }} />
    </>
  );
}

function Figures({
  point,
  numberOf,
  isOfThings,
}: Pick<SeriesTableProps, 'numberOf'> & { point: MeasuredPoint; isOfThings: boolean }) {
  const t = useTranslations('indicators');
  const others = point.others.map(({ claim }) => claim);
  const all = [...point.claims, ...others];
  return (
    <>
      {all.map((claim, index) => (
        <div key={claim.claim_id} className={index > 0 && !isOfThings ? 'text-[13px] text-muted' : undefined}>
          {index > 0 && !isOfThings && `${t('also')} `}
          <FigureValue figure={claim} number={numberOf(claim)} />
          {claim.status === 'E' && <span className="text-muted"> {t('firm.estimate')}</span>}
          {isOfThings && claim.note && (
            <span className="block text-xs text-muted" lang="en">
              {claim.note}
            </span>
          )}
        </div>
      ))}
    </>
  );
}

function OtherUnits({
  shown: { otherUnits },
  names,
  numberOf,
}: Pick<SeriesTableProps, 'shown' | 'names' | 'numberOf'>) {
  const t = useTranslations('indicators');
  if (otherUnits.length === 0) return null;
  return (
    <div className="mt-3 text-[13px]">
      <p className="text-muted">{t('otherUnits', { count: otherUnits.length })}</p>
      <ul>
        {otherUnits.map((claim) => (
          <li key={claim.claim_id}>
            {names(claim.region_code)}, {claim.period}:{' '}
            <FigureValue figure={claim} number={numberOf(claim)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
