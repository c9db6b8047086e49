import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { IndicatorSeries } from '@/geo/domain/series';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { Row, Rows } from '../ui/rows';

interface IndicatorListProps {
  indicators: readonly IndicatorSeries[];
  numberOf: (figure: Figure) => number;
}

/** The latest figure of a few indicators, each with its period and source. */
export function IndicatorList({ indicators, numberOf }: IndicatorListProps) {
  const language = useLocale();
  const t = useTranslations('panels');
  return (
    <Rows>
      {indicators.map((series) => {
        const latest = series.points.at(-1);
        if (!latest) return null;
        return (
          <Row
            key={series.indicator}
            label={series.names[language]}
            detail={latest.period ? formatDate(latest.period, language) : t('noDate')}
          >
            <FigureValue figure={latest.chosen} number={numberOf(latest.chosen)} />
          </Row>
        );
      })}
    </Rows>
  );
}
