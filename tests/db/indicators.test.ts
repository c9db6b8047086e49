import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { indicatorPage } from '@/geo/atlas/indicators';
import { createHttpApp } from '@/geo/http/app';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();

async function get(path: string) {
  const response = await app.request(path);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function shownFor(query: Record<string, string>) {
  const { shown } = await indicatorPage(query);
  if (!shown) throw new Error('there is no indicator');
  return shown;
}

describe('the page of indicators', () => {
  test('has every indicator with a figure of a region, each under its topic', async () => {
    const { rows } = await pool.query('select distinct indicator_code from observation');
    const { count, shown } = await indicatorPage({});
    expect(count).toBe(rows.length);
    expect(shown?.topics).toEqual(
      expect.arrayContaining(['population', 'resettlement', 'prices', 'budget', 'trade']),
    );
  });

  test('answers for every indicator in every measure without a value that is not a number', async () => {
    const { rows } = await pool.query<{ code: string }>(
      'select distinct indicator_code as code from observation order by 1',
    );
    for (const { code } of rows) {
      for (const measure of ['value', 'index', 'growth', 'per_registered', 'per_settled']) {
        const { lines, map, settings } = await shownFor({ indicator: code, measure });
        const points = [...lines, ...(map?.lines ?? [])].flatMap((line) => line.points);
        expect(settings.ignored, code).toEqual([]);
        for (const { value, missing } of points) {
          expect(value === null ? missing : Number.isFinite(value), `${code} ${measure}`).toBeTruthy();
        }
      }
    }
  });

  test('shows the chosen figure of Karabakh’s investment in 2023 and the other beside it', async () => {
    const { lines } = await shownFor({ indicator: 'fixed_investment', region: 'AZ-QARABAG', span: 'year' });
    const point = lines[0]?.points.find(({ period }) => period === '2023');
    const all = [point?.value, ...(point?.others.map(({ value }) => value) ?? [])];
    expect(all).toEqual(expect.arrayContaining([2_254_400_000, 2_438_000_000]));
  });

  test('keeps registered and settled people apart', async () => {
    const registered = await shownFor({ indicator: 'population', region: 'AZ-X-LIBERATED' });
    const settled = await shownFor({ indicator: 'settled_total', region: 'AZ-X-LIBERATED' });
    const claims = ({ lines }: typeof registered) =>
      lines.flatMap(({ points }) => points.flatMap((point) => point.claims.map(({ claim_id }) => claim_id)));
    expect(claims(settled).length).toBeGreaterThan(0);
    expect(claims(registered).filter((id) => claims(settled).includes(id))).toEqual([]);
  });

  test('marks the restoration budget of 2026 as a plan', async () => {
    const { lines } = await shownFor({ indicator: 'budget_restoration', span: 'year' });
    expect(lines[0]?.points.find(({ period }) => period === '2026')?.firmness).toBe('plan');
  });

  test('says that plants are listed, not joined', async () => {
    const { isOfThings, map } = await shownFor({ indicator: 'hpp_plant_capacity' });
    expect([isOfThings, map]).toEqual([true, null]);
  });

  test('shows a region without figures as an empty line, and names a period without any', async () => {
    const { lines, settings } = await shownFor({ indicator: 'price_gold', region: 'AZ-KAL', at: '2023' });
    expect(lines).toEqual([{ regionCode: 'AZ-KAL', points: [] }]);
    expect(settings.ignored).toEqual(['at=2023']);
  });
});

describe('the API of statistics', () => {
  test('lists the indicators and gives a series with its claims', async () => {
    const indicators = JSON.parse((await get('/api/statistics/indicators')).text);
    expect(indicators.map(({ code }: { code: string }) => code)).toContain('price_gold');
    const series = JSON.parse((await get('/api/statistics/series?indicator=price_gold&region=WLD')).text);
    expect(series).toMatchObject({ indicator: 'price_gold', unit: 'USD/troy oz', span: 'year' });
    expect(series.lines[0].points[0].claims[0].source.id).toEqual(expect.any(String));
  });

  test.each([
    ['/api/statistics/indicators?topic=output', 'topic'],
    ['/api/statistics/series', 'indicator'],
    ['/api/statistics/series?indicator=price_gold', 'region'],
    ['/api/statistics/series?indicator=happiness&region=WLD', 'happiness'],
    ['/api/statistics/series?indicator=price_gold&region=ATLANTIS', 'ATLANTIS'],
    ['/api/statistics/series.csv?indicator=price_gold&region=WLD&years=99', 'years=99'],
    ['/api/statistics/series.sdmx.csv?indicator=price_gold&region=WLD&colour=red', 'colour'],
  ])('refuses %s and says why', async (path, word) => {
    const { status, text } = await get(path);
    expect(status).toBe(400);
    expect(JSON.parse(text).detail).toContain(word);
  });

  test('is described', async () => {
    const { paths } = JSON.parse((await get('/api/openapi.json')).text);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/statistics/indicators',
        '/statistics/series',
        '/statistics/series.csv',
        '/statistics/series.sdmx.csv',
      ]),
    );
  });
});

describe('the files of a chart', () => {
  test('CSV has the chosen and the competing figures, with claims and sources', async () => {
    const { text, headers } = await get(
      '/api/statistics/series.csv?indicator=fixed_investment&region=AZ-QARABAG',
    );
    expect(headers.get('content-disposition')).toBe('attachment; filename="filiz-fixed_investment.csv"');
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    const of2023 = rows.filter(({ period }) => period === '2023');
    expect(of2023.map(({ role }) => role)).toEqual(expect.arrayContaining(['chosen', 'competing']));
    expect(of2023.map(({ value }) => value)).toEqual(expect.arrayContaining(['2254400000', '2438000000']));
    expect(of2023.every(({ claims, sources }) => claims?.startsWith('obs-') && sources !== '')).toBe(true);
  });

  test('SDMX-CSV begins with the three columns of the format, and no key stands twice', async () => {
    const { text } = await get(
      '/api/statistics/series.sdmx.csv?indicator=industrial_output&region=AZ-QARABAG&span=year_to_date',
    );
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(text.split(',').slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({
        STRUCTURE: 'datastructure',
        STRUCTURE_ID: 'FILIZ:DSD_INDICATORS(1.0)',
        ACTION: 'I',
      });
      expect(row.TIME_PERIOD).toMatch(/^\d{4}-01-01\/P\d+M$/);
      expect(['0', '3', '6', '9']).toContain(row.UNIT_MULT);
      expect(Number.isFinite(Number(row.OBS_VALUE))).toBe(true);
    }
    expect(new Set(rows.map((row) => row.CLAIM)).size).toBe(rows.length);
  });

  test('a cell that a spreadsheet would run is made harmless, a negative number stays', async () => {
    await pool.query(`update claim set as_printed = '=1+1', value = -5
      where id = (select claim_id from observation where indicator_code = 'price_iron_ore' limit 1)`);
    const { text } = await get('/api/statistics/series.csv?indicator=price_iron_ore&region=WLD');
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows.find(({ value }) => value === '-5')?.as_printed).toBe("'=1+1");
  });
});
