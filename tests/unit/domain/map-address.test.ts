import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '@/geo/domain/layers';
import {
  firstLayers,
  formatLayers,
  formatMeasured,
  formatSelection,
  formatView,
  parseLayers,
  parseMapAddress,
  parseMeasured,
  parseSelection,
  parseView,
  WHOLE_VIEW,
} from '@/geo/domain/map-address';

const someLayers = fc
  .tuple(fc.shuffledSubarray([...LAYER_IDS]), fc.integer({ min: 5, max: 100 }))
  .map(([ids, opacityPercent]) => ids.map((id) => ({ id, opacityPercent })));

describe('the map address', () => {
  test('reads a view of zoom, latitude and longitude', () => {
    expect(parseView('9.5/39.08/46.66')).toEqual({
      zoom: 9.5,
      latitude: 39.08,
      longitude: 46.66,
      bearing: 0,
      pitch: 0,
    });
  });

  test('writes only what must be written', () => {
    expect(formatView(WHOLE_VIEW)).toBe('8/39.68/46.75');
    expect(formatView({ ...WHOLE_VIEW, bearing: -20.04, pitch: 30 })).toBe('8/39.68/46.75/-20/30');
  });

  test.each([
    '',
    '8',
    '8/39',
    '8/39/46/0',
    'a/b/c',
    '8/NaN/46',
    '8/Infinity/46',
    '8/91/46',
    '8/39/200',
    '-1/39/46',
    '8/39/46/0/90',
    '1e3/39/46',
  ])('has no view %j', (text) => {
    expect(parseView(text)).toBeNull();
  });

  test('gives back every view it writes, to 10 metres', () => {
    const view = fc.record({
      zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      latitude: fc.double({ min: 36, max: 43, noNaN: true }),
      longitude: fc.double({ min: 41, max: 53, noNaN: true }),
      bearing: fc.double({ min: -180, max: 180, noNaN: true }),
      pitch: fc.double({ min: 0, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(view, (given) => {
        const read = parseView(formatView(given));
        expect(read?.latitude).toBeCloseTo(given.latitude, 3);
        expect(read?.longitude).toBeCloseTo(given.longitude, 3);
        expect(read?.zoom).toBeCloseTo(given.zoom, 1);
      }),
    );
  });

  test('gives back every set of layers it writes', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        expect(parseLayers(formatLayers(layers))).toEqual(layers);
      }),
    );
  });

  test('has no unknown layer', () => {
    expect(parseLayers('deposits,minefields')).toBeNull();
  });

  test.each([
    'deposits,deposits',
    'deposits:0',
    'deposits:101',
    'deposits:4',
    'deposits:',
    'deposits:50:50',
    ',',
  ])('has no layers %j', (text) => {
    expect(parseLayers(text)).toBeNull();
  });

  test('reads an opacity, and the order in which layers are drawn', () => {
    expect(parseLayers('deposits,hazard_areas:60')).toEqual([
      { id: 'deposits', opacityPercent: 100 },
      { id: 'hazard_areas', opacityPercent: 60 },
    ]);
  });

  test('has the layers of its audience when it names none', () => {
    const address = parseMapAddress({ audience: 'planner' });
    expect(formatLayers(address.layers)).toBe('clearance,hazard_areas,infrastructure');
    expect(parseMapAddress({ audience: 'general' }).ignored).toEqual(['audience']);
  });

  test('has a year by any of its days, from the year in which clearance began', () => {
    expect(parseMapAddress({ at: '2022-06-30' }).year).toBe(2022);
    for (const at of ['2022', '2022-13-01', '2019-12-31', '2099-12-31', '9999-01-01', 'yesterday'])
      expect(parseMapAddress({ at }).ignored, at).toEqual(['at']);
  });

  test('keeps the full day on the land, and the day of knowing beside it', () => {
    const { time, ignored } = parseMapAddress({ at: '2022-06-30', known: '2023-01-15' });
    expect(time).toEqual({ on: '2022-06-30', known: '2023-01-15' });
    expect(ignored).toEqual([]);
    expect(parseMapAddress({ at: '2023-02-30', known: 'then' }).ignored).toEqual(['at', 'known']);
  });

  test('compares with an audience or a year', () => {
    expect(parseMapAddress({ compare: 'planner' }).compare).toEqual({ audience: 'planner' });
    expect(parseMapAddress({ compare: '2022-12-31' }).compare).toEqual({ year: 2022 });
    expect(parseMapAddress({ compare: 'left' }).ignored).toEqual(['compare']);
  });

  test('has a divided map divided where it says, in whole per cent', () => {
    for (const percent of [0, 7, 45, 100])
      expect(parseMapAddress({ divider: String(percent) }).dividerPercent).toBe(percent);
    for (const divider of ['', '-1', '101', '4.5', 'left'])
      expect(parseMapAddress({ divider }).ignored, divider).toEqual(['divider']);
  });

  test('reads and writes a selection', () => {
    expect(parseSelection('deposit:vejneli')).toEqual({ kind: 'deposit', slug: 'vejneli' });
    expect(formatSelection({ kind: 'region', slug: 'AZ-CAB' })).toBe('region:AZ-CAB');
  });

  test.each([
    'deposit',
    'deposit:',
    'mine:vejneli',
    'deposit:../../etc',
    "deposit:x' or 1=1",
    `deposit:${'a'.repeat(81)}`,
  ])('has no selection %j', (text) => {
    expect(parseSelection(text)).toBeNull();
  });

  test('names what it ignored and keeps the rest', () => {
    const address = parseMapAddress({ view: 'nowhere', layers: 'deposits', select: 'deposit:vejneli' });
    expect(address.ignored).toEqual(['view']);
    expect(address.view).toEqual(WHOLE_VIEW);
    expect(address.layers).toEqual([{ id: 'deposits', opacityPercent: 100 }]);
    expect(address.selection).toEqual({ kind: 'deposit', slug: 'vejneli' });
  });

  test('without a query is the whole map with the first layers', () => {
    expect(parseMapAddress({})).toEqual({
      view: WHOLE_VIEW,
      layers: firstLayers('investor'),
      audience: 'investor',
      year: 2023,
      time: { on: null, known: null },
      compare: null,
      dividerPercent: 60,
      measured: [],
      selection: null,
      ignored: [],
    });
  });

  test('given twice is ignored, not guessed', () => {
    expect(parseMapAddress({ select: ['deposit:a', 'deposit:b'] }).ignored).toEqual(['select']);
  });
});

