import type { Page } from '@playwright/test';
import { ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import { expect, test } from './atlas-test';
import { answered, openFacets, wordsBox } from './explorer-page';

/** Has the API answer every filter with ten thousand invented deposits; a search for `none` with nothing. */
async function inventTenThousand(page: Page): Promise<void> {
  const [row] = (await (await page.request.get('/api/deposits/rows?locale=en')).json()).rows;
  const all = Array.from({ length: 10_000 }, (_, index) => `invented-${index}`);
  const slugsOf = (parameters: URLSearchParams) => (parameters.get('q') === 'none' ? [] : all);
  await page.route('**/api/deposits/facets?*', async (route) => {
    const { counts } = await (await route.fetch()).json();
    const slugs = slugsOf(new URL(route.request().url()).searchParams);
    await route.fulfill({ json: { total: slugs.length, counts, slugs } });
  });
  await page.route('**/api/deposits/rows?*', (route) => {
    const { searchParams } = new URL(route.request().url());
    const rank = slugsOf(searchParams).indexOf(searchParams.get('with') ?? '');
    const offset =
      rank < 0 ? Number(searchParams.get('offset') ?? 0) : Math.floor(rank / ROWS_AT_ONCE) * ROWS_AT_ONCE;
    const rows = slugsOf(searchParams)
      .slice(offset, offset + ROWS_AT_ONCE)
      .map((slug, index) => {
        const name = `Deposit ${offset + index}`;
        const place = index % 2 === 0 ? {} : { longitude: null, latitude: null };
        return { ...row, ...place, slug, names: { az: name, en: name, ru: name, tr: name } };
      });
    return route.fulfill({ json: { offset, rows } });
  });
}

test('of ten thousand deposits only those in sight are drawn, and the others come as they are scrolled to', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the phone project scrolls the same list');
  await inventTenThousand(page);
  await page.goto('/en/deposits');
  await answered(page, 108);
  const words = wordsBox(page);
  await words.fill('deposit');
  await answered(page, '10,000 deposits');
  const table = page.getByRole('region', { name: 'Deposits' });
  expect(await table.getByRole('row').count()).toBeLessThan(100);
  await expect(page.getByText(/no published point/)).toHaveCount(0); // of those that have come: not a count of all
  const scrollTo = (part: number) =>
    table.evaluate((element, share) => {
      element.scrollTop = element.scrollHeight * share;
    }, part);
  for (const part of [0.3, 0.7, 1]) {
    await scrollTo(part);
    await expect(table.getByRole('row', { name: /being loaded|loading/i })).toHaveCount(0);
  }
  const last = table.getByRole('link', { name: 'Deposit 9999', exact: true });
  await expect(last).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(100);

  const thereAndBack = async () => {
    await words.fill('none');
    await expect(table).toHaveCount(0);
    await words.fill('deposit');
    await answered(page, '10,000 deposits');
    await scrollTo(1);
    await expect(last).toBeVisible();
  };
  await thereAndBack(); // what had come for the first answer comes for the new one too
  await page.route(/deposits\/rows\?.*q=none/, () => {}); // no answer: the way back begins at the count alone
  await thereAndBack();
});

test('a deposit that is selected far down the list comes into sight there, and on a phone says what it is', async ({
  page,
  isMobile,
}) => {
  await inventTenThousand(page);
  await page.goto('/en/deposits?select=deposit:invented-7000');
  await answered(page, 108);
  await openFacets(page);
  await wordsBox(page).fill('deposit');
  await answered(page, '10,000');
  if (isMobile) {
    await page.getByRole('button', { name: '10,000 deposits' }).click();
    await page.getByRole('tab', { name: 'Map' }).click();
    const chosen = page.getByRole('region', { name: 'Chosen deposit' });
    await expect(chosen.getByRole('link', { name: 'Deposit 7000', exact: true })).toBeVisible();
  } else {
    const row = page.locator('tr[data-slug=invented-7000]');
    await expect(row).toBeInViewport();
    await expect(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('link', { name: 'Deposit 6999', exact: true })).toBeAttached();
  }
});

for (const [language, written] of [
  ['az', '10.000 yataq'],
  ['ru', '10\u00a0000 месторождений'],
] as const)
  test(`ten thousand are counted in ${language} as it writes them, in the browser too`, async ({ page }) => {
    await inventTenThousand(page);
    await page.goto(`/${language}/deposits`);
    await answered(page, 108);
    await openFacets(page);
    await page.getByRole('searchbox').fill('deposit');
    await answered(page, written);
  });

test('an answer that does not come, and rows that do not, are told and asked for again', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the phone project asks the same');
  await inventTenThousand(page);
  await page.goto('/en/deposits');
  await answered(page, 108);
  const refused = /deposits\/rows\?.*q=deposit/;
  const alert = page.getByRole('alert').filter({ hasText: 'Try again' });
  const again = alert.getByRole('button', { name: 'Try again' });

  await page.route(refused, (route) => route.fulfill({ status: 503, body: '{}' }));
  await wordsBox(page).fill('deposit');
  await expect(alert).toContainText('The answer did not come. What you see is the last one.');
  await page.unroute(refused);
  await again.click();
  await answered(page, '10,000 deposits');
  await expect(alert).toBeHidden();

  await page.route(refused, (route) => route.fulfill({ status: 503, body: '{}' }));
  const table = page.getByRole('region', { name: 'Deposits' });
  await table.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  const last = table.getByRole('link', { name: 'Deposit 9999', exact: true });
  await expect(alert).toContainText('Some rows did not come.');
  await again.click(); // and still not
  await expect(alert).toContainText('Some rows did not come.');
  await expect(last).toHaveCount(0);
  await page.unroute(refused);
  await again.click();
  await expect(last).toBeVisible();
  await expect(alert).toBeHidden();
});
