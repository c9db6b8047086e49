import { useLocale, useTranslations } from 'next-intl';
import { INDICATORS_OF_THINGS, type Observation, type PeriodType } from '@/geo/domain/observation';
import type { IndicatorSeries } from '@/geo/domain/series';
import { type Measure, type MeasuredLine, measuredLine } from '@/geo/statistics/series/measure';
import { regionLines } from '@/geo/statistics/series/region-line';
import { SeriesBars } from '../charts/series-bars';
import { SeriesChart } from '../charts/series-chart';
import { ChartFooter } from '../statistics/chart-footer';
import { lineColour } from '../statistics/indicator-shown';
import { useSeriesWords } from '../statistics/use-series-words';

const PICTURES = [
  { name: 'line', measure: 'value', Chart: SeriesChart },
  { name: 'bar', measure: 'value', Chart: SeriesBars },
  { name: 'index', measure: 'index', Chart: SeriesChart },
] as const;

interface SeriesChartsProps {
  series: IndicatorSeries<Observation>;
  regionCode: string;
  regionName: string;
  /** The page of this indicator and region. */
  href: string;
}

/** The charts of the statistics page for one series of a region, folded: line, bars and index where they say something, and the files. */
export function SeriesCharts({ series, regionCode, regionName, href }: SeriesChartsProps) {
  const t = useTranslations('indicators');
  const panels = useTranslations('panels');
  const language = useLocale();
  const claims = series.points.flatMap(({ chosen, others }) => [chosen, ...others]);
  const [line] = regionLines(claims, [regionCode], series.unit);
  if (!line || INDICATORS_OF_THINGS.has(series.indicator)) return null;
  const pictures = PICTURES.map((picture) => ({
    ...picture,
    lines: [measuredLine(line, picture.measure, [])],
  })).filter(({ lines }) => lines.some(hasSeveralValues));
  const id = `series-${series.indicator}-${series.periodType}`;
  return (
    <details className="text-[13px]" data-series-charts={series.indicator}>
      <summary className="cursor-pointer py-1 text-muted max-md:min-h-11 max-md:content-center">
        {panels('seriesCharts')}
      </summary>
      <div id={id}>
        {pictures.map(({ name, measure, lines, Chart }) => (
          <Picture
            key={name}
            title={name === 'index' ? t('measures.index') : t(`forms.${name}`)}
            {...{ series, regionName, href, measure, lines, Chart }}
          />
        ))}
      </div>
      <ChartFooter
        figureId={id}
        title={`${series.names[language]}, ${regionName}`}
        subtitle={t(`spans.${series.periodType as PeriodType}`)}
        claims={claims}
        fileName={`filiz-${series.indicator}-${regionCode}`}
        query={new URLSearchParams({
          indicator: series.indicator,
          region: regionCode,
          span: series.periodType,
        }).toString()}
        hasPicture={pictures.length > 0}
      />
    </details>
  );
}

interface PictureProps extends Pick<SeriesChartsProps, 'series' | 'regionName' | 'href'> {
  title: string;
  measure: Measure;
  lines: readonly MeasuredLine[];
  Chart: typeof SeriesChart;
}

function Picture({ series, regionName, href, title, measure, lines, Chart }: PictureProps) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const { unitText, write, writePeriod } = useSeriesWords({ measure, unit: series.unit, lines });
  const said = lines.flatMap(({ points }) =>
    points.map(({ period, value }) => `${writePeriod(period)} ${value === null ? t('none') : write(value)}`),
  );
  return (
    <figure className="mt-2">
      <figcaption className="text-muted">{measure === 'index' ? title : `${title} · ${unitText}`}</figcaption>
      <Chart
        lines={lines.map(({ regionCode, points }) => ({
          code: regionCode,
          name: regionName,
          colour: lineColour(0),
          isSelected: false,
          href,
          points,
        }))}
        type={series.periodType as PeriodType}
        write={write}
        writePeriod={writePeriod}
        firmnessWords={{
          known: '',
          estimate: t('firm.estimate'),
          plan: t('firm.plan'),
          doubtful: t('firm.doubtful'),
        }}
        text={t('chartText', {
          form: title,
          name: series.names[language],
          unit: unitText,
          list: t('lineList', { region: regionName, points: said.join(', ') }),
        })}
      />
    </figure>
  );
}

function hasSeveralValues({ points }: MeasuredLine): boolean {
  return points.filter(({ value }) => value !== null).length > 1;
}
