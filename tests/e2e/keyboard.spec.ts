import type { Page } from '@playwright/test';
import { expect, foundOptions, mapIsIdle, test } from './atlas-test';

test.skip(({ isMobile }) => isMobile, 'a phone has no keyboard');

/** Presses Tab until what has the focus is named so; fails when it cannot be reached. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = await focused
      .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
      .catch(() => '');
    if (typeof name === 'string' ? label.trim() === name : name.test(label.trim())) return;
  }
  throw new Error(`Tab never reaches ${name}.`);
}

test('find a deposit, read a source, close it: by keyboard alone', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await tabTo(page, /^Search a deposit/);
  await page.keyboard.type('veyneli');
  await expect(foundOptions(page).first()).toBeVisible();
  await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty(); // the answer to all of the words
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  const card = page.locator('[popover]:popover-open');
  await tabTo(page, /^Source \d+: Mines and Metals/);
  await expect(card).toContainText('Mines and Metals'); // by focus alone
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Mines and Metals');
  await page.keyboard.press('Tab'); // into the card that a press keeps
  await expect(card.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'Dossier');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/deposits\/vejneli$/);
});

test('read a district and check a project from the list of the view: by keyboard alone', async ({ page }) => {
  await page.goto('/en?layers=infrastructure&view=9/39.2/46.8');
  await mapIsIdle(page);
  await tabTo(page, 'In view');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Horadiz–Aghband railway/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lachin', exact: true })).toBeVisible(); // a district in view
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Equal');
  await expect(page).toHaveURL(/view=10\//); // a key pressed while the map still moves goes on from where it is
  await page.keyboard.press('Equal');
  await expect(page.getByRole('button', { name: 'Lachin', exact: true })).toBeHidden(); // the list follows the map
  await expect(page.getByRole('button', { name: 'Jabrayil', exact: true })).toBeVisible();
  await tabTo(page, /^Horadiz–Aghband railway/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Horadiz');
  await page.goto('/en');
  await mapIsIdle(page);
  await tabTo(page, 'Jabrayil');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Jabrayil' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('14,016.7');
});

test('the map moves by its own keys, and the layers and the audience change', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Equal');
  await expect(page).toHaveURL(/view=/);
  const before = page.url();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(before);
  await page.getByRole('radio', { name: 'Investor' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/audience=planner/);
  const deposits = page.getByRole('checkbox', { name: 'Deposits' });
  await expect(deposits).not.toBeChecked();
  await deposits.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/layers=[^&]*deposits/);
});
