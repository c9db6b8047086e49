import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Observation, PeriodType } from '@/geo/domain/observation';
import type { IndicatorSeries } from '@/geo/domain/series';
import type { Measure, MeasuredLine } from '@/geo/statistics/series/measure';
import { SeriesBars } from '../charts/series-bars';
import { SeriesChart } from '../charts/series-chart';
import { ChartFooter } from '../statistics/chart-footer';
import { lineColour } from '../statistics/indicator-shown';
import { SeriesTable } from '../statistics/series-table';
import { useSeriesWords } from '../statistics/use-series-words';
import { Link } from '../ui/link';

const CHARTS = { line: SeriesChart, bar: SeriesBars };

const FORMS: Record<Measure, readonly (keyof typeof CHARTS)[]> = {
  value: ['line', 'bar'],
  index: ['line'],
  growth: ['bar'],
  per_registered: ['bar'],
  per_settled: ['bar'],
};

interface SeriesMeasureProps {
  series: IndicatorSeries<Observation>;
  measure: Measure;
  line: MeasuredLine;
  numberOf: (figure: Figure) => number;
  regionName: string;
  /** The page of this indicator and region. */
  href: string;
}

/** A series of a region in one measure: its charts, what they were computed from, sources and files. Opening it closes the others. */
export function SeriesMeasure({ series, measure, line, numberOf, regionName, href }: SeriesMeasureProps) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const lines = [line];
  const words = useSeriesWords({ measure, unit: series.unit, lines });
  const isComputed = measure !== 'value';
  const address = isComputed ? `${href}&measure=${measure}` : href;
  const forms = FORMS[measure].filter(() => isComputed || line.points.length > 1);
  const group = `series-${series.indicator}-${series.periodType}`;
  const id = `${group}-${measure}`;
  return (
    <details name={group} open={!isComputed} data-measure={measure}>
      <summary className="cursor-pointer py-1 font-semibold max-md:min-h-11 max-md:content-center">
        {t(`measures.${measure}`)}
      </summary>
      <p className="text-muted">{words.unitText}</p>
      <div id={id}>
        {forms.map((form) => (
          <Picture key={form} {...{ series, form, line, words, regionName }} href={address} />
        ))}
      </div>
      {isComputed && (
        <SeriesTable
          shown={{ lines, form: 'table', measure, isOfThings: false, otherUnits: [] }}
          names={() => regionName}
          {...{ words, numberOf }}
          hasCards={false}
        />
      )}
      <Link href={address} className="inline-flex min-h-11 items-center text-accent underline">
        {t('fullChart', { name: series.names[language] })}
      </Link>
      <ChartFooter
        figureId={id}
        title={`${series.names[language]}, ${regionName}`}
        subtitle={`${words.unitText} · ${t(`spans.${series.periodType as PeriodType}`)}`}
        claims={line.points.flatMap(({ claims, others }) => [...claims, ...others.map(({ claim }) => claim)])}
        fileName={['filiz', series.indicator, line.regionCode, ...(isComputed ? [measure] : [])].join('-')}
        query={new URLSearchParams({
          indicator: series.indicator,
          region: line.regionCode,
          span: series.periodType,
          ...(isComputed && { measure }),
        }).toString()}
        hasPicture={forms.length > 0}
      />
    </details>
  );
}

interface PictureProps extends Pick<SeriesMeasureProps, 'series' | 'line' | 'regionName' | 'href'> {
  form: keyof typeof CHARTS;
  words: ReturnType<typeof useSeriesWords>;
}

function Picture({ series, form, line, words, regionName, href }: PictureProps) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const { unitText, write, writePeriod } = words;
  const Chart = CHARTS[form];
  const said = line.points.map(
    ({ period, value }) => `${writePeriod(period)} ${value === null ? t('none') : write(value)}`,
  );
  return (
    <Chart
      lines={[
        {
          code: line.regionCode,
          name: regionName,
          colour: lineColour(0),
          isSelected: false,
          href,
          points: line.points,
        },
      ]}
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
        form: t(`forms.${form}`),
        name: series.names[language],
        unit: unitText,
        list: t('lineList', { region: regionName, points: said.join(', ') }),
      })}
    />
  );
}
