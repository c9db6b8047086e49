import { useLocale, useTranslations } from 'next-intl';
import type { PairDetail } from '@/geo/statistics/correlation-matrix';
import { isRefusal } from '@/geo/statistics/refusal';
import { ScatterPlot } from '../charts/scatter-plot';
import { formatFixed, formatNumber, formatP } from '../ui/format';
import { RefusalText } from './refusal-text';
import { variableName } from './sentence-text';

interface PairViewProps {
  pair: PairDetail;
  /** An indicator's unit in words. */
  unitOf: (indicator: string) => string;
}

/** One pair of indicators: its points by year, its coefficient, and how much one year decides. */
export function PairView({ pair, unitOf }: PairViewProps) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const names = { x: variableName(t, pair.x), y: variableName(t, pair.y) };
  const fixed = (value: number) => formatFixed(value, language, 2).replace('-', '−');
  const points = pair.points
    .map(({ year, x, y }) => `${year}: ${formatNumber(x, language)}, ${formatNumber(y, language)}`)
    .join('; ');
  return (
    <section id="pair" className="rounded-card bg-paper px-4 py-4 shadow-card">
      <h2 className="text-lg font-bold first-letter:uppercase">
        {t('page.pairTitle', { one: names.x, other: names.y })}
      </h2>
      {isRefusal(pair.answer) ? (
        <RefusalText refusal={pair.answer} />
      ) : (
        <p>
          {pair.answer.interval && pair.answer.p !== null
            ? t('page.pairText', {
                r: formatFixed(pair.answer.r, language, 4).replace('-', '−'),
                n: pair.answer.n,
                p: formatP(pair.answer.p, language),
                low: fixed(pair.answer.interval.low),
                high: fixed(pair.answer.interval.high),
              })
            : t('page.pairTextShort', { r: fixed(pair.answer.r), n: pair.answer.n })}
        </p>
      )}
      {pair.leftOut && (
        <p className="text-muted">
          {t('page.leftOut', {
            low: fixed(pair.leftOut.low.r),
            lowYear: String(pair.leftOut.low.year),
            high: fixed(pair.leftOut.high.r),
            highYear: String(pair.leftOut.high.year),
          })}
        </p>
      )}
      <ScatterPlot
        points={pair.points}
        line={pair.line}
        names={{ x: `${names.x}, ${unitOf(pair.x)}`, y: `${names.y}, ${unitOf(pair.y)}` }}
        language={language}
        text={t('page.scatterText', { one: names.x, other: names.y, points })}
      />
    </section>
  );
}
