import { LANGUAGES } from '@/geo/domain/languages';
import { expect, test } from './atlas-test';

const PATHS = [
  '',
  '?select=deposit:vejneli',
  '?select=region:AZ-CAB',
  '?select=hazard:exercise-01',
  '/deposits',
  '/deposits/vejneli',
  '/regions',
  '/regions/AZ-CAB',
  '/projects',
  '/projects/horadiz-agbend',
  '/parks',
  '/parks/agdam-senaye-parki',
  '/hazard-areas/exercise-14',
  '/sources',
  '/search?q=gold',
];

for (const language of LANGUAGES) {
  test(`no page in ${language} shows a raw key, and each says its language`, async ({ page }) => {
    test.slow();
    for (const path of PATHS) {
      const response = await page.goto(`/${language}${path}`);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const [text = ''] = await page.locator('body').allInnerTexts();
      expect(text, path).not.toMatch(/\b(map|pages|panels|words)\.[a-z]|MISSING_MESSAGE|undefined|\[object/);
    }
  });
}
