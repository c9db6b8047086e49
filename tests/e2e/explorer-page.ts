import { expect, type Locator, type Page } from '@playwright/test';
import { clickWhereShown } from './atlas-test';

/** Waits until what stands there answers the address. */
export async function answered(page: Page, count: number | string): Promise<void> {
  await expect(page.locator('[data-answer="ready"]')).toContainText(String(count));
}

/** Opens the facets where they stand behind a button. */
export async function openFacets(page: Page): Promise<void> {
  await clickWhereShown(page.locator('button[popovertarget=facets]').first());
}

/** The box of words that filter. */
export function wordsBox(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Name or commodity' });
}
