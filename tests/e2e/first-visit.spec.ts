import { expect, mapIsIdle, test } from './atlas-test';

test.use({ storageState: { cookies: [], origins: [] } });

test('the first visit is told three things, which never return', async ({ page }) => {
  await page.goto('/en');
  for (const [step, button] of [
    ['1 of 3', 'Next'],
    ['2 of 3', 'Next'],
    ['3 of 3', 'Start'],
  ] as const) {
    await expect(page.getByText(step)).toBeVisible();
    await page.getByRole('button', { name: button, exact: true }).click();
  }
  await expect(page.getByText(/of 3/)).toBeHidden();
  await page.reload();
  await mapIsIdle(page);
  await expect(page.getByText(/of 3/)).toBeHidden();
});

test('they can be skipped at once', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.reload();
  await mapIsIdle(page);
  await expect(page.getByText(/of 3/)).toBeHidden();
});
