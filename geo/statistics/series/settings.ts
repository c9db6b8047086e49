import type { AddressQuery } from '@/geo/domain/address-query';
import { PERIOD_TYPES, type PeriodType } from '@/geo/domain/observation';
import { AddressReader, FIRST_YEAR, LAST_YEAR } from '../address-reader';
import { MEASURES, type Measure } from './measure';

/** How an indicator is shown. */
export const FORMS = ['line', 'bar', 'table'] as const;

export type Form = (typeof FORMS)[number];

/** The most regions in one chart: as many as have colours that can be told apart. */
export const MOST_REGIONS = 7;

/** What is chosen on the page of indicators, as its address says it; null and [] leave it to the page. */
export interface SeriesSettings {
  topic: string | null;
  indicator: string | null;
  regions: string[];
  form: Form | null;
  measure: Measure;
  /** First and last year. */
  years: [number, number];
  span: PeriodType | null;
  /** The period on the map. */
  at: string | null;
  /** The region that stands out in the chart and on the map. */
  select: string | null;
  /** Parts of the address that were not understood, as written. */
  ignored: string[];
}

/** The words an address may use. */
export interface SeriesVocabulary {
  topics: readonly string[];
  indicators: readonly string[];
  regions: readonly string[];
}

const ALL_YEARS: [number, number] = [FIRST_YEAR, LAST_YEAR];
const PERIOD = /^\d{4}[-0-9QH/]{0,20}$/;

/** Reads the settings from the address; what it does not understand is named and left to the page. */
export function parseSeriesSettings(query: AddressQuery, vocabulary: SeriesVocabulary): SeriesSettings {
  const read = new AddressReader(query);
  const regions = read.many('region', vocabulary.regions);
  for (const code of regions.slice(MOST_REGIONS)) read.ignore('region', code, null);
  const at = [query.at].flat()[0];
  return {
    topic: read.one('topic', vocabulary.topics, null),
    indicator: read.one('indicator', vocabulary.indicators, null),
    regions: regions.slice(0, MOST_REGIONS),
    form: read.one('form', FORMS, null),
    measure: read.one('measure', MEASURES, 'value'),
    years: read.years('years', ALL_YEARS),
    span: read.one('span', PERIOD_TYPES, null),
    at: !at ? null : PERIOD.test(at) ? at : read.ignore('at', at, null),
    select: read.one('select', vocabulary.regions, null),
    ignored: read.ignored(),
  };
}

/** Writes settings as a query, leaving out what is left to the page; `change` puts other settings in their place. */
export function formatSeriesSettings(
  settings: Omit<SeriesSettings, 'ignored'>,
  change: Partial<Omit<SeriesSettings, 'ignored'>> = {},
): string {
  const { topic, indicator, regions, form, measure, years, span, at, select } = { ...settings, ...change };
  const query = new URLSearchParams();
  const put = (name: string, value: string | null, standard: string | null = null) => {
    if (value !== standard && value !== null) query.append(name, value);
  };
  put('topic', indicator === null ? topic : null);
  put('indicator', indicator);
  put('region', regions.join(',') || null);
  put('form', form);
  put('measure', measure, 'value');
  put('years', formatYears(years), '-');
  put('span', span);
  put('at', at);
  put('select', select);
  return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** Two years as the address says them; an end that is left open is empty. */
export function formatYears([from, to]: SeriesSettings['years']): string {
  return `${from === FIRST_YEAR ? '' : from}-${to === LAST_YEAR ? '' : to}`;
}
