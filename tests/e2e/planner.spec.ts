import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import type { APIRequestContext, Download, Page } from '@playwright/test';
import { PbfReader } from 'pbf';
import { callsSafe } from '../support/safe-words';
import { expect, mapIsIdle, openLayers, test } from './atlas-test';

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

/** The sentences of a page in English that call land safe; one that says that it does not does not. */
async function sentencesOfSafety(page: Page): Promise<string[]> {
  const texts = await page.locator('main :is(h1, h2, h3, p, li, th, td, dt, dd, strong)').allTextContents();
  return texts.flatMap((text) => text.split('.')).filter((sentence) => callsSafe(sentence, 'en'));
}

/** The properties of every feature in a tile. */
async function tileFeatures(request: APIRequestContext, tile: string): Promise<Record<string, unknown>[]> {
  const { pathname } = new URL(tile, 'http://localhost');
  const { layers } = new VectorTile(new PbfReader(await (await request.get(pathname)).body()));
  return Object.values(layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, index) => layer.feature(index).properties),
  );
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

test.describe('the clearance page', () => {
  test('has a table beside each chart; a missing week or year is a gap and never zero', async ({ page }) => {
    await page.goto('/en/clearance');
    await expect(page.getByRole('heading', { level: 1, name: 'Mine clearance' })).toBeVisible();
    const weeks = page.locator('#weeks');
    await expect(weeks.getByRole('img')).toHaveAccessibleName(/bulletins for \d+ of 252 possible periods/);
    await expect(page.locator('#months').getByRole('img')).toHaveAccessibleName(
      /bulletins for 35 of 58 possible/,
    );
    const years = page.locator('#years');
    await expect(years.getByRole('row', { name: /^2021/ })).toContainText('no data');
    await expect(years.getByRole('row', { name: /^2025/ })).toContainText('69,205.7');
    await expect(years.getByRole('row', { name: /^2025/ })).toContainText('sources disagree');
    await weeks.getByText(/^Table: \d+ rows/).click();
    await expect(weeks.getByRole('row', { name: /no date/ })).toHaveCount(6);
    await expect(weeks.getByRole('row', { name: /1,258\.7/ })).toContainText('sources disagree');
    for (const id of ['weeks', 'months', 'cumulative', 'casualties', 'returns'])
      await expect(page.locator(`#${id} table`).first()).toBeAttached();
    expect(await sentencesOfSafety(page)).toEqual([]);
  });

  test('keeps the two cumulative series apart, and shows what is on neither', async ({ page }) => {
    await page.goto('/en/clearance');
    const part = page.locator('#cumulative');
    const [all, anama] = [part.getByRole('img').nth(0), part.getByRole('img').nth(1)];
    await expect(all).toHaveAccessibleName(/248,000/);
    await expect(anama).toHaveAccessibleName(/9,568/);
    await part
      .getByText(/^Table: \d+ rows/)
      .last()
      .click();
    await expect(part.getByRole('row', { name: /140,000/ })).toContainText('not stated');
  });

  test('opens the source of a figure, and gives each series as a file', async ({ page }) => {
    await page.goto('/en/clearance');
    await page
      .locator('#districts')
      .getByRole('button', { name: /^Source \d+/ })
      .first()
      .click();
    await expect(page.locator('[popover]:popover-open')).toContainText('Trend');
    await page.keyboard.press('Escape');
    const file = await downloaded(page, () => page.locator('#weeks').getByRole('link').click());
    expect(file.suggestedFilename()).toBe('filiz-clearance-weeks.csv');
    expect((await textOf(file)).trim().split('\r\n')).toHaveLength(151);
  });

  test('shades the same districts as the map: 14 016.7 ha in Jabrayil', async ({ page, request }) => {
    await page.goto('/en/clearance');
    await expect(page.locator('#districts').getByRole('img')).toHaveAccessibleName(/Jabrayil 14,017/);
    await expect(page.locator('#districts').getByRole('row', { name: /Jabrayil/ })).toContainText('14,016.7');
    const { tiles } = await (await request.get('/tiles/hazard.json')).json();
    const tile = String(tiles[0]).replace('{z}', '6').replace('{x}', '40').replace('{y}', '24');
    const drawn = await tileFeatures(request, tile);
    expect(drawn).toContainEqual(expect.objectContaining({ region_code: 'AZ-CAB', cleared_2023: 14_016.7 }));
    await page.locator('#districts').getByRole('link', { name: 'Show on the map' }).click();
    await expect(page).toHaveURL(/audience=planner/);
    await mapIsIdle(page);
  });

  test('leads to the map of people back by district: over 2 500 in Lachin, from tiles of their own', async ({
    page,
    request,
  }) => {
    await page.goto('/en/clearance');
    await page.locator('#returns').getByRole('link', { name: 'Show on the map' }).click();
    await expect(page).toHaveURL(/layers=returns&at=20\d\d-12-31/);
    await mapIsIdle(page);
    await openLayers(page);
    await expect(page.getByRole('checkbox', { name: 'People back (at least), by district' })).toBeChecked();
    for (const said of [
      '2,500 people and more',
      'not published by the end of this year',
      /Nothing is added up\.$/,
    ])
      await expect(page.getByText(said)).toBeVisible();
    const { tiles } = await (await request.get('/tiles/people.json')).json();
    const tile = String(tiles[0]).replace('{z}', '6').replace('{x}', '40').replace('{y}', '24');
    const drawn = await tileFeatures(request, tile);
    expect(drawn).toContainEqual(
      expect.objectContaining({ region_code: 'AZ-LAC', returned_2023: 1_555, returned_2024: 2_500 }),
    );
  });

  test('a district chosen on the map of people back says what was published, competing figures too', async ({
    page,
  }) => {
    await page.goto('/en?view=9/39.7/46.3&layers=returns&at=2025-12-31');
    await mapIsIdle(page);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await expect(async () => {
      await page.mouse.click(width / 2, height / 2);
      await expect(page).toHaveURL(/select=region:AZ-LAC/, { timeout: 5_000 });
    }).toPass();
    const part = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'People who returned' }) })
      .last();
    const town = part.getByRole('listitem').filter({ hasText: 'Laçın şəhəri' }).first();
    await expect(town).toContainText('2,090 people');
    await expect(town).toContainText('an earlier figure is larger');
    await expect(town).toContainText('> 2,500 people');
    await expect(part).toContainText('Zabux kəndi');
    await expect(part.locator('[data-claim="resettlement-022-lacin-seheri-2024-02-28"]')).toBeAttached();
  });

  test('changes between light and dark by keyboard, and stays so', async ({ page, isMobile }) => {
    test.skip(isMobile, 'no keyboard');
    test.slow(); // many keys, and a long page twice
    await page.goto('/en/clearance');
    const root = page.locator('html');
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.getByRole('button', { name: 'Light or dark' }).evaluate((one) => one.matches(':focus')))
        break;
    }
    await expect(page.getByRole('button', { name: 'Light or dark' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('the report on a piece of land', () => {
  for (const [of, head, more] of [
    ['deposit:vejneli', '2 km around the deposit', 'The place is known to'],
    ['project:horadiz-agbend', 'corridor of', 'Not surveyed: no record'],
    ['park:agdam-senaye-parki', 'km around the park', 'Not surveyed: no record'],
    ['region:AZ-FUZ', 'district', 'Open, confirmed (CHA)'],
  ] as const) {
    test(`is there for ${of}: hectares by status, and what was not surveyed`, async ({ page }) => {
      await page.goto(`/en/clearance/overlay?of=${of}`);
      const report = page.getByRole('article');
      await expect(report).toContainText(head);
      await expect(report).toContainText(more);
      await expect(report.locator('[data-class="not_surveyed"]')).toContainText(/\d+\.\d{2}/);
      await expect(report.getByRole('heading', { name: 'Nearest open area' })).toBeVisible();
      await mapIsIdle(page);
      expect(await sentencesOfSafety(page)).toEqual([]);
    });
  }

  test('is asked for without scripts, and leads to its files', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/clearance/overlay`);
    await page.getByLabel('Choose the land').selectOption('region:AZ-FUZ');
    await page.getByRole('button', { name: 'Show the report' }).click();
    await expect(page.getByRole('article')).toContainText('Fuzuli');
    const csv = await downloaded(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
    expect(await textOf(csv)).toContain('total:not_surveyed');
    const geojson = await downloaded(page, () =>
      page.getByRole('link', { name: 'GeoJSON', exact: true }).click(),
    );
    expect(JSON.parse(await textOf(geojson)).type).toBe('FeatureCollection');
    await context.close();
  });

  test('prints without the forms, with the warning and the table', async ({ page }) => {
    await page.goto('/en/clearance/overlay?of=region:AZ-FUZ');
    await expect(page.getByRole('article')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Show the report' })).toBeHidden();
    await expect(page.getByText('Records of mine action, not a statement about the ground.')).toBeVisible();
    await expect(page.getByText('EXERCISE.').first()).toBeVisible();
    await expect(page.locator('[data-class="open_cha"]')).toBeVisible();
    await expect(page.locator('[data-class="cleared"] + [data-released-from="cha"]')).toContainText(
      /of which released from confirmed areas \(CHA\)\s*\d/,
    );
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThan(8);
  });

  for (const query of [
    'of=deposit:atlantis',
    'of=mine:1',
    'of=deposit:vejneli&bufferKm=-2',
    'area=%00',
    'of=region:AZ-FUZ&line=abc',
  ]) {
    test(`answers ${query} by a sentence`, async ({ page }) => {
      const response = await page.goto(`/en/clearance/overlay?${query}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('alert').filter({ hasText: /\w+ .*\./ })).toBeVisible();
      await expect(page.getByRole('article')).toBeHidden();
    });
  }
});

