import AxeBuilder from '@axe-core/playwright';
import { expect, mapIsIdle, test } from './atlas-test';

const PATHS = [
  '',
  '?select=deposit:vejneli',
  '?select=region:AZ-CAB',
  '?select=hazard:exercise-01&layers=exercise,deposits',
  '?audience=planner&compare=2022-12-31',
  '?measure=46,39;47,39;47,40',
  '/search?q=qızıl',
  '/deposits',
  '/deposits/vejneli',
  '/deposits/shortlist?deposits=vejneli,demirli',
  '/regions',
  '/regions/AZ-CAB',
  '/projects',
  '/projects/horadiz-agbend',
  '/parks',
  '/parks/agdam-senaye-parki',
  '/hazard-areas/exercise-14',
  '/sources',
  '/s/vejneli-three-figures',
  '/embed?view=8/39.68/46.75&layers=exercise,deposits',
  '/clearance',
  '/clearance/order',
  '/clearance/order?hectares=-5&manual_rate=0',
  '/clearance/overlay?of=region:AZ-FUZ',
  '/clearance/overlay?of=deposit:atlantis',
  '/clearance/blocked',
  '/statistics/workbench',
  '/deposits/ranking',
  '/no-such-page',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of PATHS) {
      test(`axe finds nothing on /az${path}`, async ({ page }) => {
        await page.goto(`/az${path}`);
        if (!path.startsWith('/')) await mapIsIdle(page);
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
