import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './atlas-test';

const LIST = '/en/deposits/shortlist';

/** Presses a star until it is on: its own scripts come last, and before that a press does nothing. */
async function putOn(button: Locator): Promise<void> {
  await expect(async () => {
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true', { timeout: 1_000 });
  }).toPass();
}

const names = (page: Page) => page.locator('main ol h2').allTextContents();

test('a deposit kept from the map stands on the list, with a note that is still there after a reload', async ({
  page,
}) => {
  await page.route('**/tiles/**', (route) => route.abort()); // the panel does not wait for the map
  await page.goto('/en?select=deposit:vejneli');
  const button = page.getByRole('button', { name: 'Vejnaly: keep in the short list' });
  await putOn(button);
  await page.getByRole('link', { name: 'Open the short list, 1 deposit' }).click();
  await expect(page).toHaveURL(/\/shortlist\?deposits=vejneli$/);
  const note = page.getByLabel('Note on Vejnaly');
  await note.fill('Qazma hesabatı? <b>ə</b>');
  await page.reload();
  await expect(note).toHaveValue('Qazma hesabatı? <b>ə</b>');
  await page.goto(LIST);
  await expect(note).toHaveValue('Qazma hesabatı? <b>ə</b>');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a list is put in order by keyboard, cleared, and comes back', async ({ page }) => {
  await page.goto(`${LIST}?deposits=vejneli,demirli`);
  await page.getByRole('button', { name: 'Keep this list' }).click();
  await page.getByRole('button', { name: 'Move Vejnaly down' }).press('Enter');
  await expect(page).toHaveURL(/deposits=demirli,vejneli$/);
  await expect(page.getByRole('button', { name: 'Move Vejnaly down' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await expect(page.getByText('Nothing is on the list yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/deposits=demirli,vejneli$/);
  expect(await names(page)).toHaveLength(2);
});

test('a shared link opened elsewhere shows its notes as text, and loses neither list', async ({ page }) => {
  const notes = Buffer.from('<img src=x onerror=alert(1)> baxmaq').toString('base64url');
  await page.goto(`${LIST}?deposits=demirli`);
  await page.getByRole('button', { name: 'Keep this list' }).click();
  await page.goto(`${LIST}?deposits=vejneli,atlantis&notes=${notes}`);
  await expect(page.getByText('This link holds another list')).toBeVisible();
  await expect(page.getByText('Not in the atlas: atlantis')).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)> baxmaq')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Add to mine' }).click();
  await expect(page.getByLabel('Note on Vejnaly')).toHaveValue('<img src=x onerror=alert(1)> baxmaq');
  await expect(page.locator('main ol h2')).toHaveCount(2);
  await expect(page).toHaveURL(/deposits=demirli,vejneli$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('main ol h2')).toHaveCount(1);
});

/** Holds what the list page asks of the server until it is let go; tells how often it was asked. */
async function slowList(page: Page): Promise<{ asked: () => number; letGo: () => void }> {
  let letGo = () => {};
  let count = 0;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/deposits/shortlist?*', async (route) => {
    count += 1;
    await gone;
    await route.continue();
  });
  return { asked: () => count, letGo };
}

const keptSlugs = (page: Page) =>
  page.evaluate(() =>
    JSON.parse(localStorage.getItem('filiz.shortlist') ?? '{}').deposits.map(
      ({ slug }: { slug: string }) => slug,
    ),
  );

test('what is changed while the rest of a list is still coming loses nothing of it', async ({ page }) => {
  await page.goto(`${LIST}?deposits=demirli`);
  await page.getByRole('button', { name: 'Keep this list' }).click();
  await page.goto(`${LIST}?deposits=vejneli,soyudlu`);
  await expect(page.getByText('This link holds another list')).toBeVisible();
  const { letGo } = await slowList(page);
  await page.getByRole('button', { name: 'Add to mine' }).click();
  await expect(page.getByText('Opening the list kept in this browser')).toBeVisible();
  const note = page.getByLabel('Note on Vejnaly');
  await note.fill('Qazma');
  expect(await keptSlugs(page)).toEqual(['demirli', 'vejneli', 'soyudlu']);
  await page.getByRole('button', { name: 'Move Vejnaly down' }).click();
  expect(await keptSlugs(page)).toEqual(['demirli', 'soyudlu', 'vejneli']);
  await page.getByRole('button', { name: 'Remove Vejnaly' }).click();
  expect(await keptSlugs(page)).toEqual(['demirli', 'soyudlu']);
  await page.getByRole('button', { name: 'Undo' }).click();
  letGo();
  await expect(page.locator('main ol h2')).toHaveCount(3);
  await expect(note).toHaveValue('Qazma');
  await expect(page).toHaveURL(/deposits=demirli,soyudlu,vejneli$/);
});

