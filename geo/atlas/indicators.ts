import { run } from '@/geo/database/run';
import type { AddressQuery } from '@/geo/domain/address-query';
import type { Coverage, Indicator, NamedRegion, Observation, PeriodType } from '@/geo/domain/observation';
import { INDICATORS_OF_THINGS, POPULATIONS } from '@/geo/domain/observation';
import type { DistrictShape } from '@/geo/domain/region-view';
import {
  coverageOf,
  districtObservations,
  districtPeriods,
  figureCounts,
  indicatorsWithFigures,
  namedRegions,
  observationsOfIndicator,
} from '@/geo/queries/observations';
import { atlasDistrictShapes } from '@/geo/queries/regions';
import {
  BASE_YEAR,
  type Measure,
  type MeasuredLine,
  measuredLine,
  populationOf,
} from '@/geo/statistics/series/measure';
import { commonUnit, regionLines } from '@/geo/statistics/series/region-line';
import { samePeriodIn, yearBefore } from '@/geo/statistics/series/same-period';
import { type Form, parseSeriesSettings, type SeriesSettings } from '@/geo/statistics/series/settings';
import {
  orderTopics,
  standardForm,
  standardPeriod,
  standardRegions,
  standardSpan,
} from '@/geo/statistics/series/standard-choice';

/** One indicator as it was asked for: the chosen and the standard settings together, its lines and its map. */
export interface IndicatorAnswer {
  settings: SeriesSettings;
  topics: string[];
  /** Of the topic, the one with most figures first. */
  indicators: (Indicator & { figures: number })[];
  indicator: Indicator;
  form: Form;
  span: PeriodType;
  spans: PeriodType[];
  regions: NamedRegion[];
  /** Those that have figures of this indicator and span. */
  coveredRegions: NamedRegion[];
  unit: string | null;
  /** True when each figure is about another thing: nothing is joined. */
  isOfThings: boolean;
  lines: MeasuredLine[];
  /** Figures in another unit, which cannot stand on the axis. */
  otherUnits: Observation[];
  map: IndicatorMap | null;
}

/** An indicator by district in one period. */
interface IndicatorMap {
  period: string;
  periods: { period: string; districts: number }[];
  shapes: DistrictShape[];
  lines: MeasuredLine[];
}

/** What the series of an indicator is made of. */
export interface Series {
  unit: string | null;
  lines: MeasuredLine[];
  otherUnits: Observation[];
}

/** Answers: which indicators have figures of regions? */
export function listIndicators(): Promise<Indicator[]> {
  return run(indicatorsWithFigures);
}

/** Answers: what does this address ask to see, and of how many indicators? Nothing where there is none at all. */
export async function indicatorPage(
  query: AddressQuery,
): Promise<{ count: number; shown: IndicatorAnswer | null }> {
  const read = await readSeriesAddress(query);
  return { count: read.catalogue.length, shown: await indicatorShown(read) };
}

async function indicatorShown({
  settings,
  catalogue,
  regions,
}: SeriesAddress): Promise<IndicatorAnswer | null> {
  const topics = orderTopics(catalogue.map(({ topic }) => topic));
  const chosen = catalogue.find(({ code }) => code === settings.indicator);
  const topic = chosen?.topic ?? settings.topic ?? topics[0];
  const indicators = await byFigures(catalogue.filter((one) => one.topic === topic));
  const indicator = chosen ?? indicators[0];
  if (!indicator || topic === undefined) return null;
  const coverage = await run(coverageOf(indicator.code));
  const span = settings.span ?? standardSpan(coverage);
  const shown = settings.regions.length > 0 ? settings.regions : standardRegions(coverage, span);
  const [series, map] = await Promise.all([
    readSeries({
      indicator: indicator.code,
      regions: shown,
      span,
      measure: settings.measure,
      years: settings.years,
    }),
    readMap(indicator.code, span, settings),
  ]);
  const covered = new Set(coverage.filter((one) => one.period_type === span).map((one) => one.region_code));
  return {
    settings: {
      ...settings,
      topic,
      indicator: indicator.code,
      regions: shown,
      ignored: [...settings.ignored, ...unknownPeriod(settings.at, map)],
    },
    topics,
    indicators,
    indicator,
    span,
    spans: spansOf(coverage),
    regions,
    coveredRegions: regions.filter(({ code }) => covered.has(code)),
    isOfThings: INDICATORS_OF_THINGS.has(indicator.code),
    form: settings.form ?? standardForm(series.lines),
    ...series,
    map,
  };
}

