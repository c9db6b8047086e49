import { type AtlasServer, residentMegabytes } from '../support/atlas-server';

/** What pictures cost: the first of a view, one that is kept, and what drawing many does to those who ask for tiles. */
export interface PictureCost {
  /** The very first picture, with the start of the drawing thread. */
  coldMs: number;
  firstMs: number;
  keptMs: number;
  /** The 95th percentile of tiles while 50 different pictures are asked for at once, as a multiple of the same without. */
  tileSlowdown: number;
  tileMs: { idle: number; drawing: number };
  /** Pictures of the 50 that were drawn; the others were told to come again. */
  drawn: number;
  megabytes: number;
}

const AT_ONCE = 50;
const OPTIONS = 'lang=az&layers=hazard_areas,infrastructure,industrial_parks,deposits';

/** Measures pictures of 1200 by 630 pixels of views that nobody has asked for yet. */
export async function pictureCost({ root, process }: AtlasServer, rounds: number): Promise<PictureCost> {
  let views = 0;
  const newPicture = () => {
    views += 1;
    const [longitude, latitude] = [46.2 + (views % 13) * 0.07, 39.2 + (views % 17) * 0.05];
    return `${root}/api/static/1200x630.png?${OPTIONS}&view=${(8 + (views % 7) * 0.3).toFixed(1)}/${latitude.toFixed(2)}/${longitude.toFixed(2)}`;
  };
  const coldMs = await msOf(newPicture());
  const first: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const address = newPicture();
    first.push(await msOf(address));
    kept.push(await msOf(address));
  }
  const tiles = await tileAddresses(root);
  for (const tile of tiles) await msOf(tile);
  const idle: number[] = [];
  while (idle.length < tiles.length * 20) idle.push(await msOf(tiles[idle.length % tiles.length] ?? ''));
  let isDrawing = true;
  const drawing = Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const response = await fetch(newPicture());
      await response.arrayBuffer();
      return response.status;
    }),
  ).finally(() => {
    isDrawing = false;
  });
  const busy: number[] = [];
  while (isDrawing) busy.push(await msOf(tiles[busy.length % tiles.length] ?? ''));
  const statuses = await drawing;
  if (statuses.some((status) => status !== 200 && status !== 503))
    throw new Error(`pictures failed: ${statuses}`);
  const tileMs = { idle: percentile(idle, 0.95), drawing: percentile(busy, 0.95) };
  return {
    coldMs,
    firstMs: percentile(first, 0.5),
    keptMs: percentile(kept, 0.5),
    tileSlowdown: tileMs.drawing / tileMs.idle,
    tileMs,
    drawn: statuses.filter((status) => status === 200).length,
    megabytes: residentMegabytes(process.pid ?? 0),
  };
}

async function msOf(address: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return performance.now() - started;
}

async function tileAddresses(root: string): Promise<string[]> {
  const { tiles } = (await (await fetch(`${root}/tiles/base.json`)).json()) as { tiles: [string] };
  return [79, 80, 81].flatMap((x) =>
    [47, 48, 49].map((y) => tiles[0].replace('{z}', '7').replace('{x}', String(x)).replace('{y}', String(y))),
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