describe('a measured line in the address', () => {
  test('is read as places, longitude first', () => {
    expect(parseMeasured('46.5,39.25;47,40')).toEqual([
      [46.5, 39.25],
      [47, 40],
    ]);
  });

  test.each(['', 'here', '46.5', '46.5,39;', '39,46.5', '46.5,39,0', `${'46,39;'.repeat(100)}46,39`])(
    'is ignored when it is %j',
    (text) => {
      expect(parseMeasured(text)).toBeNull();
      expect(parseMapAddress({ measure: text }).ignored).toEqual(['measure']);
    },
  );

  test('can be read back from what was written, to a metre', () => {
    const place = fc.tuple(
      fc.double({ min: 42, max: 52, noNaN: true }),
      fc.double({ min: 37, max: 42, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 100 }), (points) => {
        const read = parseMeasured(formatMeasured(points)) ?? [];
        expect(read).toHaveLength(points.length);
        for (const [index, [longitude, latitude]] of read.entries()) {
          expect(Math.abs(longitude - (points[index]?.[0] ?? 0))).toBeLessThanOrEqual(0.000_005_1);
          expect(Math.abs(latitude - (points[index]?.[1] ?? 0))).toBeLessThanOrEqual(0.000_005_1);
        }
      }),
    );
  });
});