/** What a series is asked for with. */
export interface SeriesQuestion {
  indicator: string;
  regions: readonly string[];
  span: PeriodType;
  measure: Measure;
  years: SeriesSettings['years'];
}

/** Answers: how did an indicator go in these regions? Each period with the figure the rule chose and the others. */
export async function readSeries({
  indicator,
  regions,
  span,
  measure,
  years,
}: SeriesQuestion): Promise<Series> {
  const kind = populationOf(measure);
  const [observations, people] = await Promise.all([
    run(observationsOfIndicator(indicator, regions, span)),
    kind ? run(observationsOfIndicator(POPULATIONS[kind], regions, null)) : [],
  ]);
  const unit = commonUnit(observations);
  const lines = regionLines(observations, regions, unit).map((line) =>
    withinYears(measuredLine(line, measure, people), years),
  );
  return { unit, lines, otherUnits: observations.filter((one) => one.unit !== unit) };
}

interface SeriesAddress {
  settings: SeriesSettings;
  catalogue: Indicator[];
  regions: NamedRegion[];
}

/** Reads an address with the words the database knows. */
export async function readSeriesAddress(query: AddressQuery): Promise<SeriesAddress> {
  const [catalogue, regions] = await Promise.all([run(indicatorsWithFigures), run(namedRegions)]);
  const settings = parseSeriesSettings(query, {
    topics: [...new Set(catalogue.map(({ topic }) => topic))],
    indicators: catalogue.map(({ code }) => code),
    regions: regions.map(({ code }) => code),
  });
  return { settings, catalogue, regions };
}

function unknownPeriod(at: string | null, map: IndicatorMap | null): string[] {
  return at === null || map?.period === at ? [] : [`at=${at}`];
}

async function byFigures(indicators: readonly Indicator[]): Promise<(Indicator & { figures: number })[]> {
  const counts = await run(figureCounts(indicators.map(({ code }) => code)));
  const figures = new Map(counts.map((one) => [one.indicator, one.figures]));
  return indicators
    .map((one) => ({ ...one, figures: figures.get(one.code) ?? 0 }))
    .toSorted((one, other) => other.figures - one.figures);
}

function spansOf(coverage: readonly Coverage[]): PeriodType[] {
  return [...new Set(coverage.map(({ period_type }) => period_type))];
}

async function readMap(
  indicator: string,
  span: PeriodType,
  { at, measure }: SeriesSettings,
): Promise<IndicatorMap | null> {
  if (INDICATORS_OF_THINGS.has(indicator)) return null;
  const periods = await run(districtPeriods(indicator, span));
  const period = periods.find((one) => one.period === at)?.period ?? standardPeriod(periods);
  if (period === null) return null;
  const needed = [period, yearBefore(period), samePeriodIn(period, BASE_YEAR)].flatMap((one) => one ?? []);
  const [observations, shapes] = await Promise.all([
    run(districtObservations(indicator, needed, span)),
    run(atlasDistrictShapes),
  ]);
  const districts = shapes.map(({ code }) => code);
  const kind = populationOf(measure);
  const people = kind ? await run(observationsOfIndicator(POPULATIONS[kind], districts, null)) : [];
  const lines = regionLines(observations, districts, commonUnit(observations)).map((line) => {
    const { points, regionCode } = measuredLine(line, measure, people);
    return { regionCode, points: points.filter((point) => point.period === period) };
  });
  return { period, periods, shapes, lines };
}

function withinYears(line: MeasuredLine, [from, to]: SeriesSettings['years']): MeasuredLine {
  const isWithin = (date: string) => Number(date.slice(0, 4)) >= from && Number(date.slice(0, 4)) <= to;
  return { ...line, points: line.points.filter(({ end }) => isWithin(end)) };
}
