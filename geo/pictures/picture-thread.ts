import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { giveWay } from '@/geo/threads/give-way';
import { loadFonts } from './lettering/fonts';
import { Lettering } from './lettering/lettering';
import type { PictureAnswer, PictureJob } from './picture-job';
import { pictureSvg } from './picture-svg';

// A thread of its own: tiles keep being answered while a picture is drawn, and what hangs here can be ended from outside.
const lettering = loadFonts().then((subsets) => new Lettering(subsets));

giveWay();
parentPort?.on('message', async (job: PictureJob) => {
  const answer = await draw(job).catch(asFailure);
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : []);
});

async function draw(job: PictureJob): Promise<PictureAnswer> {
  const svg = pictureSvg(job, await lettering);
  if (job.format === 'svg') return { bytes: new TextEncoder().encode(svg) };
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return { bytes: new Uint8Array(png) };
}

function asFailure(cause: unknown): PictureAnswer {
  return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
}
