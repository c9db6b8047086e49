import { LANGUAGES } from '@/geo/domain/languages';
import { expect, test } from './atlas-test';

/**
 * The rule: in the facts of a dossier (`data-facts`) every number has where it comes from.
 * A piece of text with a digit passes when
 * - it stands in an element that names its claim (`data-claim`) or says what it is computed from (`data-computed`), or
 * - the nearest list item, table row, paragraph or description around it has such an element: a number and its source mark, or
 * - it is part of a name (`data-name`: "Aghdam-1 substation") or stands in the closed card of a source mark.
 * The marks' own numbers are footnotes and stand in `data-claim` themselves.
 */
function numbersWithoutClaim(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const sourced = '[data-claim], [data-computed]';
  const passes = (element: Element) =>
    element.closest(`${sourced}, [data-name], [popover]`) !== null ||
    element.closest('li, tr, p, dd')?.querySelector(sourced) != null;
  return [...page.querySelectorAll('[data-facts]')].flatMap((facts) => {
    const texts = page.createTreeWalker(facts, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement, textContent } = text;
      if (parentElement && /\d/.test(textContent ?? '') && !passes(parentElement))
        found.push(`${textContent} in <${parentElement.tagName.toLowerCase()}>`);
    }
    return found;
  });
}

for (const language of LANGUAGES) {
  test(`every number on every dossier in ${language} has a claim or says what it is computed from`, async ({
    page,
    request,
    isMobile,
  }) => {
    test.skip(isMobile, 'the same pages');
    test.setTimeout(360_000);
    const deposits: { slug: string }[] = await (await request.get('/api/deposits')).json();
    expect(deposits.length).toBeGreaterThan(100);
    const bare: string[] = [];
    for (const { slug } of deposits) {
      const response = await request.get(`/${language}/deposits/${slug}`);
      expect(response.status(), slug).toBe(200);
      const html = await response.text();
      expect(html, slug).toContain('data-facts');
      bare.push(...(await page.evaluate(numbersWithoutClaim, html)).map((text) => `${slug}: ${text}`));
    }
    expect(bare).toEqual([]);
  });
}

test('the crawl sees a number that has no claim', async ({ page }) => {
  const html = `<main data-facts><p>6.5 t</p><ul><li>2.3 t <button data-claim="one">1</button></li></ul>
    <p><span data-computed="geometry">9 ± 11 km</span></p></main><p>2026</p>`;
  expect(await page.evaluate(numbersWithoutClaim, html)).toEqual(['6.5 t in <p>']);
});
