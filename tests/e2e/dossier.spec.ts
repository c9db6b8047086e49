import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas-test';

const PAPER_PX = 710; // 188 mm: A4 between the margins of a dossier

test('a dossier says how to cite it, where it is in every language, and what it is to machines', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/deposits/vejneli');
  await expect(page.getByText(/Filiz, mineral atlas.*data [0-9a-f]{8}/)).toBeVisible();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/en/deposits/vejneli`);
  await expect(page.locator('link[hreflang=az]')).toHaveAttribute('href', `${baseURL}/az/deposits/vejneli`);
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(scripts.join()).not.toContain('<');
  const json = JSON.parse(scripts.join())['@graph'][0];
  expect(json).toMatchObject({ '@type': 'Dataset', name: 'Vejnaly', inLanguage: 'en' });
  expect(json.spatialCoverage.geo).toMatchObject({ latitude: 38.97, longitude: 46.53 });
  expect(json.variableMeasured).toContainEqual(expect.objectContaining({ value: 6.5, unitText: 't' }));
});

test('the longest dossier, of Vejnəli, prints on two pages of A4 in every language, its sources with their addresses', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'paper has one size');
  for (const language of ['az', 'ru', 'tr', 'en']) {
    await page.goto(`/${language}/deposits/vejneli`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined)); // those of the machine may be wider
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), language).toHaveLength(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Pages of the atlas' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByText('https://www.minesandmetals.com', { exact: false }).first()).toBeVisible();
});

for (const [language, slug] of [
  ['en', 'demirli'],
  ['en', 'minbasli'],
  ['en', 'qizilbulaq'],
  ['en', 'soyudlu'],
  ['en', 'tutxun'],
  ['ru', 'narzanli-cilgezcay-saribulaq'],
] as const)
  test(`the dossier /${language}/deposits/${slug} prints on at most two pages of A4, nothing beyond their edge`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'paper has one size');
    await page.goto(`/${language}/deposits/${slug}`);
    await expect(page.getByRole('article')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect([1, 2]).toContain(sheets);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER_PX, height: 1_000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PAPER_PX);
  });

test('two deposits stand side by side; what differs says so, and one can be taken out by a link', async ({
  page,
}) => {
  await page.goto('/en/deposits/compare?deposits=vejneli,demirli');
  const status = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Status/ }) });
  await expect(status).toContainText('differs');
  await expect(status).toContainText('exploration');
  await expect(status).toContainText('in operation');
  await page.getByRole('link', { name: 'Remove Demirli' }).click();
  await expect(page.getByText('Choose one more to compare with Vejnaly.')).toBeVisible();
});

test('of five deposits and an unknown one four are compared, and the rest is named', async ({ page }) => {
  await page.goto('/en/deposits/compare?deposits=vejneli,qizilbulaq,demirli,atlantis,soyudlu,tutxun');
  await expect(page.getByRole('columnheader')).toHaveCount(5); // the fact and the first four known deposits
  await expect(page.getByText(/Left out: tutxun/)).toBeVisible();
  await expect(page.getByText(/no deposit called “atlantis”/)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('deposits are chosen by a plain form', async ({ page }) => {
    await page.goto('/en/deposits/compare');
    await page.getByLabel('Deposit 1').selectOption({ value: 'vejneli' });
    await page.getByLabel('Deposit 2').selectOption({ value: 'soyudlu' });
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('link', { name: 'Remove Soyudlu' })).toBeVisible();
  });
});

for (const path of ['/deposits/vejneli', '/deposits/compare?deposits=vejneli,demirli', '/regions/AZ-SHZ']) {
  test(`axe finds nothing on /en${path}`, async ({ page }) => {
    await page.goto(`/en${path}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const { scrollWidth, innerWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      innerWidth: window.innerWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
}