test('a star is put on the newest list, though this tab has not heard of it yet', async ({ page }) => {
  await page.goto('/en/deposits/vejneli');
  const button = page.getByRole('button', { name: 'Vejnaly: keep in the short list' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.evaluate(() =>
    localStorage.setItem(
      'filiz.shortlist',
      JSON.stringify({ version: 1, deposits: [{ slug: 'demirli', note: '' }] }),
    ),
  );
  await putOn(button);
  expect(await keptSlugs(page)).toEqual(['demirli', 'vejneli']);
});

test('back from a dossier, a list that was changed before is still the reader’s own', async ({ page }) => {
  await page.goto(`${LIST}?deposits=vejneli,demirli`);
  await page.getByRole('button', { name: 'Keep this list' }).click();
  await page.getByRole('button', { name: 'Remove Vejnaly' }).click();
  await expect(page).toHaveURL(/deposits=demirli$/);
  await page.locator('main ol h2').getByRole('link').click();
  await expect(page).toHaveURL(/\/deposits\/demirli$/);
  await page.goBack();
  await expect(page).toHaveURL(/deposits=demirli$/);
  await expect(page.locator('main ol textarea')).toHaveCount(1);
  await expect(page.getByText('This link holds another list')).toBeHidden();
});

test('my list can be gone back to, and keeps what the atlas no longer has', async ({ page }) => {
  await page.goto(`${LIST}?deposits=vejneli`);
  const deposits = ['demirli', 'atlantis'].map((slug) => ({ slug, note: 'mine' }));
  await page.evaluate(
    (text) => localStorage.setItem('filiz.shortlist', text),
    JSON.stringify({ version: 1, deposits }),
  );
  await page.reload();
  const choice = page.getByText('This link holds another list');
  await expect(choice).toBeVisible();
  const { asked, letGo } = await slowList(page);
  letGo();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  const notes = page.locator('main ol textarea');
  for (const way of ['chosen', 'reloaded']) {
    await expect(page, way).toHaveURL(/deposits=demirli,atlantis$/);
    await expect(page.getByText('Not in the atlas: atlantis'), way).toBeVisible();
    await expect(notes, way).toHaveCount(1);
    await expect(choice, way).toBeHidden();
    expect(asked(), way).toBe(way === 'chosen' ? 1 : 2); // it leads there once
    await page.reload();
  }
  await notes.fill('still mine');
  expect(await keptSlugs(page)).toEqual(['demirli', 'atlantis']);
});

const keptText = (page: Page) => page.evaluate(() => localStorage.getItem('filiz.shortlist') ?? '');

test('a list kept before deposits were renamed shows them with their notes, and is kept by the new names', async ({
  page,
}) => {
  await page.goto('/en/deposits');
  const deposits = [
    { slug: 'vejnali', note: 'Qazma' },
    { slug: 'soyudlu', note: '' },
    { slug: 'damirli', note: 'Baxmaq' },
  ];
  await page.evaluate(
    (text) => localStorage.setItem('filiz.shortlist', text),
    JSON.stringify({ version: 1, deposits }),
  );
  await page.goto(LIST);
  await expect(page.getByLabel('Note on Vejnaly')).toHaveValue('Qazma');
  await expect(page.getByLabel('Note on Demirli')).toHaveValue('Baxmaq');
  await expect(page).toHaveURL(/deposits=vejneli,soyudlu,demirli$/);
  await expect(page.getByText('Not in the atlas')).toBeHidden();
  expect(JSON.parse(await keptText(page)).deposits).toEqual([
    { slug: 'vejneli', note: 'Qazma' },
    { slug: 'soyudlu', note: '' },
    { slug: 'demirli', note: 'Baxmaq' },
  ]);
  await page.goto('/en/deposits/vejneli');
  await expect(page.getByRole('button', { name: 'Vejnaly: keep in the short list' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a link with an earlier slug is the list of the present one, with its note, without scripts too', async ({
  page,
  browser,
  baseURL,
}) => {
  const notes = Buffer.from('baxmaq').toString('base64url');
  const link = `${LIST}?deposits=vejnali,demirli&notes=${notes}`;
  await page.goto(link);
  await page.getByRole('button', { name: 'Keep this list' }).click();
  await expect(page.getByLabel('Note on Vejnaly')).toHaveValue('baxmaq');
  await expect(page).toHaveURL(/deposits=vejneli,demirli$/);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  await plain.goto(link);
  expect(await names(plain)).toHaveLength(2);
  await expect(plain.getByText('baxmaq')).toBeVisible();
  await expect(plain.getByText('Not in the atlas')).toBeHidden();
  await context.close();
});

test('the list is exported as it stands, without scripts too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`${LIST}?deposits=vejneli,demirli`);
  expect(await names(page)).toHaveLength(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^filiz-deposits-v\d+\.csv$/);
  const rows: { slug: string }[] = parse(readFileSync(await download.path()), { bom: true, columns: true });
  expect(rows.map(({ slug }) => slug)).toEqual(['vejneli', 'demirli']);
  await context.close();
});
