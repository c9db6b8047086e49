import { LANGUAGES } from '@/geo/domain/languages';
import { expect, foundOptions, holdScripts, mapIsIdle, searchBox, test } from './atlas-test';

const NAMES = { az: 'Vejnəli', en: 'Vejnaly', ru: 'Вежнали', tr: 'Vejneli' };

for (const language of LANGUAGES) {
  test(`“veyneli”, “Vejnali” and “Вежнали” each lead to Vejnəli in ${language}`, async ({ page }) => {
    for (const words of ['veyneli', 'Vejnali', 'Вежнали']) {
      await page.goto(`/${language}`);
      await mapIsIdle(page);
      const box = searchBox(page);
      await box.fill(words);
      await expect(foundOptions(page).first()).toContainText(NAMES[language]);
      await box.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: NAMES[language] })).toBeVisible();
      await expect(page).toHaveURL(/select=deposit:vejneli.*view=|view=.*select=deposit:vejneli/);
      const [, latitude, longitude] = new URL(page.url()).searchParams.get('view')?.split('/') ?? [];
      expect(Math.abs(Number(latitude) - 38.97)).toBeLessThan(0.5);
      expect(Math.abs(Number(longitude) - 46.53)).toBeLessThan(0.5);
    }
  });
}

for (const [words, kind, name] of [
  ['molybdenum', 'deposit', 'Deposit'],
  ['cebrayil', 'region', 'Jabrayil'],
  ['horadiz', 'project', 'Horadiz'],
  ['araz vadisi', 'park', 'Araz Valley'],
] as const) {
  test(`“${words}” finds a ${kind}`, async ({ page }) => {
    await page.goto('/en');
    await searchBox(page).fill(words);
    await expect(foundOptions(page).filter({ hasText: name }).first()).toBeVisible();
  });
}

test('words that nothing matches are told so', async ({ page }) => {
  await page.goto('/en');
  await searchBox(page).fill('qwxzv');
  await expect(page.getByText('Nothing was found for “qwxzv”.')).toBeVisible();
});

test('a search that does not answer says so', async ({ page }) => {
  await page.route('**/api/search**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto('/en');
  await searchBox(page).fill('gold');
  await expect(page.getByText('The search does not answer.')).toBeVisible();
});

test('words written before the scripts have come are searched for', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/en', { waitUntil: 'commit' });
  await searchBox(page).fill('gold');
  release();
  await expect(foundOptions(page).first()).toBeVisible();
  await expect(searchBox(page)).toHaveValue('gold');
});

test('what is known only to its district is shown by its district, and what has no place leaves the view as it is', async ({
  page,
}) => {
  const viewOf = () => new URL(page.url()).searchParams.get('view');
  await page.goto('/en?view=9/40.4/45.9');
  await mapIsIdle(page);
  await searchBox(page).fill('Minbashli');
  await foundOptions(page).first().click();
  await expect(page).toHaveURL(/select=deposit:minbasli/);
  await expect(page).toHaveURL(/view=/);
  await expect.poll(viewOf).not.toBe('9/40.4/45.9');
  await searchBox(page).fill('Kars');
  await foundOptions(page).filter({ hasText: 'Kars' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Kars/ })).toBeVisible();
  const before = viewOf();
  expect(before).not.toBeNull();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Kars/ })).toBeVisible();
  await mapIsIdle(page);
  expect(viewOf()).toBe(before);
});

test('ten thousand letters in the address get the results of the first two hundred, and a word on it', async ({
  page,
}) => {
  const answer = await page.goto(`/en/search?q=${encodeURIComponent(`Vejnəli ${'ə'.repeat(10_000)}`)}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText('Only the first 200 characters were searched for.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue(/^Vejnəli ə{10000}$/);
});
