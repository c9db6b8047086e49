import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '@/geo/domain/layers';
import {
  FIRST_LAYERS,
  formatLayers,
  formatSelection,
  formatView,
  parseLayers,
  parseMapAddress,
  parseSelection,
  parseView,
  WHOLE_VIEW,
} from '@/geo/domain/map-address';

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
      fc.property(fc.subarray([...LAYER_IDS]), (layers) => {
        expect(parseLayers(formatLayers(layers))).toEqual(layers);
      }),
    );
  });

  test('has no unknown layer', () => {
    expect(parseLayers('deposits,minefields')).toBeNull();
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
    expect(address.layers).toEqual(['deposits']);
    expect(address.selection).toEqual({ kind: 'deposit', slug: 'vejneli' });
  });

  test('without a query is the whole map with the first layers', () => {
    expect(parseMapAddress({})).toEqual({
      view: WHOLE_VIEW,
      layers: FIRST_LAYERS,
      selection: null,
      ignored: [],
    });
  });

  test('given twice is ignored, not guessed', () => {
    expect(parseMapAddress({ select: ['deposit:a', 'deposit:b'] }).ignored).toEqual(['select']);
  });
});
