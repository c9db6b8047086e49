import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PATHS = [
  '',
  '?select=deposit:vejneli',
  '?select=region:AZ-CAB',
  '/deposits',
  '/deposits/vejneli',
  '/regions',
  '/regions/AZ-CAB',
  '/projects',
  '/projects/horadiz-agbend',
  '/parks',
  '/parks/agdam-senaye-parki',
  '/sources',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of PATHS) {
      test(`axe finds nothing on /az${path}`, async ({ page }) => {
        await page.goto(`/az${path}`);
        if (!path.startsWith('/'))
          await expect(page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 30_000 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((node) => node.html)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}
