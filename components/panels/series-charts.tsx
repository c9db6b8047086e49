import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { INDICATORS_OF_THINGS, type Observation, POPULATIONS } from '@/geo/domain/observation';
import type { IndicatorSeries } from '@/geo/domain/series';
import { type Measure, measuredLine, measuresOf, populationOf } from '@/geo/statistics/series/measure';
import { regionLines } from '@/geo/statistics/series/region-line';
import { SeriesMeasure } from './series-measure';

// The value an index counts from says nothing alone.
const LEAST_VALUES: Record<Measure, number> = {
  value: 0,
  index: 2,
  growth: 1,
  per_registered: 1,
  per_settled: 1,
};

interface SeriesChartsProps {
  series: IndicatorSeries<Observation>;
  /** Every series of the region: those of people are what per head divides by. */
  ofRegion: readonly IndicatorSeries<Observation>[];
  numberOf: (figure: Figure) => number;
  regionCode: string;
  regionName: string;
  /** The page of this indicator and region. */
  href: string;
}

/** The charts of the statistics page for one series of a region, folded: the measures it has, one of them open at a time. */
export function SeriesCharts({
  series,
  ofRegion,
  numberOf,
  regionCode,
  regionName,
  href,
}: SeriesChartsProps) {
  const t = useTranslations('panels');
  const [line] = regionLines(claimsOf(series), [regionCode], series.unit);
  if (!line || INDICATORS_OF_THINGS.has(series.indicator)) return null;
  const measures = measuresOf(series.unit)
    .map((measure) => {
      const kind = populationOf(measure);
      const people = kind
        ? ofRegion.filter(({ indicator }) => indicator === POPULATIONS[kind]).flatMap(claimsOf)
        : [];
      return { measure, line: measuredLine(line, measure, people) };
    })
    .filter(
      ({ measure, line }) =>
        line.points.filter(({ value }) => value !== null).length >= LEAST_VALUES[measure],
    );
  return (
    <details className="text-[13px]" data-series-charts={series.indicator}>
      <summary className="cursor-pointer py-1 text-muted max-md:min-h-11 max-md:content-center">
        {t('seriesCharts')}
      </summary>
      {measures.map((measured) => (
        <SeriesMeasure key={measured.measure} {...measured} {...{ series, numberOf, regionName, href }} />
      ))}
    </details>
  );
}

function claimsOf({ points }: IndicatorSeries<Observation>): Observation[] {
  return points.flatMap(({ chosen, others }) => [chosen, ...others]);
}
