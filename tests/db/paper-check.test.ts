import { describe, expect, test } from 'vitest';
import { paperCheck } from '@/geo/atlas/paper-check';
import type { CheckSentence } from '@/geo/statistics/sentence';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

async function rowsById() {
  const { rows } = await paperCheck();
  return new Map(rows.map((row) => [row.claim.claim_id, row]));
}

async function verdicts(...ids: string[]) {
  const rows = await rowsById();
  return ids.map((id) => rows.get(id)?.verdict);
}

/** The numbers of a sentence as they are shown. */
function numbersOf(sentence: CheckSentence | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sentence?.values ?? {}).flatMap(([name, value]) =>
      typeof value === 'object' && 'number' in value ? [[name, value.number.toFixed(value.decimals)]] : [],
    ),
  );
}

/** Runs a test on a changed cell of the table, and puts the cell back. */
async function withCell(claimId: string, value: number, body: () => Promise<void>): Promise<void> {
  const { rows } = await pool.query('select value, normalised_value from claim where id = $1', [claimId]);
  await pool.query(
    'update claim set value = $2, normalised_value = $2::numeric * unit_multiplier where id = $1',
    [claimId, value],
  );
  try {
    await body();
  } finally {
    await pool.query('update claim set value = $2, normalised_value = $3 where id = $1', [
      claimId,
      rows[0].value,
      rows[0].normalised_value,
    ]);
  }
}

describe('the paper check', () => {
  test('has a row for every statement of the paper, and counts them', async () => {
    const { rows, counts } = await paperCheck();
    const { rows: held } = await pool.query(
      `select count(*)::integer as n from claim where source_id = 'paper' and statement like 'paper.%'`,
    );
    expect(rows).toHaveLength(held[0].n);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(held[0].n);
    expect(rows.filter(({ group }) => group === 'table')).toHaveLength(40);
  });

  test.each([
    ['enterprises', '0.9523', '0.0124'],
    ['wage', '0.9295', '0.0222'],
    ['foreign-investment', '-0.5312', '0.3569'],
    ['technology-spending', '-0.6998', '0.1883'],
  ])('reproduces the coefficient of %s', async (name, r, p) => {
    const row = (await rowsById()).get(`paper-published-r-${name}`);
    expect(row?.verdict).toBe('reproduced');
    expect(numbersOf(row?.recomputed)).toEqual({ r, p, n: '5' });
    expect(row?.basis).toHaveLength(10);
  });

  test('cannot reproduce R² = 0.954 with p = 0.0136, and shows the near misses', async () => {
    const rows = await rowsById();
    const rSquared = rows.get('paper-published-r2');
    const p = rows.get('paper-published-p');
    expect([rSquared?.verdict, p?.verdict]).toEqual(['not_reproduced', 'not_reproduced']);
    const stepsOf = (key: string) =>
      [...(rSquared?.working ?? []), ...(p?.working ?? [])].filter((step) => step.key === key).map(numbersOf);
    expect(
      stepsOf('workImplied')
        .slice(0, 3)
        .map(({ p: implied }) => implied),
    ).toEqual(['0.0042', '0.0460', '0.2710']);
    expect(stepsOf('workMultipleR').map(({ r }) => r)).toEqual(expect.arrayContaining(['0.9541', '0.9542']));
    expect(stepsOf('workNearFit')).toContainEqual({ r2: '0.9537', p: expect.stringMatching(/^0\.27/) });
    expect(stepsOf('workRounded')).toEqual([{ r: '0.95', p: '0.0133' }]);
    expect(numbersOf(p?.recomputed)).toEqual({ p: '0.0124' });
  });

  test('cannot reproduce the forecast: the trend gives 331.7 (182–481) against 1 299.6', async () => {
    const { rows, trend } = await paperCheck();
    const row = rows.find(({ claim }) => claim.claim_id === 'paper-published-forecast-2025');
    expect(row?.verdict).toBe('not_reproduced');
    expect(numbersOf(row?.recomputed)).toEqual({ value: '331.7', low: '182', high: '481' });
    expect(numbersOf(row?.reason)).toMatchObject({ times: '4.73', timesTrend: '3.9' });
    expect(trend.known.map(({ value }) => value)).toEqual([125.6025, 114.6801, 194.7763, 193.829, 274.7716]);
    expect(trend.printed).toEqual({ year: 2025, value: 1299.619 });
  });

  test('finds the model impossible: seven regressors on five years', async () => {
    const row = (await rowsById()).get('paper-dependent-variable');
    expect(row?.verdict).toBe('not_reproduced');
    expect(numbersOf(row?.reason)).toEqual({ k: '7', n: '5' });
  });

  test('contradicts the words that the numbers do not bear out', async () => {
    expect(
      await verdicts(
        'paper-result-positive-effects',
        'paper-result-technology-very-weak',
        'paper-result-no-effect-few-years',
        'paper-mining-workers',
        'paper-mining-wage',
        'paper-export-gold-copper-sweden',
        'paper-qizilbulaq-location',
        'paper-demirli-location',
      ),
    ).toEqual(Array(8).fill('contradicted'));
  });

  test('finds the parts that exceed their whole: mining value of 2023 and the investment of 2022 and 2023', async () => {
    const rows = await rowsById();
    const excess = [...rows.values()].filter(
      ({ group, verdict }) => group === 'table' && verdict === 'contradicted',
    );
    expect(excess.map(({ claim }) => claim.claim_id).toSorted()).toEqual([
      'paper-table-3-2023',
      'paper-table-5-2022',
      'paper-table-5-2023',
      'paper-table-6-2022',
      'paper-table-6-2023',
    ]);
    // 274.7716 / 242.86
    expect(numbersOf(rows.get('paper-table-3-2023')?.reason)).toMatchObject({
      percent: '113',
      whole: '242.86',
    });
  });

  test('a changed cell of the table changes the verdicts that rest on it, and only for as long as it is changed', async () => {
    const watched = ['paper-published-r-enterprises', 'paper-published-r-wage', 'paper-table-3-2023'];
    expect(await verdicts(...watched)).toEqual(['reproduced', 'reproduced', 'contradicted']);
    await withCell('paper-table-3-2023', 160_000, async () => {
      expect(await verdicts(...watched)).toEqual(['not_reproduced', 'not_reproduced', 'not_checkable']);
    });
    await withCell('paper-table-7-2022', 193, async () => {
      expect(await verdicts('paper-tech-spending-2022')).toEqual(['contradicted']);
    });
    expect(await verdicts(...watched, 'paper-tech-spending-2022')).toEqual([
      'reproduced',
      'reproduced',
      'contradicted',
      'reproduced',
    ]);
  });

  test('stays readable when the table loses a row or a coefficient cannot exist', async () => {
    await withCell('paper-table-4-2019', 117, async () => {
      for (const year of [2020, 2021, 2022]) {
        await pool.query('update claim set value = 117 where id = $1', [`paper-table-4-${year}`]);
      }
      expect(await verdicts('paper-published-r-enterprises')).toEqual(['not_checkable']);
    });
    for (const [year, value] of [
      [2020, 78],
      [2021, 85],
      [2022, 93],
    ]) {
      await pool.query('update claim set value = $2 where id = $1', [`paper-table-4-${year}`, value]);
    }
  });

  test('has no sentence with a number that is not one', async () => {
    const text = JSON.stringify(await paperCheck());
    expect(text).not.toMatch(/"number":null/);
  });
});
