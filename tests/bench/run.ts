import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { type AtlasServer, removeData, residentMegabytes, startAtlas } from '../support/atlas-server';
import { accessCost } from './access';
import { databaseDown } from './database-down';
import { dossierMs } from './dossier';
import { embedCost } from './embed';
import { explorerFluency } from './explorer';
import { facetCosts } from './facets';
import { hazardCost } from './hazard';
import { indicatorsCost } from './indicators';
import { browseEverything } from './journeys';
import { mapPageCost, searchMs } from './map-page';
import { overlayCost } from './overlay';
import { pictureCost } from './pictures';
import { detectorSeconds, pageMs } from './statistics';
import { type TimeStepCost, timeStepCost } from './time-step';

const SMOKE = process.argv.includes('--smoke');
const ROUND_SECONDS = SMOKE ? 1 : 6;
const CONNECTIONS = 8;
const ATLAS_PORT = 4271;
const BARE_PORT = 4272;
const DOWN_PORT = 4273;
const EXPLORER_PORT = 4274;
const INDICATORS_PORT = 4275;
const OVERLAY_PORT = 4276;

const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-'));
const results: [string, string, string][] = [];

function note(what: string, measured: string, target: string): void {
  results.push([what, measured, target]);
  process.stdout.write(`${what}: ${measured} (target ${target})\n`);
}

async function requestsPerSecond(url: string): Promise<number> {
  const run = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
    headers: { 'accept-encoding': 'gzip' },
  });
  if (run.non2xx > 0 || run.errors > 0)
    throw new Error(`${url}: ${run.non2xx} refused, ${run.errors} failed`);
  return run.requests.average;
}

async function startBare(body: Uint8Array, headers: Record<string, string>): Promise<() => void> {
  const file = join(dataDirectory, 'tile.bin');
  writeFileSync(file, body);
  const program = `const http=require('http');const body=require('fs').readFileSync(${JSON.stringify(file)});
    const headers=${JSON.stringify(headers)};
    http.createServer((_, response) => { response.writeHead(200, headers); response.end(body); }).listen(${BARE_PORT});`;
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(`http://localhost:${BARE_PORT}`).catch(() => undefined)) break; // not listening yet
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return () => child.kill();
}

