import { Worker } from 'node:worker_threads';
import { AtlasError } from '@/geo/domain/errors';
import { OneAtATime } from '@/geo/threads/one-at-a-time';
import type { Conversion } from './conversion';

const LIMITS = { queueLimit: 8, timeLimitMs: 20_000, idleMs: 60_000 };
const MAX_INPUT_BYTES = 32 * 1_024 * 1_024;

const thread = new OneAtATime<Conversion, { bytes: Uint8Array<ArrayBuffer> }>({
  ...LIMITS,
  words: {
    busy: 'Too many files are being made just now. Try again shortly.',
    late: 'The file took too long to make. Try again, or ask for fewer rows.',
    failed: 'The file could not be made just now. CSV and GeoJSON still can.',
  },
  start: () => new Worker(new URL('./gdal-worker.mjs', import.meta.url), { execArgv: [] }),
});

/** The bytes GDAL makes of a conversion, in a thread that is started on first use. An aborted signal ends its work. Throws bad_request above 32 MB, timeout, unavailable. */
export async function convert(
  conversion: Conversion,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = conversion.files.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (size > MAX_INPUT_BYTES)
    throw new AtlasError('bad_request', 'This is too much for one file of this format. Ask for fewer rows.');
  return (await thread.ask(conversion, signal)).bytes;
}
