import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { loadFonts } from './lettering/fonts';
import { Lettering } from './lettering/lettering';
import type { PictureAnswer, PictureJob } from './picture-job';
import { pictureSvg } from './picture-svg';

// A thread of its own: tiles keep being answered while a picture is drawn, and what hangs here can be ended from outside.
const NICENESS = 10;

const lettering = loadFonts().then((subsets) => new Lettering(subsets));

setOwnPriority();
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

// Linux counts this for the calling thread alone: answering comes before drawing. Elsewhere it would slow down the whole process.
function setOwnPriority(): void {
  if (process.platform === 'linux') setPriority(0, NICENESS);
}
