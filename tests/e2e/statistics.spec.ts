import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas-test';

const ALL_SEVEN = [
  'paper_employees',
  'paper_avg_wage',
  'paper_enterprises',
  'paper_foreign_investment',
  'paper_domestic_investment',
  'paper_technology_innovation_spending',
  'paper_innovation_product',
].join(',');

test('the paper check says of the headline results which hold', async ({ page }) => {
  await page.goto('/en/statistics/paper');
  const verdicts = {
    'paper-published-r-enterprises': ['Reproduced', 'r = 0.9523'],
    'paper-published-r-wage': ['Reproduced', 'r = 0.9295'],
    'paper-published-r-foreign-investment': ['Reproduced', 'r = −0.5312'],
    'paper-published-r-technology-spending': ['Reproduced', 'r = −0.6998'],
    'paper-published-r2': ['Cannot be reproduced', 'p = 0.0136'],
    'paper-published-p': ['Cannot be reproduced', 'p = 0.0124'],
    'paper-published-forecast-2025': ['Cannot be reproduced', '331.7 (182–481)'],
  };
  for (const [id, texts] of Object.entries(verdicts)) {
    for (const text of texts) await expect(page.locator(`#${id}`)).toContainText(text);
  }
  await expect(page.getByRole('img', { name: /linear trend gives 331.7.*prints 1,299.6/ })).toBeVisible();
});

test('the counts of the paper check are those of its rows', async ({ page }) => {
  await page.goto('/en/statistics/paper');
  for (const verdict of ['reproduced', 'contradicted', 'not_reproduced', 'not_checkable']) {
    const card = page.locator(`[data-count="${verdict}"] dd`);
    await expect(card).toHaveText(String(await page.locator(`[data-verdict="${verdict}"]`).count()));
  }
});

test('a district chosen on the map joins the chart, stands out, and is in the address; its line leads back', async ({
  page,
}) => {
  await page.goto('/en/statistics?indicator=industrial_output&form=bar');
  const district = page.locator('[data-district="AZ-FUZ"]');
  await district.click();
  await expect(page).toHaveURL(/select=AZ-FUZ/);
  await expect(page).toHaveURL(/region=[^&]*AZ-FUZ/);
  await expect(page.locator('[data-line="AZ-FUZ"]')).toBeVisible();
  await expect(district).toHaveAttribute('aria-current', 'true');
  await page.locator('[data-indicator] svg').getByRole('link', { name: 'Karabakh' }).click();
  await expect(page).toHaveURL(/select=AZ-QARABAG/);
  await expect(district).toHaveAttribute('aria-current', 'false');
});

test('a chart is saved as a picture that stands alone', async ({ page }) => {
  await page.goto('/en/statistics?indicator=price_gold');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture (SVG)' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('filiz-price_gold.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  for (const part of ['Gold', 'USD/troy oz', 'Sources:', 'World']) expect(svg).toContain(part);
  expect(svg).not.toMatch(/var\(|class=/);
});

test('a chart is saved as a PNG of twice its size', async ({ page }) => {
  await page.goto('/en/statistics?indicator=price_gold');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('filiz-price_gold.png');
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * 800);
  expect(png.length).toBeGreaterThan(10_000); // drawn, not empty
});

