import { describe, expect, test } from 'vitest';
import { prizesOf } from '@/geo/domain/clearing-case';
import {
  budgetHa,
  FIRST_SETTINGS,
  formatClearingSettings,
  readClearingSettings,
} from '@/geo/domain/clearing-settings';

describe('the settings of the order', () => {
  test('are the first ones when the address names none, and are not written into it', () => {
    const { settings, texts, problems } = readClearingSettings({});
    expect(settings).toEqual(FIRST_SETTINGS);
    expect(problems).toEqual([]);
    expect(formatClearingSettings(texts)).toBe('');
  });

  test('read a decimal comma, and write back what was typed', () => {
    const { settings, texts } = readClearingSettings({ hectares: '12,5', weight_parks: '0' });
    expect(settings.hectares).toBe(12.5);
    expect(settings.weights.parks).toBe(0);
    expect(formatClearingSettings(texts)).toBe('hectares=12%2C5&weight_parks=0');
  });

  test.each([
    ['hectares', '-1', 'negative'],
    ['hectares', '−1', 'negative'],
    ['hectares', 'NaN', 'number'],
    ['hectares', '', 'number'],
    ['hectares', '1e9', 'number'],
    ['hectares', 'Infinity', 'number'],
    ['hectares', '99999999999', 'large'],
    ['manual_rate', '0', 'rate'],
    ['mechanical_rate', '101', 'rate'],
    ['within', '51', 'large'],
    ['weight_people', '-3', 'negative'],
    ['weight_people', '11', 'large'],
    ['budget', 'euro', 'choice'],
  ] as const)('keep the first value for %s=%s and say why', (field, text, problem) => {
    const { settings, texts, problems } = readClearingSettings({ [field]: text });
    expect(problems).toEqual([{ field, problem }]);
    expect(settings).toEqual(FIRST_SETTINGS);
    expect(texts[field]).toBe(text);
  });

  test('refuse weights that are all zero, and a part that is given twice', () => {
    const zero = { weight_deposits: '0', weight_projects: '0', weight_parks: '0', weight_people: '0' };
    expect(readClearingSettings(zero).problems).toEqual([{ field: 'weights', problem: 'zero_weights' }]);
    expect(readClearingSettings(zero).settings.weights).toEqual(FIRST_SETTINGS.weights);
    expect(readClearingSettings({ within: ['1', '2'] }).problems).toEqual([
      { field: 'within', problem: 'twice' },
    ]);
  });

  test('turn team-days into hectares by the rate of each method', () => {
    const { settings } = readClearingSettings({
      budget: 'days',
      manual_days: '100',
      manual_rate: '0.05',
      mechanical_days: '10',
      mechanical_rate: '2',
      animal_detection_days: '0',
    });
    expect(budgetHa(settings)).toBeCloseTo(25, 9); // 100 x 0.05 + 10 x 2
  });
});

describe('what is unlocked', () => {
  const thing = (kind: 'deposits' | 'parks', slug: string, amount: number | null) => ({
    kind,
    slug,
    names: { az: slug, en: slug, ru: slug, tr: slug },
    amount,
    area_slugs: ['a'],
    claim_id: null,
  });
  const weights = { deposits: 3, projects: 10, parks: 1, people: 10 };

  test('is 100 points in all, shared by weight among the kinds that are blocked and by amount within a kind', () => {
    // Only deposits (weight 3) and parks (weight 1) are blocked: 75 and 25 points; 30 and 90 ha share the 25 as 1 to 3.
    const prizes = prizesOf(
      [
        thing('deposits', 'x', 1),
        thing('parks', 'p', 30),
        thing('parks', 'q', 90),
        thing('parks', 'r', null),
      ],
      weights,
    );
    expect(prizes.map(({ points }) => points)).toEqual([75, 6.25, 18.75]);
  });

  test('is nothing when only kinds without weight are blocked', () => {
    expect(prizesOf([thing('parks', 'p', 30)], { ...weights, parks: 0 })).toEqual([]);
  });
});
