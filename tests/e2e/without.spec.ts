import { expect, searchBox, test } from './atlas-test';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel of a deposit is there, its sources open, and the lists lead on', async ({ page }) => {
    await page.goto('/en?select=deposit:vejneli');
    await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
    await page
      .getByRole('button', { name: /^Source \d+: Mines and Metals/ })
      .first()
      .click();
    await expect(page.locator('[popover]:popover-open')).toContainText('Mines and Metals');
    await expect(page.getByRole('heading', { name: 'No map without scripts' })).toBeVisible();
    await expect(page.getByText('The map is loading')).not.toBeInViewport();
    await page.getByRole('link', { name: 'Deposits', exact: true }).first().click();
    await expect(page).toHaveURL(/\/en\/deposits$/);
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(100);
  });

  test('the search is a page whose results lead on', async ({ page }) => {
    await page.goto('/ru');
    await searchBox(page).fill('veyneli');
    await searchBox(page).press('Enter');
    await expect(page).toHaveURL(/\/ru\/search\?q=veyneli/);
    await page.getByRole('link', { name: 'Вежнали' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Вежнали' })).toBeVisible();
  });
});
