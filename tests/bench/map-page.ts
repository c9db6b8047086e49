import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { firstLayers } from '@/geo/domain/map-address';
import { atlasStyle } from '@/geo/style/atlas-style';
import { PALETTES } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium';
import { median } from './median';

/** What opening and using the map costs a browser. */
export interface MapPageCost {
  scriptKilobytes: number;
  maplibreKilobytes: number;
  /** From navigation to an idle map, ours and a bare MapLibre page's over the same tiles (medians). */
  idleSeconds: { ours: number; bare: number };
  /** With the processor slowed four times. */
  slowed: { lcpSeconds: number; cls: number };
  /** The longest task while the map is dragged and hovered over. */
  longestTaskMs: number;
}

const MAPLIBRE = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'dist');
const VIEWPORT = { width: 1440, height: 900 };

const kilobytes = (content: Buffer | string) => gzipSync(content).byteLength / 1_024;

/** Measures the map page of a running server in a real browser. */
export async function mapPageCost(root: string, rounds: number): Promise<MapPageCost> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    const maplibreKilobytes =
      kilobytes(maplibre('maplibre-gl.mjs')) + kilobytes(maplibre('maplibre-gl-worker.mjs'));
    return {
      scriptKilobytes: (await allScripts(browser, `${root}/az`)) - maplibreKilobytes,
      maplibreKilobytes,
      idleSeconds: await idleTimes(browser, root, rounds),
      slowed: await slowedDown(browser, root),
      longestTaskMs: await longestTask(browser, root),
    };
  } finally {
    await browser.close();
  }
}

function maplibre(file: string): Buffer {
  return readFileSync(join(MAPLIBRE, file));
}

async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('filiz.tour-seen', 'bench');
    Object.assign(window, { idleAt: 0 });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-map-state="idle"]')) return;
      Object.assign(window, { idleAt: performance.now() });
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });
  });
  return page;
}

async function untilIdle(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => (window as unknown as { idleAt: number }).idleAt,
    undefined,
    {
      timeout: 60_000,
    },
  );
  return ((await handle.jsonValue()) as number) / 1_000;
}

/** The kilobytes (gzip) of every script that a page with a map runs beyond MapLibre and its worker. */
export async function scriptsBeyondMaplibre(root: string, path: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    const ofMaplibre = kilobytes(maplibre('maplibre-gl.mjs')) + kilobytes(maplibre('maplibre-gl-worker.mjs'));
    return (await allScripts(browser, `${root}${path}`)) - ofMaplibre;
  } finally {
    await browser.close();
  }
}

async function allScripts(browser: Browser, url: string): Promise<number> {
  const page = await fresh(browser);
  const sizes = new Map<string, Promise<number>>();
  page.context().on('response', (response) => {
    if (/\.m?js(\?|$)/.test(response.url())) sizes.set(response.url(), response.body().then(kilobytes));
  });
  await page.goto(url);
  await untilIdle(page);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(sizes.values());
  await page.context().close();
  return all.reduce((sum, size) => sum + size, 0);
}

/**
 * Ours and bare in turns (A B B A), each in a fresh browser context with an empty cache. The first turn of both is not
 * counted: a browser just started compiles the programs of its graphics for whoever comes first.
 */