test('a cell of the matrix opens its scatter with the years and the range without each year', async ({
  page,
}) => {
  await page.goto('/en/statistics/workbench');
  const cell = page.locator('#correlation').getByRole('link', { name: /^foreign investment and employees/i });
  await expect(cell).toHaveAccessibleName(
    /r = −?\d\.\d\d, n = 5, p = \d\.\d{4}; 95 % interval −?\d\.\d\d to −?\d\.\d\d/,
  );
  await cell.click();
  await expect(page).toHaveURL(/pair=.*#pair$/);
  const pair = page.locator('#pair');
  await expect(pair.getByRole('heading')).toHaveText(/employees and foreign investment/i);
  for (const year of ['2019', '2020', '2021', '2022', '2023'])
    await expect(pair.locator('svg').getByText(year, { exact: true })).toBeVisible();
  await expect(pair).toContainText(
    /Without one year it runs from −?\d\.\d\d \(without 20\d\d\) to −?\d\.\d\d \(without 20\d\d\)/,
  );
  await expect(page.locator('#correlation [aria-current="true"]')).toHaveCount(1 + 1); // the method, and the pair
});

test('every pair of the matrix stands in a table with r, n, the exact p and its interval', async ({
  page,
}) => {
  await page.goto('/en/statistics/workbench');
  await page.locator('summary', { hasText: 'All 28 pairs as a table' }).click();
  const rows = page.locator('#correlation details tbody tr');
  await expect(rows).toHaveCount(28);
  const wage = rows.filter({ hasText: /wage and mining value|mining value and wage/i });
  await expect(wage).toContainText(/0\.9295\s*5\s*0\.0222\s*0\.26\d\d … 0\.99\d\d\s*does not pass/);
});

test('the panel of a region has the parts of the statistics page: line, bars, index, growth, per head, files and pictures', async ({
  page,
}) => {
  await page.goto('/en/regions/AZ-QARABAG');
  const charts = page.locator('[data-series-charts="paper_mining_value"]');
  await charts.locator('summary').first().click();
  const measure = (name: string) => charts.locator(`[data-measure="${name}"]`);
  const choose = (name: string) => charts.locator('summary').getByText(name, { exact: true }).click();
  await expect(measure('value').locator('svg.series-chart:visible')).toHaveCount(2);
  const saved = page.waitForEvent('download');
  await measure('value').getByRole('button', { name: 'Picture (SVG)' }).click();
  expect((await saved).suggestedFilename()).toBe('filiz-paper_mining_value-AZ-QARABAG.svg');

  await choose('Index, 2019 = 100');
  await expect(measure('index').locator('svg.series-chart')).toHaveAccessibleName(/2019 100(\.0)?, .*2023/);
  await expect(measure('value').locator('svg.series-chart:visible')).toHaveCount(0);

  await choose('Growth on the year before');
  // Printed for 2019 to 2023, in thousand manats: 125,602.5; 114,680.1; 194,776.3; 193,829; 274,771.6.
  await expect(measure('growth').locator('svg.series-chart')).toHaveAccessibleName(
    /2019 no data, 2020 −8\.7, 2021 69\.8, 2022 −0\.5, 2023 41\.8/,
  );
  const grown = measure('growth').getByRole('row', { name: /^2023/ });
  await expect(grown).toContainText(/41\.8.*274,771\.6.*193,829/);

  await choose('Per registered person');
  // 114,680.1 of 900.3 thousand people in 2020, 194,776.3 of 904.5 in 2021.
  const perHead = measure('per_registered');
  await expect(perHead.getByRole('row', { name: /^2020/ })).toContainText(/127\.4.*114,680\.1.*900\.3/);
  await expect(perHead.getByRole('row', { name: /^2021/ })).toContainText(/215\.3.*194,776\.3.*904\.5/);
  await expect(perHead.getByRole('row', { name: /^2022/ })).toContainText('no figure of this population');
  const csv = await page.request.get(
    (await perHead.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')) ?? '',
  );
  expect(await csv.text()).toMatch(/paper-table-3-2020.*obs-454-population-az-qarabag-2020-01-01/);
  await perHead.getByRole('link', { name: /^Chart and comparison/ }).click();
  await expect(page).toHaveURL(/statistics\?indicator=paper_mining_value&.*measure=per_registered/);
});

test('seven regressors on five years are refused in a sentence', async ({ page }) => {
  await page.goto(`/en/statistics?x=${ALL_SEVEN}`);
  await expect(page.locator('[data-refusal="exact_fit"]')).toContainText(
    '7 regressors on 5 years fit exactly: R² is 1 and no p exists',
  );
});

test('what is chosen stands in the address and survives a reload', async ({ page }) => {
  await page.goto('/en/statistics?method=spearman&by=drift&until=2030');
  await page.getByRole('combobox', { name: 'To be explained' }).selectOption('wage');
  await page.getByRole('button', { name: 'Compute' }).click();
  await expect(page).toHaveURL(/y=paper_avg_wage/);
  await expect(page).toHaveURL(/method=spearman/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'To be explained' })).toHaveValue('paper_avg_wage');
  await expect(page.getByRole('combobox', { name: 'Method' })).toHaveValue('drift');
  await expect(page.locator('#forecast figcaption')).toContainText('2030');
});

for (const path of [
  '/en/statistics?from=2022&to=2023',
  '/az/statistics?y=paper_happiness&x=nothing&until=99999&by=magic',
  '/ru/statistics?x=paper_innovation_product,year&log=1&by=exponential&until=2050',
  '/az/statistics?indicator=fixed_investment&measure=growth&form=bar',
  '/ru/statistics?indicator=happiness&region=ATLANTIS,AZ-KAL&measure=per_settled&years=x',
  '/tr/statistics?indicator=budget_restoration&form=table',
  '/tr/statistics/paper',
  '/en/statistics/findings',
]) {
  test(`no number is missing and nothing is inaccessible on ${path}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect((await page.locator('main').textContent()) ?? 'NaN').not.toMatch(/NaN|undefined|Infinity|null/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
