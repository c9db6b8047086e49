import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { dayNumber, type HazardTime } from '@/geo/domain/hazard-time';
import { atlasStyle } from '@/geo/style/atlas-style';
import { surveyedFilters } from '@/geo/style/surveyed-time';

type Properties = Record<string, string | number | boolean>;

/** The layers that draw a feature at a time, without the prefix of their set. */
function drawnBy(properties: Properties, time: HazardTime): string[] {
  const feature = { type: 'Polygon', properties, geometry: [] } as never;
  return Object.entries(surveyedFilters('x', time))
    .filter(([, filter]) => featureFilter(filter, {} as never).filter({ zoom: 10 }, feature))
    .map(([id]) => id.replace('x-', ''));
}

const CLEARED = {
  part: 'released',
  type: 'cha',
  release_type: 'cleared',
  surveyed_day: dayNumber('2022-01-10'),
  released_day: dayNumber('2022-05-01'),
  known_from_day: dayNumber('2022-09-01'),
};

describe('a released part', () => {
  test.each([
    ['2022-01-09', null, []],
    ['2022-01-10', null, ['cha']],
    ['2022-04-30', null, ['cha']],
    ['2022-05-01', null, ['released', 'released-casing', 'cleared-outline', 'released-sign']],
    [null, null, ['released', 'released-casing', 'cleared-outline', 'released-sign']],
    [null, '2022-08-31', []], // not yet written down: the piece that was open until then is drawn
  ])('on %s as known on %s is drawn by %j', (on, known, layers) => {
    expect(drawnBy(CLEARED, { on, known })).toEqual(layers);
  });
});

describe('what is left of an area', () => {
  const OPEN = {
    part: 'open',
    type: 'sha',
    surveyed_day: dayNumber('2022-01-10'),
    known_from_day: dayNumber('2022-01-20'),
    known_to_day: dayNumber('2022-09-01'),
  };

  test('is open until it is known better, and not after', () => {
    expect(drawnBy(OPEN, { on: null, known: '2022-08-31' })).toEqual(['sha']);
    expect(drawnBy(OPEN, { on: null, known: '2022-09-01' })).toEqual([]);
    expect(drawnBy(OPEN, { on: null, known: null })).toEqual([]);
  });

  test('is drawn on every day when its survey has no date', () => {
    const { surveyed_day: _, known_to_day: __, ...undated } = OPEN;
    expect(drawnBy(undated, { on: '2020-01-01', known: null })).toEqual(['sha']);
  });
});

test('the outline and the sign of an area are there until nothing of it is open', () => {
  const whole = { part: 'whole', type: 'cha', closed_day: dayNumber('2022-05-01') };
  expect(drawnBy(whole, { on: '2022-04-30', known: null })).toEqual(['outline', 'sign']);
  expect(drawnBy(whole, { on: '2022-05-01', known: null })).toEqual([]);
});

test('an area that comes whole from far away is filled as open until nothing of it is open, then as released', () => {
  const rough = { part: 'whole', type: 'sha', rough: true, closed_day: dayNumber('2022-05-01') };
  expect(drawnBy(rough, { on: '2022-04-30', known: null })).toEqual(['sha', 'outline', 'sign']);
  expect(drawnBy(rough, { on: '2022-05-01', known: null })).toEqual(['released']);
});

test('a generalised cell is drawn as a cell, on every day', () => {
  for (const time of [
    { on: null, known: null },
    { on: '1990-01-01', known: '1990-01-01' },
  ])
    expect(drawnBy({ part: 'open', type: 'generalised' }, time)).toEqual(['cell', 'cell-outline']);
});

test('real areas are drawn as those of the exercise, without its mark and in no other colour or pattern', () => {
  const layersOf = (id: 'exercise' | 'hazard_areas', prefix: string) =>
    atlasStyle({
      theme: 'light',
      language: 'az',
      origin: 'https://atlas.example',
      tileVersion: '1',
      layers: [{ id, opacityPercent: 100 }],
      year: 2023,
      hazardTime: { on: '2023-06-30', known: null },
      selection: { kind: 'hazard', slug: 'a' },
    })
      .layers.filter((layer) => layer.id.startsWith(`${prefix}-`) && 'filter' in layer)
      .map(({ id: layer, ...rest }) => ({
        id: layer.replace(prefix, ''),
        ...rest,
        source: '',
        'source-layer': '',
      }));
  const real = layersOf('hazard_areas', 'surveyed');
  expect(real).toEqual(layersOf('exercise', 'exercise'));
  expect(real.map(({ id }) => id)).toContain('-not-surveyed');
  expect(real.length).toBeGreaterThan(10);
  expect(JSON.stringify(real)).not.toMatch(/exercise/i);
});