/** Cached tile against bare node:http of the same bytes, interleaved A B B A. */
async function cachedTile(atlas: AtlasServer): Promise<void> {
  const { tiles } = (await (await fetch(`${atlas.root}/tiles/atlas.json`)).json()) as { tiles: [string] };
  const url = tiles[0].replace('{z}', '7').replace('{x}', '80').replace('{y}', '48');
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = gzipSync(Buffer.from(await response.arrayBuffer()));
  const stopBare = await startBare(body, {
    'content-type': 'application/vnd.mapbox-vector-tile',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const bare = `http://localhost:${BARE_PORT}`;
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (const [who, address] of [
    ['ours', url],
    ['bare', bare],
    ['bare', bare],
    ['ours', url],
  ] as const) {
    rates[who].push(await requestsPerSecond(address));
  }
  stopBare();
  const [ours, floor] = [rates.ours, rates.bare].map(
    (list) => list.reduce((sum, rate) => sum + rate, 0) / list.length,
  ) as [number, number];
  note(
    'cached tile / bare node:http',
    `${(ours / floor).toFixed(2)} (${Math.round(ours)} / ${Math.round(floor)} a second, ${body.byteLength} bytes)`,
    '>= 0.5',
  );
}

async function mapPage({ root }: AtlasServer): Promise<void> {
  const { scriptKilobytes, maplibreKilobytes, idleSeconds, slowed, longestTaskMs } = await mapPageCost(
    root,
    SMOKE ? 2 : 6,
  );
  const { ours, bare } = idleSeconds;
  note(
    'map page: scripts beyond maplibre-gl (gzip)',
    `${scriptKilobytes.toFixed(0)} KB (maplibre-gl itself ${maplibreKilobytes.toFixed(0)} KB)`,
    '<= 170 KB',
  );
  note(
    'map page: idle / bare MapLibre page over the same tiles',
    `${(ours / bare).toFixed(2)} (${ours.toFixed(2)} s / ${bare.toFixed(2)} s)`,
    '<= 1.5',
  );
  note('map page at a quarter of the processor: LCP', `${slowed.lcpSeconds.toFixed(2)} s`, '<= 2.5 s');
  note('map page at a quarter of the processor: CLS', slowed.cls.toFixed(3), '<= 0.05');
  note('map page: longest task while dragged and hovered', `${longestTaskMs.toFixed(0)} ms`, '<= 100 ms');
  note('search: median answer', `${(await searchMs(root, SMOKE ? 2 : 20)).toFixed(1)} ms`, '< 30 ms');
}

async function embeds({ root }: AtlasServer): Promise<void> {
  const { embed, map } = await embedCost(root);
  note(
    'embed: scripts beyond maplibre-gl / the map page’s',
    `${(embed / map).toFixed(2)} (${embed.toFixed(0)} / ${map.toFixed(0)} KB)`,
    '<= 0.6',
  );
}

async function overlay(): Promise<void> {
  const cost = await overlayCost(SMOKE ? 500 : 50_000, {
    rounds: SMOKE ? 1 : 5,
    steps: SMOKE ? 5 : 40,
    port: OVERLAY_PORT,
  });
  const what = `100 km over ${cost.areas} areas, ${cost.releases} releases (${cost.hit} hit)`;
  note(`overlay of ${what}: median`, `${cost.overlayMs.toFixed(0)} ms`, '< 300 ms');
  note(`whole answer of the route for ${what}: median`, `${cost.answerMs.toFixed(0)} ms`, '< 300 ms');
  note(`access check of ${what}: median`, `${cost.accessMs.toFixed(0)} ms`, 'no target');
  note('nearest open area to a plot: median', `${cost.nearestMs.toFixed(0)} ms`, 'no target');
  timeStep(`${cost.areas} areas`, cost.step);
}

function timeStep(of: string, { handledMs, workMs, tilesAsked }: TimeStepCost): void {
  note(
    `time slider over ${of}: main thread a step`,
    `${workMs.toFixed(1)} ms (handled after ${handledMs.toFixed(1)} ms)`,
    '< 50 ms',
  );
  note(`time slider over ${of}: tiles asked for`, String(tilesAsked), '0');
}

async function facets(): Promise<void> {
  const [small, large] = await facetCosts(SMOKE ? [1_000, 2_000] : [10_000, 100_000], SMOKE ? 1 : 5);
  if (!small || !large) throw new Error('no facets were measured');
  note(`facet counts of ${large.deposits} deposits: median`, `${large.countsMs.toFixed(1)} ms`, '< 150 ms');
  note(
    `facet counts of ${large.deposits} / ${small.deposits} deposits`,
    `${(large.countsMs / small.countsMs).toFixed(2)} (${small.countsMs.toFixed(1)} ms)`,
    '< 3',
  );
  note(`first rows of ${small.deposits} deposits: median`, `${small.rowsMs.toFixed(1)} ms`, '< 100 ms');
}

async function explorer(): Promise<void> {
  const size = SMOKE ? 1_000 : 10_000;
  const among = SMOKE ? 2_000 : 100_000;
  const { filter, longestTaskMs, ...dossier } = await explorerFluency(EXPLORER_PORT, {
    size,
    among,
    rounds: SMOKE ? 5 : 60,
  });
  note(
    `explorer with ${size} deposits: from a choice to the new count in the page`,
    `${filter.countedMs.toFixed(0)} ms (drawn after ${filter.paintedMs.toFixed(0)} ms, by a software renderer)`,
    '< 100 ms',
  );
  note(
    `explorer with ${size} deposits: longest task while scrolled`,
    `${longestTaskMs.toFixed(0)} ms`,
    '<= 100 ms',
  );
  note(
    `dossier beside ${among} deposits: median server time`,
    `${dossier.dossierMs.toFixed(1)} ms`,
    '< 60 ms',
  );
}

async function hazard({ root }: AtlasServer): Promise<void> {
  timeStep('the exercise set', await timeStepCost(root, SMOKE ? 5 : 40, 'exercise'));
  const cost = await hazardCost(SMOKE ? 200 : 50_000, SMOKE ? 1 : 9);
  const many = `${cost.areas} hazard areas, ${cost.releases} releases`;
  note(`${many}: stored, checked and replayed`, `${cost.fillSeconds.toFixed(0)} s`, 'told only');
  note(
    `${many}: areas and pieces in 10 by 10 km`,
    `${cost.areasMs.toFixed(1)} ms, ${cost.piecesMs.toFixed(1)} ms`,
    '< 20 ms each',
  );
  note(`${many}: the reach of the record`, `${cost.recordMs.toFixed(0)} ms`, 'told only');
  const tiles = Object.entries(cost.tileMs).map(([zoom, ms]) => `z${zoom} ${ms.toFixed(0)} ms`);
  note(`${many}: a tile made`, tiles.join(', '), 'z12 < 50 ms');
}

async function pictures(atlas: AtlasServer): Promise<void> {
  const cost = await pictureCost(atlas, SMOKE ? 2 : 20);
  note(
    'picture 1200x630: the first of all, with the start of the thread',
    `${cost.coldMs.toFixed(0)} ms`,
    'told only',
  );
  note('picture 1200x630 of a new view: median', `${cost.firstMs.toFixed(0)} ms`, '< 400 ms');
  note('picture 1200x630 that is kept: median', `${cost.keptMs.toFixed(1)} ms`, '< 5 ms');
  const { idle, drawing } = cost.tileMs;
  note(
    `tiles while 50 new pictures are asked for at once (${cost.drawn} drawn) / without: 95th percentile`,
    `${cost.tileSlowdown.toFixed(2)} (${drawing.toFixed(1)} / ${idle.toFixed(1)} ms)`,
    '< 3',
  );
  note('memory of the server after the pictures', `${cost.megabytes.toFixed(0)} MB`, 'told only');
}

async function statistics({ root }: AtlasServer): Promise<void> {
  note(
    'paper check: median answer',
    `${(await pageMs(`${root}/en/statistics/paper`)).toFixed(0)} ms`,
    '< 150 ms',
  );
  note(
    'statistics page: median answer',
    `${(await pageMs(`${root}/en/statistics`)).toFixed(0)} ms`,
    '< 200 ms',
  );
  note(
    'statistics workbench: median answer',
    `${(await pageMs(`${root}/en/statistics/workbench`)).toFixed(0)} ms`,
    '< 200 ms',
  );
  note('detectors over 480 000 figures', `${detectorSeconds(200, 80, 30).toFixed(1)} s`, '< 10 s');
}

async function indicators(): Promise<void> {
  const grid = SMOKE
    ? { indicators: 4, districts: 8, years: 5 }
    : { indicators: 200, districts: 80, years: 30 };
  const { observations, openMs, fullMs } = await indicatorsCost(INDICATORS_PORT, grid);
  note(
    `statistics page over ${observations} observations: median answer`,
    `${openMs.toFixed(0)} ms`,
    '< 200 ms',
  );
  note(`the same with seven districts as an index: median answer`, `${fullMs.toFixed(0)} ms`, '< 200 ms');
}

const first = await startAtlas(ATLAS_PORT, { DATA_DIR: dataDirectory });
note('first start to /readyz', `${first.readyAfterSeconds.toFixed(1)} s`, 'told only');
await first.stop();
const atlas = await startAtlas(ATLAS_PORT, { DATA_DIR: dataDirectory });
try {
  note('second start to /readyz', `${atlas.readyAfterSeconds.toFixed(1)} s`, '< 5 s');
  await cachedTile(atlas);
  await mapPage(atlas);
  await embeds(atlas);
  note(
    'dossier: median server time',
    `${(await dossierMs(atlas.root, SMOKE ? 5 : 60)).toFixed(1)} ms`,
    '< 60 ms',
  );
  await statistics(atlas);
  await hazard(atlas);
  await browseEverything(atlas.root, SMOKE ? 1 : 3);
  const pid = atlas.process.pid ?? 0;
  note('memory of the server after the journeys', `${residentMegabytes(pid).toFixed(0)} MB`, '<= 400 MB');
  await pictures(atlas);
  const access = await accessCost(SMOKE ? 200 : 100_000);
  note(
    `nearest of six kinds, now and after projects, for ${access.deposits} deposits`,
    `${access.msPerDeposit.toFixed(2)} ms a deposit`,
    '< 20 ms',
  );
  const { refusedAfterSeconds, tilesServed, recoveredAfterSeconds } = await databaseDown(DOWN_PORT);
  note('database down: slowest 503', `${refusedAfterSeconds.toFixed(2)} s`, '<= 2 s');
  note('database down: cached tiles served', tilesServed ? 'all' : 'not all', 'all');
  note('database back: first answer', `${recoveredAfterSeconds.toFixed(2)} s`, '<= 5 s');
  await facets();
  await explorer();
  await overlay();
  await indicators();
} finally {
  await atlas.stop();
  removeData(dataDirectory);
}

process.stdout.write(`\n${results.map((row) => row.join(' | ')).join('\n')}\n`);