test.describe('a shape of one’s own', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/en/clearance/overlay');
    await page.getByRole('button', { name: 'Draw, paste or upload' }).click();
    await mapIsIdle(page);
  });

  const paste = async (page: Page, text: string, as: 'area' | 'line' = 'area') => {
    await page.getByLabel(/^GeoJSON, KML, or a position/).fill(text);
    await page.getByLabel('Positions are').selectOption(as);
    await page.getByRole('button', { name: 'Report on the text' }).click();
  };

  test('is drawn on the map corner by corner', async ({ page, isMobile }) => {
    test.skip(isMobile, 'mouse');
    const canvas = page.getByRole('region', { name: 'Your own shape' }).locator('canvas').first();
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('no map');
    const corners = [
      [0.4, 0.4],
      [0.6, 0.4],
      [0.6, 0.6],
      [0.4, 0.6],
      [0.4, 0.4],
    ] as const;
    for (const [x, y] of corners) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
      await page.mouse.down();
      await page.mouse.up();
    }
    await page.getByRole('button', { name: 'Report on the drawn shape' }).click();
    await expect(page).toHaveURL(/overlay\?area=/);
    await expect(page.getByRole('article')).toContainText('drawn area');
    await expect(page.getByRole('article').locator('[data-verdict="refused"]')).toBeVisible();
    const address = page.url();
    await page.goto(address);
    await expect(page.getByRole('article')).toContainText('drawn area');
  });

  test('that is deleted by a key is no longer asked about', async ({ page, isMobile }) => {
    test.skip(isMobile, 'mouse');
    const tools = page.getByRole('region', { name: 'Your own shape' });
    await tools.getByRole('button', { name: 'Rectangle' }).click();
    const canvas = tools.locator('canvas').first();
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('no map');
    const clickAt = async (part: number) => {
      await page.mouse.move(box.x + box.width * part, box.y + box.height * part, { steps: 4 });
      await page.mouse.down();
      await page.mouse.up();
    };
    await clickAt(0.4);
    await clickAt(0.6);
    await expect(tools.getByRole('button', { name: 'Report on the drawn shape' })).toBeEnabled();
    await tools.getByRole('button', { name: 'Change' }).click();
    await clickAt(0.5);
    await page.keyboard.press('Delete');
    await expect(tools.getByRole('button', { name: 'Nothing is drawn yet.' })).toBeDisabled();
  });

  test('too large for an address has a report that prints; a file that does not come is told', async ({
    page,
  }) => {
    const corners = Array.from({ length: 1_500 }, (_, index) => {
      const turn = (index / 1_500) * 2 * Math.PI;
      return `${46.9 + 0.05 * Math.cos(turn)}, ${39.6 + 0.05 * Math.sin(turn)}`;
    });
    await paste(page, corners.join('\n'));
    await expect(page.getByText('This shape is too large for an address')).toBeVisible();
    const report = page.getByRole('article');
    await page.route('**/api/overlay?format=csv*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await report.getByRole('button', { name: 'CSV' }).click();
    await expect(report.getByRole('status')).toHaveText('The CSV file did not come. Try again.');
    const json = await downloaded(page, () =>
      report.getByRole('button', { name: 'JSON', exact: true }).click(),
    );
    expect(JSON.parse(await textOf(json))).toHaveProperty('areaHa');
    await expect(report.getByRole('status')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(report.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Report on the text' })).toBeHidden();
  });

  test('sent last is the one that is answered, however slow the one before', async ({ page }) => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/overlay/shape?*', async (route) => {
      if (route.request().postData()?.includes('46.1')) await slow;
      await route.continue().catch(() => undefined); // the reader's page may have let it go
    });
    await paste(page, '46.1, 39.1\n46.2, 39.2', 'line');
    await expect(page.getByText('Reading the shape…')).toBeVisible();
    await paste(page, '47.1, 39.6\n47.2, 39.6\n47.2, 39.7', 'area');
    await expect(page).toHaveURL(/overlay\?area=/);
    answer();
    await mapIsIdle(page.getByRole('article'));
    await expect(page).toHaveURL(/overlay\?area=/);
    await expect(page.getByRole('article')).toContainText('drawn area');
  });

  test('with latitude before longitude is refused with the place, and read the other way round when asked', async ({
    page,
  }) => {
    await paste(page, '{"type":"LineString","coordinates":[[39.6,47],[39.62,47.02]]}', 'line');
    const refused = page.locator('[data-problem="swapped"]');
    await expect(refused).toContainText('Longitude and latitude are the other way round');
    await expect(refused).toContainText('Place in the file: /coordinates/0');
    await refused.getByRole('button', { name: 'Read it the other way round' }).click();
    await expect(page).toHaveURL(/overlay\?line=/);
    await expect(page.getByRole('article')).toContainText('drawn line');
    await expect(
      page.getByRole('region', { name: 'Your own shape' }).locator('[data-repair="swapped"]'),
    ).toContainText('As it came: [39.6, 47]; as it is used: [47, 39.6].');
  });

  test('that crosses itself is made valid, and both versions are told', async ({ page }) => {
    await paste(
      page,
      '{"type":"Polygon","coordinates":[[[47,39.6],[47.1,39.7],[47.1,39.6],[47,39.7],[47,39.6]]]}',
    );
    await expect(page).toHaveURL(/overlay\?area=/);
    const repair = page.getByRole('article').locator('[data-repair="made_valid"]');
    await expect(repair).toContainText(/It was made valid: [\d,.]+ ha as it came, [\d,.]+ ha as it is used/);
    await expect(page.getByRole('article')).toContainText('Dashed: as it came.');
  });

  test('whose ring was left open is closed, and its ends are told as they came and as they are used', async ({
    page,
  }) => {
    await paste(page, '{"type":"Polygon","coordinates":[[[47,39.6],[47.1,39.6],[47.1,39.7],[47,39.7]]]}');
    const repair = page
      .getByRole('region', { name: 'Your own shape' })
      .locator('[data-repair="ring_closed"]');
    await expect(repair).toContainText(
      'As it came: [47, 39.6] … [47, 39.7]; as it is used: [47, 39.6] … [47, 39.7] … [47, 39.6].',
    );
    await expect(repair).toContainText('/coordinates/0');
  });

  test('says what was changed of it on paper, and when its link is opened again', async ({ page }) => {
    await paste(page, '{"type":"Polygon","coordinates":[[[47,39.6],[47.1,39.6],[47.1,39.7],[47,39.7]]]}');
    const repair = page.getByRole('article').locator('[data-repair="ring_closed"]');
    await expect(repair).toHaveText('A ring was not closed; it was closed (1).');
    await page.emulateMedia({ media: 'print' });
    await expect(repair).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await expect(repair).toBeVisible();
    const csv = await downloaded(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
    expect(await textOf(csv)).toContain('A ring was not closed; it was closed (1).');
  });

  test('of nine hundred corners has an address that is opened, and so has the next one', async ({ page }) => {
    for (const north of [39, 39.5]) {
      const corners = Array.from(
        { length: 900 },
        (_, index) => `${46 + index * 0.0011234},${north + (index % 7) * 0.0009876}`,
      );
      const before = page.url();
      await paste(page, corners.join('\n'), 'line');
      await expect(page).toHaveURL((url) => url.href !== before && url.search.length > 4_000);
      await expect(page.getByRole('article')).toContainText('drawn line');
    }
    await page.reload();
    await expect(page.getByRole('article')).toContainText('drawn line');
  });

  test('is uploaded as KML', async ({ page }) => {
    const ring = '46,39 46.1,39 46.1,39.1 46,39.1 46,39';
    const kml = `<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;
    await page.getByLabel('Upload a file').setInputFiles({
      name: 'pit.kml',
      mimeType: 'application/vnd.google-earth.kml+xml',
      buffer: Buffer.from(kml),
    });
    await expect(page).toHaveURL(/overlay\?area=/);
    await expect(page.getByRole('article')).toContainText('Not surveyed: no record');
  });

  for (const [what, text, problem] of [
    ['text as a coordinate', '{"type":"Point","coordinates":["a",39]}', 'no_shape'],
    ['a polygon in Paris', '2,48\n2.1,48\n2.1,48.1', 'outside_atlas'],
    ['nonsense', '{"type":', 'not_json'],
  ] as const) {
    test(`of ${what} is refused by a sentence`, async ({ page }) => {
      await paste(page, text);
      await expect(page.locator(`[data-problem="${problem}"]`)).toContainText(
        /^This shape cannot be used\. \w/,
      );
      await expect(page.getByRole('article')).toBeHidden();
    });
  }

  test('of an impossible width is refused by a sentence', async ({ page }) => {
    await page.getByLabel('Width of a line, m').fill('-5');
    await paste(page, '47,39.6\n47.1,39.6', 'line');
    await expect(page.locator('[data-problem="bad_width"]')).toContainText('from 1 to 10 000 metres');
  });
});

test.describe('a route', () => {
  const report = async (page: Page, positions: string) => {
    await page.goto('/en/clearance/overlay');
    await page.getByRole('button', { name: 'Draw, paste or upload' }).click();
    await page.getByLabel(/^GeoJSON, KML, or a position/).fill(positions);
    await page.getByLabel('Positions are').selectOption('line');
    await page.getByRole('button', { name: 'Report on the text' }).click();
    await expect(page).toHaveURL(/overlay\?line=/);
    const article = page.getByRole('article'); // the map to draw on stands beside it
    await mapIsIdle(article);
    return article;
  };

  test('over an open area is refused with the reason, and the place is marked', async ({ page }) => {
    // Through exercise-07, a confirmed area of 46.902–46.919° E and 40.134–40.146° N.
    const article = await report(page, '46.895, 40.14\n46.925, 40.14');
    const verdict = article.locator('[data-verdict="refused"]');
    await expect(verdict).toContainText('Refused.');
    await expect(verdict.locator('[data-reason="open_cha"]')).toContainText('a confirmed area that is open');
    await expect(verdict.locator('[data-reason="not_surveyed"]')).toContainText('not surveyed');
    await expect(verdict).toContainText('The places are marked on the map.');
    await expect(article).toContainText('Red, with a cross: open areas it meets.');
    expect(await sentencesOfSafety(page)).toEqual([]);
  });

  test('over land without a record is refused too: it was not surveyed', async ({ page }) => {
    const article = await report(page, '46.3, 39.9\n46.31, 39.9');
    const verdict = article.locator('[data-verdict="refused"]');
    await expect(verdict.locator('[data-reason]')).toHaveCount(1);
    await expect(verdict.locator('[data-reason="not_surveyed"]')).toBeVisible();
    await expect(article).toContainText('Dotted: not surveyed.');
    await expect(article.locator('[data-class="not_surveyed"]')).toContainText('100.0 %');
  });
});

test('what open areas block leads to the report on each, and is a file', async ({ page }) => {
  await page.goto('/en/clearance/blocked');
  await expect(page.getByRole('heading', { level: 1, name: 'What open areas block' })).toBeVisible();
  await expect(page.getByText('EXERCISE.').first()).toBeVisible();
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
  await expect(page.locator('[data-not-compared]')).toContainText('deposits 80, projects'); // 28 of 108 have a place
  const csv = await downloaded(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
  expect((await textOf(csv)).split('\r\n')[0]).toContain('open_areas');
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/clearance\/overlay\?of=/);
  await expect(page.getByRole('article')).toBeVisible();
});

test.describe('the order of clearing', () => {
  test('is a list, a map and a curve for a budget in hectares, and says what it is', async ({ page }) => {
    await page.goto('/en/clearance/order');
    await expect(page.getByText('This is a planning aid, not an instruction.')).toBeVisible();
    await expect(page.getByText('EXERCISE.').first()).toBeVisible();
    await page.getByLabel('Hectares', { exact: true }).fill('300,5');
    await page.getByRole('button', { name: 'Compute' }).click();
    await expect(page).toHaveURL(/hectares=300%2C5/);
    await expect(page.getByRole('status').filter({ hasText: 'points of 100' })).toContainText(
      'budget 300.50 ha',
    );
    await expect(page.getByRole('img', { name: /^Exercise areas by number: 1 / })).toBeVisible();
    await expect(page.getByRole('img', { name: /^A stepped line from 0 to/ })).toBeVisible();
    const rows = await page.getByRole('row').count();
    const csv = await downloaded(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
    expect((await textOf(csv)).trim().split('\r\n')).toHaveLength(rows);
    const geojson = await downloaded(page, () =>
      page.getByRole('link', { name: 'GeoJSON', exact: true }).click(),
    );
    expect(JSON.parse(await textOf(geojson)).features).toHaveLength(rows - 1);
    expect(await sentencesOfSafety(page)).toEqual([]);
  });

  test('takes team-days with a rate for each method: 100 days of 2 ha and nothing else are 200 ha', async ({
    page,
  }) => {
    await page.goto('/en/clearance/order');
    await page.getByLabel('in team-days').check();
    await page.getByLabel(/^Team-days: manual/).fill('100');
    await page.getByLabel(/^Hectares a day: manual/).fill('2');
    for (const method of ['mechanical', 'animal'])
      await page.getByLabel(new RegExp(`^Team-days: ${method}`)).fill('0');
    await page.getByRole('button', { name: 'Compute' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'points of 100' })).toContainText(
      'budget 200.00 ha',
    );
    await expect(page.getByText('The rates are assumptions of this atlas')).toBeVisible();
  });

  test('follows the weights', async ({ page }) => {
    await page.goto(
      '/en/clearance/order?weight_deposits=10&weight_projects=0&weight_parks=0&weight_people=0',
    );
    await expect(page.getByRole('slider', { name: /^Deposits/ })).toHaveValue('10');
    const unlocked = page.getByRole('table').getByRole('list').first();
    await expect(unlocked.getByRole('link').first()).toHaveAttribute('href', /\/deposits\//);
  });

  for (const [query, sentence] of [
    ['hectares=-5', 'Hectares: cannot be below zero.'],
    ['hectares=many', 'Hectares: must be a number.'],
    ['budget=days&manual_rate=0', 'must be above 0 and at most 100 hectares a day.'],
    ['budget=days&mechanical_rate=5000', 'must be above 0 and at most 100 hectares a day.'],
    ['weight_deposits=0&weight_projects=0&weight_parks=0&weight_people=0', 'cannot all be zero.'],
    ['hectares=1&hectares=2', 'can be given once only.'],
  ] as const) {
    test(`answers ${query} by a sentence`, async ({ page }) => {
      const response = await page.goto(`/en/clearance/order?${query}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('alert').filter({ hasText: 'could not be used' })).toContainText(sentence);
      await expect(page.getByText('This is a planning aid, not an instruction.')).toBeVisible();
    });
  }
});
