import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAddress, comparedEstimates, readComparison, rowDiffers } from '@/geo/domain/compare';
import type { EstimateRow } from '@/geo/domain/deposit';

const estimate = (commodity: string, low: number, category: string | null = null) =>
  ({
    commodity,
    measured: 'contained_metal',
    low,
    high: null,
    bound: 'exact',
    estimate_unit: 't',
    category,
  }) as EstimateRow;

const any = () => true;

describe('a comparison link', () => {
  test('names up to four deposits, each once, in its own order', () => {
    expect(readComparison('vejneli,demirli,vejneli', any).slugs).toEqual(['vejneli', 'demirli']);
    expect(readComparison('vejneli, demirli, vejneli', any).slugs).toEqual(['vejneli', 'demirli']);
  });

  test('says what comes after the fourth', () => {
    const { slugs, tooMany } = readComparison('a,b,c,d,e', any);
    expect(slugs).toEqual(['a', 'b', 'c', 'd']);
    expect(tooMany).toEqual(['e']);
  });

  test('gives no place to what does not exist', () => {
    expect(readComparison('a,x,b,c,d', (slug) => slug !== 'x')).toEqual({
      slugs: ['a', 'b', 'c', 'd'],
      tooMany: [],
      unknown: ['x'],
    });
  });

  test('leaves out what cannot be a deposit, and says it', () => {
    expect(readComparison('vejneli,<script>, ,qizilbulaq', any)).toEqual({
      slugs: ['vejneli', 'qizilbulaq'],
      tooMany: [],
      unknown: ['<script>'],
    });
  });

  test('is read from any text without failing, and its address reads back as the same deposits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (text) => {
        const { slugs } = readComparison(text, any);
        const address = new URL(compareAddress('az', slugs), 'http://localhost');
        expect(readComparison(address.searchParams.get('deposits') ?? '', any).slugs).toEqual(slugs);
      }),
    );
  });
});

describe('a row of the comparison', () => {
  test('differs when two columns say different things, or one says nothing', () => {
    expect(rowDiffers(['vein', 'porphyry'])).toBe(true);
    expect(rowDiffers(['vein', null])).toBe(true);
  });

  test('does not differ when all say the same, or nothing', () => {
    expect(rowDiffers(['vein', 'vein', 'vein'])).toBe(false);
    expect(rowDiffers([null, null])).toBe(false);
  });

  test('of estimates keeps every class apart and never adds them', () => {
    const rows = comparedEstimates([
      { estimates: [estimate('copper', 500), estimate('gold', 2.169, 'C1'), estimate('gold', 4.347, 'C2')] },
      { estimates: [estimate('gold', 6.516)] },
    ]);
    expect(rows.map((row) => row.first.commodity)).toEqual(['gold', 'copper']);
    expect(rows[0]?.cells.map((cell) => cell.map(({ low }) => low))).toEqual([[2.169, 4.347], [6.516]]);
    expect(rows[0]?.differs).toBe(true);
  });

  test('of the same estimates in another order does not differ', () => {
    const [one, two] = [estimate('gold', 1, 'C1'), estimate('gold', 2, 'C2')];
    expect(comparedEstimates([{ estimates: [one, two] }, { estimates: [two, one] }])[0]?.differs).toBe(false);
  });
});
