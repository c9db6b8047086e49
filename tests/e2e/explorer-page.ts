import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until what stands there answers the address. */
export async function answered(page: Page, count: number | string): Promise<void> {
  await expect(page.locator('[data-answer="ready"]')).toContainText(String(count));
}

/** Opens the facets where they stand behind a button. */
export async function openFacets(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Filters' });
  if (await button.isVisible()) await button.click();
}

/** The box of words that filter. */
export function wordsBox(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Name or commodity' });
}