async function idleTimes(
  browser: Browser,
  root: string,
  rounds: number,
): Promise<MapPageCost['idleSeconds']> {
  const times = { ours: [] as number[], bare: [] as number[] };
  const turns = Array.from({ length: rounds }, () => ['ours', 'bare', 'bare', 'ours'] as const).flat();
  for (const [turn, who] of (['ours', 'bare', ...turns] as const).entries()) {
    const page = await fresh(browser);
    if (who === 'bare') await serveBare(page, root);
    await page.goto(`${root}${who === 'bare' ? '/bare' : '/az'}`);
    const seconds = await untilIdle(page);
    if (turn >= 2) times[who].push(seconds);
    await page.context().close();
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

/** A page with nothing but MapLibre, the same style and the same signs, on the same host. */
async function serveBare(page: Page, root: string): Promise<void> {
  const { tiles } = (await (await fetch(`${root}/tiles/atlas.json`)).json()) as { tiles: [string] };
  const style = atlasStyle({
    theme: 'light',
    language: 'az',
    origin: root,
    tileVersion: /atlas\/(\d+)\//.exec(tiles[0])?.[1] ?? '0',
    layers: firstLayers('investor'),
    year: 2023,
    selection: null,
  });
  const html = `<!doctype html><link rel="stylesheet" href="/bare/maplibre-gl.css">
    <style>body{margin:0}#map{position:fixed;inset:0}</style><div id="map"></div>
    <script type="module">
      import * as maplibre from '/bare/maplibre-gl.mjs';
      maplibre.setWorkerUrl('/bare/maplibre-gl-worker.mjs');
      const map = new maplibre.Map({ container: 'map', attributionControl: false, style: ${JSON.stringify(style)},
        bounds: [45.576, 38.882, 47.757, 40.563], fitBoundsOptions: { padding: { top: 88, right: 320, bottom: 56, left: 440 } } });
      const signs = ${JSON.stringify(symbols(PALETTES.light))};
      map.setMissingStyleImageResolver(async (id) => {
        if (!(id in signs)) return;
        const image = new Image();
        image.src = 'data:image/svg+xml;utf8,' + encodeURIComponent(signs[id]);
        await image.decode();
        const [width, height] = [image.naturalWidth * 2, image.naturalHeight * 2];
        const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
        context.drawImage(image, 0, 0, width, height);
        if (!map.hasImage(id)) map.addImage(id, context.getImageData(0, 0, width, height), { pixelRatio: 2 });
      });
      map.once('idle', () => { document.getElementById('map').dataset.mapState = 'idle'; });
    </script>`;
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route('**/bare/*', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/bare/', '');
    const contentType = file.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: maplibre(file) });
  });
}

async function slowedDown(browser: Browser, root: string): Promise<MapPageCost['slowed']> {
  const page = await fresh(browser);
  await page.addInitScript(() => {
    Object.assign(window, { lcpMs: 0, cls: 0 });
    const seen = window as unknown as { lcpMs: number; cls: number };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcpMs = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${root}/az`);
  await untilIdle(page);
  await page.waitForTimeout(1_000);
  const { lcpMs, cls } = await page.evaluate(() => {
    const seen = window as unknown as { lcpMs: number; cls: number };
    return { lcpMs: seen.lcpMs, cls: seen.cls };
  });
  await page.context().close();
  return { lcpSeconds: lcpMs / 1_000, cls };
}

async function longestTask(browser: Browser, root: string): Promise<number> {
  const page = await fresh(browser);
  await page.goto(`${root}/az`);
  await untilIdle(page);
  await page.waitForTimeout(2_000);
  await page.evaluate(() => {
    Object.assign(window, { longestMs: 0 });
    const seen = window as unknown as { longestMs: number };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestMs = Math.max(seen.longestMs, duration);
    }).observe({ type: 'longtask' });
  });
  for (let step = 0; step < 60; step++) await page.mouse.move(600 + step * 6, 300 + (step % 20) * 12);
  await page.mouse.down();
  await page.mouse.move(560, 380, { steps: 40 });
  await page.mouse.up();
  await page.waitForTimeout(1_500);
  const longestMs = await page.evaluate(() => (window as unknown as { longestMs: number }).longestMs);
  await page.context().close();
  return longestMs;
}

/** The median time of a search, in milliseconds, each asked alone; over several spellings. */
export async function searchMs(root: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const words of ['veyneli', 'Vejnali', 'Вежнали', 'gold', 'cebrayil', 'h']) {
      const started = performance.now();
      await (await fetch(`${root}/api/search?q=${encodeURIComponent(words)}&limit=8`)).arrayBuffer();
      times.push(performance.now() - started);
    }
  }
  return median(times);
}
