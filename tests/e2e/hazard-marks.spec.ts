import { expect, test } from './atlas-test';
import { everyClaim } from './every-claim';

// One page of each kind. Those of `SHOWING` have figures about mines or clearing them.
const SHOWING = [
  '/en?select=region:AZ-ZAN',
  '/en?select=deposit:vejneli',
  '/en?select=region:AZ-AGM',
  '/en/regions/AZ-ZAN',
  '/en/regions/AZ-AGM',
  '/en/regions/AZ-QARABAG',
  '/en/deposits/vejneli',
  '/en/deposits/compare?deposits=vejneli,demirli',
  '/en/deposits/ranking?why=vejneli',
  '/en/agenda',
  '/en/sources?show=claims&indicator=area_cleared_ha',
  '/en/claims/clearance-2023-district-az-zan',
  '/en/statistics/findings',
  '/en/clearance',
  '/en/s/249-000-hectares',
];

const OTHERS = [
  '/en',
  '/en?select=park:agdam-senaye-parki',
  '/en?select=project:horadiz-agbend',
  '/en/deposits',
  '/en/deposits/ranking',
  '/en/deposits/demirli',
  '/en/parks',
  '/en/parks/agdam-senaye-parki',
  '/en/projects',
  '/en/projects/horadiz-agbend',
  '/en/regions',
  '/en/sources',
  '/en/sources/paper',
  '/en/claims/paper-table-3-2023',
  '/en/clearance/order?budget=hectares&hectares=5000',
  '/en/clearance/overlay?of=deposit:vejneli',
  '/en/clearance/blocked',
  '/en/statistics',
  '/en/statistics/paper',
  '/en/statistics/workbench',
  '/en/s',
  '/en/s/vejneli-three-figures',
  '/en/s/horadiz-agbend-70-percent',
];

/** Which of the claims a page names or links to, and which of these in a part that is shown whatever its age. */
function claimsShown({ html, ids }: { html: string; ids: string[] }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const wanted = new Set(ids);
  const links = 'a[href^="/en/claims/"]:not([hreflang])'; // the language switch of a claim's page says nothing of it
  const shown = [...page.querySelectorAll(`[data-claim], ${links}`)].flatMap((element) => {
    const named = element.getAttribute('data-claim')?.split(' ') ?? [];
    const linked = /\/claims\/([^/?#]+)$/.exec(element.getAttribute('href') ?? '')?.[1] ?? [];
    const isMarked = element.closest('[data-hazard]') !== null;
    return [...new Set(named.concat(linked))].filter((id) => wanted.has(id)).map((id) => ({ id, isMarked }));
  });
  const unmarked = shown.filter(({ isMarked }) => !isMarked).map(({ id }) => id);
  return { count: shown.length, unmarked: [...new Set(unmarked)] };
}

test('wherever a page shows a claim about mines or clearing, that part is marked as one that may grow too old', async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'the same pages');
  test.setTimeout(300_000);
  const aboutMines = (await everyClaim(request)).filter(({ topic }) => topic === 'mine_action');
  const ids = aboutMines.map(({ claim_id }) => claim_id);
  expect(ids).toContain('clearance-2023-district-az-zan');
  expect(ids).not.toContain('vejneli-gold-2020-c1-c2');
  for (const path of [...SHOWING, ...OTHERS]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const { count, unmarked } = await page.evaluate(claimsShown, { html: await response.text(), ids });
    expect.soft(unmarked, path).toEqual([]);
    if (SHOWING.includes(path)) expect.soft(count, path).toBeGreaterThan(0);
  }
});

test('the value that readiness takes from clearing stands in a marked part, and no other criterion does', async ({
  page,
}) => {
  await page.goto('/en/deposits/ranking?why=vejneli');
  const why = page.getByRole('region', { name: /^Why/ });
  const marked = why.locator('[data-hazard]:has(h4)');
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText('Clearance of the district');
  await page.goto('/en/deposits/vejneli');
  const criteria = page.getByRole('region', { name: 'Readiness score' }).getByRole('listitem');
  await expect(criteria).toHaveCount(8);
  await expect(criteria.and(page.locator('[data-hazard]'))).toHaveCount(1);
  await expect(criteria.and(page.locator('[data-hazard]'))).toContainText('Clearance of the district');
});

test('the crawl sees a claim outside a mark', async ({ page }) => {
  const html = `<p data-hazard><a href="/en/claims/one" data-claim="one">1</a></p><li data-claim="two three"></li>
    <a href="/en/claims/one">one</a>`;
  expect(await page.evaluate(claimsShown, { html, ids: ['one', 'two'] })).toEqual({
    count: 3,
    unmarked: ['two', 'one'],
  });
});
