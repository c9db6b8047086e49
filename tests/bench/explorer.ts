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
import { median } from './median';

const FILTERED = ['estimate', 'status', 'role'] as const;

/** What the explorer with so many deposits costs a reader. */
export interface ExplorerFluency {
  /** From a choice in a facet to the new count in the page, and to the frame that shows it (medians). */
  filter: { countedMs: number; paintedMs: number };
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
    const fluency = { filter: await filterTimes(page), longestTaskMs: await scrollTaskMs(page) };
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

async function filterTimes(page: Page): Promise<ExplorerFluency['filter']> {
  const times: { counted: number; painted: number }[] = [];
  for (const facet of FILTERED) {
    const choice = page.locator(`input[type="checkbox"][name="filter.${facet}"]`).first();
    for (let turn = 0; turn < 4; turn++) {
      times.push(
        // no function with a name in it: tsx would name it with a helper that the page does not have
        await choice.evaluate(async (box: HTMLInputElement) => {
          const counts = document.querySelector('main strong')?.parentElement ?? document.body;
          const changed = new Promise<number>((resolve) => {
            const before = counts.querySelector('strong')?.textContent;
            new MutationObserver((_, observer) => {
              if (counts.querySelector('strong')?.textContent === before) return;
              observer.disconnect();
              resolve(performance.now());
            }).observe(counts, { subtree: true, childList: true, characterData: true });
          });
          const started = performance.now();
          box.click();
          const counted = (await changed) - started;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return { counted, painted: performance.now() - started };
        }),
      );
      await page.waitForTimeout(400);
    }
  }
  return {
    countedMs: median(times.map(({ counted }) => counted)),
    paintedMs: median(times.map(({ painted }) => painted)),
  };
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
