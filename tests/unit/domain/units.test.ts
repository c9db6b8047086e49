import { describe, expect, test } from 'vitest';
import { normalise } from '@/geo/domain/units';

describe('a figure in its base unit', () => {
  test.each([
    [457, 'kt', 457_000, 't'],
    [309.16, 'Mt', 309_160_000, 't'],
    [2_663, 'kg', 2.663, 't'],
    [2_533, 'thousand_m3', 2_533_000, 'm3'],
    [10.927, 'mln_m3', 10_927_000, 'm3'],
    [1.6, 'GW', 1_600, 'MW'],
    [1_071, 'm', 1.071, 'km'],
    [190, 'ha', 190, 'ha'],
  ])('%d %s is %d %s', (value, unit, expected, base) => {
    expect(normalise(value, unit)).toEqual({ value: expected, unit: base });
  });

  test('a currency, a share or a class is never converted', () => {
    expect(normalise(5, 'AZN')).toEqual({ value: 5, unit: 'AZN' });
    expect(normalise(70, 'percent')).toEqual({ value: 70, unit: 'percent' });
    expect(normalise(3, null)).toEqual({ value: 3, unit: null });
  });
});
