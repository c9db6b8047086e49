import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas-test';
import { everyClaim } from './every-claim';

// One page of each kind that shows claims.
const PAGES = [
  '/az/deposits/vejneli',
  '/az/regions/AZ-CAB',
  '/az/projects/horadiz-agbend',
  '/az/parks/agdam-senaye-parki',
  '/az/statistics/paper',
  '/az/statistics/findings',
  '/az/agenda',
  '/az/sources',
  '/az/sources/paper',
  '/az/claims/paper-table-3-2023',
  '/az?select=deposit:vejneli',
  '/az?select=region:AZ-ZAN',
  '/az/clearance',
  '/az/clearance/order?budget=hectares&hectares=5000',
  '/az/statistics?indicator=fixed_investment&region=AZ-QARABAG,AZ-SHZ',
  '/az/statistics/workbench',
  '/az/deposits/compare?deposits=vejneli,demirli',
  '/az/s/horadiz-agbend-70-percent',
  '/az/s/vejneli-three-figures',
  '/az/s/249-000-hectares',
];

// Its numbers are counts and distances of this atlas, not claims: each says what it is computed from or leads to the dossier.
const COMPUTED_PAGES = ['/az/deposits', '/az/deposits/ranking'];

/** The claims that a page names (`data-claim`), and those of them without a link of their own into the ledger. */
function claimsOf(html: string): { named: string[]; unlinked: string[] } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const named: string[] = [];
  const unlinked: string[] = [];
  for (const element of page.querySelectorAll('[data-claim]')) {
    const card = page.getElementById(element.getAttribute('popovertarget') ?? '');
    for (const id of element.getAttribute('data-claim')?.split(' ') ?? []) {
      const link = `a[href="/az/claims/${id}"]`;
      named.push(id);
      // a point of a picture has its link in the table of the same page
      if (element.closest('svg') && page.querySelector(link)) continue;
      if (!element.matches(link) && !element.querySelector(link) && !card?.querySelector(link))
        unlinked.push(id);
    }
  }
  return { named, unlinked };
}

test('every claim on every kind of page leads to its own place in the ledger', async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'the same pages');
  test.setTimeout(300_000);
  const known = new Set((await everyClaim(request)).map(({ claim_id }) => claim_id));
  for (const path of PAGES) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const { named, unlinked } = await page.evaluate(claimsOf, await response.text());
    expect.soft(named.length, path).toBeGreaterThan(0);
    expect.soft(unlinked, path).toEqual([]);
    expect(
      named.filter((id) => !known.has(id)),
      path,
    ).toEqual([]);
    expect.soft((await request.get(`/az/claims/${named[0]}`)).status(), path).toBe(200);
  }
  expect((await request.get('/az/claims/no-such-claim')).status()).toBe(404);
});

test('the numbers of the lists of deposits lead to a dossier or say what they are computed from', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same pages');
  for (const path of COMPUTED_PAGES) {
    await page.goto(path);
    const bare = await page.locator('main tbody td, main ol > li').evaluateAll((cells) =>
      cells
        .filter((cell) => /\d/.test(cell.textContent ?? ''))
        .filter((cell) => !cell.querySelector('a[href*="/deposits/"], [data-computed], [data-claim]'))
        .map((cell) => cell.textContent),
    );
    expect.soft(bare, path).toEqual([]);
  }
});

test('a reader finds a claim by a misspelt name and follows it to its source and back to the dossier', async ({
  page,
}) => {
  await page.goto('/en/sources?kind=estimate&q=x');
  await expect(page.getByLabel('Kind of claim')).toHaveValue('estimate');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page.getByLabel('Kind of claim')).toHaveValue('');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.getByRole('searchbox').fill('veyneli gold');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/q=veyneli/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Vejnaly: Gold/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\//);
  await expect(page.getByRole('heading', { name: 'What others say of the same' })).toBeVisible();
  await page.locator('[data-uses="deposit"] a').first().click();
  await expect(page).toHaveURL(/\/deposits\/vejneli/);
});

for (const path of [
  '/az/sources?show=sources&language=ru',
  '/en/sources?kind=rumour&page=99999',
  '/ru/claims/obs-042-fixed-investment-az-qarabag-2023',
  '/tr/agenda',
]) {
  test(`nothing is inaccessible or missing on ${path}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect((await page.locator('main').textContent()) ?? 'NaN').not.toMatch(/NaN|undefined|null/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
