import { describe, expect, test } from 'vitest';
import type { DepositRow, EstimateRow, LicenceRow } from '@/geo/domain/deposit';
import type { Figure, YearFigure } from '@/geo/domain/figure';
import { type KnownFacts, notKnown } from '@/geo/domain/not-known';

const gold = { code: 'gold', group: 'precious', role: 'main' } as DepositRow['commodities'][number];
const estimate = { category: 'C1', effective_date: '2022', measured: 'contained_metal' } as EstimateRow;
const holder = { licence_type: 'psa', organisation_names: { en: 'A company' } } as LicenceRow;

/** A deposit of which everything is known. */
const known: KnownFacts = {
  deposit: {
    location_precision: 'point',
    location_basis: 'stated',
    status: 'in_operation',
    deposit_type: 'vein',
    commodities: [gold],
  } as DepositRow,
  estimates: [estimate],
  facts: [{ indicator: 'gold_grade_g_per_t' }, { indicator: 'investment_usd' }] as Figure[],
  licences: [holder],
  clearance: [{ year: 2023 } as YearFigure],
};

const deposit = (change: Partial<DepositRow>) => ({ deposit: { ...known.deposit, ...change } });

describe('what is not known', () => {
  test('is nothing when a source says everything', () => {
    expect(notKnown(known)).toEqual([]);
  });

  test.each([
    ['positionNone', deposit({ location_precision: 'none' })],
    ['positionDistrict', deposit({ location_precision: 'district' })],
    ['positionNotPrimary', deposit({ location_basis: 'general_knowledge' })],
    ['statusUnknown', deposit({ status: 'unknown' })],
    ['typeUnknown', deposit({ deposit_type: 'unknown' })],
    ['noEstimate', { estimates: [] }],
    ['noClass', { estimates: [{ ...estimate, category: null }] }],
    ['noDate', { estimates: [{ ...estimate, effective_date: null }] }],
    ['noGrade', { facts: [{ indicator: 'investment_usd' }] as Figure[] }],
    ['noHolder', { licences: [] }],
    ['noCost', { facts: [{ indicator: 'gold_grade_g_per_t' }] as Figure[] }],
    ['noClearance', { clearance: [] }],
  ])('is %s where that alone is missing', (key, change) => {
    expect(notKnown({ ...known, ...change })).toEqual([key]);
  });

  test('has no grade to ask for where water or stone is taken', () => {
    const water = { ...gold, group: 'mineral_water' } as typeof gold;
    const facts = [{ indicator: 'investment_usd' }] as Figure[];
    expect(notKnown({ ...known, ...deposit({ commodities: [water] }), facts })).toEqual([]);
  });

  test('is the holder when a right was given back, or only an auction was announced', () => {
    const givenBack = { ...holder, licence_type: 'relinquished' };
    const announced = { ...holder, licence_type: 'auction_announced' };
    expect(notKnown({ ...known, licences: [holder, givenBack] })).toEqual(['noHolder']);
    expect(notKnown({ ...known, licences: [announced] })).toEqual(['noHolder']);
  });
});
