import { describe, expect, test } from 'vitest';
import { dividerPercent, layersOfBoth, rightSide, sideNames } from '@/geo/domain/divided-map';
import { firstLayers } from '@/geo/domain/map-address';

const CLEARANCE = { id: 'clearance', opacityPercent: 60 } as const;
const DEPOSITS = { id: 'deposits', opacityPercent: 100 } as const;
const LEFT = { layers: [CLEARANCE, DEPOSITS], year: 2023, time: { on: null, known: '2024-01-01' } };

describe('the right side of a divided map', () => {
  test('of another year has the same layers at its end, as known on the same day', () => {
    expect(rightSide(LEFT, { year: 2022 })).toEqual({
      layers: LEFT.layers,
      year: 2022,
      time: { on: '2022-12-31', known: '2024-01-01' },
    });
  });

  test('of another audience has its layers and the same time', () => {
    expect(rightSide(LEFT, { audience: 'public' })).toEqual({ ...LEFT, layers: firstLayers('public') });
  });
});

describe('the sides are called', () => {
  const names = (change: Partial<typeof LEFT> | { time: { on: string; known: null } }) =>
    sideNames({ ...LEFT, audience: 'investor', ...change }, { year: 2022 }, '2026-11-28');

  test('by their audiences', () => {
    expect(sideNames({ ...LEFT, audience: 'investor' }, { audience: 'planner' }, '2026-11-28')).toEqual({
      left: { audience: 'investor' },
      right: { audience: 'planner' },
    });
  });

  test('by their years, or by the day of the left one', () => {
    expect(names({})).toEqual({ left: { date: '2023' }, right: { date: '2022' } });
    expect(names({ time: { on: '2023-06-30', known: null } }).left).toEqual({ date: '2023-06-30' });
    expect(names({ time: { on: '2021-12-31', known: null } }).left).toEqual({ date: '2021' });
  });

  test('by today where nothing on the left has a year', () => {
    expect(names({ layers: [] }).left).toEqual({ date: '2026-11-28' });
  });
});

test('the layers of both sides stand once each, where the registry has them', () => {
  const layers = layersOfBoth([DEPOSITS], [CLEARANCE, { ...DEPOSITS, opacityPercent: 50 }]);
  expect(layers).toEqual([
    { id: 'clearance', onlyOn: 'right' },
    { id: 'deposits', onlyOn: null },
  ]);
  expect(layersOfBoth([DEPOSITS], [])).toEqual([{ id: 'deposits', onlyOn: 'left' }]);
});

test('a line stands over the same land in another picture, and never outside of it', () => {
  expect(dividerPercent(0, 8, { zoom: 9, widthPx: 800 })).toBe(50);
  expect(dividerPercent(100, 8, { zoom: 9, widthPx: 800 })).toBe(75);
  expect(dividerPercent(-100, 9, { zoom: 8, widthPx: 800 })).toBe(43.75);
  expect(dividerPercent(900, 8, { zoom: 9, widthPx: 800 })).toBe(100);
});
