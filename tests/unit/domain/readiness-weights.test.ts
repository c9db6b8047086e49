import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CRITERIA, type Weights } from '@/geo/domain/readiness';
import {
  formatWeights,
  MAX_WEIGHT,
  parseWeights,
  presetOf,
  readWeights,
  WEIGHT_PRESET_NAMES,
  WEIGHT_PRESETS,
} from '@/geo/domain/readiness-weights';

test('weights name what counts; the rest counts nothing', () => {
  const weights = parseWeights('clearance:3,access_now:2.5');
  expect(weights).toMatchObject({ clearance: 3, access_now: 2.5, access_after: 0, incentives: 0 });
});

test.each([
  ['', 'form'],
  ['clearance', 'form'],
  ['clearance:1:2', 'form'],
  ['beauty:3', 'unknown'],
  ['toString:3', 'unknown'],
  ['clearance:1,clearance:2', 'twice'],
  ['clearance:-1', 'negative'],
  ['clearance:many', 'number'],
  ['clearance:1e1', 'number'],
  ['clearance:NaN', 'number'],
  ['clearance:11', 'number'],
  ['clearance:0,power:0', 'zero'],
])('weights=%s is refused (%s)', (text, problem) => {
  expect(readWeights(text)).toEqual({ problem });
  expect(parseWeights(text)).toBeNull();
});

test('weights of ten thousand characters are refused', () => {
  expect(parseWeights('clearance:1,'.repeat(1_000))).toBeNull();
});

test('what is written is read back', () => {
  const number = fc.integer({ min: 0, max: MAX_WEIGHT * 100 }).map((hundredths) => hundredths / 100);
  const weights = fc
    .array(number, { minLength: CRITERIA.length, maxLength: CRITERIA.length })
    .filter((list) => list.some((weight) => weight > 0))
    .map((list) => Object.fromEntries(CRITERIA.map((name, index) => [name, list[index]])) as Weights);
  fc.assert(
    fc.property(weights, (one) => {
      expect(parseWeights(formatWeights(one))).toEqual(one);
    }),
  );
});

test('each preset is known again', () => {
  for (const name of WEIGHT_PRESET_NAMES) expect(presetOf(WEIGHT_PRESETS[name])).toBe(name);
  expect(presetOf({ ...WEIGHT_PRESETS.balanced, clearance: 7 })).toBeNull();
});
