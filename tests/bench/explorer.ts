import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { removeData, startAtlas } from '../support/atlas-server';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium';
import { connectionString } from '../support/connection-string';
import { dossierMs } from './dossier';
import { inventDeposits } from './invented-deposits';

const FILTERED = ['estimate', 'status', 'role'] as const;

/** What the explorer with so many deposits costs a reader. */
export interface ExplorerFluency {
  /** From a choice in a facet to the new count on the screen (median). */
  filterMs: number;
  /** The longest task while the list is scrolled from its first row to its last. */
  longestTaskMs: number;
  /** A dossier beside `among` deposits. */
  dossierMs: number;
}

/** Opens the explorer over `size` deposits in a browser, filters and scrolls; then asks for a dossier beside `among` deposits. */
export async function explorerFluency(
  port: number,
  { size, among, rounds }: { size: number; among: number; rounds: number },
): Promise<ExplorerFluency> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-explorer-'));
  chmodSync(dataDirectory, 0o755); // the cluster runs as another user when we are root
  const cluster = await openPrivateCluster({ dataDirectory, report: () => {} });
  const atlas = await startAtlas(port, { DATABASE_URL: connectionString(cluster.address) });
  const pool = new pg.Pool(cluster.address);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    await inventDeposits(pool, size);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${atlas.root}/en/deposits`);
    await page.locator('[data-map-state="idle"]').waitFor();
    const fluency = { filterMs: await filterMs(page), longestTaskMs: await scrollTaskMs(page) };
    await page.close();
    await inventDeposits(pool, among);
    return { ...fluency, dossierMs: await dossierMs(atlas.root, rounds) };
  } finally {
    await browser.close();
    await pool.end();
    await atlas.stop();
    await cluster.stop();
    removeData(dataDirectory);
  }
}

async function filterMs(page: Page): Promise<number> {
  const times: number[] = [];
  for (const facet of FILTERED) {
    const choice = page.locator(`input[type="checkbox"][name="filter.${facet}"]`).first();
    for (let turn = 0; turn < 4; turn++) {
      times.push(
        // no function of its own in it: tsx would name it with a helper that the page does not have
        await choice.evaluate(async (box: HTMLInputElement) => {
          const before = document.querySelector('main strong')?.textContent;
          const started = performance.now();
          box.click();
          while (document.querySelector('main strong')?.textContent === before)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now() - started;
        }),
      );
      await page.waitForTimeout(400);
    }
  }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

async function scrollTaskMs(page: Page): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { longestMs: 0 });
    const seen = window as unknown as { longestMs: number };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestMs = Math.max(seen.longestMs, duration);
    }).observe({ type: 'longtask' });
  });
  await page.locator('tbody tr').nth(3).hover();
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => (window as unknown as { longestMs: number }).longestMs);
}
