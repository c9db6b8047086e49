import { expect, test } from 'vitest';
import type { AgendaFigure } from '@/geo/domain/agenda';
import { newestFigures, newestWithOthers } from '@/geo/domain/newest-figures';

const NAMES = { az: 'a', en: 'a', ru: 'a', tr: 'a' };

function figure(claim_id: string, said: Partial<AgendaFigure> = {}): AgendaFigure {
  return {
    claim_id,
    indicator: 'jobs',
    indicator_names: NAMES,
    topic: 'labour',
    decimals: null,
    kind: 'fact',
    qualifier: 'exact',
    confidence: 'stated',
    as_of: '2023',
    value: 1,
    value_high: null,
    unit: null,
    multiplier: 1,
    normalised_value: 1,
    normalised_unit: null,
    words: null,
    as_printed: null,
    verdict: null,
    verdict_reason: null,
    note: null,
    source: { id: 's', publisher: 's', title: null, url: null, published_on: null, kind: 'official' },
    subject_kind: 'region',
    subject_id: 'AZ-QARABAG',
    subject_names: NAMES,
    ...said,
  };
}

const ids = (figures: readonly AgendaFigure[]) => figures.map(({ claim_id }) => claim_id);

test('a whole year comes before a later part of a year, a later year before an earlier one', () => {
  const figures = [
    figure('2022'),
    figure('nine-months', { as_of: '2025-09' }),
    figure('2023', { as_of: '2024' }),
  ];
  expect(newestWithOthers(figures)[0].claim_id).toBe('2023');
});

test('a day counts as whole: a population on 1 October', () => {
  const figures = [figure('year'), figure('day', { as_of: '2025-10-01' })];
  expect(newestWithOthers(figures)[0].claim_id).toBe('day');
});

test('what has happened comes before what is planned, forecast or doubtful, however late', () => {
  const figures = [
    figure('plan', { as_of: '2030', qualifier: 'plan' }),
    figure('forecast', { as_of: '2030', kind: 'forecast' }),
    figure('doubtful', { as_of: '2029', qualifier: 'suspicious' }),
    figure('done'),
  ];
  expect(newestWithOthers(figures)[0].claim_id).toBe('done');
});

test('another source that says otherwise of the same date stands beside the chosen one; who says the same does not', () => {
  const press = { ...figure('x').source, kind: 'press' as const };
  const figures = [
    figure('other-date', { as_of: '2022', normalised_value: 9 }),
    figure('otherwise', { source: press, normalised_value: 2 }),
    figure('same', { source: press }),
    figure('chosen'),
  ];
  expect(ids(newestWithOthers(figures))).toEqual(['chosen', 'otherwise']);
});

test('both economic regions are shown together; else the widest ground alone', () => {
  const shz = figure('shz', { subject_id: 'AZ-SHZ' });
  const country = figure('country', { subject_id: 'AZ' });
  const district = figure('district', { subject_id: 'AZ-CAB' });
  expect(ids(newestFigures([district, shz, country, figure('qarabag')]))).toEqual(['qarabag', 'shz']);
  expect(ids(newestFigures([district, country, shz]))).toEqual(['shz']);
  expect(newestFigures([])).toEqual([]);
});
